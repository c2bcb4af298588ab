/** "The treaty came into force on 6 August 2025. In its first twelve months …": the first time of what was told of, where that is not the government. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { numberIn } from '../mentions/number-words.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { firstYearOfGovernment, lasting } from './events.ts';

const THING = pattern(
  /^.*\b(?:treaty|deal|agreement|pact|accord|scheme|pilot|programme|partnership|arrangement|policy|law|legislation|act|ban|strategy|command|agency|unit|task ?force|centre|operation|campaign|project)\b/s,
);
const GOVERNMENT = pattern(
  /\b(?:labour|government|administration|ministry|party|cabinet|starmer|sunak|tor(?:y|ies)|conservatives?)\b(?!'s)/,
);
const ITS = /\bits first (?:year|(?<count>[a-z]+|\d+) months)$/;

/** Rule of the first time of a treaty or scheme. */
const FIRST_TIME = 'the first time after a day told before';

/**
 * The anchor of "in its first year" as the words before it have it: as it is where they tell of the government, of the
 * treaty's own day where they tell of a treaty and its day, and undefined where they leave open which is meant.
 */
export function firstTimeOf(
  anchor: Anchor,
  lower: string,
  before: { readonly words: () => string; readonly anchors: () => readonly Anchor[] },
  { today }: Calendar,
): Anchor | undefined {
  if (anchor.rule !== firstYearOfGovernment.rule) return anchor;
  const its = ITS.exec(lower.slice(anchor.start, anchor.end));
  if (its === null) return anchor;
  const words = `${before.words()} ${lower.slice(0, anchor.start)}`;
  const thing = THING.exec(words);
  if (thing === null) return anchor;
  if (GOVERNMENT.test(words.slice(thing[0].length))) return undefined;
  const from = before.anchors().find(isOfStart)?.days[0]?.from;
  if (from === undefined) return undefined;
  const { count } = its.groups ?? {};
  const days = lasting(from, count === undefined ? 12 : numberIn(count), 'months');
  if (days.to < from || from >= today) return undefined;
  return days.to < today
    ? newAnchor({ ...anchor, kind: 'span', rule: FIRST_TIME, days: [days] })
    : newAnchor({ ...anchor, kind: 'open', rule: FIRST_TIME, days: [{ from, to: today - 1 }] });
}

/** The day of the news itself starts nothing. */
function isOfStart({ kind, isOfSaying, days }: Anchor): boolean {
  return (kind === 'day' || kind === 'open') && isOfSaying !== true && days.length > 0;
}
