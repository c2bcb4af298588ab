/**
 * An OpenDocument spreadsheet as sheets of text cells. It is unpacked as a stream and read as it comes,
 * so that a file which swells beyond reason is given up at the limit instead of filling the memory.
 */
import { Unzip, UnzipInflate } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Table } from './page-body.ts';

export interface Sheet {
  readonly name: string;
  /** Dates as 2026-08-21, numbers as digits, everything else as printed; rows without text are left out. */
  readonly rows: Table;
}

export interface Spreadsheet {
  readonly sheets: readonly Sheet[];
  /** When the file was last saved, by its own account. */
  readonly savedAt?: Temporal.Instant;
}

/** The official file unpacks to 2.4 MB and has 3,155 rows of 7 columns. */
export const LARGEST_DECODED = 24_000_000;
const MOST_ROWS = 60_000;
const MOST_COLUMNS = 40;
/** Bytes given to the unpacker at once; one such slice can swell to 4 MB at most. */
const SLICE = 4096;

class TooLarge extends Error {}

/** The sheets, or words for why there are none. */
export function readSpreadsheet(bytes: Uint8Array): Spreadsheet | { readonly error: string } {
  const content = sheetReader();
  let savedAt: string | undefined;
  try {
    unpack(bytes, {
      'content.xml': content.parser,
      'meta.xml': textReader('dc:date', (text) => {
        savedAt = text;
      }),
    });
  } catch (error) {
    return { error: `the spreadsheet cannot be unpacked: ${error instanceof Error ? error.message : error}` };
  }
  if (content.sheets.length === 0) return { error: 'the zip file holds no "content.xml" with sheets' };
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?/.exec(savedAt ?? '')?.[0];
  if (moment === undefined) return { sheets: content.sheets };
  return { sheets: content.sheets, savedAt: Temporal.Instant.from(moment.endsWith('Z') ? moment : `${moment}Z`) };
}

/** Feeds the named members of a zip file to their parsers; throws beyond `LARGEST_DECODED` bytes in all. */
function unpack(bytes: Uint8Array, parsers: Readonly<Record<string, SaxesParser>>): void {
  let decoded = 0;
  const unfinished = new Set<string>();
  const unzip = new Unzip((member) => {
    const parser = parsers[member.name];
    if (parser === undefined) return;
    const decoder = new TextDecoder();
    member.ondata = (error, chunk, isLast) => {
      if (error !== null) throw error;
      decoded += chunk.length;
      if (decoded > LARGEST_DECODED) throw new TooLarge(`it holds more than ${LARGEST_DECODED} bytes`);
      parser.write(decoder.decode(chunk, { stream: !isLast }));
      if (isLast) {
        parser.close();
        unfinished.delete(member.name);
      }
    };
    unfinished.add(member.name);
    member.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < bytes.length; from += SLICE) {
    unzip.push(bytes.subarray(from, from + SLICE), from + SLICE >= bytes.length);
  }
  if (unfinished.size > 0) throw new Error(`the file is cut short in ${[...unfinished].join(' and ')}`);
}

/** A parser that hands over the text of one element. */
function textReader(element: string, onText: (text: string) => void): SaxesParser {
  const parser = new SaxesParser();
  let inside = false;
  parser.on('opentag', (tag) => {
    inside = tag.name === element;
  });
  parser.on('text', (text) => {
    if (inside) onText(text);
  });
  parser.on('closetag', () => {
    inside = false;
  });
  return parser;
}

/** A parser that collects the sheets of `content.xml`. */
function sheetReader(): { parser: SaxesParser; sheets: readonly Sheet[] } {
  const parser = new SaxesParser();
  const sheets: { name: string; rows: string[][] }[] = [];
  let row: string[] = [];
  let cell: { text: string; typed?: string; repeat: number } | undefined;
  let depthOfNote = 0;
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'table:table') sheets.push({ name: attributes['table:name'] ?? '', rows: [] });
    else if (name === 'table:table-row') row = [];
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const typed = typedValue(attributes);
      const repeat = Math.max(1, Number(attributes['table:number-columns-repeated'] ?? 1) || 1);
      cell = { text: '', repeat, ...(typed === undefined ? {} : { typed }) };
    } else if (name === 'office:annotation') depthOfNote += 1;
    else if (name === 'text:s' || name === 'text:tab' || name === 'text:line-break' || name === 'text:p') {
      if (cell !== undefined && cell.text !== '') cell.text += ' ';
    }
  });
  parser.on('text', (text) => {
    if (cell !== undefined && depthOfNote === 0) cell.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'office:annotation') depthOfNote -= 1;
    if (name === 'table:table-row') closeRow();
    if ((name !== 'table:table-cell' && name !== 'table:covered-table-cell') || cell === undefined) return;
    const times = Math.min(cell.repeat, MOST_COLUMNS - row.length);
    for (let time = 0; time < times; time += 1) row.push(cell.typed ?? cell.text.trim());
    cell = undefined;
  });
  return { parser, sheets };

  /** A repeated row is taken once: blank rows say nothing, and no two days share a row. */
  function closeRow(): void {
    const rows = sheets.at(-1)?.rows;
    if (rows === undefined || row.every((text) => text === '')) return;
    if (rows.length >= MOST_ROWS) throw new TooLarge(`a sheet holds more than ${MOST_ROWS} rows`);
    rows.push(row);
  }
}

/** The value of a date or number cell, which stands beside its printed form. */
function typedValue(attributes: Readonly<Record<string, string>>): string | undefined {
  const type = attributes['office:value-type'];
  if (type === 'date') return attributes['office:date-value']?.slice(0, 10);
  const value = type === 'float' ? Number(attributes['office:value']) : Number.NaN;
  return Number.isNaN(value) ? undefined : String(value);
}
