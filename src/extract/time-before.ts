/** Time words of the sentences before one, which a figure may share or point back to. */
import type { Anchor } from './anchors/anchor.ts';
import { findAnchors } from './anchors/find-anchors.ts';
import { hisTimeInOffice, weekdayToldBefore, yearAfterTold } from './anchors/point-back.ts';
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

/** Anchors of a sentence; those that point back are made plain by the few sentences before. */
export function anchorsOf(document: Document, index: number, when: Calendar): readonly Anchor[] {
  const sentence = document.sentenceAt(index);
  const { lower } = sentence;
  const anchors = findAnchors(sentence, when);
  const his = hisTimeInOffice(lower, () => wordsBefore(document, index), when);
  const plain = anchors.map((anchor) =>
    anchor.kind === 'day'
      ? weekdayToldBefore(anchor, lower, () => anchorsOfBefore(document, index, when), when)
      : anchor,
  );
  const after = yearAfterTold(lower, () => anchorsOfBefore(document, index, when), when);
  const more = [his, after]
    .flatMap((anchor) => anchor ?? [])
    .filter((anchor) => plain.every(({ start, end }) => anchor.end <= start || anchor.start >= end));
  return more.length === 0 ? plain : [...plain, ...more].sort((a, b) => a.start - b.start);
}

function wordsBefore(document: Document, index: number): string {
  const first = Math.max(0, index - BACK);
  return Array.from({ length: index - first }, (_, place) => document.sentenceAt(first + place).lower).join(' ');
}

/** "Saturday was the 131st day … It brought 872 people": the time is told a sentence earlier. */
export function anchorsBefore(document: Document, index: number, when: Calendar): readonly Anchor[] {
  return index === 0 ? [] : findAnchors(document.sentenceAt(index - 1), when);
}
