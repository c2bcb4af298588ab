/** The last day that the writer had: the day named beside the figure, else the day before publication, else one near it. */
import { dayNumberOf } from '../../domain/period.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { type Calendar, monthDays } from '../calendar.ts';
import type { Draft } from '../draft.ts';

/** How many days before publication a writer's newest data may end. */
const OLDEST = 8;
/** A day named longer before publication, a weekend and a day, is hardly the last that the writer had. */
const NEWEST = 3;

/**
 * Last days in the order in which the words favour them. `namedDays` are the days of other counts in the story.
 * A mark that was passed "on 21 March" ends on that day however long ago it was.
 */
export function lastDays(draft: Draft, namedDays: readonly number[], when: Calendar): number[] {
  const days = (kinds: readonly Anchor['kind'][]) =>
    draft.anchors
      .filter((anchor) => kinds.includes(anchor.kind) && !isDayOfSaying(draft.sentence.lower, anchor))
      .flatMap((anchor) => anchor.days[0]?.to ?? []);
  const until = days(['until']);
  const own = [...days(['day', 'until']), ...days(['span'])];
  const isRecent = (day: number) => day >= when.today - OLDEST && day <= when.today;
  const defaults = Array.from({ length: OLDEST }, (_, index) => when.today - index - 1);
  return [
    ...new Set([
      ...until,
      ...(isMilestone(draft) ? own : []),
      ...own.filter(isRecent),
      ...yearsEnd(draft, when),
      ...namedDays.filter((day) => day >= when.today - NEWEST && day <= when.today),
      ...defaults.slice(0, 2),
      when.today,
      ...namedDays.filter(isRecent),
      ...defaults.slice(2),
    ]),
  ];
}

/** At the turn of the year a story looks back on the year that ended. */
function yearsEnd(draft: Draft, when: Calendar): number[] {
  const end = monthDays(when.year, 12).to;
  if (end - when.today <= 1) return [end];
  if (when.today - dayNumberOf(when.year, 1, 1) > 12 || !draft.story.years().includes(when.year - 1)) return [];
  return [dayNumberOf(when.year - 1, 12, 31)];
}

/** "Passed 5,000 on 21 March": a round mark that was reached on a day. */
export function isMilestone(draft: Draft): boolean {
  const { lower } = draft.sentence;
  const words = lower.slice(Math.max(0, draft.mention.start - 36), draft.mention.start);
  return (
    draft.mention.value >= 1000 &&
    draft.mention.value % 500 === 0 &&
    /\b(?:pass|top|topp|surpass|exceed|br(?:o|ea)k|broke|hit|cross|smash|reach|breach|go past|went past)\w*(?: (?:the|through|a|grim|milestone|of|mark|figure|barrier))*\s*$/.test(
      words,
    )
  );
}

/** "A candidate told a hustings on Monday": the day of the words, not of the count. */
export function isDayOfSaying(lower: string, anchor: Anchor): boolean {
  if (anchor.kind !== 'day') return false;
  const before = lower.slice(Math.max(0, anchor.start - 64), anchor.start);
  const behind = lower.slice(anchor.end, anchor.end + 14);
  if (
    /\b(?:published|released|issued|revealed|confirmed|out|under fire|came under fire)\s*(?:on |late on |earlier )?$/.test(
      before,
    )
  )
    return true;
  return (
    /\b(?:said|told|tells|speaking|announced|claimed|asked|wrote|tweeted|posted|warned|insisted|interview\w*|radio|hustings|speech|mps|commons|conference|reporters|summit|visit\w*)\b[^.;:"]{0,40}$/.test(
      before,
    ) &&
    !/\b(?:crossed|arrived|people|migrants|boats|landed|came|that)\b[^.;:"]{0,30}$/.test(
      before.replace(
        /^.*\b(?:said|told|tells|speaking|announced|claimed|asked|wrote|tweeted|posted|warned|insisted)\b/,
        '',
      ),
    ) &&
    !/^\s*(?:\d|[a-z]+ (?:people|boats))/.test(behind)
  );
}
