/**
 * Tables of small boat figures: columns are known by their header words, in any order, whether the
 * table came as markup, as raw text or as a spreadsheet; each row gives observations.
 */
import type { Basis, MetricName } from '../domain/metric.ts';
import type { Observation } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { Table } from './page-body.ts';
import { readPrintedDate } from './printed-date.ts';
import { readPrintedNumber } from './printed-number.ts';
import { cleanText, quoted } from './printed-text.ts';

/** What a column of numbers counts. */
export type FigureColumn = 'people' | 'boats' | 'uncontrolled' | 'prevented' | 'events';
/** Every column that is understood; a page may have others, which are passed over. */
export type Column = 'date' | 'week' | 'notes' | FigureColumn;

interface FigureKind {
  readonly metric: MetricName;
  readonly words: string;
}

/** What each column counts, and what a problem calls it. */
export const FIGURES: Readonly<Record<FigureColumn, FigureKind>> = {
  people: { metric: 'small_boat_arrivals', words: 'people' },
  boats: { metric: 'small_boats', words: 'boats' },
  uncontrolled: { metric: 'uncontrolled_landings', words: 'boats in uncontrolled landings' },
  prevented: { metric: 'crossings_prevented', words: 'people prevented' },
  events: { metric: 'prevented_events', words: 'events prevented' },
};

/** Header words, first match first: "Boats arrived - involved in uncontrolled landings" is not a count of boats. */
const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['notes', /^(?:notes?|marks?|revisions?|comments?)$/i],
  ['week', /^week\b/i],
  ['date', /^(?:date|day)\b/i],
  ['uncontrolled', /uncontrolled/i],
  ['events', /events?\b.*\bprevent|prevent\w*\b.*\bevents?\b/i],
  ['prevented', /prevent/i],
  ['boats', /\bboats?\b.*\b(?:arrived|detected|arrivals)|^(?:number of )?boats$/i],
  ['people', /\b(?:migrants?|people|persons|individuals)\b|^arrivals$/i],
];

/** A table whose header was understood: where each column is, and the rows below the header. */
export interface FigureTable {
  readonly columns: ReadonlyMap<Column, number>;
  readonly rows: Table;
  readonly problems: readonly string[];
}

/** The usual order of the daily page, for a table that has lost its header row. */
const USUAL: readonly Column[] = ['date', 'people', 'boats', 'uncontrolled', 'notes'];

/** Finds the header row and what stands below it; undefined where the table is of something else. */
export function findFigureTable(table: Table): FigureTable | undefined {
  const height = Math.min(table.length, 12);
  for (let index = 0; index < height; index += 1) {
    const header = readHeader(table[index] ?? []);
    if (header !== undefined) return withDateColumn({ ...header, rows: table.slice(index + 1) });
  }
  return withoutHeader(table);
}

function readHeader(cells: readonly string[]): Omit<FigureTable, 'rows'> | undefined {
  const columns = new Map<Column, number>();
  const problems: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const words = cleanText(cell);
    if (words === '') continue;
    const column = HEADERS.find(([, pattern]) => pattern.test(words))?.[0];
    if (column === undefined) problems.push(`the column ${quoted(words, 60)} is not known and was left out`);
    else if (columns.has(column)) problems.push(`a second column ${quoted(words, 60)} was left out`);
    else columns.set(column, index);
  }
  const figures = [...columns.keys()].filter((column) => column in FIGURES);
  const isHeader = figures.length >= 2 || (figures.length === 1 && (columns.has('date') || columns.has('week')));
  if (!isHeader || cells.some((cell) => readPrintedDate(cell)?.year !== undefined)) return undefined;
  return { columns, problems };
}

/** A column of dates needs no header to be known; a table that has none stands under a heading. */
function withDateColumn(table: FigureTable): FigureTable {
  if (table.columns.has('date') || table.columns.has('week')) return table;
  const rows = table.rows.filter((cells) => !isEmptyRow(cells));
  const taken = new Set(table.columns.values());
  const width = Math.max(0, ...rows.slice(0, 12).map((cells) => cells.length));
  for (let index = 0; index < width; index += 1) {
    if (taken.has(index) || !rows.every((cells) => readPrintedDate(cells[index] ?? '') !== undefined)) continue;
    const columns = new Map(table.columns).set('date', index);
    return { ...table, columns, problems: [...table.problems, 'the column of dates has no header that is known'] };
  }
  return table;
}

/** Rows of date and numbers in the usual order, if the numbers bear that order out. */
function withoutHeader(table: Table): FigureTable | undefined {
  const rows = table.filter((cells) => readPrintedDate(cells[0] ?? '') !== undefined);
  const fits = (cells: readonly string[]) => {
    const [people = 0, boats = 0, uncontrolled = 0] = cells.slice(1, 4).map((cell) => {
      const number = readPrintedNumber(cell);
      return number.kind === 'number' ? number.value : 0;
    });
    return (cells.length === 4 || cells.length === 5) && people >= boats && boats >= uncontrolled;
  };
  if (rows.length === 0 || !rows.every(fits)) return undefined;
  const columns = new Map(USUAL.map((column, index) => [column, index]));
  return { columns, rows, problems: ['the header row is missing; the columns were read in their usual order'] };
}

/** Tables that have come out as raw text, "|# 1 April 2026 | 325 | 5 | 0 | |". */
export function tablesInText(lines: readonly string[]): readonly Table[] {
  const tables: string[][][] = [[]];
  for (const line of lines) {
    const cells = cellsOfLine(line);
    if (cells === undefined) tables.push([]);
    else if (cells.some((cell) => /[\p{L}\p{N}]/u.test(cell))) tables.at(-1)?.push(cells);
  }
  return tables.filter((table) => table.length > 0);
}

function cellsOfLine(line: string): string[] | undefined {
  if (!line.includes('|')) return undefined;
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split('|').map((cell) => cell.replace(/^\s*#+/, '').trim());
}

export interface FigureRow {
  readonly cells: readonly string[];
  readonly columns: ReadonlyMap<Column, number>;
  readonly basis: Basis;
  readonly period: Period;
  /** What problems call the period: "3 April 2026". */
  readonly label: string;
  /** The date in print, where it was read as another. */
  readonly printed?: string;
  /** True where a dash is told as a problem; in the spreadsheet it is the rule. */
  readonly tellDashes: boolean;
}

/** The observations of one row. A cell that is blank, a dash or no number gives none. */
export function readFigureRow(row: FigureRow): { observations: Observation[]; problems: string[] } {
  const observations: Observation[] = [];
  const problems: string[] = [];
  const noteCell = cleanText(row.cells[row.columns.get('notes') ?? -1] ?? '');
  for (const [column, { metric, words }] of Object.entries(FIGURES)) {
    const index = row.columns.get(column as FigureColumn);
    if (index === undefined) continue;
    const cell = row.cells[index] ?? '';
    const number = readPrintedNumber(cell);
    if (number.kind === 'number') {
      const note = [noteCell, number.mark].filter((part) => part !== undefined && part !== '').join('; ');
      observations.push({
        metric,
        basis: row.basis,
        period: row.period,
        value: number.value,
        ...(row.printed === undefined ? {} : { printed: row.printed }),
        ...(note === '' ? {} : { note }),
      });
    } else if (number.kind === 'empty') {
      problems.push(`no number of ${words} is given for ${row.label}: the cell is empty`);
    } else if (number.kind === 'not-a-number') {
      problems.push(`${quoted(cell, 60)} is not a number: ${words} for ${row.label} left out`);
    } else if (row.tellDashes) {
      problems.push(`${quoted(cell)} stands for the number of ${words} for ${row.label}: not collected`);
    }
  }
  return { observations, problems };
}

/** Problems for the figures that a table of this kind should have but does not. */
export function missingColumns(table: FigureTable, wanted: readonly FigureColumn[]): string[] {
  return wanted
    .filter((column) => !table.columns.has(column))
    .map((column) => `the table has no column for ${FIGURES[column].words}`);
}

/** Whether a row says nothing at all. */
export function isEmptyRow(cells: readonly string[]): boolean {
  return !cells.some((cell) => /[\p{L}\p{N}]/u.test(cell));
}
