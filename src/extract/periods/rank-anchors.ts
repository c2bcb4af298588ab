/** Which time words belong to which number: nearness in the clause, and whether they name the base of a comparison. */
import type { Anchor } from '../anchors/anchor.ts';
import type { Draft } from '../draft.ts';

export interface RankedAnchor {
  readonly anchor: Anchor;
  /** Smaller is nearer; characters, with penalties for what stands between. */
  readonly distance: number;
  /** The anchor names what the figure is compared with. */
  readonly isBase: boolean;
}

const BASE_BEFORE =
  /(?:\b(?:than|compared (?:with|to)|against|versus|vs\.?|from|as (?:in|for)|on|over|up on|down on|ahead of|relative to|above|below|more than|double|treble|twice|times)(?: (?:the|that|those|what|it was|they were|was|were|in|for|at|by|a|same|number|total|figure|figures|level|levels|record|recorded|seen|set|reached|registered|logged|counted|equivalent|corresponding|all of|whole of|during|of|people|arrivals|crossings|migrants|who|crossed|arrived|had|been|period|came|detected|by this|this|just|only|some|[\d,]+))*)\s*\(?$/;

/** Whether the words right before an anchor make it the base of a comparison. */
export function isBaseAnchor(lower: string, anchor: Anchor): boolean {
  if (anchor.kind === 'same-point') return !/\bby then|at that/.test(lower.slice(anchor.start, anchor.end));
  if (anchor.kind === 'open' && anchor.unit !== 'year') return false;
  const before = lower.slice(Math.max(0, anchor.start - 70), anchor.start);
  const match = BASE_BEFORE.exec(before.split(/[;:.]/).at(-1) ?? '');
  if (match === null) return false;
  const isOn = /^(?:on|over)\b/.test(match[0]);
  return !(
    isOn &&
    (anchor.kind === 'day' || anchor.kind === 'single-day' || /weekend/.test(lower.slice(anchor.start, anchor.end)))
  );
}

const BREAK =
  /[;:\u2013]|, (?:while|but|and|as|with|when|which|who|taking|bringing|lifting|pushing|making|compared|against|up|down|the|a|ahead|meaning|after|following|more|fewer|that)\b|\b(?:while|but|whereas|compared|after|although|against|following)\b|\band\b/g;

/** Anchors of a draft's sentence, nearest first. */
export function rankAnchors(draft: Draft, others: readonly Draft[]): RankedAnchor[] {
  const { lower } = draft.sentence;
  const ranked = draft.anchors.map((anchor) => {
    const after = anchor.start >= draft.mention.end;
    const between = after ? lower.slice(draft.end, anchor.start) : lower.slice(anchor.end, draft.mention.hedgeStart);
    const gap = after ? Math.max(0, anchor.start - draft.end) : Math.max(0, draft.mention.hedgeStart - anchor.end);
    const breaks = between.match(BREAK)?.length ?? 0;
    const rivals = others.filter(
      (other) => other !== draft && isRival(draft, other) && isBetween(other, draft, anchor),
    ).length;
    const taken = anchorsBetween(draft, anchor);
    const glued = /^\s*\(?\s*$|^\s*(?:on|in|for|at|to|by|of|since|during|over|was|were|the)\s*$/.test(between);
    const distance =
      gap +
      breaks * 18 +
      rivals * 34 +
      taken * 16 +
      (after || glued ? 0 : 8) +
      (anchor.kind === 'until' ? 30 : 0) +
      (anchor.kind === 'single-day' ? 12 : 0);
    return { anchor, distance, isBase: isBaseAnchor(lower, anchor) };
  });
  return ranked.sort((a, b) => a.distance - b.distance);
}

/** A second count of the same kind that stands nearer claims an anchor for itself; boats beside people share it. */
function isRival(draft: Draft, other: Draft): boolean {
  return (
    other.kind !== 'count' ||
    draft.kind !== 'count' ||
    other.metric === draft.metric ||
    (draft.metric === 'small_boats') === (other.metric === 'small_boats')
  );
}

function isBetween(other: Draft, draft: Draft, anchor: Anchor): boolean {
  const from = Math.min(draft.mention.start, anchor.start);
  const to = Math.max(draft.mention.end, anchor.end);
  return other.mention.start > from && other.mention.end < to;
}

function anchorsBetween(draft: Draft, anchor: Anchor): number {
  return draft.anchors.filter(
    (other) =>
      other !== anchor &&
      other.kind !== 'single-day' &&
      other.start > Math.min(draft.mention.start, anchor.start) &&
      other.end < Math.max(draft.mention.end, anchor.end),
  ).length;
}
