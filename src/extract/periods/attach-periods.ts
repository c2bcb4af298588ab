/** Goes through the drafts of a story in order and gives each the periods that its words and those around it license. */
import type { Anchor } from '../anchors/anchor.ts';
import { DAY_COUNTED_FROM } from '../anchors/since.ts';
import type { Calendar } from '../calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { once } from '../once.ts';
import { aggregated, moved, type Surroundings, unique } from './candidates.ts';
import { changePeriods } from './change-periods.ts';
import { countPeriods } from './count-periods.ts';
import { lastDays } from './last-days.ts';
import { type Pair, pairOf, partnerOf } from './pairs.ts';
import { predictedPeriods } from './predicted.ts';
import { ESTRANGED, type RankedAnchor, rankAnchors } from './rank-anchors.ts';
import { inheritedBy, mainOf, type Placed, repeatedInText, thisYear } from './surroundings.ts';

/** Drafts with their candidates, in the order given. The text is placed first, since headlines repeat it. */
export function attachPeriods(drafts: readonly Draft[], when: Calendar): Draft[] {
  const ranked = rankedBySentence(drafts);
  const namedDays = daysOfCounts(drafts, ranked, when);
  const placed = new Map<Draft, Placed>();
  const earlierInText: Placed[] = [];
  const earlierInHeadline: Placed[] = [];
  const inText = drafts.filter((draft) => draft.sentence.place === 'text');
  const inHeadline = drafts.filter((draft) => draft.sentence.place === 'headline');
  for (const draft of [...inOrder(inText), ...inOrder(inHeadline)]) {
    const anchors = ranked.get(draft) ?? [];
    const isHeadline = draft.sentence.place === 'headline';
    const earlier = isHeadline ? earlierInHeadline : earlierInText;
    const repeated = once(() => (isHeadline ? repeatedInText(draft, [...placed.values()]) : []));
    const ends = once(() => lastDays(draft, [], when));
    const writer = { when, ends, thisYear: once(() => thisYear({ when, ends })) };
    const around: Surroundings = {
      when,
      ranked: anchors,
      ends: once(() => lastDays(draft, [...daysNear(draft, drafts, ranked), ...namedDays], when)),
      main: once(() => unique([...repeated(), ...mainOf(draft, earlier, writer)])),
      inherited: once(() => unique([...repeated(), ...inheritedBy(draft, earlier, writer)])),
    };
    const partner = partnerOf(draft, drafts);
    const shared = partner === undefined ? [] : (placed.get(partner)?.draft.candidates ?? []);
    const pair = pairOf(draft, drafts);
    const rankedOfOther = pair?.role === 'from' ? ranked.get(pair.other) : undefined;
    const own = periodsOf(draft, around, pair, rankedOfOther);
    const candidates =
      shared.length === 0
        ? own
        : unique([...shared.map((candidate) => aggregated(candidate, undefined)), ...own]).slice(0, MOST);
    const nearest = anchors[0];
    const isBase =
      draft.kind === 'count' &&
      ((nearest?.isBase === true && nearest.distance < ESTRANGED) || pair?.role === 'from' || isComparison(draft));
    const entry = { draft: { ...draft, candidates }, isBase };
    placed.set(draft, entry);
    earlier.push(entry);
  }
  return drafts.flatMap((draft) => placed.get(draft)?.draft ?? []);
}

/** Sentence by sentence, people before the boats that brought them, so that boats may share their time. */
function inOrder(drafts: readonly Draft[]): Draft[] {
  const isOfBoats = (draft: Draft) => Number(draft.metric === 'small_boats' || draft.metric === 'people_per_boat');
  return drafts.toSorted(
    (a, b) => a.sentence.index - b.sentence.index || isOfBoats(a) - isOfBoats(b) || a.mention.start - b.mention.start,
  );
}

/** Candidates of one figure at the most. */
const MOST = 40;
const YEAR_BEFORE: Anchor = { kind: 'same-point', start: 0, end: 0, rule: 'a year earlier', days: [] };

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
  if (pair?.role !== 'from' || (nearest !== undefined && nearest.distance < 24)) return candidates;
  const later = countPeriods(pair.other, { ...around, ranked: rankedOfOther });
  return unique([...later.flatMap((candidate) => moved(candidate, YEAR_BEFORE, around.when)), ...candidates]);
}

function rankedBySentence(drafts: readonly Draft[]): Map<Draft, readonly RankedAnchor[]> {
  const ranked = new Map<Draft, readonly RankedAnchor[]>();
  for (const draft of drafts) {
    if (ranked.has(draft)) continue;
    const beside = drafts.filter((other) => other.sentence === draft.sentence);
    rankAnchors(beside).forEach((anchors, index) => {
      ranked.set(beside[index] as Draft, anchors);
    });
  }
  return ranked;
}

/** Days on which the story puts a count, newest first; the newest is likely the last the writer had. */
function daysOfCounts(
  drafts: readonly Draft[],
  ranked: ReadonlyMap<Draft, readonly RankedAnchor[]>,
  when: Calendar,
): number[] {
  const days = drafts.flatMap((draft) => dayOf(draft, ranked.get(draft)));
  return [...new Set(days)].filter((day) => day <= when.today).sort((a, b) => b - a);
}

function daysNear(
  draft: Draft,
  drafts: readonly Draft[],
  ranked: ReadonlyMap<Draft, readonly RankedAnchor[]>,
): number[] {
  return drafts
    .filter((other) => other.sentence === draft.sentence)
    .flatMap((other) => dayOf(other, ranked.get(other)))
    .sort((a, b) => b - a);
}

function dayOf(draft: Draft, ranked: readonly RankedAnchor[] | undefined): number[] {
  const nearest = ranked?.find((entry) => entry.anchor.kind !== 'single-day');
  if (
    draft.kind !== 'count' ||
    draft.prediction ||
    draft.level === 'incident' ||
    draft.scope === 'other' ||
    nearest === undefined ||
    nearest.anchor.rule === DAY_COUNTED_FROM
  )
    return [];
  const { anchor } = nearest;
  const isDay =
    (anchor.kind === 'day' && !anchor.isOfSaying) || (anchor.kind === 'span' && /weekend|weekdays/.test(anchor.rule));
  const to = anchor.days[0]?.to;
  return isDay && to !== undefined ? [to] : [];
}

/** "Against 8,462 in 2020", "up from 41", "the previous peak was 882": said for comparison. */
function isComparison(draft: Draft): boolean {
  const before = draft.sentence.lower.slice(Math.max(0, draft.mention.hedgeStart - 30), draft.mention.hedgeStart);
  if (
    /\b(?:previous|old|earlier) (?:\w+ )?(?:record|high|peak|best|mark)\b[^.;]*$/.test(
      draft.sentence.lower.slice(0, draft.mention.start),
    )
  )
    return true;
  return /(?:\b(?:against|compared (?:with|to)|versus|vs\.?|from|than(?: the)?|beats?(?: the)?|ahead of|below(?: the)?|above(?: the)?)|\(20\d\d:|; 20\d\d:)\s*$/.test(
    before,
  );
}
