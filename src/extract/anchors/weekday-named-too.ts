/** "The 6th, a Saturday, when 1,101 came": a weekday told of a day that has just been named is no day of its own. */
import { pattern } from '../../text/patterns/pattern.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { weekdayNamed } from './days.ts';

const TOLD_OF_IT = pattern(
  /^(?:,| \(| \u2013)? (?:(?:which|that) (?:was|fell on) )?(?:also )?a $|^, (?:which|that) (?:was|fell on) a $/,
);

/** Anchors in order, of which such a weekday has become a part of the day before it. */
export function weekdaysNamedToo(anchors: readonly Anchor[], lower: string): readonly Anchor[] {
  if (!anchors.some(({ rule }) => rule === weekdayNamed.rule)) return anchors;
  const kept: Anchor[] = [];
  for (const anchor of anchors) {
    const last = kept.at(-1);
    const isToldOfIt =
      anchor.rule === weekdayNamed.rule &&
      last?.kind === 'day' &&
      last.rule !== weekdayNamed.rule &&
      TOLD_OF_IT.test(lower.slice(last.end, anchor.start), lower);
    if (isToldOfIt && last !== undefined) kept[kept.length - 1] = newAnchor({ ...last, end: anchor.end });
    else kept.push(anchor);
  }
  return kept;
}
