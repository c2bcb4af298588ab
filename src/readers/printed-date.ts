/** Dates as official pages print them: "22 August 2022", "02 October 2022", "21/08/2026", "2026-08-21". */
import { cleanText } from './printed-text.ts';

export interface PrintedDate {
  /** As it stands in print, without a weekday. */
  readonly text: string;
  readonly day: number;
  readonly month: number;
  /** Absent where the print has none. */
  readonly year?: number;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const WORDS =
  '(\\d{1,2})(?:st|nd|rd|th)?[ _-]+(?:of )?(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?,?(?:[ _-]+(\\d{4})(?!\\d))?';
const ISO = '(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)';
const SLASHES = '(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})(?!\\d)';
const ANY_DATE = new RegExp(`(?<!\\d)(?:${ISO}|${SLASHES}|${WORDS})`, 'gi');

/** Everything that may stand around the date of a row: a weekday, the "#" of a broken row header, a colon. */
const AROUND_A_DATE = /^[\s#*:|(]*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]*\s+)?|[\s:.,)*]*$/gi;

/** All dates in a text, in order. Days and months that no calendar has are left out; 29 February is kept. */
export function findPrintedDates(text: string): readonly PrintedDate[] {
  const dates: PrintedDate[] = [];
  for (const match of cleanText(text).matchAll(ANY_DATE)) {
    const date = dateOfMatch(match);
    if (date !== undefined) dates.push(date);
  }
  return dates;
}

/** The date that a cell holds and nothing else; undefined where it holds none or more than that. */
export function readPrintedDate(cell: string): PrintedDate | undefined {
  const text = cleanText(cell).replace(AROUND_A_DATE, '');
  const [date, ...others] = findPrintedDates(text);
  return others.length === 0 && date?.text === text ? date : undefined;
}

/** The day in a given year; undefined for 29 February of a common year. */
export function plainDateOf(printed: PrintedDate, year: number): Temporal.PlainDate | undefined {
  const date = Temporal.PlainDate.from({ year, month: printed.month, day: printed.day }, { overflow: 'constrain' });
  return date.day === printed.day ? date : undefined;
}

/** "20 April 2026". */
export function sayDate(date: Temporal.PlainDate): string {
  return `${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
}

/** "19 and 21 April 2026", "31 March and 2 April 2026": what two dates share is said once. */
export function sayTwoDates(a: Temporal.PlainDate, b: Temporal.PlainDate): string {
  if (a.year !== b.year) return `${sayDate(a)} and ${sayDate(b)}`;
  if (a.month !== b.month) return `${a.day} ${MONTHS[a.month - 1]} and ${sayDate(b)}`;
  return `${a.day} and ${sayDate(b)}`;
}

function dateOfMatch(match: RegExpMatchArray): PrintedDate | undefined {
  const [text, isoYear, isoMonth, isoDay, slashDay, slashMonth, slashYear, wordDay, word, wordYear] = match;
  const day = Number(isoDay ?? slashDay ?? wordDay);
  const month = word === undefined ? Number(isoMonth ?? slashMonth) : monthNumber(word);
  const printedYear = isoYear ?? slashYear ?? wordYear;
  if (month < 1 || month > 12 || day < 1 || day > Temporal.PlainYearMonth.from({ year: 2024, month }).daysInMonth) {
    return undefined;
  }
  if (printedYear === undefined) return { text, day, month };
  return { text, day, month, year: Number(printedYear) + (printedYear.length === 2 ? 2000 : 0) };
}

function monthNumber(word: string): number {
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(word.slice(0, 3).toLowerCase())) + 1;
}
