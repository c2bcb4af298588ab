/** A change of two counts that its sentence prints is a change between their times: "32,239 against 44,359, a fall of 27 per cent". */
import type { Claim, Reading } from '../domain/claim.ts';
import { dayNumber, yearsEarlier } from '../domain/period.ts';
import type { Verdict } from '../domain/verdict.ts';
import { fitPercent } from './fit.ts';
import { periodKey } from './trial.ts';

/** The reading of a change by the times of its two counts, and whether the words themselves name them its two sides. */
export interface BetweenCounts {
  readonly reading: Reading;
  /** The words say so, */
  readonly isNamed: boolean;
  /** or the sum of the two does. */
  readonly isSummed: boolean;
  /** Both counts agree with the record. */
  readonly isBorneOut: boolean;
}

const RULE = 'between the two counts beside it';

/** Undefined where no two counts of the sentence are its sides, by the words or by the sum. */
export function betweenCounts(claim: Claim, beside: readonly Verdict[]): BetweenCounts | undefined {
  if (claim.figure.kind !== 'percent_change' && claim.figure.kind !== 'ratio') return undefined;
  const named = namedSides(claim, beside);
  if (named !== undefined) return readingOf(claim, named, true);
  const [summed, ...more] = summedSides(claim, beside).flatMap((sides) => readingOf(claim, sides, false) ?? []);
  return more.some(({ isBorneOut }) => isBorneOut) && summed?.isBorneOut !== true ? undefined : summed;
}

interface Sides {
  readonly now: Verdict;
  readonly base: Verdict;
}

function namedSides({ between }: Claim, beside: readonly Verdict[]): Sides | undefined {
  if (between?.base === undefined) return undefined;
  const now = beside.find(({ claim }) => claim.figure.start === between.now);
  const base = beside.find(({ claim }) => claim.figure.start === between.base);
  return now === undefined || base === undefined ? undefined : { now, base };
}

/** Pairs of counts of one measure whose own change is the one told. */
function summedSides({ figure }: Claim, beside: readonly Verdict[]): Sides[] {
  const counts = beside.filter(({ claim }) => claim.figure.kind === 'count' && claim.figure.value >= FEW);
  return counts.flatMap((now) =>
    counts
      .filter(
        (base) => base !== now && base.reading.metric === now.reading.metric && isChange(figure, now.claim, base.claim),
      )
      .map((base) => ({ now, base })),
  );
}

/** Below this too many pairs of counts make any change. */
const FEW = 10;

function isChange(figure: Claim['figure'], now: Claim, base: Claim): boolean {
  const { kind, value, direction } = figure;
  const share = now.figure.value / base.figure.value;
  if (kind === 'ratio') return Math.abs(share - value) <= 0.06 * value;
  const change = (share - 1) * 100;
  if (figure.hedge !== 'exact') return fitPercent(figure, change) !== 'no';
  return Math.abs(change - (direction === 'down' ? -value : value)) <= 0.6;
}

function readingOf({ figure }: Claim, { now, base }: Sides, isNamed: boolean): BetweenCounts | undefined {
  const { metric, period, aggregate, open } = now.reading;
  const comparedWith = base.reading.period;
  if (period === undefined || comparedWith === undefined || metric !== base.reading.metric) return undefined;
  if (dayNumber(comparedWith.to) >= dayNumber(period.to) || aggregate !== base.reading.aggregate) return undefined;
  return {
    reading: { metric, period, comparedWith, aggregate, open, basis: isNamed ? 'stated' : 'implied', rule: RULE },
    isNamed,
    isSummed: isChange(figure, now.claim, base.claim),
    isBorneOut: now.kind.startsWith('agree') && base.kind.startsWith('agree'),
  };
}

/** Readings of a change that is told right behind a count which agrees, by the time of that count alone; undefined for all others. */
export function ofCountBefore(
  { between, readings, sentence }: Claim,
  beside: readonly Verdict[],
): Reading[] | undefined {
  if (between === undefined || between.base !== undefined) return undefined;
  const now = beside.find(({ claim }) => claim.figure.start === between.now);
  if (now === undefined || !now.kind.startsWith('agree') || now.reading.period === undefined) return undefined;
  const key = periodKey(now.reading);
  const same = readings.filter((reading) => periodKey(reading) === key);
  if (same.length > 0) return same.map((reading) => ({ ...reading, basis: 'stated' }));
  const [{ period, comparedWith }] = readings;
  if (period === undefined || comparedWith === undefined || !/\brespectively\b/i.test(sentence)) return undefined;
  const years = period.to.year - comparedWith.to.year;
  const moved = { period: now.reading.period, comparedWith: yearsEarlier(now.reading.period, years) };
  return years < 1 ? undefined : [{ ...readings[0], ...moved, open: undefined, basis: 'stated' }];
}

/** Whether a change is held to the time of the count before it against a base that its words name. */
export function isOfCountBefore(claim: Claim, { rule }: Reading, beside: readonly Verdict[]): boolean {
  return rule.includes(', against ') && ofCountBefore(claim, beside) !== undefined;
}
