/** "Than in", "against the 4,993 of", "up on": words that make a time what a figure is compared with. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { FROM_DAY_TO_DAY } from '../anchors/days-together.ts';
import { clauseBefore } from '../document/clause.ts';

const BASE_BEFORE = pattern(
  /(?:\b(?:than|compared (?:with|to)|against|versus|vs\.?|from|(?:than|as) on|as (?:in|for)|(?<!picked up |turned up |brought in )on|over|(?<!(?:picked|turned|showed) )up on|down on|ahead of|(?:stay(?:ed)? |was |were )?level with|in line with|on a par with|relative to|(?:set |put )?(?:beside|alongside)|next to|measured against|above|below|beats?|exceed(?:s|ed)|surpass(?:es|ed)|overtak(?:es|en|ing)|overtook|more than|double|treble|triple|quadruple|twice|times|as many as|as high as|short of|shy of|behind|past)(?: (?:the|of|that|those|what|it was|they were|was|were|in|for|at|by|a|same|number|total|figure|figures|level|levels|record|recorded|seen|set|reached|registered|logged|counted|equivalent|corresponding|all of|whole of|during|of|and|people|arrivals|crossings|migrants|who|crossed|arrived|had|been|period|came|detected|by this|this|just|only|some|peak|high|where (?:it|they|things|the (?:total|count|figure)) (?:stood|was|were|had been)(?: on| at| in| by)?|where|stood|britain|the uk|england|saw|year of|[\d,]+))*)\s*\(?$/,
);

/** "Six times the number who had come by 17 April last year". */
const TIMES_THE_NUMBER = pattern(
  /\b(?:times|double|twice|treble|triple|half) the (?:number|total|count|figure|people)(?: of (?:people|migrants|arrivals))?(?: (?:who|that))?(?: had)? (?:come|came|landed|made it|made the (?:crossing|journey|trip)|reached [a-z]+|got (?:across|here|in))(?: here| across| over)? $/,
);

/** Whether the words right before an anchor make it the base of a comparison. */
export function isBaseAnchor(lower: string, anchor: Anchor): boolean {
  if (anchor.rule === FROM_DAY_TO_DAY) return false;
  if (anchor.kind === 'same-point')
    return anchor.year !== undefined || !/\bby then|at that/.test(lower.slice(anchor.start, anchor.end));
  if (anchor.kind === 'open' && anchor.unit !== 'year') return false;
  if (/^(?:'s)? by (?!then\b)/.test(lower.slice(anchor.end, anchor.end + 10)) && anchor.kind === 'year') return true;
  if (anchor.kind === 'until' && TIMES_THE_NUMBER.test(clauseBefore(lower, anchor.start, 70, ';:.'), lower))
    return true;
  const match = BASE_BEFORE.exec(clauseBefore(lower, anchor.start, 70, ';:.'), lower);
  if (match === null) return false;
  const isOn = /^(?:on|over)\b/.test(match[0]);
  return !(
    isOn &&
    (anchor.kind === 'day' || anchor.kind === 'single-day' || /weekend/.test(lower.slice(anchor.start, anchor.end)))
  );
}
