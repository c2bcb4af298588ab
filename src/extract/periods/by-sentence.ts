/** The sentences of a story: the numbers of each side by side, with the times that stand beside them. */
import type { Anchor } from '../anchors/anchor.ts';
import { daysTo, pastDays } from '../anchors/rolling.ts';
import { DAY_COUNTED_FROM } from '../anchors/since.ts';
import { type Calendar, OLDEST } from '../calendar/calendar.ts';
import type { Draft } from '../draft.ts';
import { type RankedAnchor, rankAnchors } from './rank-anchors.ts';

/** The drafts of one sentence in the order of the text, the times that stand beside each, and the days of their counts. */
export interface Beside {
  readonly drafts: readonly Draft[];
  /** In the order of the drafts. */
  readonly ranked: readonly (readonly RankedAnchor[])[];
  readonly days: readonly number[];
}

/** A sentence without numbers. */
export const ALONE: Beside = { drafts: [], ranked: [], days: [] };

/** The times beside a draft, nearest first. */
export function rankedOf(draft: Draft, { drafts, ranked }: Beside): readonly RankedAnchor[] {
  return ranked[drafts.indexOf(draft)] ?? [];
}

/** By the index of the sentence. */
export function rankedBySentence(drafts: readonly Draft[], when: Calendar): ReadonlyMap<number, Beside> {
  const bySentence = new Map<number, Beside>();
  for (let first = 0; first < drafts.length; ) {
    const index = drafts[first]?.sentence.index ?? 0;
    let end = first + 1;
    while (drafts[end]?.sentence.index === index) end += 1;
    const beside = drafts.slice(first, end);
    const ranked = rankAnchors(beside);
    bySentence.set(index, { drafts: beside, ranked, days: daysOf(beside, ranked, when) });
    first = end;
  }
  return bySentence;
}

/** Days near publication on which the story puts a count, newest first; the newest is likely the last the writer had. */
export function recentDays(sentences: Iterable<Beside>, { today }: Calendar): number[] {
  const days = new Set<number>();
  for (const beside of sentences)
    for (const day of beside.days) if (day >= today - OLDEST && day <= today) days.add(day);
  return [...days].sort((a, b) => b - a);
}

/** "Last week" on a Monday: the numbers go to the Sunday. */
function isWeekBefore({ rule, days: [first] }: Anchor, { today }: Calendar): boolean {
  return rule === pastDays.rule && first !== undefined && first.to === today - 1 && first.to - first.from === 6;
}

/** The days that the nearest times make those of counts, newest first. */
function daysOf(drafts: readonly Draft[], ranked: readonly (readonly RankedAnchor[])[], when: Calendar): number[] {
  const days: number[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const day = dayOf(drafts[index] as Draft, ranked[index] ?? [], when);
    if (day !== undefined) days.push(day);
  }
  return days.length < 2 ? days : days.sort((a, b) => b - a);
}

function dayOf(draft: Draft, ranked: readonly RankedAnchor[], when: Calendar): number | undefined {
  const nearest = ranked.find((entry) => entry.anchor.kind !== 'single-day');
  if (
    draft.kind !== 'count' ||
    draft.prediction ||
    draft.level === 'incident' ||
    draft.scope === 'other' ||
    nearest === undefined ||
    nearest.anchor.rule === DAY_COUNTED_FROM
  )
    return undefined;
  const { anchor } = nearest;
  const isDay =
    ((anchor.kind === 'day' || anchor.kind === 'until') && !anchor.isOfSaying) ||
    (anchor.kind === 'span' &&
      (/weekend|weekdays/.test(anchor.rule) || anchor.rule === daysTo.rule || isWeekBefore(anchor, when)));
  return isDay && anchor.days.length > 0 ? anchor.days[0]?.to : undefined;
}
