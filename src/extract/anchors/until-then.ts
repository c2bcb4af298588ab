/** "From New Year's Day until then 17,034 came", "from 1 July up to that day": the end is the day that the words before name. */
import { pattern } from '../../text/patterns/pattern.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { DAY_BEFORE } from './days.ts';
import { FROM_DAY_TO_DAY } from './days-together.ts';

const UNTIL_THEN = pattern(
  /^(?: onwards)?,? (?:until|till|up to|up until|to) (?:then|that (?:day|date|point|moment|night|evening))\b(?! (?:in|of|on)\b)/,
);

/** Anchors of a sentence, of which a day or start that goes on "until then" has become a span; `before` are those of the words before, nearest first. */
export function untilThen(
  anchors: readonly Anchor[],
  lower: string,
  before: () => readonly Anchor[],
): readonly Anchor[] {
  if (!/ (?:then|that (?:day|date|point|moment|night|evening))\b/.test(lower)) return anchors;
  let covered = 0;
  return anchors.flatMap((anchor, place) => {
    if (anchor.start < covered) return [];
    const words = UNTIL_THEN.exec(lower.slice(anchor.end, anchor.end + 40), lower)?.[0];
    const from = anchor.kind === 'day' || anchor.kind === 'open' ? anchor.days[0]?.from : undefined;
    if (words === undefined || from === undefined) return [anchor];
    const told = [...anchors.slice(0, place).toReversed(), ...before()].find(isDay)?.days[0]?.to;
    if (told === undefined || told <= from) return [anchor];
    covered = anchor.end + words.length;
    const { start } = anchor;
    return [newAnchor({ kind: 'span', start, end: covered, rule: FROM_DAY_TO_DAY, days: [{ from, to: told }] })];
  });
}

function isDay({ kind, isOfSaying, rule, days }: Anchor): boolean {
  return kind === 'day' && isOfSaying !== true && rule !== DAY_BEFORE && days.length > 0;
}
