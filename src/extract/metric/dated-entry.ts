/** "3 June: 166": a number that is all of an entry headed by its date, in a story that goes from day to day. */
import type { Anchor } from '../anchors/anchor.ts';
import type { Sentence } from '../document/document.ts';

/** Whether nothing but the day stands before the number that begins at `start`. */
export function isEntryOfDay({ lower }: Sentence, [first]: readonly Anchor[], start: number): boolean {
  return first?.kind === 'day' && first.start <= 2 && /^ ?[:\u2013] ?$/.test(lower.slice(first.end, start));
}
