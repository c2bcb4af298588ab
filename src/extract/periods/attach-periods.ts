/** Goes through the drafts of a story in order and gives each the periods that its words and those around it license. */

import type { Anchor } from '../anchors/anchor.ts';
import type { Calendar } from '../calendar.ts';
import { yearDays } from '../calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { changePeriods } from './change-periods.ts';
import { countPeriods, moved, openEnds, type Surroundings, unique } from './count-periods.ts';
import { lastDays } from './last-days.ts';
import { pairOf } from './pairs.ts';
import { type RankedAnchor, rankAnchors } from './rank-anchors.ts';

/** A draft with what its periods were made from, for those that point back to it. */
interface Placed {
  readonly draft: Draft;
  /** It tells of the base of a comparison, so that "the same period" does not mean its own. */
  readonly isBase: boolean;
}

export function attachPeriods(drafts: readonly Draft[], when: Calendar): Draft[] {
  const ranked = new Map(
    drafts.map((draft) => [
      draft,
      rankAnchors(
        draft,
        drafts.filter((other) => other.sentence === draft.sentence),
      ),
    ]),
  );
  const namedDays = daysOfCounts(drafts, ranked, when);
  const placed: Placed[] = [];
  for (const draft of drafts) {
    const anchors = ranked.get(draft) ?? [];
    const around = {
      when,
      ranked: anchors,
      ends: lastDays(draft, [...daysNear(draft, drafts, ranked), ...namedDays], when),
      main: mainOf(draft, placed, when),
      inherited: inheritedBy(draft, placed, when),
    };
    const candidates = periodsOf(draft, drafts, around);
    const isBase =
      draft.kind !== 'count' ||
      (anchors[0]?.isBase ?? false) ||
      isComparison(draft) ||
      pairOf(draft, drafts)?.role === 'from';
    placed.push({ draft: { ...draft, candidates }, isBase });
  }
  return placed.map((entry) => entry.draft);
}

/** The first figure of a pair without a time of its own is that of the year before the second. */
function periodsOf(draft: Draft, drafts: readonly Draft[], around: Surroundings): Candidate[] {
  if (draft.kind !== 'count') return changePeriods(draft, around);
  const candidates = countPeriods(draft, around);
  const pair = pairOf(draft, drafts);
  const nearest = around.ranked[0];
  if (pair?.role !== 'from' || (nearest !== undefined && nearest.distance < 12)) return candidates;
  const later = countPeriods(pair.other, {
    ...around,
    ranked: rankAnchors(
      pair.other,
      drafts.filter((other) => other.sentence === draft.sentence),
    ),
  });
  return unique([...later.flatMap((candidate) => moved(candidate, YEAR_BEFORE, around.when)), ...candidates]);
}

const YEAR_BEFORE: Anchor = { kind: 'same-point', start: 0, end: 0, rule: 'a year earlier', days: [] };

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
    .filter((other) => other.sentence.index <= draft.sentence.index && other.sentence.index >= draft.sentence.index - 1)
    .flatMap((other) => dayOf(other, ranked.get(other)))
    .sort((a, b) => b - a);
}

function dayOf(draft: Draft, ranked: readonly RankedAnchor[] | undefined): number[] {
  const nearest = ranked?.find((entry) => entry.anchor.kind !== 'single-day');
  if (draft.kind !== 'count' || draft.prediction || draft.scope === 'other' || nearest === undefined) return [];
  const isDay =
    nearest.anchor.kind === 'day' || (nearest.anchor.kind === 'span' && /weekend|weekdays/.test(nearest.anchor.rule));
  const to = nearest.anchor.days[0]?.to;
  return isDay && to !== undefined ? [to] : [];
}

/** "Against 8,462 in 2020", "up from 41", "the previous peak was 882": said for comparison. */
function isComparison(draft: Draft): boolean {
  const before = draft.sentence.lower.slice(Math.max(0, draft.mention.hedgeStart - 30), draft.mention.hedgeStart);
  return /\b(?:against|compared (?:with|to)|versus|vs\.?|from|than(?: the)?|beats?(?: the)?|previous (?:record|high|peak|best) (?:of|was)|\(20\d\d: |; 20\d\d: |ahead of|below(?: the)?|above(?: the)?)\s*$/.test(
    before,
  );
}

/** The figure that a comparison or "the same period" points back to: the nearest that is not itself a base. */
function mainOf(draft: Draft, placed: readonly Placed[], when: Calendar): Candidate[] {
  const usable = placed.filter(
    (entry) =>
      !entry.isBase &&
      entry.draft.kind === 'count' &&
      entry.draft.scope === draft.scope &&
      entry.draft.candidates.length > 0 &&
      !entry.draft.prediction &&
      entry.draft.sentence.index >= draft.sentence.index - 6,
  );
  const same = usable.filter((entry) => related(entry.draft, draft));
  const nearest = (same.length > 0 ? same : usable).toReversed();
  const here = nearest.filter((entry) => entry.draft.sentence === draft.sentence);
  const before = nearest.filter((entry) => entry.draft.sentence !== draft.sentence);
  const found = [...here, ...before]
    .slice(0, 4)
    .flatMap((entry) => entry.draft.candidates.filter((candidate) => candidate.aggregate !== 'max_day').slice(0, 10));
  return unique([...found, ...thisYear(draft, when)]);
}

function related(a: Draft, b: Draft): boolean {
  const boats = (draft: Draft) =>
    draft.metric === 'small_boats' || draft.metric === 'people_per_boat' || draft.metric === 'small_boat_arrivals';
  return a.metric === b.metric || (boats(a) && boats(b));
}

/** For a figure without time words: those beside it, then those of the sentences before, then this year. */
function inheritedBy(draft: Draft, placed: readonly Placed[], when: Calendar): Candidate[] {
  const near = placed.filter(
    (entry) =>
      entry.draft.kind === 'count' &&
      entry.draft.candidates.length > 0 &&
      entry.draft.scope === draft.scope &&
      !entry.draft.prediction,
  );
  const here = near.filter((entry) => entry.draft.sentence === draft.sentence).toReversed();
  const before = near.filter(
    (entry) =>
      entry.draft.sentence.index < draft.sentence.index &&
      entry.draft.sentence.index >= draft.sentence.index - 3 &&
      entry.draft.sentence.place === draft.sentence.place,
  );
  const bySentence = [...before].sort(
    (a, b) =>
      Number(a.isBase) - Number(b.isBase) ||
      b.draft.sentence.index - a.draft.sentence.index ||
      a.draft.mention.start - b.draft.mention.start,
  );
  const total = /\b(?:total|tally|so far|overall|running|cumulative|altogether|in all)\b[^.;]{0,30}$/.test(
    draft.sentence.lower.slice(0, draft.mention.start),
  );
  const sources = [...here, ...bySentence].map((entry) => entry.draft.candidates);
  const carried = draft.before
    .filter((anchor) => anchor.kind === 'day' || anchor.kind === 'span')
    .flatMap((anchor) =>
      anchor.days.slice(0, 1).map((days): Candidate => ({ days, basis: 'implied', rule: anchor.rule })),
    );
  const given = [
    ...here.flatMap((entry) => entry.draft.candidates.slice(0, 1)),
    ...carried,
    ...sources.flatMap((candidates) => candidates.slice(0, 1)),
    ...sources.flatMap((candidates) => candidates.slice(1, 10)),
  ].map((candidate) => ({ ...candidate, basis: 'implied' as const }));
  const yearly = thisYear(draft, when);
  const days =
    draft.sentence.place === 'headline'
      ? lastDays(draft, [], when)
          .slice(0, 3)
          .map((day) => ({ days: { from: day, to: day }, basis: 'implied' as const, rule: 'a day near publication' }))
      : [];
  const order: Candidate[] = total
    ? [...yearly, ...given]
    : [...given, ...(draft.mention.value > 1500 ? [...yearly, ...days] : [...days, ...yearly])];
  return order.map(({ aggregate: _, ...candidate }) => candidate);
}

function thisYear(draft: Draft, when: Calendar): Candidate[] {
  const from = yearDays(when.year).from;
  const ends = lastDays(draft, [], when);
  return openEnds(
    {
      kind: 'open',
      unit: 'year',
      year: when.year,
      start: 0,
      end: 0,
      rule: 'so far this year',
      days: [{ from, to: when.today - 1 }],
    },
    { ends, when },
  ).map((candidate) => ({ ...candidate, basis: 'implied' }));
}
