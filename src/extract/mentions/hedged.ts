/** A number with the words that loosen it. */
import { isMilestone, readHedge } from './hedges.ts';
import { type Mention, newMention } from './mention.ts';

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
