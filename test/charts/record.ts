/** The shipped record as series, to a day, and what tests ask of a chart. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import type { Chart, NoChart } from '../../src/charts/chart.ts';
import type { Basis, MetricName } from '../../src/domain/metric.ts';
import { periodOf } from '../../src/domain/period.ts';
import { buildSeries, type Point, type Series } from '../../src/domain/series.ts';
import { readBundledRecord } from '../../src/readers/bundled-record.ts';

const releases = readBundledRecord(
  readFileSync(resolve(import.meta.dirname, '../../feeds/official/record.txt'), 'utf8'),
).toSorted((a, b) => Temporal.Instant.compare(b.vintage.publishedAt, a.vintage.publishedAt));

/** The newest numbers of the record to a day, without those whose first day is one of `missing`. */
export function recordTo(to: string, metric: MetricName, basis: Basis, missing: readonly string[] = []): Series {
  const points = releases.flatMap(({ vintage, observations }) =>
    observations
      .filter((each) => each.metric === metric && each.basis === basis && each.period.to.toString() <= to)
      .filter((each) => !missing.includes(each.period.from.toString()))
      .map((each) => ({
        period: each.period,
        value: each.value,
        publishedAt: vintage.publishedAt,
        backfilled: false,
      })),
  );
  return buildSeries({ metric, basis }, points);
}

export function people(to: string, missing: readonly string[] = []): Series {
  return recordTo(to, 'small_boat_arrivals', 'daily', missing);
}

export function weekly(metric: MetricName, to: string, missing: readonly string[] = []): Series {
  return recordTo(to, metric, 'weekly', missing);
}

/** A daily series from a day on, one number a day, `undefined` where none is published. */
export function days(from: string, numbers: readonly (number | undefined)[], publishedAt = '2026-08-18T12:05:00Z') {
  const first = Temporal.PlainDate.from(from);
  const points = numbers.flatMap((value, i): Point[] => {
    const day = first.add({ days: i }).toString();
    if (value === undefined) return [];
    return [{ period: periodOf(day), value, publishedAt: Temporal.Instant.from(publishedAt), backfilled: false }];
  });
  return buildSeries({ metric: 'small_boat_arrivals', basis: 'daily' }, points);
}

/** The chart, or a failed test that says what was given instead. */
export function drawn(chart: Chart | NoChart): Chart {
  expect(chart).toMatchObject({ kind: 'chart' });
  return chart as Chart;
}

/** The data of the series so called. */
export function dataOf(chart: Chart, name: string): readonly unknown[] {
  const all = chart.option.series as readonly { name: string; data: readonly unknown[] }[];
  const found = all.find((series) => series.name === name);
  expect(found, `a series called ${name}`).toBeDefined();
  return found?.data ?? [];
}

/** All words on the chart, in the order in which they are placed. */
export function wordsOn(chart: Chart): readonly string[] {
  const marks = chart.option.graphic as readonly { type: string; style?: { text?: string } }[];
  return marks.flatMap(({ type, style }) => (type === 'text' && style?.text !== undefined ? [style.text] : []));
}
