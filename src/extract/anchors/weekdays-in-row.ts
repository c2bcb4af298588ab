/** "Saturday, Sunday, Monday: 2,305 people came": weekdays that follow each other, before the one number of them all. */
import { WEEKDAYS, weekdayBefore, weekdayOf } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';
import { weekdaysTogether } from './days.ts';

const WEEKDAY = new RegExp(WEEKDAYS, 'g');

const weekdaysInRow: AnchorRecogniser = {
  rule: 'weekdays in a row',
  needs: [TIME.weekday],
  pattern: new RegExp(
    `(?<=^["']?|[.;] )(?:${WEEKDAYS})(?:, (?:${WEEKDAYS}))+(?=(?::| \\u2013) (?:some |about |a total of |just )?\\d[\\d,]* [a-z]+ [^.;\\d]*(?:[.;]|$| in \\d))`,
    'g',
  ),
  read(match, when) {
    const named = (match[0].toLowerCase().match(WEEKDAY) ?? []).map(weekdayOf);
    const isInRow = named.every((day, place) => place === 0 || (day - (named[place - 1] ?? 0) + 7) % 7 === 1);
    if (!isInRow) return undefined;
    const to = weekdayBefore(when.today, named.at(-1) ?? 1);
    return { kind: 'span', days: [{ from: to - named.length + 1, to }] };
  },
};

/** Weekdays that are told as one time, in the order in which they are tried. */
export const weekdaysAsOne: readonly AnchorRecogniser[] = [weekdaysInRow, weekdaysTogether];
