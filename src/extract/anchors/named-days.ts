/** Days that go by a name: Christmas, Boxing Day, New Year, Easter, the days of elections. */
import { dayNumberOf } from '../../domain/period.ts';
import { easter } from '../calendar/bank-holidays.ts';
import { type Calendar, MONTHS, weekdayNumber } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorBody, AnchorRecogniser } from './anchor.ts';

/** Polling days of general elections and the referendum (House of Commons Library). */
const POLLING_DAYS = [dayNumberOf(2019, 12, 12), dayNumberOf(2024, 7, 4)];

function secondSundayOfNovember(year: number): number {
  const first = dayNumberOf(year, 11, 1);
  return first + (7 - weekdayNumber(first)) + 7;
}

const NAMED: readonly (readonly [string, (year: number) => number])[] = [
  ['christmas eve', (year) => dayNumberOf(year, 12, 24)],
  ['christmas day', (year) => dayNumberOf(year, 12, 25)],
  ['christmas (?:morning|night)', (year) => dayNumberOf(year, 12, 25)],
  ['boxing day', (year) => dayNumberOf(year, 12, 26)],
  ["new year's eve", (year) => dayNumberOf(year, 12, 31)],
  ['new year(?= and\\b| to\\b)', (year) => dayNumberOf(year, 1, 1)],
  ["new year's day", (year) => dayNumberOf(year, 1, 1)],
  ['good friday', (year) => easter(year) - 2],
  ['easter sunday', (year) => easter(year)],
  ['easter monday', (year) => easter(year) + 1],
  ["valentine's day", (year) => dayNumberOf(year, 2, 14)],
  ["st george's day", (year) => dayNumberOf(year, 4, 23)],
  ['bonfire night', (year) => dayNumberOf(year, 11, 5)],
  ['ve day(?! (?:bank holiday )?weekend)', (year) => dayNumberOf(year, 5, 8)],
  ['vj day', (year) => dayNumberOf(year, 8, 15)],
  ['bastille day', (year) => dayNumberOf(year, 7, 14)],
  ['armistice day', (year) => dayNumberOf(year, 11, 11)],
  ['remembrance sunday', secondSundayOfNovember],
  ["st david's day", (year) => dayNumberOf(year, 3, 1)],
  ["st patrick's day", (year) => dayNumberOf(year, 3, 17)],
  ["st andrew's day", (year) => dayNumberOf(year, 11, 30)],
  ['halloween', (year) => dayNumberOf(year, 10, 31)],
];

function dayByName(name: string): ((year: number) => number) | undefined {
  return NAMED.find(([known]) => new RegExp(`^(?:${known.replace(/\(\?[=!].*$/, '')})$`).test(name))?.[1];
}

/** The day that such words name, "christmas day", in a year; undefined where they name none. */
export function dayNamedIn(words: string, year: number): number | undefined {
  return dayByName(words)?.(year);
}

function newest(days: readonly number[], when: Calendar): number | undefined {
  return days.filter((day) => day <= when.today).at(-1);
}

/** "Since Christmas Day" goes on to the writer's last day. */
function bodyOf(day: number, since: string | undefined, when: Calendar): AnchorBody {
  return since === undefined
    ? { kind: 'day', days: [{ from: day, to: day }] }
    : { kind: 'open', days: [{ from: day, to: Math.max(day, when.today - 1) }] };
}

/** "In 2018, on Boxing Day", "in 2018 some 45 people crossed on Christmas Day": the year of the clause. */
const IN_YEAR =
  /\bin (20\d\d)(?=[ ,])(?:(?!\b(?:and|but|while|whereas|against|compared|since|than|this year|last year|20\d\d)\b)[^;:()]){0,60}$/i;

/** "On Boxing Day", "since Christmas Day", "on polling day". */
export const namedDay: AnchorRecogniser = {
  rule: 'a day with a name',
  needs: [TIME.namedDay, TIME.dayWord | TIME.weekday | TIME.nearDay | TIME.event],
  pattern: new RegExp(
    `\\b(?<since>since )?(?:(?<name>${NAMED.map(([name]) => name).join('|')})|(?<poll>polling day|election day|the day of the (?:general )?election))(?:,? (?:\\(|on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})\\b)?(?: (?:in )?(?<year>20\\d\\d|last year|this year))?\\b`,
    'g',
  ),
  read(match, when, sentence) {
    const { since, name, poll, year: own } = match.groups ?? {};
    if (poll !== undefined) {
      const day = newest(POLLING_DAYS, when);
      return day === undefined ? undefined : bodyOf(since === undefined ? day : day + 1, since, when);
    }
    const dayIn = dayByName(name ?? '');
    if (dayIn === undefined) return undefined;
    const year = own ?? (since === undefined ? IN_YEAR.exec(sentence.slice(0, match.index))?.[1] : undefined);
    const years =
      year === undefined || year === 'this year'
        ? [when.year - 1, when.year]
        : [year === 'last year' ? when.year - 1 : Number(year)];
    const day = newest(years.map(dayIn), when);
    return day === undefined ? undefined : bodyOf(day, since, when);
  },
};

/** The deadliest sinking on record (Marine Accident Investigation Branch, report 7/2023). */
const SINKING = dayNumberOf(2021, 11, 24);

/** "On the day that 27 people drowned", which only one day is. */
export const dayOfSinking: AnchorRecogniser = {
  rule: 'the day of the sinking of November 2021',
  needs: [TIME.dayWord],
  words: ['drowned', 'people died', 'lost their lives', 'were lost'],
  pattern:
    /\b(?:on )?the day(?= (?:that |when |on which )?(?:at least )?(?:27|31|twenty-seven|thirty-one) (?:people|migrants) (?:drowned|died|lost their lives|were lost)\b)/g,
  read: (_match, when) => (SINKING <= when.today ? bodyOf(SINKING, undefined, when) : undefined),
};
