/** How many people arrived by small boat in a period, held against another, as known now or on an earlier day. */
import { type ChartReference, chartOfPeriod } from '../src/charts/chart-reference.ts';
import { answerCrossings } from '../src/compose/answer-crossings.ts';
import type { Block } from '../src/domain/briefing.ts';
import type { Command } from '../src/domain/command.ts';
import { Fault } from '../src/domain/fault.ts';
import type { Basis, MetricName } from '../src/domain/metric.ts';
import { daysIn, type Period } from '../src/domain/period.ts';
import type { Series } from '../src/domain/series.ts';
import { suggestComparison, suggestWhen } from '../src/extract/suggest-when.ts';
import { parseComparison, parseWhen } from '../src/extract/when.ts';
import { askedDay } from '../src/text/asked-day.ts';

export interface CrossingsDeps {
  /** The series as known at the end of a day, or now. */
  readonly readSeries: (
    metric: MetricName,
    state: { readonly basis?: Basis; readonly asOf?: Temporal.PlainDate },
  ) => Promise<Series>;
  /** Whether every release that is kept gives the same numbers for a period. */
  readonly isSameInEveryRelease: (period: Period) => Promise<boolean>;
  /** A picture as known at the end of a day, or now; undefined where the record holds too little, or nobody can see one. */
  readonly chart: (
    shown: Pick<ChartReference, 'name' | 'day'>,
    asOf?: Temporal.PlainDate,
  ) => Promise<Extract<Block, { kind: 'image' }> | undefined>;
  /** The day in London. */
  readonly today: () => Temporal.PlainDate;
  readonly figureSource: { readonly publisher: string; readonly url: string };
}

const METRIC = 'small_boat_arrivals';
/** Where nothing else is asked for. */
const USUAL = 'last 7 days';

export function crossings(deps: CrossingsDeps): Command {
  const { readSeries, today, figureSource } = deps;
  return {
    name: 'crossings',
    description: 'People and boats arriving in a period, by the official record.',
    options: [
      { name: 'when', suggested: true, description: `The period in plain words; without it the ${USUAL}` },
      { name: 'compare', suggested: true, description: 'A period to hold it against: last year, 2022, or any other' },
      { name: 'as-of', shape: 'day', description: 'A day (2026-07-11): the numbers as they were known at its end' },
    ],
    examples: ['1 Jan to 30 Mar 2025 compare last year', 'last month', 'as-of 2022-09-01 year to date'],
    async suggest(option, typed) {
      const { span } = await readSeries(METRIC, {});
      return option === 'compare' ? suggestComparison(typed, today(), span) : suggestWhen(typed, today(), span);
    },
    async run({ options }) {
      const asked = options['as-of'] === undefined ? undefined : pastDay(options['as-of'], today());
      const state = asked === undefined ? {} : { asOf: asked };
      const asOf = asked ?? today();
      const people = await readSeries(METRIC, state);
      const period = parseWhen(options.when ?? USUAL, asOf, people.span);
      const { compare } = options;
      const comparison = compare === undefined ? undefined : parseComparison(compare, period, asOf, people.span);
      const chart = await chartOf(period, people.span, (shown) => deps.chart(shown, asked));
      return answerCrossings({
        period,
        ...(comparison === undefined ? {} : { comparison }),
        people,
        boats: await readSeries('small_boats', state),
        asOf,
        finalised: await readSeries(METRIC, { ...state, basis: 'quarterly' }),
        source: figureSource,
        sameInEveryRelease: asked === undefined && (await deps.isSameInEveryRelease(period)),
        ...(chart === undefined ? {} : { chart }),
      });
    },
  };
}

/** To the end of the period, or of the record where that is earlier. */
async function chartOf(
  period: Period,
  span: Period | undefined,
  chart: (shown: Pick<ChartReference, 'name' | 'day'>) => ReturnType<CrossingsDeps['chart']>,
): ReturnType<CrossingsDeps['chart']> {
  if (span === undefined || Temporal.PlainDate.compare(period.from, span.to) > 0) return undefined;
  const day = Temporal.PlainDate.compare(period.to, span.to) < 0 ? period.to : span.to;
  return chart({ name: chartOfPeriod(daysIn({ from: period.from, to: day })), day });
}

function pastDay(words: string, today: Temporal.PlainDate): Temporal.PlainDate {
  const day = askedDay('as-of', words, '2026-07-11');
  if (Temporal.PlainDate.compare(day, today) > 0) {
    throw new Fault(`as-of: ${day} is still to come; today is ${today}`, { exitCode: 2 });
  }
  return day;
}
