/** Periods that the words license for a count, best first. */
import { NEAR_PUBLICATION, YEAR_SO_FAR } from '../../domain/rules.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { DAY_BEFORE } from '../anchors/days.ts';
import { SOME_DAYS } from '../anchors/days-together.ts';
import { pastDays } from '../anchors/rolling.ts';
import { nextDay } from '../anchors/since.ts';
import type { Candidate, Draft } from '../draft.ts';
import { letterBefore } from '../lettered-times.ts';
import { bestOfMonth } from './best-of-month.ts';
import {
  aggregated,
  ENOUGH,
  implied,
  isAmong,
  isLong,
  joined,
  licensed,
  NONE,
  type Surroundings,
} from './candidates.ts';
import { dayOfMonthTold } from './day-of-told-month.ts';
import { dayCountedFrom, daysBefore, daysBehind, daysOfSameNumber, daysToldBefore } from './days-counted.ts';
import { daysTogether } from './days-in-all.ts';
import { endsOfMonthTold } from './ends-of-month.ts';
import { expandAnchor } from './expand-anchor.ts';
import { hadAlready } from './had-already.ts';
import { isHighestDay, isHighestOfItsTime } from './highest-day.ts';
import { sameMonthOfLaterYear } from './later-year.ts';
import { markInMonth } from './mark-in-month.ts';
import { markPassed } from './mark-passed.ts';
import { isMilestone } from './milestone.ts';
import { monthAdded } from './month-added.ts';
import { MOST_IN_A_DAY } from './most-in-a-day.ts';
import { noneUntil } from './none-until.ts';
import { timeRightBefore, timeToldBefore } from './pointed-at.ts';
import type { RankedAnchor } from './rank-anchors.ts';
import { ofRecordYear, ofYearInTheEnd } from './record-year.ts';
import { namedDayOfYear, sameDayOfYear } from './same-day-of-year.ts';
import { sameTotalOnDay, totalOnDay } from './total-on-day.ts';

/** Characters and penalties beyond which the time of the figure before is likelier than a time named far away. */
const FAR = 90;
/** Within this distance the words beside the number state its time; beyond it they only imply it. */
const CLOSE = 60;
/** How much farther than the nearest another time may stand and still be meant. */
const REACH = 60;

export function countPeriods(draft: Draft, around: Surroundings): Candidate[] {
  const distinct: Candidate[] = [];
  const possible: Candidate[] = [];
  for (const total of ofTotal(draft, around)) {
    const candidate = draft.aggregate === undefined ? total : aggregated(total, draft.aggregate);
    const kept = isPossible(draft, candidate) ? possible : distinct;
    if (!isAmong(kept, candidate) && kept.push(candidate) === ENOUGH && kept === possible) break;
  }
  return possible.length > 0 ? noneUntil(draft, possible) : distinct.slice(0, ENOUGH);
}

/** Whether so many could come in so few days. */
function isPossible(draft: Draft, { days, aggregate }: Candidate): boolean {
  if (days === undefined || aggregate !== undefined || draft.metric !== 'small_boat_arrivals') return true;
  return draft.mention.value <= (days.to - days.from + 1) * MOST_IN_A_DAY;
}

function ofTotal(draft: Draft, around: Surroundings): Candidate[] {
  if (draft.level === 'incident' && around.ranked.length === 0)
    return [...onTheStorysDay(around), ...around.inherited()];
  if (draft.level === 'incident') {
    const day = around.ranked.find(({ anchor }) => anchor.kind === 'day' && !anchor.isOfSaying);
    if (day !== undefined) return [...expandAnchor(day.anchor, draft, around), ...around.inherited()];
  }
  if (isReplaced(draft)) return [...around.inherited()];
  if (isPartOfThem(draft)) return [...around.main(), ...around.inherited()];
  if (draft.uncheckable?.includes('difference')) return [...around.main()];
  const isTooMany = draft.mention.value > MOST_IN_A_DAY && draft.kind === 'count' && !isMilestone(draft);
  const timed = around.ranked.filter(
    ({ anchor }) => anchor.kind !== 'single-day' && !(isTooMany && anchor.kind === 'day'),
  );
  const isFar = (timed[0]?.distance ?? 0) > FAR && !isOnlyTime(draft, timed, around);
  const isTimeless = timed.every(({ anchor }) => anchor.kind === 'same-period');
  const isHighest = draft.aggregate === undefined && isHighestDay(draft);
  const [nearest] = timed;
  const nextDays = nearest === undefined || draft.mention.form !== 'nobody' ? NONE : nobodysDay(nearest, draft, around);
  if (nextDays.length > 0) return [...nextDays];
  const all = joined(
    draft.anchors.length === 0 ? byLetter(draft) : NONE,
    sameDayOfYear(draft, around.when),
    namedDayOfYear(draft, timed, around.when),
    bestOfMonth(draft, around.when),
    hadAlready(draft),
    ofRecordYear(draft, around.when),
    sameMonthOfLaterYear(draft, timed, around),
    ofYearInTheEnd(draft, timed, around.when),
    sameTotalOnDay(draft, around),
    isTooMany ? totalOnDay(draft, around) : daysTogether(draft),
    monthAdded(draft, around),
    isMilestone(draft) ? joined(markInMonth(draft, timed), markPassed(draft, timed)) : NONE,
    nearest === undefined ? NONE : pointedTo(nearest, draft, around),
    isHighest && isNews(draft) ? newsOfTheDay(around) : NONE,
    isFar ? around.inherited() : NONE,
    ofAnchors(draft, timed, { around, isHighest }),
    isOfOneDay(draft, timed) ? singleDays(around) : NONE,
    isHighest && timed.length === 0 ? highestOf(around.inherited()).slice(0, 3) : NONE,
    isTimeless ? around.inherited() : NONE,
  );
  return isHighest && isHighestOfItsTime(draft) ? joined(highestOf(all), all) : all;
}

/** "(a) 2,153, (b) 1,664": the times that the question gave these letters. */
function byLetter({ sentence: { lower, index }, mention: { hedgeStart }, story }: Draft): Candidate[] {
  const letter = letterBefore(lower.slice(Math.max(0, hedgeStart - 40), hedgeStart));
  const days = letter === undefined ? undefined : story.letteredTime(index, letter)?.days;
  return days === undefined ? [] : [licensed(days, 'stated', 'the time that its letter stands for')];
}

/** "The following day nobody at all crossed": of no other day, though nobody came on many. */
function nobodysDay({ anchor, distance }: RankedAnchor, draft: Draft, around: Surroundings): readonly Candidate[] {
  return anchor.rule === nextDay.rule && distance <= CLOSE ? dayCountedFrom(draft, anchor, around) : NONE;
}

/** Times of the story that the nearest words point to, before what they say by themselves. */
function pointedTo(nearest: RankedAnchor, draft: Draft, around: Surroundings): Candidate[] {
  const { anchor } = nearest;
  const isOfDays = anchor.rule === SOME_DAYS;
  return joined(
    anchor.rule === nextDay.rule || anchor.rule === DAY_BEFORE ? dayCountedFrom(draft, anchor, around) : NONE,
    endsOfMonthTold(nearest, draft, around),
    dayOfMonthTold(nearest, draft, around),
    timeToldBefore(nearest, draft, around),
    timeRightBefore(nearest, draft, around),
    isOfDays || anchor.rule === pastDays.rule
      ? joined(daysOfSameNumber(anchor, draft, around), daysBehind(draft, anchor))
      : NONE,
    isOfDays ? daysBefore(anchor, draft, around) : NONE,
    anchor.rule === pastDays.rule ? daysToldBefore(anchor, draft, around) : NONE,
  );
}

/** "The official number for Wednesday … is the highest of 2024: 711": no figure before tells of another time. */
function isOnlyTime(draft: Draft, [nearest]: readonly RankedAnchor[], around: Surroundings): boolean {
  return (
    nearest?.anchor.kind === 'day' &&
    !nearest.anchor.isOfSaying &&
    nearest.anchor.end <= draft.mention.start &&
    draft.mention.value <= MOST_IN_A_DAY &&
    !/\b(?:total|tally|month|year)\b/.test(draft.sentence.lower.slice(nearest.anchor.end, draft.mention.start)) &&
    around.inherited()[0]?.rule === YEAR_SO_FAR
  );
}

/** The times beside the number, nearest first; only a near one is stated. */
function ofAnchors(
  draft: Draft,
  timed: readonly RankedAnchor[],
  { around, isHighest }: { around: Surroundings; isHighest: boolean },
): Candidate[] {
  const nearest = timed[0]?.distance ?? 0;
  const near = timed.filter((entry) => entry.distance <= nearest + REACH);
  return near.flatMap(({ anchor, distance }, index) => {
    const expanded = expandAnchor(anchor, draft, around);
    const candidates = index === 0 && distance <= CLOSE ? expanded : expanded.map(implied);
    const isPeak = isHighest && anchor.kind !== 'day' && anchor.kind !== 'same-point';
    return isPeak ? [...highestOf(candidates), ...candidates] : candidates;
  });
}

function highestOf(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ days }) => isLong(days)).map((candidate) => aggregated(candidate, 'max_day'));
}

function isOfOneDay(draft: Draft, timed: readonly RankedAnchor[]): boolean {
  return (
    draft.anchors.some((anchor) => anchor.kind === 'single-day') && timed.every(({ anchor }) => anchor.kind !== 'day')
  );
}

/** "The figure was revised up from 409": the number that another has replaced. */
function isReplaced(draft: Draft): boolean {
  const { start } = draft.mention;
  const before = draft.sentence.lower.slice(Math.max(0, start - 30), start);
  return before.endsWith('from ') && /\brevised (?:up |down |upwards |downwards )?from $/.test(before);
}

/** "Just over half of them, 1,168, arrived on Tuesday", "two-thirds, 23,242, did so after July": a part of those told before. */
function isPartOfThem({ kind, sentence: { lower }, mention: { end } }: Draft): boolean {
  return kind === 'share' && OF_THEM.test(lower.slice(end, end + 20));
}

const OF_THEM = pattern(
  /^ of (?:them|these|those)\b(?:[,.;]| (?:have|had|came|arrived|landed|crossed|did|were|are)\b)|^(?:,| \() ?(?:or )?\d/,
);

/** A boat that is told of without a day came ashore on the day that the story tells of, else on its own day or the day before. */
function onTheStorysDay({ when, inherited }: Surroundings): Candidate[] {
  const told = inherited().filter(
    ({ days, rule }) => days !== undefined && days.from === days.to && rule !== NEAR_PUBLICATION,
  );
  const near = [when.today, when.today - 1].map((day) => licensed({ from: day, to: day }, 'implied', NEAR_PUBLICATION));
  return [...told.slice(0, 1).map(implied), ...near];
}

/** A headline, or "700 people crossed in a single day, the highest number so far this year". */
function isNews({ sentence, anchors }: Draft): boolean {
  const day = anchors.find(({ kind }) => kind === 'single-day');
  return (
    sentence.place === 'headline' ||
    (day !== undefined &&
      /^[,:]? (?:the|a) (?:new )?(?:highest|biggest|busiest|largest|most|record)\b/.test(
        sentence.lower.slice(day.end, day.end + 24),
      ))
  );
}

/** A headline tells the news: its highest day is the day that the text tells of, or one near publication. */
function newsOfTheDay(around: Surroundings): Candidate[] {
  const told = around
    .inherited()
    .filter(({ days, rule }) => days !== undefined && days.from === days.to && rule !== NEAR_PUBLICATION);
  return [...told.slice(0, 1).map(implied), ...singleDays(around)];
}

function singleDays(around: Surroundings): Candidate[] {
  return around
    .ends()
    .slice(0, 4)
    .map((day) => licensed({ from: day, to: day }, 'implied', 'a single day near publication'));
}
