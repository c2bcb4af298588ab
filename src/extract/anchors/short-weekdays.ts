/** Weekdays in three or four letters, as tables in a line have them: "Mon 0 / Tue 0 / Wed 400 (6)". */
import { WEEKDAYS, weekdayBefore } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';

/** The last such day before publication, whose number stands right behind it. */
export const shortWeekday: AnchorRecogniser = {
  rule: 'a weekday of a table',
  needs: [TIME.weekday],
  pattern:
    /(?<=^|[/|;,:(.\u2022\u2013-] ?|\band )(?<weekday>mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.?(?=:? \d[\d,]*(?: ?[/|;,.)]| \(|$| in\b))/g,
  read(match, when) {
    const name = match.groups?.weekday?.slice(0, 3) ?? '';
    const weekday = WEEKDAYS.split('|').findIndex((day) => day.startsWith(name)) + 1;
    const recent = weekdayBefore(when.today, weekday);
    return { kind: 'day', days: [recent, recent - 7].map((day) => ({ from: day, to: day })) };
  },
};
