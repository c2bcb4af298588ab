/** The time words of a story's sentences, and those of the sentences before one, which a figure may share or point back to. */
import { type Anchor, newAnchor } from './anchors/anchor.ts';
import { findAnchors } from './anchors/find-anchors.ts';
import { firstTimeOf } from './anchors/first-time-of.ts';
import { ofThatYear } from './anchors/of-that-year.ts';
import { hisTimeInOffice, weekdayToldBefore, yearAfterTold } from './anchors/point-back.ts';
import { seasonBefore } from './anchors/seasons.ts';
import { thenOfYear } from './anchors/then.ts';
import { timeToldBehind } from './anchors/told-behind.ts';
import { untilThen } from './anchors/until-then.ts';
import type { Calendar } from './calendar/calendar.ts';
import type { Document } from './document/document.ts';
import { isNumberAlone, saysHowMany } from './metric/how-many.ts';

/** Sentences before one in which the time may stand that it points back to. */
const BACK = 4;

/** Characters of a sentence that tells a time alone, at the most. */
const LONGEST_ALONE = 60;

/** And of one that tells what a number counts. */
const LONGEST_TELLING = 200;

/** Time words by the index of a sentence. */
export interface Times {
  /** Those of a sentence itself; what points back is made plain by the few sentences before. */
  readonly in: (index: number) => readonly Anchor[];
  /** Those of the sentence before: "Saturday was the 131st day … It brought 872 people". */
  readonly rightBefore: (index: number) => readonly Anchor[];
  /** Those of the few sentences before, nearest first. */
  readonly before: (index: number) => readonly Anchor[];
}

/** Each sentence is read for its times when they are first asked for, and once. */
export function timesOf(document: Document, when: Calendar): Times {
  const found: (readonly Anchor[] | undefined)[] = [];
  const anchorsAt = (index: number) => {
    found[index] ??= findAnchors(document.sentenceAt(index), when);
    return found[index];
  };
  const before = (index: number) => {
    const anchors: Anchor[] = [];
    for (let back = index - 1; back >= Math.max(0, index - BACK); back -= 1)
      if (document.timesAt(back) !== 0) anchors.push(...anchorsAt(back).toReversed());
    return anchors;
  };
  const behind = (index: number, longest: number) => {
    if (index >= document.length || document.sentenceAt(index).lower.length > longest) return undefined;
    const { lower, place } = document.sentenceAt(index);
    return place === 'text' ? { lower, anchors: anchorsAt(index) } : undefined;
  };
  return {
    in(index) {
      const { lower } = document.sentenceAt(index);
      const ofYear = ofThatYear(anchorsAt(index), lower, () => before(index), when);
      const own = untilThen(ofYear, lower, () => before(index));
      const plain = own.flatMap((anchor, place) => {
        if (anchor.kind === 'day') return [weekdayToldBefore(anchor, lower, () => before(index), when)];
        const anchors = () => [...own.slice(0, place).toReversed(), ...before(index)];
        const meant = firstTimeOf(anchor, lower, { words: () => wordsBefore(document, index), anchors }, when);
        return meant === undefined ? [] : [seasonBefore(thenOfYear(meant, anchors, when), anchors)];
      });
      const counted = behind(index + 1, LONGEST_TELLING);
      const howMany =
        counted !== undefined && saysHowMany(counted.lower) && isNumberAlone(lower) ? counted.anchors[0] : undefined;
      if (howMany !== undefined) return [newAnchor({ ...howMany, start: lower.length, end: lower.length })];
      if (plain.length === 0) {
        const told = timeToldBehind(lower, (place) => behind(index + place, LONGEST_ALONE));
        if (told !== undefined) return [told];
      }
      const his = hisTimeInOffice(lower, () => wordsBefore(document, index), when);
      const after = yearAfterTold(lower, () => before(index), when);
      if (his === undefined && after === undefined) return plain;
      const more = [his, after]
        .flatMap((anchor) => anchor ?? [])
        .filter((anchor) => plain.every(({ start, end }) => anchor.end <= start || anchor.start >= end));
      return [...plain, ...more].sort((a, b) => a.start - b.start);
    },
    rightBefore: (index) => (index === 0 ? [] : anchorsAt(index - 1)),
    before,
  };
}

function wordsBefore(document: Document, index: number): string {
  const first = Math.max(0, index - BACK);
  return Array.from({ length: index - first }, (_, place) => document.sentenceAt(first + place).lower).join(' ');
}
