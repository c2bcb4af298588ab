/** Whether a later recount or revision may explain how far a figure is off. */
import type { Claim } from '../domain/claim.ts';
import { daysIn } from '../domain/period.ts';
import type { Situation } from './evidence.ts';
import { isRecounted, isRevisedSince, REVISION_MARGIN, recountMargin } from './recount.ts';
import { officialOf, type Trial } from './trial.ts';

/** Percentages and multiples set two totals against each other, so both may have moved. */
const TWO_TOTALS = 2;

export function wasRecounted(claim: Claim, trial: Trial, situation: Situation): boolean {
  const official = officialOf(trial);
  const margin = marginOf(claim, trial, situation);
  if (margin === 0 || official === undefined) return false;
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

/** The share by which the number may have moved since the story; 0 where it cannot have. */
function marginOf(claim: Claim, { reading }: Trial, { states, published, evidence }: Situation): number {
  const { figure } = claim;
  const { period, comparedWith, metric } = reading;
  if (period === undefined) return 0;
  const series = states.now({ metric: metric === 'people_per_boat' ? 'small_boat_arrivals' : metric, basis: 'daily' });
  const revised = figure.kind === 'count' && isRevisedSince(period, series, published) ? REVISION_MARGIN : 0;
  const told = {
    value: figure.kind === 'count' ? figure.value : 0,
    isCloseToRecord: isRecounted(period, evidence.recountedTo) && evidence.moved.every((other) => other === claim),
    isOfADay: reading.aggregate === 'max_day' || daysIn(period) === 1,
  };
  const ofBase = comparedWith === undefined ? 0 : recountMargin(comparedWith, published, told);
  return Math.max(revised, recountMargin(period, published, told), ofBase);
}
