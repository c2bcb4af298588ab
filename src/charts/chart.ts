/** A chart before it is drawn, and how its drawing went. */
import { hash } from 'node:crypto';
import type { EChartsOption } from 'echarts';
import type { Series } from '../domain/series.ts';

/** Every chart that can be asked for; an image block names one of them with its days. */
export type ChartName = 'year-to-date' | 'last-30-days' | 'weekly-preventions' | 'day-among-days';

/** What a chart shows, as plain data that can be sent to another process, held against the record and kept. */
export interface Chart {
  readonly kind: 'chart';
  readonly name: ChartName;
  /** Names the chart and its data: last day, time of the release that carries it, and a fingerprint of all that is drawn. */
  readonly key: string;
  /** What the chart shows in one sentence with its numbers. */
  readonly alt: string;
  readonly option: ChartOption;
}

/** The series hold too little for this chart; `words` say what is missing. */
export interface NoChart {
  readonly kind: 'no-chart';
  readonly words: string;
}

/** Of echarts' options those that are data: no functions. */
export type ChartOption = EChartsOption;

/** A PNG of 1200×675 pixels, or why there is none, in words for a person. */
export type Drawing =
  | { readonly kind: 'drawn'; readonly png: Uint8Array; readonly alt: string; readonly key: string }
  | { readonly kind: 'failed'; readonly words: string };

/** A chart of `series`, whose last point is its newest data. Throws a RangeError where the series is empty. */
export function chartOf(series: Series, made: Pick<Chart, 'name' | 'alt' | 'option'>): Chart {
  const last = series.points.at(-1);
  if (last === undefined) throw new RangeError(`charts: ${made.name} of an empty series`);
  const published = last.publishedAt.toString().replace(/\.\d+|[-:]/g, '');
  const fingerprint = hash('sha256', JSON.stringify([made.alt, made.option])).slice(0, 12);
  return { kind: 'chart', ...made, key: `${made.name}-${last.period.to}-${published}-${fingerprint}` };
}
