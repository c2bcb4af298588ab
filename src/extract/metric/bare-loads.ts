/** Bare numbers that are people of one boat: "57 each", the answer to "How many people are in each boat?" */
import { type Context, isOurs } from '../context.ts';
import type { Mention } from '../mentions/mention.ts';
import { MOST_BOATS_IN_A_DAY } from './most-boats.ts';

/** "How many people are in each boat? In 2018 it was fewer than 10": no boat holds more. */
export function isAnswerOfLoad(
  { value, end }: Mention,
  { sentence: { lower, index }, story, anchors }: Context,
): boolean {
  return (
    value < MOST_IN_A_BOAT &&
    anchors().length > 0 &&
    !/^ (?:of|times|years?|days?|weeks?|months?)\b/.test(lower.slice(end, end + 8)) &&
    story.asksForLoad(index)
  );
}

const MOST_IN_A_BOAT = 120;

/** "In 34 boats, 57 each": people of one of the boats told before. */
export function isEach({ value, end }: Mention, { sentence: { lower }, here, recent }: Context): boolean {
  if (
    value > MOST_BOATS_IN_A_DAY * 2 ||
    !/^ (?:each|apiece)\b(?! (?:day|week|month|year|time))/.test(lower.slice(end, end + 14))
  )
    return false;
  return [...here, ...recent].findLast(isOurs)?.metric === 'small_boats';
}
