/** "The wind dropped on Thursday, and by last night 2,121 people had crossed": from the day on which it began to the end that is named. */
import { pattern } from '../../text/patterns/pattern.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { untilDay } from './until.ts';

const BEGAN = pattern(
  /\b(?:began|begun|started|opened|resumed|restarted|returned|dropped|eased|calmed|improved|lifted|abated|broke|cleared|settled|ended|turned|came to (?:an?|its) [a-z ]*end|reopened|set in|first (?:boats?|dingh(?:y|ies)|group|arrivals?) [a-z ]{0,40})\b[^.;:\d]{0,40}$/,
);
const BETWEEN = pattern(/^(?:,? (?:and|but|so)(?: that)?|,) $/);
/** Days from the first to the last, beyond which they are no spell. */
const LONGEST = 31;

/** The anchors, with the day on which something began and the end right behind it made one span where a count of people who had come follows. */
export function fromDayThenBy(anchors: readonly Anchor[], lower: string): readonly Anchor[] {
  const at = anchors.findIndex((anchor, index) => isBegun(anchor, anchors[index + 1], lower));
  const first = anchors[at];
  const last = anchors[at + 1];
  const from = first?.days[0]?.from;
  const to = last?.days[0]?.to;
  if (first === undefined || last === undefined || from === undefined || to === undefined) return anchors;
  const { start, end } = last;
  const span = newAnchor({ kind: 'span', start, end, rule: 'from a day on which it began', days: [{ from, to }] });
  return [...anchors.slice(0, at + 1), span, ...anchors.slice(at + 2)];
}

const HAD_COME = pattern(
  /^,? (?:[a-z]+ ){0,3}?\d[\d,]*(?: [a-z]+){0,3}? had (?:[a-z]+ ){0,2}?(?:come|crossed|arrived|landed|reached|made|been (?:brought|picked|detected|recorded|counted|taken)|got)\b(?![^.;:]*\b(?:year|month|20\d\d|total|since)\b)/,
);

function isBegun(first: Anchor, last: Anchor | undefined, lower: string): boolean {
  const from = first.days[0]?.from;
  const to = last?.days[0]?.to;
  return (
    last !== undefined &&
    first.kind === 'day' &&
    first.isOfSaying !== true &&
    last.rule === untilDay.rule &&
    from !== undefined &&
    to !== undefined &&
    to > from &&
    to - from < LONGEST &&
    BETWEEN.test(lower.slice(first.end, last.start), lower) &&
    BEGAN.test(lower.slice(Math.max(0, first.start - 70), first.start), lower) &&
    HAD_COME.test(lower.slice(last.end, last.end + 90), lower)
  );
}
