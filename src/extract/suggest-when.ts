/** Periods that go on from what a person has typed so far, each in words that `parseWhen` reads. */
import { Fault } from '../domain/fault.ts';
import type { Period } from '../domain/period.ts';
import { parseWhen } from './when.ts';

const USUAL = [
  'yesterday',
  'last 7 days',
  'last 30 days',
  'this month',
  'last month',
  'year to date',
  'last week',
  'since the election',
  'all',
];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** Where words go on, the longest that is worth reading at each key. */
const LONGEST_TYPED = 80;

/** The best first: what is typed, where it is a period already, then usual periods, months, quarters and years, newest first. */
export function suggestWhen(typed: string, today: Temporal.PlainDate, recordSpan?: Period): readonly string[] {
  const asked = typed.trim().replace(/\s+/g, ' ');
  if (asked.length > LONGEST_TYPED) return [];
  const own = asked === '' ? [] : [asked, `${asked} ${today.year}`, `${asked} ${today.year - 1}`];
  const known = periodsUpTo(today, recordSpan?.from.year ?? today.year).filter((words) => goesOn(words, asked));
  const readable = (words: string) => isReadable(words, today, recordSpan);
  return [...new Set([...own.filter(readable), ...known])];
}

/** What `compare` may be: the year before, each year of the record, and any period. */
export function suggestComparison(typed: string, today: Temporal.PlainDate, recordSpan?: Period): readonly string[] {
  const first = recordSpan?.from.year ?? today.year;
  const years = ['last year', ...yearsDown(today.year - 1, first)];
  const asked = typed.trim().toLowerCase();
  const own = suggestWhen(typed, today, recordSpan);
  return [...new Set([...years.filter((words) => goesOn(words, asked)), ...own])];
}

function periodsUpTo(today: Temporal.PlainDate, first: number): readonly string[] {
  const thisMonth = today.toPlainYearMonth();
  const months = Array.from({ length: 24 }, (_, back) => thisMonth.subtract({ months: back }));
  const quarters = months
    .filter(({ month }) => month % 3 === 1)
    .map(({ month, year }) => `Q${(month + 2) / 3} ${year}`);
  return [
    ...USUAL,
    ...months.map(({ month, year }) => `${MONTHS[month - 1]} ${year}`),
    ...quarters,
    ...yearsDown(today.year, first),
    ...yearsDown(today.year, first).flatMap((year) => [`first half of ${year}`, `second half of ${year}`]),
  ];
}

function yearsDown(from: number, to: number): readonly string[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, back) => `${from - back}`);
}

/** Each typed word begins a word of the period. */
function goesOn(words: string, asked: string): boolean {
  const own = words.toLowerCase().split(' ');
  return asked
    .toLowerCase()
    .split(' ')
    .every((part) => own.some((word) => word.startsWith(part)));
}

function isReadable(words: string, today: Temporal.PlainDate, recordSpan: Period | undefined): boolean {
  try {
    parseWhen(words, today, recordSpan);
    return true;
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}
