/** One claim against the record: agreed, differing, or not to be judged. */
import type { Claim, Reading } from '../domain/claim.ts';
import { dayNumber, daysIn } from '../domain/period.ts';
import type { Verdict } from '../domain/verdict.ts';
import { asRecorded } from './as-recorded.ts';
import type { Situation } from './evidence.ts';
import { orderReadings } from './order-readings.ts';
import { fitsOtherTime, fitsUsualTime, likelyTrials, pickElsewhere, pickFit } from './pick-reading.ts';
import { BASES } from './record.ts';
import { REVISED_LATER } from './repairs.ts';
import { fits, isEqual, isNear, officialOf, periodKey, type Trial, tryReading, tryRepairs } from './trial.ts';
import { agreed, agreedByRepair, ahead, differing, unchecked } from './verdicts.ts';
import { wasRecounted } from './was-recounted.ts';

/** How many times off a count may be and still be held against a story. */
const OUT_OF_SCALE = 3;
/** Days from which a stated time is hardly misread. */
const LONG = 28;

export function judge(claim: Claim, situation: Situation): Verdict {
  const readings = orderReadings(asRecorded(claim), situation);
  const first = readings[0] ?? claim.readings[0];
  if (claim.prediction) return unchecked(claim, 'forecast', first);
  if (claim.scope === 'other' || BASES[first.metric] === undefined) return unchecked(claim, 'no-record', first);
  const trials = readings.map((reading) => tryReading(claim.figure, reading, situation.states));
  const fit = pickFit(claim, trials, situation.evidence.lastDays);
  if (claim.level === 'incident') {
    const isOfTheDay = fit !== undefined && isEqual(fit) && fit.reading.basis === 'stated';
    return isOfTheDay ? agreed(claim, fit) : unchecked(claim, 'part-of-day', first);
  }
  if (claim.uncheckable !== undefined) return unchecked(claim, 'unsure', first, { words: claim.uncheckable });
  if (first.period === undefined) return unchecked(claim, 'no-period', first);
  const found = fit ?? pickElsewhere(claim, first, situation);
  return found === undefined ? judgeMiss(claim, trials, situation) : agreed(claim, found);
}

/** No licensed reading fits: a habit of the press, a later count, or a difference that we would say aloud. */
function judgeMiss(claim: Claim, trials: readonly Trial[], situation: Situation): Verdict {
  const first = trials[0] as Trial;
  const likely = likelyTrials(trials, situation.evidence.lastDays);
  const repair = findRepair(claim, likely, situation);
  if (repair !== undefined) return agreedByRepair(claim, repair, first);
  const recounted = likely.find((trial) => wasRecounted(claim, trial, situation));
  if (recounted !== undefined) return unchecked(claim, 'recounted', recounted.reading, { trial: recounted });
  const near = likely.find(isNear);
  if (near !== undefined) {
    return agreedByRepair(
      claim,
      { ...near, reading: { ...near.reading, basis: 'repaired', rule: REVISED_LATER } },
      undefined,
    );
  }
  const held = first.reading.basis === 'stated' ? first : (trials.find((trial) => isInScale(claim, trial)) ?? first);
  if (fits(held)) return agreed(claim, held);
  if (officialOf(held) === undefined) return withoutNumber(claim, first.reading, situation);
  const isPlausible = isInScale(claim, held) || isOfLongTime(claim, held.reading);
  if (isOfPrintedCounts(claim, situation.beside)) return unchecked(claim, 'unsure', held.reading, { trial: held });
  const isOpen =
    (held.reading.basis !== 'stated' || claim.figure.kind !== 'count') && !isChangeBorneOut(claim, held, situation);
  if (isOpen ? fitsUsualTime(claim, held.reading, situation) : fitsOtherTime(claim, held.reading, situation))
    return unchecked(claim, 'unsure', held.reading, { trial: held });
  if (!isPlausible || !isSure(claim, held.reading, situation))
    return unchecked(claim, 'unsure', held.reading, { trial: held });
  return differing(claim, held, closest(trials, held, claim));
}

function findRepair(claim: Claim, likely: readonly Trial[], { states }: Situation): Trial | undefined {
  const repaired = likely.flatMap((trial) => tryRepairs(claim.figure, trial.reading, states));
  const isExactCount = claim.figure.kind === 'count' && claim.figure.hedge === 'exact';
  return repaired.find(isEqual) ?? (isExactCount ? undefined : repaired.find(fits));
}

/**
 * Nobody is held to a guess. A time that the words only imply is enough where the figure is so particular that every
 * other time of the story was tried, or where the story's other figures bear that time out.
 */
function isSure(claim: Claim, reading: Reading, { evidence, beside }: Situation): boolean {
  if (reading.rule === 'up to about a day') return false;
  if (reading.basis === 'stated') return true;
  if (reading.aggregate === 'average_per_day' && !/^["'\u2018\u201c]?that\b/i.test(claim.sentence)) return false;
  if (reading.metric === 'people_per_boat' && beside.length === 0) return false;
  if (/\b(?:two|three|both) days\b/.test(claim.sentence)) return false;
  if (evidence.confirmed.has(periodKey(reading))) return true;
  const isGuess = reading.rule === 'a day near publication' || reading.rule === 'a time named before';
  return claim.figure.kind === 'count' && claim.figure.value >= 100 && !isGuess;
}

/**
 * A percentage of a time that another figure of the story bears out, which goes the way the record goes: its words left
 * little open. One that names a number as its base ("19% above the 6,945") may mean another year's.
 */
function isChangeBorneOut({ figure, sentence }: Claim, held: Trial, { evidence }: Situation): boolean {
  const { period } = held.reading;
  if (figure.kind !== 'percent_change' || period === undefined || daysIn(period) < LONG) return false;
  const isSameWay = (officialOf(held) ?? 0) > 0 === (figure.direction === 'up');
  return (
    isSameWay &&
    evidence.confirmed.has(periodKey(held.reading)) &&
    !/(?:than|above|below|on) the [\d,]{3,}/.test(sentence)
  );
}

/** "32,239 against 44,359, a fall of 27 per cent": the change of two counts beside it is theirs, whatever their time is. */
function isOfPrintedCounts({ figure }: Claim, beside: readonly Verdict[]): boolean {
  if (figure.kind !== 'percent_change' && figure.kind !== 'ratio') return false;
  const counts = beside.filter(({ claim }) => claim.figure.kind === 'count' && claim.figure.value >= 10);
  return counts.some(({ claim: now }) =>
    counts.some(
      ({ claim: then }) =>
        now !== then &&
        now.readings[0].metric === then.readings[0].metric &&
        isChange(figure, now.figure.value / then.figure.value),
    ),
  );
}

function isChange({ kind, value, direction }: Claim['figure'], share: number): boolean {
  if (kind === 'ratio') return Math.abs(share - value) <= 0.06 * value;
  return Math.abs((share - 1) * 100 - (direction === 'down' ? -value : value)) <= 0.6;
}

/** A month or more that the words beside a large count state: such a time is not misread. */
function isOfLongTime({ figure }: Claim, { basis, period }: Reading): boolean {
  return (
    figure.value >= 1000 &&
    figure.hedge === 'exact' &&
    basis === 'stated' &&
    period !== undefined &&
    daysIn(period) >= LONG
  );
}

/** A count several times too large or too small is likelier of another time than wrong. */
function isInScale({ figure }: Claim, trial: Trial): boolean {
  const official = officialOf(trial);
  if (official === undefined) return false;
  if (figure.kind !== 'count' || figure.value < 10) return true;
  return official * OUT_OF_SCALE >= figure.value && official <= figure.value * OUT_OF_SCALE;
}

/** The record has no number for the period: it ends before it, or does not hold it. */
function withoutNumber(claim: Claim, reading: Reading, { states }: Situation): Verdict {
  const metric = reading.metric === 'people_per_boat' ? 'small_boat_arrivals' : reading.metric;
  const last = BASES[metric]?.[0] === 'daily' ? states.now({ metric, basis: 'daily' })?.span?.to : undefined;
  const isAhead = last !== undefined && reading.period !== undefined && dayNumber(reading.period.to) > dayNumber(last);
  return isAhead ? ahead(claim, reading) : unchecked(claim, 'no-record', reading);
}

/** Another licensed reading whose number comes closer than that which the figure is held to, told beside it. */
function closest(trials: readonly Trial[], held: Trial, claim: Claim): Trial | undefined {
  const distance = (trial: Trial): number =>
    Math.abs(Math.abs(officialOf(trial) ?? Number.POSITIVE_INFINITY) - claim.figure.value);
  const others = trials.filter((trial) => distance(trial) < distance(held));
  return others.sort((a, b) => distance(a) - distance(b))[0];
}
