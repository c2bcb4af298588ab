/** "Two days on which 1,448 people came: 1,131 on Saturday and 317 on Sunday": the days are those listed behind the sum. */
import { pattern } from '../../text/patterns/pattern.ts';
import { readNumberWords } from '../mentions/number-words.ts';
import { type Anchor, newAnchor } from './anchor.ts';

const SOME_DAYS_BEFORE_LIST = pattern(
  /\b(?<count>two|three|four|five) (?:(?:consecutive|straight|successive|busy|calm|still) )?days (?:on|in|over|during) which\b(?=[^.;:]*[:\u2013] )/,
);

/** With a span at such words, where exactly so many days follow each other in the list behind them. */
export function daysListedBehind(anchors: readonly Anchor[], lower: string): readonly Anchor[] {
  const match = SOME_DAYS_BEFORE_LIST.exec(lower, lower);
  if (match === null) return anchors;
  const start = match.index;
  const end = start + match[0].length;
  if (anchors.some((anchor) => anchor.start < end && start < anchor.end)) return anchors;
  const list = lower.slice(end).search(/[:\u2013] /) + end;
  const listed = anchors.filter((anchor) => anchor.kind === 'day' && !anchor.isOfSaying && anchor.start > list);
  const days = listed.flatMap((anchor) => anchor.days.slice(0, 1)).map(({ from }) => from);
  const [first] = days;
  const count = readNumberWords(match.groups?.count ?? '', 0)?.value;
  if (first === undefined || days.length !== count || days.some((day, place) => day !== first + place)) return anchors;
  const span = { from: first, to: first + count - 1 };
  return [...anchors, newAnchor({ kind: 'span', start, end, rule: 'the days listed behind', days: [span] })].sort(
    (a, b) => a.start - b.start,
  );
}
