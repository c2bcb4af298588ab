/** Any official file, known by its content and never by its name. */
import type { OfficialReading } from '../domain/observation.ts';
import { readDailyPage } from './daily-page.ts';
import { readGovukPage } from './govuk-page.ts';
import { findStatisticsTable, KNOWN_HEADERS, readStatisticsTable } from './statistics-table.ts';
import { readTimeSeries } from './time-series.ts';
import { isWeeklyPage, readWeeklyPage } from './weekly-page.ts';

const LOOKED_FOR =
  'looked for a GOV.UK page (HTML, or JSON of the content API), an ODS spreadsheet, or a statistics table (CSV)';

/** Reads the file. `name` is only said in errors. What cannot be read says what was looked for. */
export function readOfficialFile(bytes: Uint8Array, name: string): OfficialReading {
  const reading = readByContent(bytes);
  return reading.kind === 'unreadable' ? { kind: 'unreadable', error: `${name}: ${reading.error}` } : reading;
}

function readByContent(bytes: Uint8Array): OfficialReading {
  if (bytes.length === 0) return { kind: 'unreadable', error: `the file is empty; ${LOOKED_FOR}` };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readTimeSeries(bytes);
  const text = new TextDecoder().decode(bytes);
  if (findStatisticsTable(text) !== undefined) return readStatisticsTable(text);
  if (!/^\s*[<{]/.test(text)) return { kind: 'unreadable', error: `${LOOKED_FOR} with ${KNOWN_HEADERS}` };
  const page = readGovukPage(text);
  if ('error' in page) return { kind: 'unreadable', error: `${page.error}; ${LOOKED_FOR}` };
  return isWeeklyPage(page) ? readWeeklyPage(page) : readDailyPage(page);
}
