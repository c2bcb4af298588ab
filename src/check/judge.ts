/** One claim against the record: agreed, differing, or not to be judged. */
import type { Claim, Reading } from '../domain/claim.ts';
import { dayNumber, daysIn } from '../domain/period.ts';
import { TOLD_BEFORE } from '../domain/rules.ts';
import type { Verdict } from '../domain/verdict.ts';
import { asRecorded } from './as-recorded.ts';
import { type BetweenCounts, betweenCounts, isOfCountBefore, ofCountBefore } from './between-counts.ts';
import { isDoubtful, isOfAnotherEnd } from './doubts.ts';
import type { Situation } from './evidence.ts';
import { isCutDown } from './fit.ts';
import { ofLoadBeside } from './load-beside.ts';
import { slipOfNoun } from './noun-slip.ts';
import { orderReadings } from './order-readings.ts';
import {
  BOTH_TOLD,
  isOfUnnamedYear,
  likelyTrials,
  pickElsewhere,
  pickFit,
  pickOtherTime,
  pickUsualTime,
} from './pick-reading.ts';
import { BASES } from './record.ts';
import { CUT_DOWN, FIRST_RELEASED, PUBLICATION_DAY, REVISED_LATER } from './repairs.ts';
import { isInScale, isOfLongTime } from './scale.ts';
import { isChangeBorneOut, isSure, isTurnedAbout } from './sureness.ts';
import { pickBeside } from './times-beside.ts';
import { fits, isEqual, isNear, keyOf, officialOf, type Trial, tryReading, tryRepairs } from './trial.ts';
import { agreed, agreedByRepair, ahead, differing, misnamed, unchecked } from './verdicts.ts';
import { wasRecounted } from './was-recounted.ts';
import { isOfWrongYear } from './wrong-year.ts';

export function judge(claim: Claim, situation: Situation): Verdict {
  const ofCount = ofCountBefore(claim, situation.beside) ?? ofLoadBeside(claim, situation.beside);
  const readings = ofCount ?? orderReadings(asRecorded(claim), situation);
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
  const between = betweenCounts(claim, situation.beside);
  const ofCounts = between && judgeBetween(claim, between, situation);
  if (ofCounts !== undefined) return ofCounts;
  if (first.period === undefined) return unchecked(claim, 'no-period', first);
  const found = fit ?? pickElsewhere(claim, first, situation);
  const held = trials[0];
  const isOfOther = found !== undefined && isOfWrongYear(claim, found.reading, situation.beside);
  if (isOfOther && held !== undefined && officialOf(held) !== undefined)
    return excuse(claim, [held], held, situation) ?? differing(claim, held, found);
  return found === undefined ? judgeMiss(claim, trials, situation, between) : agreed(claim, found);
}

/** A change of two counts that the record bears out is of their times; of others only where the words name the counts. */
function judgeBetween(claim: Claim, between: BetweenCounts, situation: Situation): Verdict | undefined {
  const trial = tryReading(claim.figure, between.reading, situation.states);
  if (!between.isBorneOut && !(between.isNamed && fits(trial))) return undefined;
  if (fits(trial)) return agreed(claim, trial);
  return between.isNamed && !between.isSummed && officialOf(trial) !== undefined
    ? (excuse(claim, [trial], trial, situation) ?? differing(claim, trial, undefined))
    : undefined;
}

/** No licensed reading fits: a habit of the press, a later count, or a difference that we would say aloud. */
function judgeMiss(claim: Claim, trials: readonly Trial[], situation: Situation, between?: BetweenCounts): Verdict {
  const first = trials[0] as Trial;
  const held = heldTo(claim, trials) ?? first;
  const likely = [...new Set([...likelyTrials(trials, situation.evidence.lastDays), held])];
  if (fits(held)) return agreed(claim, held);
  const early = firstReleased(claim, likely, situation);
  if (early !== undefined) return agreedByRepair(claim, early, undefined);
  const excused = excuse(claim, likely, first, situation);
  if (excused !== undefined) return excused;
  if (officialOf(held) === undefined) return withoutNumber(claim, first.reading, situation);
  if (between?.isSummed) return unchecked(claim, 'unsure', held.reading, { trial: held });
  const isOpen =
    (held.reading.basis !== 'stated' || claim.figure.kind !== 'count') &&
    !isChangeBorneOut(claim, held, situation) &&
    !isOfCountBefore(claim, held.reading, situation.beside);
  const usual = isOpen ? pickUsualTime(claim, held.reading, situation) : pickOtherTime(claim, held.reading, situation);
  if (usual !== undefined)
    return (usual.reading.rule === BOTH_TOLD && isEqual(usual)) ||
      (isOpen &&
        !isOfUnnamedYear(claim, usual, situation.published) &&
        (held.reading.basis !== 'stated' || held.reading.rule.includes(TOLD_BEFORE)))
      ? agreed(claim, usual)
      : unchecked(claim, 'unsure', usual.reading, { trial: usual });
  if (isFilledLater(held.reading, situation)) return unchecked(claim, 'recounted', held.reading, { trial: held });
  const slip = slipOfNoun(claim, held, situation.states);
  if (slip !== undefined) return misnamed(claim, held, slip);
  const isPlausible = isInScale(claim, held) || isOfLongTime(claim, held, situation.beside);
  if (!isPlausible || isTurnedAbout(claim, held) || !isSure(claim, held.reading, situation))
    return unchecked(claim, 'unsure', held.reading, { trial: held });
  const other = closest(trials, held, claim);
  // So small a number fits by chance, which is no proof of the other reading, but enough to doubt this one.
  if (other !== undefined && (isEqual(other) || isOfAnotherEnd(claim, held, other, situation)))
    return unchecked(claim, 'unsure', other.reading, { trial: other });
  const beside = pickBeside(claim, held.reading, situation);
  if (beside !== undefined) return unchecked(claim, 'unsure', beside.reading, { trial: beside });
  if (isDoubtful(claim, held, situation)) return unchecked(claim, 'unsure', held.reading, { trial: held });
  return differing(claim, held, other);
}

/** What makes a true figure look false: a habit of the press, a later count, or what provisional figures are revised by. */
function excuse(claim: Claim, likely: readonly Trial[], first: Trial, situation: Situation): Verdict | undefined {
  const repair = findRepair(claim, likely, situation);
  if (repair !== undefined) return agreedByRepair(claim, repair, first);
  const recounted = likely.find((trial) => wasRecounted(claim, trial, situation));
  if (recounted !== undefined) return unchecked(claim, 'recounted', recounted.reading, { trial: recounted });
  const near = likely.find(isNear);
  if (near !== undefined) return agreedByHabit(claim, near, REVISED_LATER);
  const cut = likely.find((trial) => isCutDown(claim.figure, officialOf(trial) ?? 0));
  return cut === undefined ? undefined : agreedByHabit(claim, cut, CUT_DOWN);
}

function agreedByHabit(claim: Claim, trial: Trial, rule: string): Verdict {
  return agreedByRepair(claim, { ...trial, reading: { ...trial.reading, basis: 'repaired', rule } }, undefined);
}

/** Whether the record of that time is not kept, so that a later release of a series that is revised stands in for it. */
function isFilledLater({ metric, variant, period }: Reading, { states }: Situation): boolean {
  const bases = BASES[metric] ?? [];
  if (period === undefined || metric === 'people_per_boat' || bases.includes('daily')) return false;
  return bases.some((basis) => {
    const series = states.atTime(variant === undefined ? { metric, basis } : { metric, basis, variant });
    return series?.points.some(
      (point) =>
        point.backfilled &&
        dayNumber(point.period.from) >= dayNumber(period.from) &&
        dayNumber(point.period.to) <= dayNumber(period.to),
    );
  });
}

/** The best reading that comes near the figure; one that the words state is left only for one that comes close. */
function heldTo(claim: Claim, trials: readonly Trial[]): Trial | undefined {
  const [first] = trials;
  if (first?.reading.basis !== 'stated') return trials.find((trial) => isInScale(claim, trial));
  if (isInScale(claim, first)) return first;
  const mayBeBoats = /\b(?:boats|dinghies|vessels)\b/i.test(claim.sentence);
  return trials
    .slice(1)
    .filter(({ reading }) => mayBeBoats || reading.metric === first.reading.metric)
    .find((trial) => isInScale(claim, trial, CLOSE));
}

/** How many times off a count may be and still tell that a reading less favoured by the words is meant. */
const CLOSE = 1.45;

function findRepair(claim: Claim, likely: readonly Trial[], { states, evidence }: Situation): Trial | undefined {
  const isTold = ({ reading: { metric, rule, period }, now }: Trial) =>
    rule === PUBLICATION_DAY &&
    period !== undefined &&
    daysIn(period) === 1 &&
    (now?.fit !== 'equal' || metric === 'people_per_boat') &&
    evidence.confirmed.has(keyOf(period));
  const repaired = likely
    .flatMap((trial) => tryRepairs(claim.figure, trial.reading, states))
    .filter((trial) => !isTold(trial));
  const isExactCount = claim.figure.kind === 'count' && claim.figure.hedge === 'exact';
  return repaired.find(isEqual) ?? (isExactCount ? undefined : repaired.find(fits));
}

/** Days for which a number as first released is still quoted years later; longer sums are told as known. */
const FEW_DAYS = 7;

/** A story may go on quoting the number that was released first, after it was revised. */
function firstReleased({ figure }: Claim, likely: readonly Trial[], { states }: Situation): Trial | undefined {
  if (figure.kind !== 'count' || figure.value < 10) return undefined;
  return likely
    .filter(({ reading }) => reading.period !== undefined && daysIn(reading.period) <= FEW_DAYS)
    .map(({ reading }) => {
      const told: Reading = { ...reading, basis: 'repaired', rule: FIRST_RELEASED };
      return tryReading(figure, told, { ...states, atTime: states.first });
    })
    .find(isEqual);
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
