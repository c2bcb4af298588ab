/** Goes through the drafts of a story in order and gives each the periods that its words and those around it license. */

import { YEAR_SO_FAR } from '../../domain/rules.ts';
import { once } from '../../text/once.ts';
import { newAnchor } from '../anchors/anchor.ts';
import { DAY_COUNTED_FROM } from '../anchors/since.ts';
import { type Calendar, type Days, sameDatesEarlier } from '../calendar/calendar.ts';
import { type Candidate, type Draft, draftWith } from '../draft.ts';
import { isComparison, isOfSamePoint, isOldMark, isYearBefore } from './bases-and-marks.ts';
import { ALONE, rankedBySentence, rankedOf, recentDays } from './by-sentence.ts';
import { aggregated, implied, isLong, moved, type Surroundings, unique } from './candidates.ts';
import { changePeriods } from './change-periods.ts';
import { countPeriods } from './count-periods.ts';
import { dayInTurn } from './days-in-turn.ts';
import { daysSummed } from './days-summed.ts';
import { daysAddedUp, daysWithoutAnyone } from './days-told.ts';
import { figureMultiplied } from './figure-multiplied.ts';
import { onHeadlinesDay } from './headlines-day.ts';
import { lastDays } from './last-days.ts';
import { loadOfSubject } from './load-of-subject.ts';
import { multipleOfLast } from './multiple-of-last.ts';
import { noneForDays } from './none-for-days.ts';
import { onOpeningsDay } from './opening-day.ts';
import { boatsThatCarried, type Pair, pairOf, partnerOf, totalInOneBreath, totalOfMean } from './pairs.ts';
import { partsBehind } from './parts-behind.ts';
import { peopleOfDays } from './people-of-days.ts';
import { predictedPeriods } from './predicted.ts';
import { ESTRANGED, type RankedAnchor } from './rank-anchors.ts';
import { recordUntilThen } from './record-until-then.ts';
import { sideOfChange } from './sides-of-change.ts';
import { onStorysDay } from './storys-day.ts';
import { FARTHEST_BACK, inheritedBy, mainOf, type Placed, repeatedInText, thisYear } from './surroundings.ts';
import { thisTime } from './this-time.ts';
import { doubted } from './unread.ts';
import { wholeOfParts } from './whole-of-parts.ts';
import { wholeYearBefore } from './whole-year-before.ts';
import { yearInBrackets } from './year-in-brackets.ts';

/** Drafts with their candidates, in the order given. The text is placed first, since headlines repeat it. */
export function attachPeriods(drafts: readonly Draft[], when: Calendar): Draft[] {
  const bySentence = rankedBySentence(drafts, when);
  const namedDays = recentDays(bySentence.values(), when);
  const placed = new Map<Draft, Placed>();
  const said = new Map<Draft, Draft>();
  const earlierInText: Placed[] = [];
  const earlierInHeadline: Placed[] = [];
  const inText = drafts.filter((draft) => draft.sentence.place === 'text');
  const inHeadline = drafts.filter((draft) => draft.sentence.place === 'headline');
  for (const draft of [...inOrder(inText), ...inOrder(inHeadline)]) {
    const { index } = draft.sentence;
    const beside = bySentence.get(index) ?? ALONE;
    const before = bySentence.get(index - 1) ?? ALONE;
    const isHeadline = draft.sentence.place === 'headline';
    const earlier = isHeadline ? earlierInHeadline : earlierInText;
    const repeated = once(() => repeatedInText(draft, [...placed.values()]));
    const ends = once(() => lastDays(draft, [], when));
    const writer = { when, ends, thisYear: once(() => thisYear({ when, ends })) };
    const around: Surroundings = {
      when,
      ranked: rankedOf(draft, beside),
      ends: once(() => lastDays(draft, [...beside.days, ...namedDays], when)),
      main: once(() => {
        const own = mainOf(draft, within(earlier, draft), writer);
        return isHeadline ? unique([...repeated(), ...own]) : own;
      }),
      inherited: once(() => {
        const own = inheritedBy(draft, within(earlier, draft), writer);
        return unique(isHeadline ? [...repeated(), ...own] : own);
      }),
    };
    const partner =
      isOfBoats(draft) && draft.mention.form !== 'nobody'
        ? partnerOf(draft, [...before.drafts, ...beside.drafts])
        : (totalOfMean(draft, beside.drafts) ?? boatsThatCarried(draft, before.drafts));
    const isHere = partner?.sentence === draft.sentence;
    const sharing = partner ?? totalInOneBreath(draft, beside.drafts);
    const shared = sharing === undefined ? [] : (placed.get(sharing)?.draft.candidates ?? []);
    const pair = pairOf(draft, beside.drafts);
    const rankedOfOther = pair?.role === 'from' ? rankedOf(pair.other, beside) : undefined;
    const near = within(earlier, draft);
    const candidatesOf = (other: Draft) => placed.get(other)?.draft.candidates ?? [];
    const added = [
      ...partsBehind(draft, beside.drafts, candidatesOf),
      ...peopleOfDays(draft, near),
      ...daysSummed(draft, near),
      ...daysAddedUp(draft, near, around.ranked[0]),
    ];
    const counted = [
      ...yearInBrackets(draft, beside.drafts, candidatesOf, when),
      ...sideOfChange(draft, pair, beside.drafts, candidatesOf),
      ...dayInTurn(draft, beside.drafts),
      ...daysWithoutAnyone(draft, near, around.ranked[0]),
      ...noneForDays(draft, when),
      ...added,
      ...wholeOfParts(draft, near, around.ranked),
      ...loadOfSubject(draft, near),
      ...thisTime(draft, near, when),
      ...recordUntilThen(draft, near),
      ...figureMultiplied(draft, beside.drafts, candidatesOf, around),
      ...multipleOfLast(draft, beside.drafts, (other) => rankedOf(other, beside), near),
    ];
    const read = periodsOf(draft, around, pair, rankedOfOther);
    const own = counted.length === 0 ? read : unique([...counted, ...read]);
    const candidates =
      shared.length === 0
        ? own
        : unique([
            ...added,
            ...shared.map((candidate) =>
              aggregated(
                isHere ? candidate : implied(candidate),
                sharing?.metric === draft.metric ? draft.aggregate : undefined,
              ),
            ),
            ...own,
          ]).slice(0, MOST);
    const nearest = around.ranked[0];
    const isBase =
      draft.kind === 'count' &&
      ((nearest?.isBase === true && nearest.distance < ESTRANGED) ||
        pair?.role === 'from' ||
        nearest?.anchor.rule === DAY_COUNTED_FROM ||
        isComparison(draft) ||
        isOfSamePoint(candidates[0]) ||
        isYearBefore(
          draft,
          candidates[0],
          beside.drafts.map((other) => ({ draft: other, first: candidatesOf(other)[0] })),
        ));
    const isHistory = draft.kind === 'count' && isOldMark(draft, candidates[0], when);
    const entry = { draft: draftWith(draft, { candidates }), isBase, isHistory };
    const sure = doubted(draft, candidates, nearest);
    said.set(draft, sure === candidates ? entry.draft : draftWith(draft, { candidates: sure }));
    placed.set(draft, entry);
    earlier.push(entry);
  }
  const periods = onHeadlinesDay(drafts.flatMap((draft) => said.get(draft) ?? []));
  return onStorysDay(onOpeningsDay(periods, when), when);
}

function isOfBoats({ metric }: Draft): boolean {
  return metric === 'small_boats' || metric === 'people_per_boat';
}

/** Those near enough to a draft that it may point back to them, so that a longer story costs no more for each figure. */
function within(earlier: readonly Placed[], draft: Draft): readonly Placed[] {
  const first = draft.sentence.index - FARTHEST_BACK;
  return earlier.slice(earlier.findLastIndex((entry) => entry.draft.sentence.index < first) + 1);
}

/** Sentence by sentence, people before the boats that brought them, so that boats may share their time. */
function inOrder(drafts: readonly Draft[]): Draft[] {
  if (drafts.length < 2) return [...drafts];
  return drafts.toSorted(
    (a, b) =>
      a.sentence.index - b.sentence.index ||
      Number(isOfBoats(a)) - Number(isOfBoats(b)) ||
      a.mention.start - b.mention.start,
  );
}

/** Candidates of one figure at the most. */
const MOST = 40;
const YEAR_BEFORE = newAnchor({ kind: 'same-point', start: 0, end: 0, rule: 'a year earlier', days: [] });

/** The first figure of a pair without a time of its own is that of the year before the second. */
function periodsOf(
  draft: Draft,
  around: Surroundings,
  pair: Pair | undefined,
  rankedOfOther: readonly RankedAnchor[] = [],
): Candidate[] {
  if (draft.kind !== 'count' && draft.kind !== 'share') return changePeriods(draft, around);
  if (draft.prediction) return unique([...predictedPeriods(draft, around.when), ...countPeriods(draft, around)]);
  const candidates = countPeriods(draft, around);
  const nearest = around.ranked[0];
  const { when, ends, main, inherited } = around;
  if (pair === undefined || (nearest !== undefined && nearest.distance < 24)) return candidates;
  const told = around.ranked.length === 0 ? twoTimesTold(inherited()) : undefined;
  if (pair.role === 'to') return told === undefined ? candidates : unique([implied(told[1]), ...candidates]);
  const later = countPeriods(pair.other, { when, ranked: rankedOfOther, ends, main, inherited });
  const before = later.flatMap((candidate) => moved(candidate, YEAR_BEFORE, when));
  const whole = wholeYearBefore(draft, later[0], when);
  return unique([...(told === undefined ? [] : [implied(told[0])]), ...whole, ...before, ...candidates]);
}

/** Years between two times that a story compares. */
const YEARS_APART = [1, 2, 3, 4];

/** "From January to March 2023 …, the same months of 2025 …, boats from 91 to 119": the two times that were told last, the same dates of two years, in their order. */
function twoTimesTold(told: readonly Candidate[]): readonly [Candidate, Candidate] | undefined {
  const named = told.filter(({ days, rule }) => isLong(days) && rule !== YEAR_BEFORE.rule && rule !== YEAR_SO_FAR);
  const [first] = named;
  const second = named.find((other) => other !== first && areYearsApart(first?.days, other.days));
  if (first === undefined || second === undefined) return undefined;
  return (first.days?.to ?? 0) < (second.days?.to ?? 0) ? [first, second] : [second, first];
}

function areYearsApart(a: Days | undefined, b: Days | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [earlier, later] = a.to < b.to ? [a, b] : [b, a];
  return YEARS_APART.map((years) => sameDatesEarlier(later, years)).some(
    ({ from, to }) => from === earlier.from && to === earlier.to,
  );
}
