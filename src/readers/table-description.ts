/** What the description of a quarterly or yearly table says: its header, its edition and the series it holds. */
import type { Basis, MetricName, Variant } from '../domain/metric.ts';

/** How the date column tells the period: the last day of a quarter or year, the day itself, or words. */
export type Span = 'quarter' | 'year' | 'day' | 'in-words';

export interface TableSeries {
  readonly metric: MetricName;
  readonly basis: Basis;
  readonly variant?: Variant;
  /** The column with the number; rows of one date that match `where` are added up. */
  readonly value: string;
  /** Values that columns must have, without regard to case; without it every row counts. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /** The parts that make up the number: a date that lacks one of them gives none. */
  readonly parts?: { readonly column: string; readonly values: readonly string[] };
}

export interface StatisticsTable {
  readonly title: string;
  /** The header row, by which the table is recognised. */
  readonly header: readonly string[];
  readonly date: string;
  readonly span: Span;
  /** A column with the official remark on a row, such as "provisional". */
  readonly remark?: string;
  /** The day on which the edition that it was made from was published. */
  readonly publishedOn: string;
  readonly edition: string;
  readonly publisher: 'Home Office' | 'Office for National Statistics';
  readonly url: string;
  readonly series: readonly TableSeries[];
}

/** The Home Office's workbooks, from which all its tables are made. */
export const WORKBOOKS =
  'https://www.gov.uk/government/statistical-data-sets/immigration-system-statistics-data-tables';
