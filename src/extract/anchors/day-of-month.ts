/** A day by its number alone: "on the 17th", "by the 4th", "Wednesday the 8th". */
import { calendarDay, dayNumberOf } from '../../domain/period.ts';
import { type Calendar, MONTHS, monthOf, WEEKDAYS, weekdayBefore, weekdayOf } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorBody, AnchorRecogniser } from './anchor.ts';
import { resolveDate } from './date-words.ts';

/** "Up to the 30th", "by the 4th" end a sum; "from the 1st to the 4th" is told otherwise. */
const ENDS_A_SUM = /^(?:by|until|to) /;

/** "The three days to the 24th" are counted from it. */
const COUNTED_TO = /\b(?:days|weeks?|fortnight|months?|year) $/;

function dayOf(words: string, before: string, day: number): AnchorBody {
  return { kind: ENDS_A_SUM.test(words) && !COUNTED_TO.test(before) ? 'until' : 'day', days: [{ from: day, to: day }] };
}

/** "On the 17th", "the 12th alone", "on the 4th and the 11th": of the month named before, else of the month of publication or the one before it. */
export const dayOfMonth: AnchorRecogniser = {
  rule: 'a day of this month',
  needs: [TIME.ordinal],
  pattern:
    /(?:\b(?:on|for|until|to|by|(?<=\bdays )from|only until|day (?:was|being|came on|fell on)|(?<=\bday (?:of|in|for|this|so) (?:(?!was\b)[a-z-]+ ){1,6})(?:was|came on|fell on)|(?<=\b(?:last|previous|latest|recent) (?:(?!on\b)[a-z'-]+ ){1,6})(?:was|were|had been|came|landed|arrived))|(?<=\bday,)|(?<=\bon the \d{1,2}(?:st|nd|rd|th),? and)|(?<=\bon the \d{1,2}(?:st|nd|rd|th),)) the (?<day>\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|anniversary|birthday|century|(?!(?:the|that|this|its) )[a-z]*[ -]?(?:time|day|hour|minute|year|month|week)|consecutive|straight|successive|person|boat))|(?<=^|[.;:] )the (?<alone>\d{1,2})(?:st|nd|rd|th) (?:alone|itself|saw|brought)\b/g,
  read(match, when, sentence) {
    const day = Number(match.groups?.day ?? match.groups?.alone);
    const words = match[0].trimStart();
    const before = sentence.slice(0, match.index);
    const meant = dayMeant(day, before, when);
    return meant === undefined ? undefined : dayOf(words, before, meant);
  },
};

/** The day of that number behind the words before it: of the month that they name, else the newest; undefined where it has not come. */
export function dayMeant(day: number, before: string, when: Calendar): number | undefined {
  const told = monthRightBefore(before.toLowerCase(), when) ?? dateWithYear(before, when);
  if (told !== undefined) return dayNumberOf(told.year, told.month, day);
  const month = monthNamedBefore(before) ?? (before.endsWith(' day,') ? monthOfTheDay(before) : monthOfClause(before));
  if (month !== undefined) {
    const named = resolveDate({ day, month, year: undefined }, when);
    return named > when.today ? undefined : named;
  }
  const here = dayNumberOf(when.year, when.month, day);
  if (here <= when.today) return here;
  return dayNumberOf(when.month === 1 ? when.year - 1 : when.year, when.month === 1 ? 12 : when.month - 1, day);
}

/** "Wednesday the 8th", "Friday 3rd": the newest day that is both. */
export const weekdayAndDay: AnchorRecogniser = {
  rule: 'a weekday with its day of the month',
  needs: [TIME.weekday, TIME.ordinal],
  pattern: new RegExp(
    `\\b(?<weekday>${WEEKDAYS}),? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of |${MONTHS}))`,
    'g',
  ),
  read(match, when) {
    const weekday = weekdayOf(match.groups?.weekday ?? '');
    const day = Number(match.groups?.day);
    for (let found = weekdayBefore(when.today + 1, weekday); found > when.today - A_YEAR; found -= 7) {
      if (calendarDay(found).day === day) return { kind: 'day', days: [{ from: found, to: found }] };
    }
    return undefined;
  },
};

const A_YEAR = 366;

const RIGHT_BEFORE = new RegExp(
  `\\b(?:(?<that>that )|(?<last>last ))?(?<month>${MONTHS})(?: (?:(?<year>20\\d\\d)|(?<before>(?:of )?last year)))?,? $`,
);

/** "Since 2023: … was reached that August, on the 10th", "in August 2023, on the 10th", "last August, by the 20th": undefined where no year is sure. */
function monthRightBefore(words: string, when: Calendar): { year: number; month: number } | undefined {
  const { that, last, month, year, before } = RIGHT_BEFORE.exec(words)?.groups ?? {};
  if (month !== undefined && (before !== undefined || (last !== undefined && monthOf(month) >= when.month)))
    return { year: when.year - 1, month: monthOf(month) };
  const named = year ?? (that === undefined ? undefined : [...words.matchAll(/\b20[12]\d\b/g)].at(-1)?.[0]);
  if (month === undefined || named === undefined || Number(named) > when.year) return undefined;
  return { year: Number(named), month: monthOf(month) };
}

const WITH_YEAR = new RegExp(
  `(?:^|[,;:] |\\b(?:and|but) )(?:on )?\\d{1,2}(?:st|nd|rd|th)? (?<month>${MONTHS}) (?<year>20\\d\\d)\\b(?![^]*\\b(?:20\\d\\d|this (?:year|month)|now|yesterday|(?:${WEEKDAYS}))\\b)`,
);

/** "On 3 September 2022 1,305 people came, and by the 4th …": the month and year of a date that its clause begins with. */
function dateWithYear(words: string, when: Calendar): { year: number; month: number } | undefined {
  const { month, year } = WITH_YEAR.exec(words.toLowerCase())?.groups ?? {};
  if (month === undefined || year === undefined || Number(year) > when.year) return undefined;
  return { year: Number(year), month: monthOf(month) };
}

/** "On November 28 at 426, and 884 for the 29th": the day is of the month that the sentence has named. */
export function monthNamedBefore(words: string): number | undefined {
  const name = [...words.toLowerCase().matchAll(MONTH_NAMED)].at(-1)?.[0];
  return name === undefined ? undefined : monthOf(name);
}

const MONTH_NAMED = new RegExp(
  `\\b(?:${MONTHS})\\b(?= \\d)|(?<=\\d )(?:${MONTHS})\\b|(?<=\\bin )(?:${MONTHS})\\b(?=,? $)|(?<=\\bdays? (?:of|in) |\\b[a-z]+est |\\bpeak )(?:${MONTHS})\\b(?= $)|\\b(?:${MONTHS})(?='s (?:[a-z]+est|peak|record) (?:single )?$)`,
  'g',
);

const MONTH_IN_CAPITALS = new RegExp(`\\b(?=\\p{Lu})(?:${MONTHS})\\b`, 'giu');

/** "November alone saw 6,971, and 1,250 of those on one day, the 11th". */
function monthOfTheDay(words: string): number | undefined {
  const name = [...words.matchAll(MONTH_IN_CAPITALS)].map(([each]) => each).findLast((each) => /^[A-Z]/.test(each));
  return name === undefined ? undefined : monthOf(name.toLowerCase());
}

const OWN_MONTH = new RegExp(
  `\\b(?<month>${MONTHS})'s (?:(?!\\b(?:${MONTHS}|${WEEKDAYS}|yesterday|this month|against|compared|than|now|on)\\b)[^;:.])*$`,
);

/** "June's peak of 882, on the 18th", "July's 3,683 included 498 on the 18th": of the month whose number its clause tells. */
function monthOfClause(words: string): number | undefined {
  const name = OWN_MONTH.exec(words.toLowerCase())?.groups?.month;
  return name === undefined ? undefined : monthOf(name);
}
