/** Which licensed reading of a claim the record bears out. */
import type { Claim, Reading } from '../domain/claim.ts';
import { dateOfDayNumber, dayNumber, daysIn, type Period } from '../domain/period.ts';
import { SAME_DATES, TOLD_BEFORE, YEAR_SO_FAR } from '../domain/rules.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Situation } from './evidence.ts';
import { sameStart } from './order-readings.ts';
import { fits, isEqual, isParticular, keyOf, periodKey, type Trial, tryReading } from './trial.ts';
import { usualChanges, usualPeriods, yearsNamed, yearsUpTo } from './usual-periods.ts';

/** The first reading that fits; a figure that is not particular may leave its best reading only for another open end or an implied one. */
export function pickFit(claim: Claim, trials: readonly Trial[], lastDays: readonly number[]): Trial | undefined {
  if (isParticular(claim)) return bestEqual(trials, lastDays) ?? likelyTrials(trials, lastDays).find(fits);
  return trials.filter(isLicensedLoosely(trials[0], lastDays)).find(fits);
}

/** Of readings that are equally true, since nobody came on the days between, that which ends with the writer's last day. */
function bestEqual(trials: readonly Trial[], lastDays: readonly number[]): Trial | undefined {
  const equal = trials.filter(isEqual);
  const last = lastDays[0];
  if (last === undefined || equal.length < 2 || !equal[0]?.reading.open) return equal[0];
  const { month, day } = dateOfDayNumber(last);
  return (
    equal.find(({ reading }) => reading.open && reading.period?.to.month === month && reading.period.to.day === day) ??
    equal[0]
  );
}

/** Another end may only be as late as those that the story's other figures bear out. */
function isLicensedLoosely(
  first: Trial | undefined,
  [last]: readonly number[],
): (trial: Trial, index: number) => boolean {
  const isLate = ({ reading: { period } }: Trial) =>
    last === undefined || period === undefined || dayNumber(period.to) >= last - 1;
  return (trial, index) => {
    if (index === 0 || first === undefined) return true;
    if (first.reading.basis !== 'stated') return index < 10;
    return (
      Boolean(first.reading.open && trial.reading.open && sameStart(first.reading, trial.reading) && isLate(trial)) ||
      (index < 3 && trial.reading.basis === 'stated')
    );
  };
}

/** The best reading by the words, and the same with the last day that the story's other figures bear out. */
export function likelyTrials(trials: readonly Trial[], lastDays: readonly number[]): Trial[] {
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

/** Below this so few boats fit one of a story's days by chance. */
const FEW_BOATS = 10;

/**
 * A particular figure whose time is only implied may have that of any other figure of the story.
 * Where the words beside it state a time, no match elsewhere overrides them.
 */
export function pickElsewhere(claim: Claim, first: Reading, situation: Situation): Trial | undefined {
  const isOfBoats = first.metric === 'small_boats' && claim.figure.kind === 'count' && claim.figure.value >= FEW_BOATS;
  if (!(isParticular(claim) || isOfBoats) || first.basis === 'stated') return undefined;
  const { confirmed } = situation.evidence;
  return situation.periods
    .filter((period) => isParticular(claim) || confirmed.has(keyOf(period)))
    .map((period) =>
      tryReading(
        claim.figure,
        { metric: first.metric, period, basis: 'implied', rule: 'a time that the story names elsewhere' },
        situation.states,
      ),
    )
    .find(isEqual);
}

/**
 * A usual time of another kind that a particular count is of, to the last digit, where the words seem to state another:
 * then the words were misread. The same dates of another year are the slip that a wrong story makes.
 */
export function pickOtherTime(claim: Claim, first: Reading, situation: Situation): Trial | undefined {
  const { states, published, told } = situation;
  if (isBorneOutBeside(claim, first, situation.beside)) return undefined;
  if (!isParticular(claim) || first.aggregate !== undefined || first.period === undefined) return undefined;
  const { period } = first;
  const rest: Reading = { ...first, basis: 'implied', rule: 'a usual time of another kind' };
  const times = isTelling(claim, first) ? usualPeriods(situation, claim.figure.value) : [];
  const others = times.filter((time) => !isAlike(time, period)).map((time): Reading => ({ ...rest, period: time }));
  const hasHighest = daysIn(period) > 1 && OF_RECORDS.test(told);
  const highest = (hasHighest ? yearsUpTo(published) : []).map(
    (year): Reading => ({ ...rest, period: year, aggregate: 'max_day' }),
  );
  return [...others, ...highest].map((reading) => tryReading(claim.figure, reading, states)).find(isEqual);
}

const OF_RECORDS = /\b(?:records?|high|highest|busiest|most|peak\w*|largest|biggest|worst|top\w*|single day)\b/;

/**
 * Whether a change or the boats of the sentence agree with the time that the words state: "in May there were 1,664, a
 * drop of 43 per cent". Another total of the same time rather tells that this one is of another.
 */
function isBorneOutBeside(claim: Claim, reading: Reading, beside: readonly Verdict[]): boolean {
  const key = periodKey(reading);
  return beside.some(
    (verdict) =>
      verdict.claim !== claim &&
      verdict.kind.startsWith('agree') &&
      periodKey(verdict.reading) === key &&
      !(verdict.claim.figure.kind === 'count' && verdict.reading.metric === reading.metric),
  );
}

/** The same dates of another year, or nearly: as long to a day or two, and ending in the same month. */
function isAlike(a: Period, b: Period): boolean {
  return Math.abs(daysIn(a) - daysIn(b)) <= 2 && a.to.month === b.to.month;
}

/** Below this a count fits one of so many times by chance, so that the fit says nothing. */
const TELLING = 1000;

/** Boats are so few that one of the usual times would have almost any number of them. */
function isTelling({ figure }: Claim, { metric }: Reading): boolean {
  return figure.value >= TELLING && metric !== 'small_boats';
}

/** Rule of a time that the words leave open and that such stories usually speak of. */
export const USUAL = 'a usual time';

/** A time that such stories usually speak of which bears out a figure whose time the words leave open. */
export function pickUsualTime(claim: Claim, first: Reading, situation: Situation): Trial | undefined {
  const { states } = situation;
  const { figure } = claim;
  const rest = { metric: first.metric, aggregate: first.aggregate, basis: 'implied', rule: USUAL } as const;
  if (figure.kind === 'count') {
    if (!isParticular(claim) || !isTelling(claim, first)) return undefined;
    for (const period of usualPeriods(situation, figure.value)) {
      const trial = tryReading(figure, { ...rest, period }, states);
      if (isEqual(trial)) return trial;
    }
    return undefined;
  }
  const told = changesTold(situation).map((times) => ({ ...rest, ...times, rule: BOTH_TOLD }));
  const usual = usualChanges(situation, claim.sentence).map((times) => ({ ...rest, ...times }));
  const trials = [...told, ...usual]
    .filter((reading) => !isOtherTwelveMonths(first, reading) && !isOfOtherBase(first, reading))
    .map((reading) => tryReading(figure, reading, states));
  return trials.find(isEqual) ?? trials.find(fits);
}

/** "Lower than in the third quarter of 2023", "three times as many as by this time last year": a base that the words name is no other. */
function isOfOtherBase({ basis, rule, comparedWith }: Reading, { comparedWith: other }: Reading): boolean {
  if (comparedWith === undefined || other === undefined) return false;
  if (basis === 'stated' && rule === YEAR_ON_YEAR) return !comparedWith.from.equals(other.from);
  return BASE_NAMED.test(rule) && keyOf(comparedWith) !== keyOf(other);
}

/** Both sides are named: the year so far, and the same dates of another. */
const YEAR_ON_YEAR = `${YEAR_SO_FAR}, against ${SAME_DATES}`;

const BASE_NAMED = /, against (?:quarter|half|season|first months|months|a named month)[^,]*$/;

/** "The year to June": twelve months whose end the words name are no other twelve months. */
function isOtherTwelveMonths({ basis, period, rule }: Reading, { period: other }: Reading): boolean {
  if (basis !== 'stated' || rule.includes(TOLD_BEFORE) || period === undefined || other === undefined) return false;
  return daysIn(period) > WHOLE_YEAR && daysIn(other) > WHOLE_YEAR && keyOf(period) !== keyOf(other);
}

/** Whether a usual time is of another year than those that the sentence of a count names: such a fit is chance or error. */
export function isOfUnnamedYear(
  { figure, sentence }: Claim,
  { reading: { period } }: Trial,
  published: Temporal.PlainDate,
): boolean {
  const named = yearsNamed(sentence);
  if (figure.kind !== 'count' || period === undefined || named.length === 0 || daysIn(period) > WHOLE_YEAR)
    return false;
  return ![published.year, ...named].some((year) => period.from.year === year || period.to.year === year);
}

const WHOLE_YEAR = 364;

/** Times as long as each other that figures of the story bear out, the later against the earlier. */
function changesTold({ periods, evidence }: Situation): { period: Period; comparedWith: Period }[] {
  const confirmed = periods.filter((period) => evidence.confirmed.has(keyOf(period)));
  return confirmed.flatMap((period) =>
    confirmed
      .filter(({ to }) => dayNumber(to) < dayNumber(period.to))
      .filter((base) => Math.abs(daysIn(base) - daysIn(period)) <= SAME_LENGTH)
      .map((comparedWith) => ({ period, comparedWith })),
  );
}

/** Rule of a change between two times that other figures of the story bear out. */
export const BOTH_TOLD = 'between two times that the story tells';

/** Days by which months and quarters differ in length. */
const SAME_LENGTH = 3;
