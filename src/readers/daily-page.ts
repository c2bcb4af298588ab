/**
 * The GOV.UK page of daily small boat figures in all its shapes since 2022: one day in words, the last
 * 7 days as a table, the same table come out as raw text, and notices that hold no figures.
 */
import type { OfficialReading } from '../domain/observation.ts';
import { readDaysInWords } from './day-in-words.ts';
import { type ReadRows, readDayRows } from './day-rows.ts';
import { type FigureTable, findFigureTable, missingColumns, tablesInText } from './figure-table.ts';
import type { GovukPage } from './govuk-page.ts';
import { quoted } from './printed-text.ts';

/** A page that says it has been given up or moved, 1 February 2023 to 14 December 2025. */
const NOTICE = /legacy page|no longer be updated|will continue here|(?:has|have) (?:been )?moved|can be found here/i;

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
  const notice = page.lines.find((line) => NOTICE.test(line));
  if (notice === undefined) return { kind: 'unreadable', error: LOOKED_FOR };
  return {
    kind: 'no-figures',
    ...about,
    observations: [],
    problems: [`the page holds no figures; it says ${quoted(notice, 200)}`],
  };
}

function readTables(page: GovukPage): ReadRows | undefined {
  const whole = tablesWithDays(page.tables);
  const tables = whole.length > 0 ? whole : tablesWithDays(tablesInText(page.lines));
  const [table, ...others] = tables;
  if (table === undefined) return undefined;
  const rows = readDayRows(table, page);
  return {
    observations: rows.observations,
    problems: [
      ...(whole.length === 0 ? ['the table has come out as raw text'] : []),
      ...others.map(() => 'a second table of days was left out'),
      ...missingColumns(table, ['people', 'boats', 'uncontrolled']),
      ...rows.problems,
    ],
  };
}

function tablesWithDays(tables: GovukPage['tables']): readonly FigureTable[] {
  return tables.flatMap((table) => findFigureTable(table) ?? []).filter((table) => table.columns.has('date'));
}
