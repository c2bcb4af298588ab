/** The last day that the writer had: the day named beside the figure, else the day before publication, else one near it. */
import { dayNumberOf } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { WEEKDAY_TOLD } from '../anchors/point-back.ts';
import { DAY_COUNTED_FROM } from '../anchors/since.ts';
import { type Calendar, monthDays, OLDEST } from '../calendar/calendar.ts';
import type { Draft } from '../draft.ts';
import { numberIn } from '../mentions/number-words.ts';
import { isMilestone } from './milestone.ts';
import { isLeftOut } from './other-words.ts';

/** A day named longer before publication, as Saturday on a Monday, is hardly the last that the writer had. */
const NEWEST = 2;

/**
 * Last days in the order in which the words favour them. `namedDays` are the days of other counts in the story.
 * A mark that was passed "on 21 March" ends on that day however long ago it was.
 */
export function lastDays(draft: Draft, namedDays: readonly number[], when: Calendar): number[] {
  const { today } = when;
  const days: number[] = [];
  const leftOut = WITHOUT_TODAY.test(draft.sentence.lower) ? today : dayLeftOut(draft);
  const add = (day: number) => {
    if (day !== leftOut && !days.includes(day)) days.push(day);
  };
  const addWhereRecent = (day: number) => {
    if (day >= today - OLDEST && day <= today) add(day);
  };
  const own = ownDays(draft);
  for (const { kind, to } of own) if (kind === 'until') add(to);
  if (own.length > 0 && isMilestone(draft)) for (const { to } of own) add(to);
  for (const { to } of own) addWhereRecent(to);
  for (const day of daysLeft(draft, when)) addWhereRecent(day);
  for (const day of yearsEnd(draft, when)) add(day);
  for (const day of namedDays) if (day >= today - NEWEST && day < today) add(day);
  add(today - 1);
  add(today - 2);
  add(today);
  for (const day of namedDays) addWhereRecent(day);
  for (let age = 3; age <= OLDEST; age += 1) add(today - age);
  return days;
}

/** "The total stands at 6,905, not including today's arrivals". */
function dayLeftOut({ anchors, sentence: { lower } }: Draft): number | undefined {
  return anchors.find((anchor) => anchor.kind === 'day' && isLeftOut(lower, anchor))?.days[0]?.to;
}

const WITHOUT_TODAY = pattern(/\b(?:not (?:including|counting)|excluding|excludes|before) today\b/);

/** Days that stand beside a figure, those that name one before those that end a span. */
function ownDays({ anchors, sentence: { lower } }: Draft): { kind: Anchor['kind']; to: number }[] {
  const days: { kind: Anchor['kind']; to: number }[] = [];
  const add = ({ kind, rule, days: [first], isOfSaying }: Anchor) => {
    if (first === undefined || isOfSaying || rule === DAY_COUNTED_FROM) return;
    days.push({ kind: rule === WEEKDAY_TOLD ? 'until' : kind, to: first.to });
  };
  for (const anchor of anchors)
    if ((anchor.kind === 'day' && !isLeftOut(lower, anchor)) || anchor.kind === 'until') add(anchor);
  for (const anchor of anchors) if (anchor.kind === 'span') add(anchor);
  return days;
}

const DAYS_LEFT = pattern(
  /\bwith (?:just |only |still )?(a|one|two|three|four|five|six|seven|\d{1,2}) (?:full )?days? (?:left|to go|to run|remaining|to spare|in hand|still to (?:come|go))\b/,
);

/** "With one day left the count for 2021 is 28,526": so many days before the end of the month. */
function daysLeft({ sentence: { lower } }: Draft, { today, year, month }: Calendar): number[] {
  const words = DAYS_LEFT.exec(lower, lower)?.[1];
  if (words === undefined) return [];
  const count = words === 'a' ? 1 : numberIn(words);
  return count < 1 ? [] : [Math.min(today, monthDays(year, month).to - count)];
}

/** At the turn of the year a story looks back on the year that ended. */
function yearsEnd(draft: Draft, when: Calendar): number[] {
  const end = monthDays(when.year, 12).to;
  if (end === when.today) return [end];
  if (when.today - dayNumberOf(when.year, 1, 1) > 12 || !draft.story.years().includes(when.year - 1)) return [];
  return [dayNumberOf(when.year - 1, 12, 31)];
}
