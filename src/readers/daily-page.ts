/**
 * The GOV.UK page of daily small boat figures in all its shapes since 2022: one day in words, the last
 * 7 days as a table, the same table come out as raw text, and notices that hold no figures.
 */
import type { OfficialReading } from '../domain/observation.ts';
import { readDaysInWords } from './day-in-words.ts';
import { type ReadRows, readDayRows } from './day-rows.ts';
import { withoutRepeats } from './day-sequence.ts';
import { type FigureTable, findFigureTable, missingColumns, tablesInText } from './figure-table.ts';
import type { GovukPage } from './govuk-page.ts';
import { readNotice } from './page-notice.ts';

const LOOKED_FOR =
  'looked for a table with the columns "Date", "Migrants arrived" and "Boats arrived", the same as lines of "|", ' +
  'a heading with a "24-hour period" above "Number of migrants detected", or a notice that the page has moved';

/** Reads the page. A moved or legacy page has no figures, which is not zero; anything else without figures is unreadable. */
export function readDailyPage(page: GovukPage): OfficialReading {
  const about = {
    ...(page.publishedAt === undefined ? {} : { publishedAt: page.publishedAt }),
    ...(page.updatedAt === undefined ? {} : { updatedAt: page.updatedAt }),
  };
  const figures = readTables(page) ?? readDaysInWords(page);
  if (figures !== undefined && (figures.observations.length > 0 || figures.problems.length > 0)) {
    if (figures.observations.length === 0) {
      return { kind: 'unreadable', error: `no figure could be read (${figures.problems.join('; ')}); ${LOOKED_FOR}` };
    }
    const url = page.path === undefined ? {} : { url: `https://www.gov.uk${page.path}` };
    return { kind: 'daily-page', ...about, ...url, ...figures };
  }
  return readNotice(page) ?? { kind: 'unreadable', error: LOOKED_FOR };
}

function readTables(page: GovukPage): ReadRows | undefined {
  const whole = tablesWithDays(page.tables);
  const tables = whole.length > 0 ? whole : tablesWithDays(tablesInText(page.lines));
  if (tables.length === 0) return undefined;
  const read = tables.map((table) => ({
    wanting: missingColumns(table, ['people', 'boats', 'uncontrolled']),
    ...readDayRows(table, page),
  }));
  const { observations, problems: repeats } = withoutRepeats(read.flatMap((rows) => rows.observations));
  return {
    observations,
    problems: [
      ...(whole.length === 0 ? ['the table has come out as raw text'] : []),
      ...read.flatMap((rows) => [...rows.wanting, ...rows.problems]),
      ...repeats,
    ],
  };
}

function tablesWithDays(tables: GovukPage['tables']): readonly FigureTable[] {
  return tables.flatMap((table) => findFigureTable(table) ?? []).filter((table) => table.columns.has('date'));
}
