/**
 * The daily page of the Ministry of Defence, June 2022 to January 2023: a heading with the 24-hour
 * period and a list of two or three numbers for each day, newest first.
 */
import { onDay } from '../domain/period.ts';
import { publicationDays, type ReadRows } from './day-rows.ts';
import { FIGURES, type FigureColumn, readFigureRow } from './figure-table.ts';
import type { GovukPage } from './govuk-page.ts';
import { findPrintedDates, type PrintedDate, sayDate } from './printed-date.ts';
import { quoted } from './printed-text.ts';
import { repairYears } from './year-repair.ts';

interface DayInWords {
  readonly printed: PrintedDate;
  readonly numbers: Map<FigureColumn, string>;
  readonly notes: string[];
}

const COLUMNS: readonly FigureColumn[] = ['people', 'boats', 'uncontrolled'];

/** "Number of boats known by the MOD to be involved in uncontrolled landings: 1"; the last match is the loosest. */
const LABELS: readonly (readonly [FigureColumn, RegExp])[] = [
  ['uncontrolled', /^number of boats\b.*\buncontrolled landings?\b/i],
  ['boats', /^number of boats\b/i],
  ['people', /^number of (?:migrants|people)\b/i],
];

/** The days of the page, or undefined where it has none in words. */
export function readDaysInWords(page: GovukPage): ReadRows | undefined {
  const problems: string[] = [];
  const days: DayInWords[] = [];
  for (const line of page.lines) {
    const day = days.at(-1);
    const note = noteOf(line);
    if (note !== undefined) day?.notes.push(note);
    else if (/24[ -]?hour period/i.test(line)) {
      const printed = findPrintedDates(line).at(-1);
      if (printed === undefined) problems.push(`${quoted(line)} names no day`);
      else days.push({ printed, numbers: new Map(), notes: [] });
    } else {
      const column = LABELS.find(([, label]) => label.test(line))?.[0];
      if (column === undefined) continue;
      if (day === undefined) problems.push(`${quoted(line)} stands under no day and was left out`);
      else day.numbers.set(column, line.includes(':') ? line.slice(line.lastIndexOf(':') + 1) : lastWord(line));
    }
  }
  if (days.length === 0) return undefined;
  const { dates, problems: repairs } = repairYears(
    days.map((day) => day.printed),
    { publishedOn: publicationDays(page) },
  );
  problems.push(...repairs);
  const observations = days.flatMap((day, index) => {
    const date = dates[index];
    if (date === undefined) return [];
    const row = readDay(day, date);
    problems.push(...row.problems);
    return row.observations;
  });
  return { observations, problems };
}

/** A number that is not in the list at all is missing, unless a note stands in its place. */
function readDay(day: DayInWords, date: Temporal.PlainDate) {
  const present = COLUMNS.filter((column) => day.numbers.has(column));
  const notes = day.notes.join(' ');
  const row = readFigureRow({
    cells: [...present.map((column) => day.numbers.get(column) ?? ''), notes],
    columns: new Map([...present.map((column, index) => [column, index] as const), ['notes', present.length] as const]),
    basis: 'daily',
    period: onDay(date),
    label: sayDate(date),
    ...(day.printed.year === date.year ? {} : { printed: day.printed.text }),
    tellDashes: true,
  });
  const missing = COLUMNS.filter((column) => !present.includes(column)).filter(
    (column) => column !== 'uncontrolled' || !/on their own terms/i.test(notes),
  );
  return {
    observations: row.observations,
    problems: [
      ...row.problems,
      ...missing.map((column) => `no number of ${FIGURES[column].words} is given for ${sayDate(date)}`),
    ],
  };
}

/** A remark in brackets, or the sentence that stood for uncontrolled landings until 2 June 2022. */
function noteOf(line: string): string | undefined {
  if (/^\W*please note\b/i.test(line) || /^\(.*\)$/.test(line)) return line.replace(/^\((.*)\)$/, '$1');
  return /^the ministry of defence does not believe\b/i.test(line) ? line : undefined;
}

function lastWord(line: string): string {
  return line.split(' ').at(-1) ?? '';
}
