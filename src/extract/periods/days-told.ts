/** Days told one by one right before, each with its count, and the sum of them: "Add them up and you get 2,121". */
import { NAMED_BEFORE } from '../../domain/rules.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Days } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { areAllTheBoats, isOfAllDays, isOfThemAll } from './boats-of-days.ts';
import { licensed } from './candidates.ts';
import type { RankedAnchor } from './rank-anchors.ts';
import { FARTHEST_BACK, type Placed } from './surroundings.ts';
import { ADDED_UP, BACK, daysToldBefore, inRow, isOff, lastOf, sumOf, type ToldDay } from './told-days.ts';

/** Within this distance another time is the number's own. */
const BESIDE = 40;

const ADDING = pattern(
  /\b(?:add(?:ed|ing)? (?:them|it|those|these|that|the (?:two|three|four|five) (?:days|together))? ?(?:all )?(?:up|together)|taken together|put together|between them|(?:these|those)|(?:that|which|it all) (?:makes|made|gives|gave|comes to|came to|adds up to|added up to)|(?:puts|put|brings|brought|takes|took) the (?:two|three|four) days (?:together )?(?:at|to)|a (?:combined|two-day|three-day|four-day|five-day) (?:total|figure) of|(?:in all|altogether|all told|together),?)\b[^.;:\d]{0,30}$|\b(?:total|sum|tally|figure|count) (?:for|of|over|across) (?:the )?(?:pair|two|both|three|trio|four)(?: of them)?(?: days)?(?::|,| \u2013| (?:is|was|comes to|came to|stands at|stood at)) $/,
);
const ADDED = pattern(
  /^(?: people| arrivals| migrants| in [a-z0-9]+ (?:small )?(?:boats|dinghies|vessels))*,? (?:in all|altogether|all told|together|in total|between them)\b|^[^.;:\d]{0,60} in as many days\b/,
);
/** "So these 263 are the first". */
const POINTING = pattern(/\b(?:these|those) $/);
/** "Sunday brought a further 392, which puts the two days together at". */
const DAYS_TAKEN = pattern(
  /\b(?:puts?|putting|brings?|bringing|brought|takes?|taking|took|mak(?:es|ing)|made) (?:the total for )?(?:the (?:two|three|four) days|both days|the pair)(?: (?:together|combined|as a whole|taken together|to|at|on))* $/,
);
/** "Eight boats, 585 people." */
const FRAGMENT = pattern(
  /^["']?(?:that's |that is |in all,? |total: |all told,? )?[\d,a-z-]+ (?:people|migrants|arrivals|(?:small )?boats|dinghies|vessels)(?:,| in| from| and) [\d,a-z-]+ (?:people|migrants|arrivals|(?:small )?boats|dinghies|vessels)\.?["']?$/,
);

/** The days told as a sum, where the words or the sum itself say that a number adds them up; none otherwise. */
export function daysAddedUp(draft: Draft, earlier: readonly Placed[], nearest: RankedAnchor | undefined): Candidate[] {
  if (draft.kind !== 'count' || draft.aggregate !== undefined || draft.prediction) return [];
  if (draft.metric !== 'small_boat_arrivals' && draft.metric !== 'small_boats') return [];
  const words = draft.sentence.lower.slice(Math.max(0, draft.mention.hedgeStart - 60), draft.mention.hedgeStart);
  const isPointed = POINTING.test(words) || DAYS_TAKEN.test(words);
  const isOfTimeBefore = nearest?.anchor.rule === NAMED_BEFORE && nearest.distance < BESIDE;
  if (nearest !== undefined && nearest.distance < BESIDE && !isPointed && !isOfTimeBefore) return [];
  const taken = DAYS_TAKEN.exec(words);
  if (taken !== null && nearest?.anchor.kind === 'day' && draft.metric === 'small_boat_arrivals')
    return lastDaysTo(nearest.anchor.days[0]?.to, taken[0]);
  const told = rowOfSum(draft, earlier);
  const days = inRow(told);
  if (days === undefined) return [];
  const isFragment = FRAGMENT.test(draft.sentence.lower.trim());
  if (draft.metric === 'small_boats') {
    const isSure = isFragment || isOfAllDays(draft) || (nearest === undefined && areAllTheBoats(draft));
    const basis = isSure ? 'stated' : isOfThemAll(draft, earlier) ? 'implied' : undefined;
    return basis === undefined ? [] : [licensed(days, basis, ADDED_UP)];
  }
  const sum = sumOf(told);
  const value = draft.mention.value;
  if (value === sum) return [licensed(days, 'stated', ADDED_UP)];
  if (isPartOfRow(draft, earlier, days)) return [];
  if (isOff(value, sum) || isSumOfAll(draft, earlier)) return [];
  if (isFragment || isAdded(draft)) return [licensed(days, 'stated', ADDED_UP)];
  return isOfTimeBefore ? [licensed(days, 'implied', ADDED_UP)] : [];
}

/** The days of the few sentences before that add up to the number; else all in a row without a sentence between that tells none. */
function rowOfSum(draft: Draft, earlier: readonly Placed[]): ToldDay[] {
  const near = daysToldBefore(draft, earlier);
  if (draft.metric !== 'small_boat_arrivals' || sumOf(near) === draft.mention.value || inRow(near) === undefined)
    return near;
  let told = near;
  for (let back = BACK + 1; back <= FARTHEST_BACK; back += 1) {
    const more = daysToldBefore(draft, earlier, back);
    if (more.length === told.length || inRow(more) === undefined) break;
    told = more;
    if (sumOf(told) === draft.mention.value) break;
  }
  return told;
}

/** All counts of single days told not far before make up the number, though their days were not found in a row: which days are meant is open. */
function isSumOfAll(draft: Draft, earlier: readonly Placed[]): boolean {
  const counts = earlier.filter(
    ({ draft: other }) =>
      other.kind === 'count' &&
      other.metric === 'small_boat_arrivals' &&
      other.candidates[0]?.days?.from === other.candidates[0]?.days?.to,
  );
  return [BACK, BACK + 1, FARTHEST_BACK].some((back) => {
    const near = counts.filter(({ draft: { sentence } }) => sentence.index >= draft.sentence.index - back);
    return near.reduce((total, { draft: { mention } }) => total + mention.value, 0) === draft.mention.value;
  });
}

/** So many days up to the one that the sentence names. */
function lastDaysTo(to: number | undefined, words: string): Candidate[] {
  const count = words.includes('three') ? 3 : words.includes('four') ? 4 : 2;
  return to === undefined ? [] : [licensed({ from: to - count + 1, to }, 'stated', ADDED_UP)];
}

/** "Before a single boat came in on Monday with 77": a part of a day beside the row, so that the sum may go on to that day. */
function isPartOfRow(draft: Draft, earlier: readonly Placed[], { from, to }: Days): boolean {
  return earlier.some(({ draft: other }) => {
    const day = other.level === 'incident' ? other.candidates[0]?.days?.to : undefined;
    return (
      day !== undefined && other.sentence.index >= draft.sentence.index - BACK && (day === from - 1 || day === to + 1)
    );
  });
}

function isAdded({ sentence: { lower }, mention, end }: Draft): boolean {
  return (
    ADDING.test(lower.slice(Math.max(0, mention.hedgeStart - 60), mention.hedgeStart)) ||
    ADDED.test(lower.slice(end, end + 80))
  );
}

const EMPTY_BEFORE = pattern(
  /\b(?:after|following) (?:a |an? (?:entire|whole|full) |the )?(?:(?<fortnight>fortnight)|(?<week>week)|(?<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen) (?:straight |consecutive |successive |full |whole )?(?<unit>days|weeks))(?: in which| when| during which| that saw| with| without)?(?: there (?:were|had been))?,? $/,
);
const NUMBERS = 'two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ');

/** "After a first half of June without a single arrival, 710 came on Monday": up to the day before that one. */
function untilTheDay({ anchors, mention }: Draft, nearest: RankedAnchor | undefined): Candidate[] {
  const span = nearest?.anchor.kind === 'span' ? nearest.anchor.days[0] : undefined;
  const day = anchors.find(({ kind, start, isOfSaying }) => kind === 'day' && !isOfSaying && start > mention.end)
    ?.days[0];
  if (span === undefined || day === undefined || nearest?.isBase === true) return [];
  if (day.from <= span.from || day.from > span.to) return [];
  return [licensed({ from: span.from, to: day.from - 1 }, 'stated', 'the days before the one told')];
}

/** "621 on Thursday …, after a fortnight in which no one came": so many days before the first of those told. */
export function daysWithoutAnyone(
  draft: Draft,
  earlier: readonly Placed[],
  nearest: RankedAnchor | undefined,
): Candidate[] {
  if (draft.mention.form !== 'nobody') return [];
  const before = untilTheDay(draft, nearest);
  if (before.length > 0) return before;
  const behind = daysAfterTheDay(draft, daysToldBefore(draft, earlier));
  if (behind.length > 0) return behind;
  const match = EMPTY_BEFORE.exec(draft.sentence.lower.slice(0, draft.mention.hedgeStart));
  const days = inRow(daysToldBefore(draft, earlier)) ?? onlyDay(daysToldBefore(draft, earlier));
  if (match?.groups === undefined || days === undefined) return [];
  const number = lengthOf(match.groups);
  if (number < 2) return [];
  return [licensed({ from: days.from - number, to: days.from - 1 }, 'stated', 'the days before those told')];
}

const THEN = pattern(/\b(?:then|after that|afterwards|thereafter)\b[^.;:]*$/);
const EMPTY_BEHIND = pattern(
  /^(?: [a-z]+){0,5}? for (?<next>the (?:next|following) )?(?:another )?(?:(?<fortnight>a fortnight)|(?<week>a week)|(?<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen) (?<unit>days|weeks))\b/,
);

/** "Wednesday saw 898 arrive, though there was then nobody at all for six days": so many days behind the one told. */
function daysAfterTheDay({ sentence: { lower }, mention, anchors }: Draft, earlier: readonly ToldDay[]): Candidate[] {
  const match = EMPTY_BEHIND.exec(lower.slice(mention.end, mention.end + 70));
  if (match?.groups === undefined) return [];
  const { next, ...length } = match.groups;
  if (next === undefined && !THEN.test(lower.slice(0, mention.start))) return [];
  const day = anchors.findLast(({ kind, end, isOfSaying }) => kind === 'day' && !isOfSaying && end <= mention.start);
  const last = day?.days[0]?.to ?? lastOf(earlier);
  const number = lengthOf(length);
  if (last === undefined || number < 2) return [];
  return [licensed({ from: last + 1, to: last + number }, 'stated', 'the days behind the one told')];
}

/** In days. */
function lengthOf({ fortnight, week, count, unit }: Readonly<Record<string, string | undefined>>): number {
  if (fortnight !== undefined) return 14;
  return week !== undefined ? 7 : numberOf(count) * (unit === 'weeks' ? 7 : 1);
}

function onlyDay([first]: readonly ToldDay[]): Days | undefined {
  return first === undefined ? undefined : { from: first.day, to: first.day };
}

function numberOf(words: string | undefined): number {
  if (words === undefined) return 0;
  return /^\d/.test(words) ? Number(words) : NUMBERS.indexOf(words) + 2;
}
