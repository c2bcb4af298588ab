/** Tables with a row for each day, as on the daily page and in the Ministry of Defence's weekly tables. */

import { londonDay } from '../domain/london-day.ts';
import type { Observation } from '../domain/observation.ts';
import { onDay } from '../domain/period.ts';
import { daysToCome, missingDays, withoutRepeats } from './day-sequence.ts';
import { type FigureTable, isEmptyRow, readFigureRow } from './figure-table.ts';
import type { GovukPage } from './govuk-page.ts';
import { type PrintedDate, readPrintedDate, sayDate } from './printed-date.ts';
import { quoted } from './printed-text.ts';
import { repairYears } from './year-repair.ts';

/** What the rows of a table say, and in sentences what was odd or had to be mended. */
export interface ReadRows {
  readonly observations: readonly Observation[];
  readonly problems: readonly string[];
}

/** The days, in London, on which the page says it was published and last edited. */
export function publicationDays(page: GovukPage): readonly Temporal.PlainDate[] {
  return [page.publishedAt, page.updatedAt].filter((moment) => moment !== undefined).map(londonDay);
}

/** Reads the rows of a table with a date column; a row without a date is told and left out. */
export function readDayRows(table: FigureTable, page: GovukPage): ReadRows {
  const dateColumn = table.columns.get('date') ?? 0;
  const rows: { cells: readonly string[]; printed: PrintedDate }[] = [];
  const problems: string[] = [...table.problems];
  for (const cells of table.rows) {
    if (isEmptyRow(cells)) continue;
    const printed = readPrintedDate(cells[dateColumn] ?? '');
    if (printed === undefined) problems.push(`the row ${quoted(cells.join(' | '))} has no date and was left out`);
    else rows.push({ cells, printed });
  }
  const { dates, problems: repairs } = repairYears(
    rows.map((row) => row.printed),
    { publishedOn: publicationDays(page) },
  );
  problems.push(...repairs);
  const read = rows.flatMap(({ cells, printed }, index) => {
    const date = dates[index];
    if (date === undefined) return [];
    const row = readFigureRow({
      cells,
      columns: table.columns,
      basis: 'daily',
      period: onDay(date),
      label: sayDate(date),
      ...(printed.year === date.year ? {} : { printed: printed.text }),
      tellDashes: true,
    });
    problems.push(...row.problems);
    return row.observations;
  });
  const days = [...new Set(dates.flatMap((date) => date?.toString() ?? []))].map((day) => Temporal.PlainDate.from(day));
  const { observations, problems: repeats } = withoutRepeats(read);
  problems.push(...repeats, ...missingDays(days), ...daysToCome(days, page.updatedAt && londonDay(page.updatedAt)));
  return { observations, problems };
}
