/**
 * The GOV.UK weekly page: arrivals and French preventions of one week, Monday to Sunday, under the
 * heading "Week ending"; and the Ministry of Defence's weekly tables of 2022, a row for each day.
 */
import type { OfficialReading } from '../domain/observation.ts';
import { publicationDays, type ReadRows, readDayRows } from './day-rows.ts';
import { withoutRepeats } from './day-sequence.ts';
import {
  type FigureTable,
  findFigureTable,
  isEmptyRow,
  missingColumns,
  readFigureRow,
  tablesInText,
} from './figure-table.ts';
import type { GovukPage } from './govuk-page.ts';
import { readNotice } from './page-notice.ts';
import { findPrintedDates, type PrintedDate, sayDate } from './printed-date.ts';
import { quoted } from './printed-text.ts';
import { repairYears } from './year-repair.ts';

const WEEK_ENDING = /\bweek[ -]+ending\b/i;

const LOOKED_FOR =
  'looked for a heading "Week ending" with a date above a table with the columns "Migrants arrived", "Boats arrived", ' +
  '"Migrants prevented" and "Events prevented", or for a table with a row for each day';

/** Whether a page is one of weeks, by its title, its address, or a heading and columns that only it has. */
export function isWeeklyPage(page: GovukPage): boolean {
  return (
    /\bweekly\b/i.test(page.title) ||
    /weekly/i.test(page.path?.split('/').at(-1) ?? '') ||
    page.lines.some((line) => line.length < 60 && WEEK_ENDING.test(line))
  );
}

/** Weeks and, in the years in which the page had them, days; a table that came out as raw text is read from its lines. */
export function readWeeklyPage(page: GovukPage): OfficialReading {
  const whole = page.tables.flatMap((table) => findFigureTable(table) ?? []);
  const tables = whole.length > 0 ? whole : tablesInText(page.lines).flatMap((table) => findFigureTable(table) ?? []);
  const read = tables.map((table, index) =>
    table.columns.has('date') ? readDayRows(table, page) : readWeekRows(table, page, { index, of: tables.length }),
  );
  const { observations, problems: repeats } = withoutRepeats(read.flatMap((rows) => rows.observations));
  const problems = [
    ...(tables.length > 0 && whole.length === 0 ? ['the table has come out as raw text'] : []),
    ...read.flatMap((rows) => rows.problems),
    ...repeats,
  ];
  if (observations.length === 0) {
    if (problems.length === 0) return readNotice(page) ?? { kind: 'unreadable', error: LOOKED_FOR };
    return { kind: 'unreadable', error: `no figure could be read (${problems.join('; ')}); ${LOOKED_FOR}` };
  }
  return {
    kind: 'weekly-page',
    ...(page.publishedAt === undefined ? {} : { publishedAt: page.publishedAt }),
    ...(page.updatedAt === undefined ? {} : { updatedAt: page.updatedAt }),
    ...(page.path === undefined ? {} : { url: `https://www.gov.uk${page.path}` }),
    observations,
    problems,
  };
}

/** Rows with their week in a column, or one row under the heading that names the week. */
function readWeekRows(table: FigureTable, page: GovukPage, place: { index: number; of: number }): ReadRows {
  const weekColumn = table.columns.get('week');
  const headings = weekHeadings(page);
  const heading = headings.length === place.of ? headings[place.index] : headings[0];
  const problems = [...table.problems, ...missingColumns(table, ['people', 'boats', 'prevented', 'events'])];
  const rows: { cells: readonly string[]; printed: PrintedDate }[] = [];
  for (const cells of table.rows.filter((each) => !isEmptyRow(each))) {
    const printed = weekColumn === undefined ? heading : findPrintedDates(cells[weekColumn] ?? '').at(-1);
    if (printed === undefined) problems.push(`the row ${quoted(cells.join(' | '))} names no week and was left out`);
    else rows.push({ cells, printed });
  }
  const { dates, problems: repairs } = repairYears(
    rows.map((row) => row.printed),
    { publishedOn: publicationDays(page), endsOnSunday: true },
  );
  problems.push(...repairs);
  const observations = rows.flatMap(({ cells, printed }, index) => {
    const sunday = dates[index];
    if (sunday === undefined) return [];
    if (sunday.dayOfWeek !== 7) {
      problems.push(`${sayDate(sunday)} is not a Sunday, as the end of a week is; its figures were left out`);
      return [];
    }
    const row = readFigureRow({
      cells,
      columns: table.columns,
      basis: 'weekly',
      period: { from: sunday.subtract({ days: 6 }), to: sunday },
      label: `the week ending ${sayDate(sunday)}`,
      ...(printed.year === sunday.year ? {} : { printed: printed.text }),
      tellDashes: true,
    });
    problems.push(...row.problems);
    return row.observations;
  });
  return { observations, problems };
}

function weekHeadings(page: GovukPage): readonly PrintedDate[] {
  return page.lines.flatMap((line) =>
    WEEK_ENDING.test(line) && !line.includes('|')
      ? findPrintedDates(line.slice(line.search(WEEK_ENDING))).slice(0, 1)
      : [],
  );
}
