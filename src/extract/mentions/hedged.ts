/** A number with the words that loosen it. */
import { pattern } from '../../text/patterns/pattern.ts';
import { isMilestone, readHedge } from './hedges.ts';
import { type Mention, newMention } from './mention.ts';

/** The number found, loosened by the words before or behind it: "more than 5,000", "500 or so". */
export function hedged(lower: string, found: Pick<Mention, 'start' | 'end' | 'value' | 'form' | 'unit'>): Mention {
  const { hedge, start } = readHedge(lower, found.start, found.end);
  const passed =
    start < found.start &&
    ((hedge === 'up_to' && hasRisenTo(lower.slice(Math.max(0, start - 12), start), found.value)) ||
      (isMilestone(lower.slice(start, found.start)) && !isRound(found.value)));
  return newMention({
    start: found.start,
    end: found.end,
    hedgeStart: passed ? found.start : start,
    value: found.value,
    hedge: passed ? 'exact' : hedge,
    form: found.form,
    unit: found.unit,
  });
}

/** "The figure is up to 16,317": it has risen to it, since nobody gives such a limit to the last person. */
function hasRisenTo(before: string, value: number): boolean {
  return value >= 1000 && value % 10 !== 0 && /\b(?:is|was|now|gone|went|goes|moved|climbed|stands) $/.test(before);
}

/** A mark that is passed is a round number; "hit 5,435" is a count. */
function isRound(value: number): boolean {
  return value >= 100 && value % (value >= 10_000 ? 1000 : value >= 1000 ? 100 : 50) === 0;
}

const BEHIND_NOUN = pattern(/^ or (?:(?<more>more)|so)\b(?! (?:than|people|migrants|boats)\b)/);

/** "Seven boats or more", "400 people or so": loosened behind its noun, which ends at `nounEnd`. */
export function hedgedBehindNoun(mention: Mention, lower: string, nounEnd: number): Mention {
  if (mention.hedge !== 'exact' || nounEnd <= mention.end) return mention;
  const match = BEHIND_NOUN.exec(lower.slice(nounEnd, nounEnd + 24));
  if (match === null) return mention;
  return newMention({ ...mention, hedge: match.groups?.more === undefined ? 'about' : 'at_least' }, mention.valueTo);
}
