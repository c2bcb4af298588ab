/** Whether a figure that no reading bears out may be held against its story: only where its words left nothing open. */
import type { Claim, Reading } from '../domain/claim.ts';
import { daysIn, samePeriod, yearsEarlier } from '../domain/period.ts';
import {
  ABOUT_A_DAY,
  AMONG_UNREAD,
  MARK_IN_MONTH,
  NAMED_BEFORE,
  NAMED_TOGETHER,
  NEAR_PUBLICATION,
  SEASON,
  SINCE_SOME_DAY,
  TOLD_BEFORE,
} from '../domain/rules.ts';
import type { Verdict } from '../domain/verdict.ts';
import { isBeyondAbout } from './about-a-day.ts';
import type { Situation } from './evidence.ts';
import { isReleaseSure } from './of-releases.ts';
import { keyOf, officialOf, periodKey, type Trial } from './trial.ts';

/** Days from which a stated time is hardly misread. */
const LONG = 28;
/** Times that are no more than guessed. */
const GUESSES: ReadonlySet<string> = new Set([NEAR_PUBLICATION, NAMED_BEFORE]);

/** Times of which the first or the last day is not told. */
const NOT_TO_THE_DAY: readonly string[] = [ABOUT_A_DAY, SINCE_SOME_DAY, MARK_IN_MONTH];

/** Multiples by such words have no base of their own: "has doubled". Others are of one that must be stated. */
const GROWN = /\b(?:doubl|trebl|tripl|quadrupl|halv)/i;

/**
 * Nobody is held to a guess. A time that the words only imply is enough where the figure is so particular that every
 * other time of the story was tried, or where the story's other figures bear that time out.
 */
export function isSure(
  claim: Claim,
  reading: Reading,
  { evidence, beside, before, periods, states }: Situation,
): boolean {
  if (NOT_TO_THE_DAY.some((rule) => reading.rule.startsWith(rule))) return isBeyondAbout(claim, reading, states);
  if (reading.rule === AMONG_UNREAD) return false;
  if (claim.figure.kind !== 'count' && /\brespectively\b/i.test(claim.sentence)) return false;
  if (claim.figure.kind === 'ratio' && !/against|between/.test(reading.rule) && !GROWN.test(claim.sentence))
    return false;
  if (!isReleaseSure(claim, reading) || isLooselyTold(claim, reading)) return false;
  if (reading.rule.includes(SEASON) && !isSeasonBorneOut(reading, evidence.confirmed)) return false;
  if (reading.metric === 'small_boats' && claim.figure.kind === 'count') {
    if (areOfPeopleBefore(claim, reading, before)) return true;
    if (!areBoatsSure(claim, reading, { evidence, beside })) return false;
    if (haveAgreedPeople(claim, reading, beside) || areYearBeforeAgreed(claim, reading, beside)) return true;
  }
  if (reading.basis !== 'stated' && isOfSomeDay(claim, reading)) return false;
  if (reading.basis === 'stated' && !reading.rule.includes(TOLD_BEFORE)) return true;
  if (reading.aggregate === 'average_per_day' && isOfAgreedTotal(claim, reading, beside)) return true;
  if (reading.aggregate === 'average_per_day' && !/^["'\u2018\u201c]?that\b/i.test(claim.sentence)) return false;
  if (/\b(?:two|three|both) days\b/.test(claim.sentence) && !isTooManyForDays(claim, reading)) return false;
  const isConfirmed = evidence.confirmed.has(periodKey(reading));
  if (reading.metric === 'people_per_boat') {
    // After several days told one by one, loads are of all of them as likely as of one.
    const days = periods.filter((period) => daysIn(period) === 1 && evidence.confirmed.has(keyOf(period)));
    if (isConfirmed && (days.length < 2 || (reading.period !== undefined && daysIn(reading.period) > 1))) return true;
    return beside.some(({ kind, reading: other }) => kind === 'agrees' && periodKey(other) === periodKey(reading));
  }
  if (isConfirmed || isOfShownDay(claim, reading, { evidence, beside })) return true;
  return claim.figure.kind === 'count' && claim.figure.value >= 100 && !GUESSES.has(reading.rule);
}

/** More than two or three days ever brought, told of a long time. */
const MORE_THAN_DAYS = 2800;

/** "Those two days carried the tally since July to 19,326": no sum of the days that the sentence also tells of. */
function isTooManyForDays({ figure }: Claim, { period }: Reading): boolean {
  return figure.kind === 'count' && figure.value >= MORE_THAN_DAYS && period !== undefined && daysIn(period) >= LONG;
}

const ONLY_ONE = /\b(?:only|just|single|there was|one more)\b/i;
const A_MARK = /\bmilestone|\bfor the (?:first|second|third|fourth) time\b/i;

/** One boat that is told of is not all of a time; and a mark's words seldom name the time that it is a sum of. */
function isLooselyTold({ figure, sentence }: Claim, { metric, basis }: Reading): boolean {
  if (figure.kind !== 'count') return false;
  if (metric === 'small_boats' && figure.value === 1) return !ONLY_ONE.test(sentence);
  return basis !== 'stated' && (figure.value === 0 || (figure.value % 500 === 0 && A_MARK.test(sentence)));
}

/** Boats that fit a day by chance are fewer. */
const ENOUGH_BOATS = 8;

/** "More than 680 people crossed on Friday. … The Home Office said 686 had been detected in 13 boats": the boats are of the day that the story states. */
function isOfShownDay(
  { figure }: Claim,
  reading: Reading,
  { evidence, beside }: Pick<Situation, 'evidence' | 'beside'>,
): boolean {
  const key = periodKey(reading);
  return (
    figure.kind === 'count' &&
    figure.value >= 100 &&
    reading.metric === 'small_boat_arrivals' &&
    evidence.shown.has(key) &&
    beside.some(
      ({ claim, kind, reading: other }) =>
        kind === 'agrees' &&
        other.metric === 'small_boats' &&
        claim.figure.value >= ENOUGH_BOATS &&
        periodKey(other) === key,
    )
  );
}

/** Years by which two times of the record, which began in 2018, may lie apart. */
const YEARS_OF_RECORD = Array.from({ length: 17 }, (_, index) => index - 8);

/** Stories differ in the months that they give a season, but each keeps to its own: another figure shows them. */
function isSeasonBorneOut({ period }: Reading, confirmed: ReadonlySet<string>): boolean {
  return period !== undefined && YEARS_OF_RECORD.some((years) => confirmed.has(keyOf(yearsEarlier(period, years))));
}

/**
 * Boats are so few that little tells a wrong number from a misread time: the people told nearest to them must bear out
 * the time, or another count of boats beside them be borne out, or their own words state it.
 */
function areBoatsSure(
  claim: Claim,
  reading: Reading,
  { evidence, beside }: Pick<Situation, 'evidence' | 'beside'>,
): boolean {
  const others = beside.filter((verdict) => verdict.claim !== claim);
  if (others.some(({ kind, reading: { metric } }) => metric === 'small_boats' && kind === 'agrees')) return true;
  const people = others.filter(
    ({ claim: other }) => other.figure.kind === 'count' && other.readings[0].metric === 'small_boat_arrivals',
  );
  if (reading.rule === NAMED_TOGETHER) return people.length > 1 && people.every(({ kind }) => kind.startsWith('agree'));
  const gap = ({ claim: { figure } }: Verdict) =>
    Math.abs(figure.start - claim.figure.start) - (figure.start < claim.figure.start ? BEFORE : 0);
  const nearest = people.toSorted((a, b) => gap(a) - gap(b))[0];
  if (nearest === undefined || gap(nearest) > BESIDE)
    return reading.basis === 'stated' || evidence.confirmed.has(periodKey(reading));
  return nearest.kind !== 'unchecked' && periodKey(nearest.reading) === periodKey(reading);
}

/** "Over 11,000 have crossed in that time, in 203 boats": the people right before boats bear out their time. */
function haveAgreedPeople({ figure }: Claim, reading: Reading, beside: readonly Verdict[]): boolean {
  return beside.some(
    ({ claim: { figure: people }, kind, reading: other }) =>
      other.metric === 'small_boat_arrivals' &&
      people.kind === 'count' &&
      people.end <= figure.start &&
      figure.start - people.end < BESIDE &&
      (kind.startsWith('agree') || (kind === 'differs' && other.basis === 'stated')) &&
      periodKey(other) === periodKey(reading),
  );
}

/** "Fifty-eight boats took part, against 63 last year": boats held against as many as agree, of the same dates a year later. */
function areYearBeforeAgreed(claim: Claim, { period }: Reading, beside: readonly Verdict[]): boolean {
  return beside.some(
    ({ claim: other, kind, reading }) =>
      other !== claim &&
      kind === 'agrees' &&
      reading.metric === 'small_boats' &&
      reading.period !== undefined &&
      period !== undefined &&
      samePeriod(yearsEarlier(reading.period, 1), period),
  );
}

/** "Busiest August day as 423 arrive": of a day, whatever longer time the words seem to imply. */
function isOfSomeDay({ sentence }: Claim, { period, aggregate }: Reading): boolean {
  const isLong = period !== undefined && daysIn(period) > 1 && aggregate === undefined;
  return (
    isLong &&
    /\b(?:busiest|record|highest|worst|biggest|quietest)\b[^.;,]{0,24}\bday\b[^.;,]{0,12}\bas\b/i.test(sentence)
  );
}

const THEY =
  /^["'\u2018\u201c]?(?:they|these|those|all) (?:had |have )?(?:all )?(?:came|come|arrived|crossed|travelled|made|were|used|packed|landed|needed)\b/i;

/** "At least 399 migrants reached the UK yesterday. They came in 36 boats": of the one count of people told before. */
function areOfPeopleBefore({ sentence }: Claim, reading: Reading, before: readonly Verdict[]): boolean {
  const people = before.filter(
    ({ claim: { figure }, reading: { metric } }) => metric === 'small_boat_arrivals' && figure.kind === 'count',
  );
  const ofIts = people.filter(({ reading: its }) => periodKey(its) === periodKey(reading));
  return THEY.test(sentence) && ofIts.length === 1 && people.every(({ kind }) => kind.startsWith('agree'));
}

/** "50,637 people made landfall, at a daily average of 98": the mean of a total that agrees, told beside it. */
function isOfAgreedTotal(claim: Claim, reading: Reading, beside: readonly Verdict[]): boolean {
  if (reading.period === undefined || daysIn(reading.period) < LONG) return false;
  const key = periodKey(reading);
  const ofTime = beside.filter(
    ({ claim: other, kind, reading: its }) =>
      other !== claim &&
      other.figure.kind === 'count' &&
      kind === 'agrees' &&
      its.metric === reading.metric &&
      periodKey(its) === key,
  );
  // Where another mean of that time agrees, this one is of some other time.
  return ofTime.length > 0 && ofTime.every(({ reading: { aggregate } }) => aggregate === undefined);
}

/** People told before boats count as that much nearer than those behind. */
const BEFORE = 20;
/** Characters between boats and the people they brought. */
const BESIDE = 90;

/**
 * A percentage of a time that another figure of the story bears out, which goes the way the record goes: its words left
 * little open. One that names a number as its base ("19% above the 6,945") may mean another year's.
 */
export function isChangeBorneOut({ figure, sentence }: Claim, held: Trial, { evidence, beside }: Situation): boolean {
  const { period } = held.reading;
  if (figure.kind !== 'percent_change' || period === undefined || daysIn(period) < LONG) return false;
  const isSameWay = (officialOf(held) ?? 0) > 0 === (figure.direction === 'up');
  return (
    isSameWay &&
    evidence.confirmed.has(periodKey(held.reading)) &&
    beside.some(
      ({ claim, reading }) => claim.figure.kind === 'count' && periodKey(reading) === periodKey(held.reading),
    ) &&
    !/(?:than|above|below|on) the [\d,]{3,}/.test(sentence)
  );
}

/** "Twice as many boats" of the time that is compared with: what fits the other way about was read the wrong way about. */
export function isTurnedAbout({ figure }: Claim, trial: Trial): boolean {
  const official = officialOf(trial);
  if (official === undefined || figure.kind === 'count') return false;
  if (figure.kind === 'ratio') return Math.abs(figure.value * official - 1) <= 0.06;
  const told = 1 + (figure.direction === 'down' ? -1 : 1) * (figure.value / 100);
  return Math.abs(told * (1 + official / 100) - 1) <= 0.006;
}
