/** Reads a quarterly or yearly table, as CSV, by its description in `statistics-tables.ts`. */

import { startOfLondonDay } from '../domain/london-day.ts';
import type { Observation, OfficialReading } from '../domain/observation.ts';
import { onDay, type Period } from '../domain/period.ts';
import { readCsv } from './csv.ts';
import { findPrintedDates, plainDateOf } from './printed-date.ts';
import { readPrintedNumber } from './printed-number.ts';
import { quoted } from './printed-text.ts';
import { STATISTICS_TABLES } from './statistics-tables.ts';
import type { Span, StatisticsTable, TableSeries } from './table-description.ts';

/** One row by column name, and the period that it is for. */
interface Row {
  readonly period: Period;
  readonly fields: ReadonlyMap<string, string>;
}

const [SHORTEST = ''] = STATISTICS_TABLES.map(({ header }) => header.join(',')).sort((a, b) => a.length - b.length);
/** What header rows are known, for an error to name. */
export const KNOWN_HEADERS = `one of ${STATISTICS_TABLES.length} headers, such as "${SHORTEST}"`;

/** The description whose header the text starts with, or undefined. */
export function findStatisticsTable(text: string): StatisticsTable | undefined {
  const header = sameWords(readCsv(text.slice(0, text.search(/[\r\n]|$/)))[0] ?? []);
  return STATISTICS_TABLES.find((table) => sameWords(table.header) === header);
}

/**
 * The table by its header, whichever of the known ones it has; a row that cannot be read is a problem and the others stand. `text`
 * is CSV.
 */
export function readStatisticsTable(text: string): OfficialReading {
  const table = findStatisticsTable(text);
  if (table === undefined) return { kind: 'unreadable', error: `looked for a table with ${KNOWN_HEADERS}` };
  const problems: string[] = [];
  const rows: Row[] = [];
  for (const cells of readCsv(text).slice(1)) {
    const fields = new Map(table.header.map((name, index) => [name, cells[index] ?? '']));
    const period = periodOfRow(fields.get(table.date) ?? '', table.span);
    if (period === undefined) {
      if (table.span !== 'in-words') problems.push(`the row ${quoted(cells.join(','))} has no date and was left out`);
      continue;
    }
    rows.push({ period, fields });
  }
  const observations = table.series.flatMap((series) => observe(series, table, rows, problems));
  return {
    kind: 'statistics-table',
    publishedAt: startOfLondonDay(Temporal.PlainDate.from(table.publishedOn)),
    url: table.url,
    note: `A secondary copy of ${table.publisher} statistics (${table.title}, edition ${table.edition}), not the published workbook.`,
    observations,
    problems,
  };
}

/** Adds up the matching rows of each date. A number that cannot be read leaves its date out. */
function observe(
  series: TableSeries,
  table: StatisticsTable,
  rows: readonly Row[],
  problems: string[],
): readonly Observation[] {
  const matching = rows.filter((row) => matches(row, series));
  const byPeriod = Map.groupBy(matching, (row) => `${row.period.from}/${row.period.to}`);
  return [...byPeriod.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const lacking = missingPart(series, same);
    if (lacking !== undefined) {
      problems.push(`${series.metric} for ${first.fields.get(table.date)} left out: no row for ${quoted(lacking)}`);
      return [];
    }
    const numbers = same.map((row) => readPrintedNumber(row.fields.get(series.value) ?? ''));
    let value = 0;
    for (const [index, number] of numbers.entries()) {
      if (number.kind !== 'number') {
        if (number.kind !== 'not-collected') {
          const cell = quoted(same[index]?.fields.get(series.value) ?? '');
          problems.push(`${cell} is not a number: ${series.metric} for ${first.fields.get(table.date)} left out`);
        }
        return [];
      }
      value += number.value;
    }
    const note = table.remark === undefined ? '' : (first.fields.get(table.remark) ?? '');
    return [
      {
        metric: series.metric,
        basis: series.basis,
        ...(series.variant === undefined ? {} : { variant: series.variant }),
        period: series.basis === 'snapshot' ? onDay(first.period.to) : first.period,
        value,
        ...(note === '' ? {} : { note: note[0]?.toUpperCase() + note.slice(1) }),
      },
    ];
  });
}

function matches(row: Row, series: TableSeries): boolean {
  const wanted = { ...series.where, ...(series.parts && { [series.parts.column]: series.parts.values }) };
  return Object.entries(wanted).every(([column, values]) => values.some((value) => hasField(row, column, value)));
}

/** The part of the sum that no row of the date has. */
function missingPart({ parts }: TableSeries, rows: readonly Row[]): string | undefined {
  return parts?.values.find((value) => !rows.some((row) => hasField(row, parts.column, value)));
}

function hasField(row: Row, column: string, value: string): boolean {
  return row.fields.get(column)?.toLowerCase() === value.toLowerCase();
}

function periodOfRow(text: string, span: Span): Period | undefined {
  if (span === 'in-words') return periodInWords(text);
  const [printed] = findPrintedDates(text);
  const last = printed?.year === undefined ? undefined : plainDateOf(printed, printed.year);
  if (last === undefined) return undefined;
  if (span === 'day') return onDay(last);
  return monthsTo(last, span === 'quarter' ? 3 : 12);
}

/** "year ending March 2026", "calendar year 2025", "as at 31 March 2026", "June 2023" (a stock at its end). */
function periodInWords(text: string): Period | undefined {
  const year = /^calendar year (\d{4})$/i.exec(text)?.[1];
  if (year !== undefined) return monthsTo(new Temporal.PlainDate(Number(year), 12, 31), 12);
  const day = /^as at (.*)$/i.exec(text)?.[1];
  if (day !== undefined) return periodOfRow(day, 'day');
  const month = /^(year ending )?([a-z]+ \d{4})$/i.exec(text);
  const [first] = findPrintedDates(`1 ${month?.[2]}`);
  if (month === null || first?.year === undefined) return undefined;
  const end = new Temporal.PlainDate(first.year, first.month, 1).add({ months: 1 }).subtract({ days: 1 });
  return month[1] === undefined ? onDay(end) : monthsTo(end, 12);
}

/** The whole months that end with a day which is the last of its month. */
function monthsTo(last: Temporal.PlainDate, months: number): Period {
  return { from: last.add({ days: 1 }).subtract({ months }), to: last };
}

function sameWords(header: readonly string[]): string {
  return header.map((name) => name.trim().toLowerCase()).join(',');
}
