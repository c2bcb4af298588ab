/**
 * The weekly spreadsheet with every day since 1 January 2018: sheet SB_01 has a row for each day, SB_02
 * a row for each week, Monday to Sunday. "-" means not collected: uncontrolled landings before 2023,
 * preventions before the week ending 5 May 2024.
 */

import { startOfLondonDay } from '../domain/london-day.ts';
import type { Observation, OfficialReading } from '../domain/observation.ts';
import { onDay } from '../domain/period.ts';
import { missingDays, withoutRepeats } from './day-sequence.ts';
import { type FigureTable, findFigureTable, isEmptyRow, missingColumns, readFigureRow } from './figure-table.ts';
import { findPrintedDates, plainDateOf, readPrintedDate, sayDate } from './printed-date.ts';
import { quoted } from './printed-text.ts';
import { readSpreadsheet, type Sheet } from './spreadsheet.ts';

const LOOKED_FOR =
  'looked for a spreadsheet with a sheet of days (SB_01: "Date", "Migrants arrived", "Boats arrived") or of weeks (SB_02: "Week ending", …)';

/** More problems than this are one problem. */
const MOST_PROBLEMS = 25;

/**
 * Reads both sheets. `publishedAt` is the day that the cover sheet states, if it states one; `updatedAt`
 * is when the file was last saved, which on all editions known is the day of publication.
 */
export function readTimeSeries(bytes: Uint8Array): OfficialReading {
  const file = readSpreadsheet(bytes);
  if ('error' in file) return { kind: 'unreadable', error: `${file.error}; ${LOOKED_FOR}` };
  const tables = file.sheets.flatMap((sheet) => {
    const table = findFigureTable(sheet.rows);
    return table !== undefined && (table.columns.has('date') || table.columns.has('week')) ? [{ sheet, table }] : [];
  });
  const read = tables.map(({ sheet, table }) => readSheet(sheet, table));
  const { observations, problems: repeats } = withoutRepeats(read.flatMap((rows) => rows.observations));
  if (observations.length === 0) {
    const names = file.sheets.map((sheet) => sheet.name).join(', ');
    return { kind: 'unreadable', error: `the sheets ${names} hold no such figures; ${LOOKED_FOR}` };
  }
  const publishedAt = publicationOf(file.sheets);
  const problems = [...read.flatMap((rows) => rows.problems), ...repeats];
  return {
    kind: 'time-series',
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(file.savedAt === undefined ? {} : { updatedAt: file.savedAt }),
    observations,
    problems:
      problems.length <= MOST_PROBLEMS
        ? problems
        : [...problems.slice(0, MOST_PROBLEMS), `and ${problems.length - MOST_PROBLEMS} problems more`],
  };
}

function readSheet(sheet: Sheet, table: FigureTable): { observations: Observation[]; problems: string[] } {
  const isWeekly = table.columns.has('week');
  const column = table.columns.get(isWeekly ? 'week' : 'date') ?? 0;
  const problems: string[] = [...table.problems, ...missingColumns(table, ['people', 'boats', 'uncontrolled'])];
  const days: Temporal.PlainDate[] = [];
  const observations = table.rows.flatMap((cells) => {
    if (isEmptyRow(cells)) return [];
    const day = dateOf(cells[column] ?? '');
    if (day === undefined) {
      problems.push(`the row ${quoted(cells.join(' | '))} has no date and was left out`);
      return [];
    }
    if (isWeekly && day.dayOfWeek !== 7) {
      problems.push(`${sayDate(day)} is not a Sunday, as the end of a week is; its figures were left out`);
      return [];
    }
    days.push(day);
    const row = readFigureRow({
      cells,
      columns: table.columns,
      basis: isWeekly ? 'weekly' : 'daily',
      period: isWeekly ? { from: day.subtract({ days: 6 }), to: day } : onDay(day),
      label: isWeekly ? `the week ending ${sayDate(day)}` : sayDate(day),
      tellDashes: false,
    });
    problems.push(...row.problems);
    return row.observations;
  });
  problems.push(...(isWeekly ? missingWeeks(days) : missingDays(days)));
  return { observations, problems: problems.map((problem) => `${sheet.name}: ${problem}`) };
}

function dateOf(cell: string): Temporal.PlainDate | undefined {
  const printed = readPrintedDate(cell);
  return printed?.year === undefined ? undefined : plainDateOf(printed, printed.year);
}

function missingWeeks(sundays: readonly Temporal.PlainDate[]): string[] {
  const known = new Set(sundays.map(String));
  return sundays
    .slice(0, -1)
    .map((sunday) => sunday.add({ days: 7 }))
    .filter((next) => !known.has(next.toString()))
    .map((next) => `the week ending ${sayDate(next)} is missing`);
}

/** "Published 21 August 2026" on a cover sheet; the editions known state none. */
function publicationOf(sheets: readonly Sheet[]): Temporal.Instant | undefined {
  const cover = sheets.find((sheet) => /cover|contents|title/i.test(sheet.name));
  const cells = (cover?.rows ?? []).flatMap((row) => {
    const label = row.findIndex((cell) => /\b(?:publi(?:shed|cation)|release) ?(?:date|on)?\b/i.test(cell));
    return label < 0 ? [] : row.slice(label, label + 2);
  });
  const printed = cells.flatMap(findPrintedDates).find((date) => date.year !== undefined);
  if (printed?.year === undefined) return undefined;
  const day = plainDateOf(printed, printed.year);
  return day === undefined ? undefined : startOfLondonDay(day);
}
