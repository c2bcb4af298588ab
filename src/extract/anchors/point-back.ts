/** Words of time that only the sentences before make plain: "on the Sunday" of a week told, "his premiership". */
import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, type Days, weekdayNumber, yearDays } from '../calendar/calendar.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { weekdayNamed } from './days.ts';
import { timeInOffice } from './events.ts';
import { yearAfter } from './time-before.ts';

/** Days before publication beyond which a weekday is counted back to no time told. */
const FARTHEST = 60;
/** Rule of a weekday that belongs to a time told before. */
export const WEEKDAY_TOLD = 'the weekday of a time told before';

/** A time longer than this has more than one such weekday. */
const LONGEST = 8;

const WITH_ARTICLE = /\b(?:on|by|to|until) the $/;

/** "The week ending 24 May … stood at 8,488 on the Sunday": the weekday of the time told before, not the last before publication. */
export function weekdayToldBefore(
  anchor: Anchor,
  lower: string,
  before: () => readonly Anchor[],
  { today }: Calendar,
): Anchor {
  const [own] = anchor.days;
  if (own === undefined || anchor.rule !== weekdayNamed.rule || !WITH_ARTICLE.test(lower.slice(0, anchor.start)))
    return anchor;
  const weekday = weekdayNumber(own.from);
  const told = before()
    .filter(({ kind, isOfSaying }) => (kind === 'day' || kind === 'span' || kind === 'until') && !isOfSaying)
    .flatMap(({ days }) => days.slice(0, 1))
    .filter(({ to }) => to >= today - FARTHEST)
    .flatMap((days) => dayWithin(days, weekday));
  const [day] = told;
  return day === undefined || day >= own.from
    ? anchor
    : newAnchor({ ...anchor, rule: WEEKDAY_TOLD, days: [{ from: day, to: day }] });
}

function dayWithin({ from, to }: Days, weekday: number): number[] {
  if (to - from > LONGEST) return [];
  return Array.from({ length: to - from + 1 }, (_, back) => to - back)
    .filter((day) => weekdayNumber(day) === weekday)
    .slice(0, 1);
}

/** "In 2018 … It was 11 the year after": of the year after the one that the sentences before name last. */
export function yearAfterTold(
  lower: string,
  before: () => readonly Anchor[],
  { year: thisYear }: Calendar,
): Anchor | undefined {
  const match = YEAR_AFTER.exec(lower, lower);
  if (match === null) return undefined;
  const named = before().find(({ kind }) => kind === 'year')?.year;
  if (named === undefined || named >= thisYear) return undefined;
  const [year, start] = [named + 1, match.index];
  const end = start + match[0].length;
  return newAnchor({ kind: 'year', year, start, end, rule: yearAfter.rule, days: [yearDays(year)] });
}

const YEAR_AFTER = pattern(/\bthe (?:year after|following year)(?=[,.;]|$| and\b)/);

const OF_HIS_OFFICE = pattern(
  /\b(?:during|over|in|throughout|across|under) (?:his|her|their) (?:whole |entire |own )?(?:premiership|tenure|time (?:in (?:office|power|no\.? ?10|downing street)|as (?:prime minister|pm))|spell in (?:office|no\.? ?10|downing street)|period in office)\b/,
);

/** "Rishi Sunak promised … During his premiership 50,637 came": the time in office of whom the words before name last. */
export function hisTimeInOffice(lower: string, before: () => string, when: Calendar): Anchor | undefined {
  const match = OF_HIS_OFFICE.exec(lower, lower);
  if (match === null) return undefined;
  const body = timeInOffice(`${before()} ${lower.slice(0, match.index)}`, when);
  if (body === undefined) return undefined;
  const end = match.index + match[0].length;
  return newAnchor({ ...body, rule: body.rule ?? 'a time in office', start: match.index, end });
}
