/** What the particular figures of a story show of the numbers that its writer had. */
import type { Claim } from '../domain/claim.ts';
import { dayNumber, daysIn, type Period } from '../domain/period.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { RecordStates } from './record.ts';
import { recountMargin } from './recount.ts';
import { isEqual, isParticular, officialOf, periodKey, tryReading } from './trial.ts';

/** What the particular figures of a story have shown. */
export interface Evidence {
  /** Periods for which a figure equals the record. */
  readonly confirmed: ReadonlySet<string>;
  /** Single days that a count agrees with where its words state the day, however loosely the count is told. */
  readonly shown: ReadonlySet<string>;
  /** Periods that the words give a particular count which does not fit and is not judged: they may be misread. */
  readonly doubted: ReadonlySet<string>;
  /** Last days of open periods that figures bear out, most often borne out first. */
  readonly lastDays: readonly number[];
  /** The last day before 2023 for which a figure equals today's record, so that the writer had the recounted numbers up to then. */
  readonly recountedTo?: number;
  /** Times of which a count of boats is today's: of their people the writer had a number close to today's. */
  readonly boatsOf: ReadonlySet<string>;
  /** Counts from before 2023 that are as far from today's record as the recount moved numbers: their writer had others. */
  readonly moved: readonly Claim[];
}

export interface Situation {
  readonly states: RecordStates;
  readonly published: Temporal.PlainDate;
  readonly evidence: Evidence;
  /** Every period that a claim of the story may have, once. */
  readonly periods: readonly Period[];
  /** Every sentence that holds a claim, in lower case. */
  readonly told: string;
  /** Verdicts on other claims of the same sentence, */
  readonly beside: readonly Verdict[];
  /** and of the sentence with claims before it. */
  readonly before: readonly Verdict[];
}

/**
 * Every particular figure of the story is tried in all its readings; what is told of other countries and what is predicted shows
 * nothing. `published` is the story's day.
 */
export function gatherEvidence(
  claims: readonly Claim[],
  states: RecordStates,
  published: Temporal.PlainDate,
): Evidence {
  const confirmed = new Set<string>();
  const votes = new Map<number, number>();
  const moved: Claim[] = [];
  let recountedTo: number | undefined;
  const boatsOf = new Set(claims.flatMap((claim) => timeOfBoats(claim, states)));
  for (const claim of claims) {
    if (!isParticular(claim) || claim.scope === 'other' || claim.prediction) continue;
    const equal = claim.readings.map((reading) => tryReading(claim.figure, reading, states)).find(isEqual);
    if (equal?.reading.period === undefined) {
      if (isMoved(claim, states, published)) moved.push(claim);
      continue;
    }
    confirmed.add(periodKey(equal.reading));
    const last = dayNumber(equal.reading.period.to);
    if (equal.reading.open) votes.set(last, (votes.get(last) ?? 0) + 1);
    if (equal.reading.period.from.year < 2023 && equal.now?.fit === 'equal')
      recountedTo = Math.max(recountedTo ?? last, last);
  }
  const lastDays = [...votes].sort((a, b) => b[1] - a[1]).map(([day]) => day);
  return { confirmed, shown: new Set(), doubted: new Set(), lastDays, recountedTo, boatsOf, moved };
}

/** So few boats are the record's by chance. */
const FEW_BOATS = 8;

/** The time that the words give a count of boats which is the very number of today. */
function timeOfBoats({ figure, readings: [first] }: Claim, states: RecordStates): string[] {
  if (first.metric !== 'small_boats' || figure.kind !== 'count' || figure.value < FEW_BOATS) return [];
  return tryReading(figure, first, states).now?.fit === 'equal' ? [periodKey(first)] : [];
}

function isMoved({ figure, readings: [first] }: Claim, states: RecordStates, published: Temporal.PlainDate): boolean {
  if (figure.kind !== 'count' || first.period === undefined || first.basis !== 'stated') return false;
  const official = officialOf(tryReading(figure, first, states));
  const isOfADay = first.aggregate === 'max_day' || daysIn(first.period) === 1;
  const isOfBoats = first.metric === 'small_boats';
  const told = { value: figure.value, isOfBoats, isCloseToRecord: false, isOfADay };
  const margin = recountMargin(first.period, published, told);
  return official !== undefined && Math.abs(figure.value - official) <= margin * Math.max(figure.value, official);
}

/** Each period once, of the first eight readings of each claim: what is licensed less than that is no sign of what the story is about. */
export function periodsOf(claims: readonly Claim[]): Period[] {
  const periods = new Map<string, Period>();
  for (const reading of claims.flatMap((claim) => claim.readings.slice(0, 8))) {
    if (reading.period !== undefined) periods.set(periodKey(reading), reading.period);
  }
  return [...periods.values()];
}

/** The sentences that hold the claims, each once, a line each and in lower case. */
export function sentencesOf(claims: readonly Claim[]): string {
  return [...new Set(claims.map(({ sentence }) => sentence))].join('\n').toLowerCase();
}
