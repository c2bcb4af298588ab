/** Charts of the record, each made of its reference alone. */
import type { Chart, NoChart } from '../charts/chart.ts';
import { type ChartReference, readReference, referenceWords } from '../charts/chart-reference.ts';
import type { Charts } from '../charts/charts.ts';
import { dayAmongDays } from '../charts/day-among-days.ts';
import { last30Days } from '../charts/last-30-days.ts';
import { weeklyPreventions } from '../charts/weekly-preventions.ts';
import { yearToDate } from '../charts/year-to-date.ts';
import type { Block, Briefing } from '../domain/briefing.ts';
import { Fault } from '../domain/fault.ts';
import type { Basis, MetricName } from '../domain/metric.ts';
import { buildSeries, type Series } from '../domain/series.ts';
import type { ObservationStore } from '../store/store.ts';
import { knownSeries } from './known-series.ts';

type Observations = Pick<ObservationStore, 'series'>;

export interface RecordCharts {
  /** The picture as a block with its words; undefined where the record holds too little for it. */
  block(reference: ChartReference): Promise<Extract<Block, { kind: 'image' }> | undefined>;
  /** The chart as an answer. Throws a Fault for words that name none, and where the record holds too little. */
  answer(words: string): Promise<Briefing>;
  /** The PNG. Throws where it cannot be drawn. */
  picture(words: string): Promise<Uint8Array>;
}

export function recordCharts(
  observations: Observations,
  charts: Pick<Charts, 'draw'>,
  source: { readonly publisher: string; readonly url: string },
): RecordCharts {
  return {
    async block(reference) {
      const chart = await chartOf(observations, reference);
      return chart.kind === 'no-chart'
        ? undefined
        : { kind: 'image', chart: referenceWords(reference), alt: chart.alt };
    },

    async answer(words) {
      const chart = await chartOf(observations, referenceOf(words));
      if (chart.kind === 'no-chart') throw new Fault(chart.words);
      return {
        kind: 'answer',
        headline: TITLES[chart.name],
        blocks: [
          { kind: 'image', chart: words, alt: chart.alt },
          { kind: 'source', text: [{ text: 'Source: ' }, { text: source.publisher, url: source.url }, { text: '.' }] },
        ],
      };
    },

    async picture(words) {
      const drawing = await charts.draw(await chartOf(observations, referenceOf(words)));
      if (drawing.kind === 'failed') throw new Error(`charts: ${drawing.words}`);
      return drawing.png;
    },
  };
}

const TITLES: Readonly<Record<Chart['name'], string>> = {
  'year-to-date': 'People arriving by small boat: the running total of each year',
  'last-30-days': 'People arriving by small boat: the last 30 days',
  'weekly-preventions': 'Crossings by small boat and crossings prevented, by week',
  'day-among-days': 'People arriving by small boat: one day among all days',
};

function referenceOf(words: string): ChartReference {
  const reference = readReference(words);
  if (reference === undefined) throw new Fault('There is no such chart. Ask again to get a new one.');
  return reference;
}

async function chartOf(observations: Observations, { name, day, asOf }: ChartReference): Promise<Chart | NoChart> {
  const read = (metric: MetricName, basis: Basis) => seriesAsOf(observations, { metric, basis }, asOf);
  const people = await read('small_boat_arrivals', 'daily');
  switch (name) {
    case 'day-among-days':
      return dayAmongDays(people, day);
    case 'last-30-days':
      return last30Days(upTo(people, day));
    case 'year-to-date':
      return yearToDate(upTo(people, day));
    case 'weekly-preventions':
      return weeklyPreventions(people, upTo(await read('crossings_prevented', 'weekly'), day));
  }
}

function seriesAsOf(
  observations: Observations,
  { metric, basis }: { readonly metric: MetricName; readonly basis: Basis },
  asOf: ChartReference['asOf'],
): Promise<Series> {
  if ('epochMilliseconds' in asOf) return observations.series(metric, { basis, asOf });
  return knownSeries(observations, metric, { basis, asOf });
}

/** The chart ends with the last day that is asked for. */
function upTo({ metric, basis, points }: Series, day: Temporal.PlainDate): Series {
  const shown = points.filter(({ period }) => Temporal.PlainDate.compare(period.to, day) <= 0);
  return buildSeries({ metric, basis }, shown);
}
