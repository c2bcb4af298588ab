/**
 * Claims of one story, judged together. Readings are tried against the record; one that makes a particular figure
 * true is evidence for that reading and for what the writer had, which then helps the figures beside it.
 */
import type { Claim, Reading } from '../domain/claim.ts';
import { dayNumber } from '../domain/period.ts';
import type { Verdict, VerdictKind } from '../domain/verdict.ts';
import { explain } from './explain.ts';
import { fits, isEqual, isNear, isParticular, periodKey, type Trial, tryReading, tryRepairs } from './judge-claim.ts';
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
  for (const claim of claims.toSorted((a, b) => turn(a) - turn(b))) {
    const beside = claims
      .filter((other) => other !== claim && other.sentence === claim.sentence)
      .flatMap((other) => chosen.get(other) ?? []);
    chosen.set(claim, judge(claim, { states, published, evidence, beside }));
  }
  return claims.flatMap((claim) => chosen.get(claim) ?? []);
}

/** People are judged first, then the boats that brought them, then changes of either. */
function turn(claim: Claim): number {
  if (claim.figure.kind !== 'count') return 2;
  return claim.readings[0].metric === 'small_boats' || claim.readings[0].metric === 'people_per_boat' ? 1 : 0;
}

interface Situation {
  readonly states: RecordStates;
  readonly published: Temporal.PlainDate;
  readonly evidence: Evidence;
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
  return judgeMiss(claim, trials, situation);
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

/** A change speaks of a period that the counts beside it, or before it, have shown. */
function orderChanges(claim: Claim, situation: Situation): Reading[] {
  const [first] = claim.readings;
  const isBorne = (reading: Reading) => situation.evidence.confirmed.has(periodKey(reading));
  if (first.basis === 'stated') {
    const same = claim.readings.filter((reading) => sameStart(reading, first));
    return [...same.filter(isBorne), ...same.filter((reading) => !isBorne(reading))].slice(0, 4);
  }
  const beside = claim.readings.filter(
    (reading) =>
      isBorne(reading) &&
      situation.beside.some(
        (verdict) => verdict.claim.figure.kind === 'count' && periodKey(verdict.reading) === periodKey(reading),
      ),
  );
  if (beside.length > 0) return beside.slice(0, 4);
  const borne = claim.readings.filter(isBorne);
  return (borne.length > 0 ? borne : claim.readings).slice(0, 4);
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
  const sum = first.now ?? first.atTime;
  if (sum === undefined) return unsumed(claim, first, situation);
  if (first.reading.basis === 'implied' && isWeak(claim))
    return unchecked(claim, first.reading, 'unsure', undefined, first);
  return {
    claim,
    kind: 'differs',
    reading: first.reading,
    official: sum.sum.value,
    explanation: explain(claim, 'differs', first, closest(trials, claim)),
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

/** A figure whose day nothing names is not held against anybody. */
function isWeak(claim: Claim): boolean {
  return claim.readings[0].rule === 'a day near publication';
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
