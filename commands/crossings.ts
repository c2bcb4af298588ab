/** How many people arrived by small boat in a period, held against another, as known now or on an earlier day. */
import { answerCrossings } from '../src/compose/answer-crossings.ts';
import type { Command } from '../src/domain/command.ts';
import { Fault } from '../src/domain/fault.ts';
import type { Basis, MetricName } from '../src/domain/metric.ts';
import { daysIn, type Period } from '../src/domain/period.ts';
import type { Series } from '../src/domain/series.ts';
import { parseComparison, parseWhen, WHEN_EXAMPLES } from '../src/extract/when.ts';
import type { ObservationStore } from '../src/store/store.ts';

export interface CrossingsDeps {
  /** The series as known at the end of a day, or now. */
  readonly readSeries: (
    metric: MetricName,
    state: { readonly basis?: Basis; readonly asOf?: Temporal.PlainDate },
  ) => Promise<Series>;
  readonly history: ObservationStore['history'];
  /** The day in London. */
  readonly today: () => Temporal.PlainDate;
  readonly figureSource: { readonly publisher: string; readonly url: string };
}

const METRIC = 'small_boat_arrivals';
/** Where nothing else is asked for. */
const USUAL = 'last 7 days';
/** Every release of a longer period would be thousands of rows for half a sentence. */
const MOST_DAYS_COMPARED = 400;

export function crossings({ readSeries, history, today, figureSource }: CrossingsDeps): Command {
  return {
    name: 'crossings',
    description: 'People and boats arriving in a period, by the official record.',
    options: [
      { name: 'when', description: `The period in plain words (without it: ${USUAL}): ${WHEN_EXAMPLES}` },
      { name: 'compare', description: 'A period to hold it against: last year, 2022, or any other' },
      { name: 'as-of', shape: 'day', description: 'A day (2026-07-11): the numbers as they were known at its end' },
    ],
    examples: ['1 Jan to 30 Mar 2025 compare last year', 'last month', 'as-of 2022-09-01 year to date'],
    async run({ options }) {
      const asked = options['as-of'] === undefined ? undefined : dayOf(options['as-of'], today());
      const state = asked === undefined ? {} : { asOf: asked };
      const asOf = asked ?? today();
      const people = await readSeries(METRIC, state);
      const period = parseWhen(options.when ?? USUAL, asOf, people.span);
      const { compare } = options;
      const comparison = compare === undefined ? undefined : parseComparison(compare, period, asOf, people.span);
      return answerCrossings({
        period,
        ...(comparison === undefined ? {} : { comparison }),
        people,
        boats: await readSeries('small_boats', state),
        asOf,
        finalised: await readSeries(METRIC, { ...state, basis: 'quarterly' }),
        source: figureSource,
        sameInEveryRelease: asked === undefined && (await isSame(history, period)),
      });
    },
  };
}

/** True where at least two releases speak of the period and none gives another number for any of its days. */
async function isSame(history: CrossingsDeps['history'], period: Period): Promise<boolean> {
  if (daysIn(period) > MOST_DAYS_COMPARED) return false;
  const numbers = new Map<string, number>();
  let repeated = false;
  for (const { observation } of await history(METRIC, 'daily', period.from, period.to)) {
    const day = observation.period.from.toString();
    const known = numbers.get(day);
    if (known !== undefined && known !== observation.value) return false;
    repeated ||= known !== undefined;
    numbers.set(day, observation.value);
  }
  return repeated;
}

function dayOf(words: string, today: Temporal.PlainDate): Temporal.PlainDate {
  let day: Temporal.PlainDate;
  try {
    day = Temporal.PlainDate.from(words);
  } catch (cause) {
    throw new Fault(`as-of: "${words}" is no day; write it as 2026-07-11`, { exitCode: 2, cause });
  }
  if (Temporal.PlainDate.compare(day, today) > 0) {
    throw new Fault(`as-of: ${day} is still to come; today is ${today}`, { exitCode: 2 });
  }
  return day;
}
