/** One claim against the record: agreed, differing, or not to be judged, each with its words. */
import type { Claim, Reading } from '../domain/claim.ts';
import { dayNumber, daysIn } from '../domain/period.ts';
import type { Verdict, VerdictKind } from '../domain/verdict.ts';
import type { Situation } from './evidence.ts';
import { explain } from './explain.ts';
import { orderReadings } from './order-readings.ts';
import { likelyTrials, pickElsewhere, pickFit } from './pick-reading.ts';
import { BASES } from './record.ts';
import { fits, isEqual, isNear, periodKey, type Trial, tryReading, tryRepairs } from './trial.ts';
import { wasRecounted } from './was-recounted.ts';

/** How many times off a count may be and still be held against a story. */
const OUT_OF_SCALE = 5;

export function judge(claim: Claim, situation: Situation): Verdict {
  const readings = orderReadings(claim, situation);
  const first = readings[0] ?? claim.readings[0];
  const known = BASES[first.metric];
  if (claim.scope === 'other' || known === undefined) return unchecked(claim, first, 'no-record');
  if (claim.prediction) return unchecked(claim, first, 'forecast');
  const trials = readings.map((reading) => tryReading(claim.figure, reading, situation.states));
  const fit = pickFit(claim, trials, situation.evidence.lastDays);
  if (claim.level === 'incident')
    return fit !== undefined && isEqual(fit) && fit.reading.basis === 'stated'
      ? agreed(claim, fit)
      : unchecked(claim, first, 'part-of-day');
  if (claim.uncheckable !== undefined) return unchecked(claim, first, 'unsure', claim.uncheckable);
  if (first.period === undefined) return unchecked(claim, first, 'no-period');
  if (fit !== undefined) return agreed(claim, fit);
  const elsewhere = pickElsewhere(claim, first, situation);
  if (elsewhere !== undefined) return agreed(claim, elsewhere);
  return judgeMiss(claim, trials, situation);
}

function agreed(claim: Claim, trial: Trial): Verdict {
  const isNow = trial.now !== undefined && (trial.now.fit === 'equal' || trial.now.fit === 'allowed');
  const isThen = trial.atTime !== undefined && (trial.atTime.fit === 'equal' || trial.atTime.fit === 'allowed');
  const kind: VerdictKind =
    trial.reading.basis === 'repaired'
      ? 'agrees-on-another-reading'
      : isNow || !isThen
        ? 'agrees'
        : 'agreed-when-published';
  const official = (kind === 'agreed-when-published' ? trial.atTime : (trial.now ?? trial.atTime))?.sum.value;
  return {
    claim,
    kind,
    reading: trial.reading,
    ...(official === undefined ? {} : { official }),
    explanation: explain(claim, kind, trial),
  };
}

function judgeMiss(claim: Claim, trials: readonly Trial[], situation: Situation): Verdict {
  const first = trials[0] as Trial;
  const likely = likelyTrials(trials, situation.evidence.lastDays);
  const near = likely.find(isNear);
  const repaired = likely.flatMap((trial) => tryRepairs(claim.figure, trial.reading, situation.states));
  const repair =
    repaired.find(isEqual) ??
    (claim.figure.kind === 'count' && claim.figure.hedge === 'exact' ? undefined : repaired.find(fits));
  if (repair !== undefined) return agreed(claim, repair);
  const recounted = likely.find((trial) => wasRecounted(claim, trial, situation));
  if (recounted !== undefined) return unchecked(claim, recounted.reading, 'recounted', undefined, recounted);
  if (near !== undefined)
    return agreed(claim, {
      ...near,
      reading: { ...near.reading, basis: 'repaired', rule: 'within what provisional figures are later revised by' },
    });
  const held = first.reading.basis === 'stated' ? first : (trials.find((trial) => isInScale(claim, trial)) ?? first);
  const sum = held.now ?? held.atTime;
  if (sum === undefined) return unsumed(claim, first, situation);
  const isPlausible = isInScale(claim, held) || (claim.figure.value >= 1000 && isOfLongTime(held.reading));
  if (!isPlausible || !isSure(claim, held.reading, situation))
    return unchecked(claim, held.reading, 'unsure', undefined, held);
  return {
    claim,
    kind: 'differs',
    reading: held.reading,
    official: sum.sum.value,
    explanation: explain(claim, 'differs', held, closest(trials, claim)),
  };
}

/**
 * Nobody is held to a guess. A time that the words only imply is enough where the figure is so particular that every
 * other time of the story was tried, or where the story's other figures bear that time out.
 */
function isSure(claim: Claim, reading: Reading, situation: Situation): boolean {
  if (reading.basis === 'stated' || situation.evidence.confirmed.has(periodKey(reading))) return true;
  return (
    claim.figure.kind === 'count' &&
    claim.figure.value >= 100 &&
    reading.rule !== 'a day near publication' &&
    reading.rule !== 'a time named before'
  );
}

/** A month or more that the words beside the figure state: such a time is not misread. */
function isOfLongTime({ basis, period }: Reading): boolean {
  return basis === 'stated' && period !== undefined && daysIn(period) >= 28;
}

/** A count several times too large or too small is likelier of another time than wrong. */
export function isInScale(claim: Claim, trial: Trial): boolean {
  const official = (trial.now ?? trial.atTime)?.sum.value;
  if (official === undefined) return false;
  if (claim.figure.kind !== 'count' || claim.figure.value < 10) return true;
  return official * OUT_OF_SCALE >= claim.figure.value && official <= claim.figure.value * OUT_OF_SCALE;
}

function unsumed(claim: Claim, trial: Trial, situation: Situation): Verdict {
  const { reading } = trial;
  const basis = BASES[reading.metric]?.[0];
  const metric = reading.metric === 'people_per_boat' ? 'small_boat_arrivals' : reading.metric;
  const span = basis === undefined ? undefined : situation.states.now({ metric, basis })?.span;
  const isDaily = basis === 'daily';
  if (
    isDaily &&
    span !== undefined &&
    reading.period !== undefined &&
    dayNumber(reading.period.to) > dayNumber(span.to)
  ) {
    return { claim, kind: 'ahead-of-record', reading, explanation: explain(claim, 'ahead-of-record', trial) };
  }
  return unchecked(claim, reading, 'no-record');
}

/** Another licensed reading whose number comes closest, told beside a figure that differs. */
function closest(trials: readonly Trial[], claim: Claim): Trial | undefined {
  const distance = (trial: Trial): number => {
    const official = (trial.now ?? trial.atTime)?.sum.value;
    return official === undefined ? Number.POSITIVE_INFINITY : Math.abs(Math.abs(official) - claim.figure.value);
  };
  const others = trials.slice(1).filter((trial) => Number.isFinite(distance(trial)));
  return others.sort((a, b) => distance(a) - distance(b))[0];
}

function unchecked(
  claim: Claim,
  reading: Reading,
  reason: NonNullable<Verdict['reason']>,
  words?: string,
  trial?: Trial,
): Verdict {
  const official = (trial?.now ?? trial?.atTime)?.sum.value;
  return {
    claim,
    kind: 'unchecked',
    reason,
    reading,
    ...(official === undefined ? {} : { official }),
    explanation: explain(
      claim,
      'unchecked',
      trial ?? { reading, atTime: undefined, now: undefined },
      undefined,
      words ?? reason,
    ),
  };
}
