/** The last day that the writer had: the day named beside the figure, else the day before publication, else one near it. */
import { dayNumberOf } from '../../domain/period.ts';
import { type Calendar, monthDays } from '../calendar.ts';
import type { Draft } from '../draft.ts';

/** How many days before publication a writer's newest data may end. */
const OLDEST = 8;

/**
 * Last days in the order in which the words favour them. `namedDays` are the days of other counts in the story.
 * A mark that was passed "on 21 March" ends on that day however long ago it was.
 */
export function lastDays(draft: Draft, namedDays: readonly number[], when: Calendar): number[] {
  const own = draft.anchors
    .filter((anchor) => anchor.kind === 'day' || anchor.kind === 'until')
    .flatMap((anchor) => anchor.days[0]?.to ?? []);
  const until = draft.anchors.filter((anchor) => anchor.kind === 'until').flatMap((anchor) => anchor.days[0]?.to ?? []);
  const recent = own.filter((day) => day >= when.today - OLDEST && day <= when.today);
  const milestone = isMilestone(draft) ? own : [];
  const yearEnd = lastYearsEnd(draft, when);
  const defaults = Array.from({ length: OLDEST }, (_, index) => when.today - index - 1);
  return [
    ...new Set([
      ...until,
      ...milestone,
      ...recent,
      ...yearEnd,
      ...namedDays.filter((day) => day >= when.today - OLDEST),
      ...defaults.slice(0, 2),
      when.today,
      ...defaults.slice(2),
    ]),
  ];
}

/** At the turn of the year a story looks back on the year that ended. */
function lastYearsEnd(draft: Draft, when: Calendar): number[] {
  if (when.month === 12 && monthDays(when.year, 12).to - when.today <= 1) return [monthDays(when.year, 12).to];
  if (when.month !== 1 || when.today - dayNumberOf(when.year, 1, 1) > 12) return [];
  const looksBack = draft.story.years.includes(when.year - 1);
  return looksBack ? [dayNumberOf(when.year - 1, 12, 31)] : [];
}

/** "Passed 5,000 on 21 March": the day stands right behind the figure. */
function isMilestone(draft: Draft): boolean {
  const words = draft.sentence.lower.slice(draft.mention.hedgeStart, draft.mention.start);
  return (
    /pass|topp|surpass|exceed|broke|hit|cross|smash|reach/.test(words) ||
    /\breach(?:ed|es|ing)?\s*$/.test(
      draft.sentence.lower.slice(Math.max(0, draft.mention.start - 12), draft.mention.start),
    )
  );
}
