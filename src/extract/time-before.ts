/** Time words of the sentences before one, which a figure may share or point back to. */
import type { Anchor } from './anchors/anchor.ts';
import { findAnchors } from './anchors/find-anchors.ts';
import type { Calendar } from './calendar.ts';
import type { Document } from './document.ts';

/** Sentences before one in which the time may stand that it points back to. */
const BACK = 4;

/** Anchors of the few sentences before one, nearest first. */
export function anchorsOfBefore(document: Document, index: number, when: Calendar): Anchor[] {
  const anchors: Anchor[] = [];
  for (let before = index - 1; before >= Math.max(0, index - BACK); before -= 1) {
    if (document.timesAt(before) !== 0) anchors.push(...findAnchors(document.sentenceAt(before), when).toReversed());
  }
  return anchors;
}

/** "Saturday was the 131st day … It brought 872 people": the time is told a sentence earlier. */
export function anchorsBefore(document: Document, index: number, when: Calendar): readonly Anchor[] {
  return index === 0 ? [] : findAnchors(document.sentenceAt(index - 1), when);
}
