/**
 * Claims of one story, judged together. Readings are tried against the record; one that makes a particular figure
 * true is evidence for that reading and for what the writer had, which then helps the figures beside it.
 */
import type { Claim, Reading } from '../domain/claim.ts';
import { dayNumber, type Period } from '../domain/period.ts';
import type { Verdict, VerdictKind } from '../domain/verdict.ts';
import { explain } from './explain.ts';
import {
  fits,
  isEqual,
  isNear,
  isParticular,
  keyOf,
  periodKey,
  type Trial,
  tryReading,
  tryRepairs,
} from './judge-claim.ts';
import { BASES, type RecordStates } from './record.ts';
import { recountMargin } from './recount.ts';

/** What the particular figures of a story have shown. */
interface Evidence {
  /** Periods for which a figure equals the record. */
  readonly confirmed: ReadonlySet<string>;
  /** Last days of open periods that figures bear out, most often borne out first. */
  readonly lastDays: readonly number[];
  /** A figure of a time before 2023 equals today's record, so the writer had the recounted numbers. */
  readonly hasRecount: boolean;
}

/** Verdicts in the order of the claims. */
export function checkClaims(claims: readonly Claim[], states: RecordStates, published: Temporal.PlainDate): Verdict[] {
  const evidence = gatherEvidence(claims, states);
  const chosen = new Map<Claim, Verdict>();
  const periods = periodsOf(claims);
  for (const claim of claims.toSorted((a, b) => turn(a) - turn(b))) {
    const beside = claims
      .filter((other) => other !== claim && other.sentence === claim.sentence)
      .flatMap((other) => chosen.get(other) ?? []);
    chosen.set(claim, judge(claim, { states, published, evidence, periods, beside }));
  }
  return claims.flatMap((claim) => chosen.get(claim) ?? []);
}

/** People are judged first, then the boats that brought them, then changes of either. */
function turn(claim: Claim): number {
  if (claim.figure.kind !== 'count') return 2;
  return claim.readings[0].metric === 'small_boats' || claim.readings[0].metric === 'people_per_boat' ? 1 : 0;
}

function periodsOf(claims: readonly Claim[]): Period[] {
  const periods = new Map<string, Period>();
  for (const reading of claims.flatMap((claim) => claim.readings.slice(0, 8))) {
    if (reading.period !== undefined) periods.set(periodKey(reading), reading.period);
  }
  return [...periods.values()];
}

/** How many times off a count may be and still be held against a story. */
const OUT_OF_SCALE = 5;

interface Situation {
  readonly states: RecordStates;
  readonly published: Temporal.PlainDate;
  readonly evidence: Evidence;
  /** Every period that a claim of the story may have, once. */
  readonly periods: readonly Period[];
  /** Verdicts on other claims of the same sentence. */
  readonly beside: readonly Verdict[];
}

function gatherEvidence(claims: readonly Claim[], states: RecordStates): Evidence {
  const confirmed = new Set<string>();
  const votes = new Map<number, number>();
  let hasRecount = false;
  for (const claim of claims) {
    if (!isParticular(claim) || claim.scope === 'other' || claim.prediction) continue;
    const equal = claim.readings.map((reading) => tryReading(claim.figure, reading, states)).find(isEqual);
    if (equal?.reading.period === undefined) continue;
    confirmed.add(periodKey(equal.reading));
    const last = dayNumber(equal.reading.period.to);
    if (equal.reading.open) votes.set(last, (votes.get(last) ?? 0) + 1);
    if (equal.reading.period.from.year < 2023 && equal.now?.fit === 'equal') hasRecount = true;
  }
  const lastDays = [...votes].sort((a, b) => b[1] - a[1]).map(([day]) => day);
  return { confirmed, lastDays, hasRecount };
}

function judge(claim: Claim, situation: Situation): Verdict {
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

/**
 * A particular figure whose time is only implied may have that of any other figure of the story.
 * Where the words beside it state a time, no match elsewhere overrides them.
 */
function pickElsewhere(claim: Claim, first: Reading, situation: Situation): Trial | undefined {
  if (!isParticular(claim) || first.basis === 'stated') return undefined;
  return situation.periods
    .map((period) =>
      tryReading(
        claim.figure,
        { metric: first.metric, period, basis: 'implied', rule: 'a time that the story names elsewhere' },
        situation.states,
      ),
    )
    .find(isEqual);
}

/** The words' own order, with what the story's other figures have shown brought forward. */
function orderReadings(claim: Claim, situation: Situation): Reading[] {
  const { lastDays } = situation.evidence;
  if (claim.figure.kind !== 'count') return orderChanges(claim, situation);
  if (isParticular(claim)) return [...claim.readings];
  const score = (reading: Reading, index: number): number => {
    const partner = situation.beside.some(
      (verdict) =>
        isPartner(verdict.claim, claim) &&
        periodKey(verdict.reading) === periodKey(reading) &&
        verdict.kind !== 'unchecked',
    );
    const last = reading.open && reading.period !== undefined ? lastDays.indexOf(dayNumber(reading.period.to)) : -1;
    return (
      index -
      (partner && reading.basis !== 'stated' ? 100 : 0) -
      (last === 0 && sameStart(reading, claim.readings[0]) ? 50 : 0)
    );
  };
  return claim.readings
    .map((reading, index) => ({ reading, score: score(reading, index) }))
    .sort((a, b) => a.score - b.score)
    .map((entry) => entry.reading);
}

/** A change speaks of periods that the counts beside it, or before it, have shown; both of its periods may be borne out. */
function orderChanges(claim: Claim, situation: Situation): Reading[] {
  const { confirmed } = situation.evidence;
  const [first] = claim.readings;
  const shown = situation.beside
    .filter((verdict) => verdict.claim.figure.kind === 'count')
    .map((verdict) => periodKey(verdict.reading));
  const score = (reading: Reading, index: number): number => {
    const isBorne = confirmed.has(periodKey(reading));
    const isBaseBorne = reading.comparedWith !== undefined && confirmed.has(keyOf(reading.comparedWith));
    const isBeside = isBorne && shown.includes(periodKey(reading)) && !isBaseOf(claim, reading);
    return index - (isBaseBorne ? 30 : 0) - (isBeside ? 20 : 0) - (isBorne ? 10 : 0);
  };
  const usable =
    first.basis === 'stated' ? claim.readings.filter((reading) => sameStart(reading, first)) : claim.readings;
  return usable
    .map((reading, index) => ({ reading, score: score(reading, index) }))
    .toSorted((a, b) => a.score - b.score)
    .slice(0, 4)
    .map((entry) => entry.reading);
}

/** Whether the best reading compares with this reading's period, so that a count beside it is of the base. */
function isBaseOf(claim: Claim, reading: Reading): boolean {
  const base = claim.readings[0].comparedWith;
  return base !== undefined && keyOf(base) === periodKey(reading);
}

function sameStart(a: Reading, b: Reading): boolean {
  return a.period !== undefined && b.period !== undefined && dayNumber(a.period.from) === dayNumber(b.period.from);
}

/** Boats beside people, and people per boat beside either. */
function isPartner(a: Claim, b: Claim): boolean {
  return a.readings[0].metric !== b.readings[0].metric && a.figure.kind === 'count' && b.figure.kind === 'count';
}

/** The first reading that fits; a figure that is not particular may leave its best reading only for another open end or an implied one. */
function pickFit(claim: Claim, trials: readonly Trial[], lastDays: readonly number[]): Trial | undefined {
  if (isParticular(claim)) return trials.find(isEqual) ?? likelyTrials(trials, lastDays).find(fits);
  return trials.filter(isLicensedLoosely(trials[0])).find(fits);
}

function isLicensedLoosely(first: Trial | undefined): (trial: Trial, index: number) => boolean {
  return (trial, index) => {
    if (index === 0 || first === undefined) return true;
    if (first.reading.basis !== 'stated') return index < 10;
    return (
      Boolean(first.reading.open && trial.reading.open && sameStart(first.reading, trial.reading)) ||
      (index < 3 && trial.reading.basis === 'stated')
    );
  };
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
  const recounted = likely.find((trial) => isRecounted(claim, trial, situation));
  if (recounted !== undefined) return unchecked(claim, recounted.reading, 'recounted', undefined, recounted);
  if (near !== undefined)
    return agreed(claim, {
      ...near,
      reading: { ...near.reading, basis: 'repaired', rule: 'within what provisional figures are later revised by' },
    });
  const held = first.reading.basis === 'stated' ? first : (trials.find((trial) => isInScale(claim, trial)) ?? first);
  const sum = held.now ?? held.atTime;
  if (sum === undefined) return unsumed(claim, first, situation);
  if (!isInScale(claim, held) || !isSure(claim, held.reading, situation))
    return unchecked(claim, held.reading, 'unsure', undefined, held);
  return {
    claim,
    kind: 'differs',
    reading: held.reading,
    official: sum.sum.value,
    explanation: explain(claim, 'differs', held, closest(trials, claim)),
  };
}

/** The best reading by the words, and the same with the last day that the story's other figures bear out. */
function likelyTrials(trials: readonly Trial[], lastDays: readonly number[]): Trial[] {
  const first = trials[0];
  if (first === undefined) return [];
  const same = trials.filter(
    (trial) =>
      trial !== first &&
      trial.reading.open &&
      sameStart(trial.reading, first.reading) &&
      trial.reading.period !== undefined &&
      dayNumber(trial.reading.period.to) === lastDays[0],
  );
  return [first, ...same];
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

/** A count several times too large or too small is likelier of another time than wrong. */
function isInScale(claim: Claim, trial: Trial): boolean {
  const official = (trial.now ?? trial.atTime)?.sum.value;
  if (official === undefined) return false;
  if (claim.figure.kind !== 'count' || claim.figure.value < 10) return true;
  return official * OUT_OF_SCALE >= claim.figure.value && official <= claim.figure.value * OUT_OF_SCALE;
}

function isRecounted(claim: Claim, trial: Trial, situation: Situation): boolean {
  const { period, comparedWith } = trial.reading;
  if (period === undefined || situation.evidence.hasRecount) return false;
  const margin = Math.max(
    recountMargin(period, situation.published),
    comparedWith === undefined ? 0 : recountMargin(comparedWith, situation.published),
  );
  const official = (trial.now ?? trial.atTime)?.sum;
  if (margin === 0 || official === undefined) return false;
  const { figure } = claim;
  if (figure.kind === 'count')
    return (
      Math.abs(figure.value - official.value) <=
      Math.max(margin * Math.max(figure.value, official.value), figure.value < 30 ? 2 : 0)
    );
  const told =
    figure.kind === 'ratio' ? figure.value : 1 + (figure.direction === 'down' ? -1 : 1) * (figure.value / 100);
  const found = figure.kind === 'ratio' ? official.value : 1 + official.value / 100;
  return Math.abs(told - found) <= margin * 2 * found;
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
