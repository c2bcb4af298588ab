/** Whether a later recount or revision may explain how far a figure is off. */
import type { Claim, Reading } from '../domain/claim.ts';
import { dateOfDayNumber, dayNumber, daysIn, type Period } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';
import type { Situation } from './evidence.ts';
import { isRecounted, isRevisedSince, REVISION_MARGIN, recountMargin, WEEK } from './recount.ts';
import { keyOf, officialOf, type Trial } from './trial.ts';

/** Percentages and multiples set two totals against each other, so both may have moved. */
const TWO_TOTALS = 2;

export function wasRecounted(claim: Claim, trial: Trial, situation: Situation): boolean {
  const official = officialOf(trial);
  if (official === undefined) return false;
  if (wasRevisedALittle(claim, trial.reading, official, situation)) return true;
  const margin = marginOf(claim, trial, situation);
  if (margin === 0) return false;
  const { figure } = claim;
  if (figure.kind === 'count') {
    const few = figure.value < 100 ? 2 : 0;
    return Math.abs(figure.value - official) <= Math.max(margin * Math.max(figure.value, official), few);
  }
  const told =
    figure.kind === 'ratio' ? figure.value : 1 + (figure.direction === 'down' ? -1 : 1) * (figure.value / 100);
  const found = figure.kind === 'ratio' ? official : 1 + official / 100;
  return Math.abs(told - found) <= margin * TWO_TOTALS * found;
}

/** 504 people were told of 20 March 2024, which are 514 now. */
const A_LITTLE = 0.025;

/**
 * Whether a count is off by one boat, or by a little of the people of some days, where no release of that time is kept
 * to show what was told then.
 */
function wasRevisedALittle({ figure }: Claim, reading: Reading, official: number, { states }: Situation): boolean {
  const { metric, period, aggregate } = reading;
  if (figure.kind !== 'count' || period === undefined || aggregate === 'average_per_day') return false;
  const isOfBoats = metric === 'small_boats';
  if (!isOfBoats && (metric !== 'small_boat_arrivals' || daysIn(period) > WEEK)) return false;
  const room = isOfBoats ? 1 : A_LITTLE * Math.max(figure.value, official);
  return (
    official > 0 &&
    Math.abs(figure.value - official) <= room &&
    isFilled(period, states.atTime({ metric, basis: 'daily' }))
  );
}

function isFilled(period: Period, series: Series | undefined): boolean {
  for (let day = dayNumber(period.from); day <= dayNumber(period.to); day += 1) {
    const date = dateOfDayNumber(day);
    if (series?.at({ from: date, to: date })?.backfilled) return true;
  }
  return false;
}

/** "Around 1,000 people in one day", told the day after: no number that was written from the record. */
function isEarlyEstimate({ figure }: Claim, { to }: Period, published: Temporal.PlainDate): boolean {
  return (
    figure.kind === 'count' &&
    figure.hedge !== 'exact' &&
    figure.value % 100 === 0 &&
    dayNumber(published) - dayNumber(to) <= 1
  );
}

/** The share by which the number may have moved since the story; 0 where it cannot have. */
function marginOf(claim: Claim, { reading }: Trial, { states, published, evidence }: Situation): number {
  const { figure } = claim;
  const { period, comparedWith, metric } = reading;
  if (period === undefined) return 0;
  const series = states.now({ metric: metric === 'people_per_boat' ? 'small_boat_arrivals' : metric, basis: 'daily' });
  const revised = figure.kind === 'count' && isRevisedSince(period, series, published) ? REVISION_MARGIN : 0;
  const told = {
    value: figure.kind === 'count' ? figure.value : 0,
    isOfBoats: metric === 'small_boats',
    isCloseToRecord:
      !isEarlyEstimate(claim, period, published) &&
      (isRecounted(period, evidence.recountedTo) ||
        (metric === 'small_boat_arrivals' && evidence.boatsOf.has(keyOf(period)))) &&
      evidence.moved.every((other) => other === claim),
    isOfADay: reading.aggregate === 'max_day' || daysIn(period) === 1,
  };
  const ofBase = comparedWith === undefined ? 0 : recountMargin(comparedWith, published, told);
  return Math.max(revised, recountMargin(period, published, told), ofBase);
}
