/** "The whole of 2024 saw 36,816. More than 600 boats have been used": what has been done belongs to a time that goes on. */
import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, OLDEST } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';

const PERFECT = pattern(
  /^(?: of them| others| more)? have (?:(?:now|already|also|so far|since) )?(?:been (?:used|recorded|detected|counted|logged|seen|picked up|intercepted|brought)|come|crossed|arrived|made|reached|landed|set out)\b/,
);

/** Candidates told before in their order; those that ended long ago stand behind a time of this year that goes on where the number's verb says so. */
export function stillGoing(draft: Draft, told: readonly Candidate[], { today }: Calendar): readonly Candidate[] {
  const { sentence, end } = draft;
  if (draft.kind !== 'count' || !PERFECT.test(sentence.lower.slice(end, end + 60), sentence.lower)) return told;
  const isOver = ({ days }: Candidate) => days !== undefined && days.to < today - OLDEST;
  const isGoingOn = ({ days }: Candidate) =>
    days !== undefined && days.to >= today - OLDEST && days.to - days.from > OLDEST;
  if (told[0] === undefined || !isOver(told[0]) || !told.some(isGoingOn)) return told;
  return [...told.filter(isGoingOn), ...told.filter((candidate) => !isGoingOn(candidate))];
}
