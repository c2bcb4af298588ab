/** "The grant rate fell to 47 per cent, from 67 per cent", "Reform is on 31 per cent": how high a share stands is no change by so much. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Mention } from '../mentions/mention.ts';

const ABOUT = '(?:just |only |about |around |nearly |almost |over |under |more than |less than |some )*';
const MOVED_TO = pattern(
  new RegExp(
    `\\b(?:fell|fallen|falling|rose|risen|rising|dropped|climbed|gone|went|increased|decreased|declined|dipped|slid|slipped|slumped|jumped|grew|grown|up|down|is|are|was|were|stands|stood)(?: back| sharply| slightly| again| now| still)? (?:to|at|on) ${ABOUT}$`,
  ),
);
/** "The chance is". */
const STANDS = pattern(new RegExp(`\\b(?:is|are|was|were|at|now) ${ABOUT}$`));
const FROM = pattern(new RegExp(`(?:per ?cent|%|points?),? (?:(?:and )?(?:up|down) )?from ${ABOUT}$`));
/** What is said of a change itself: "the rise is at 46 per cent", "the gap was down to 9 per cent". */
const OF_A_CHANGE = pattern(
  /\b(?:increase|rise|drop|decline|reduction|decrease|fall|growth|change|jump|surge|slump|gap|lead|margin|difference|excess|shortfall|deficit)\b[^.;]*$/,
);
/** "At 46 per cent above last year". */
const IS_CHANGE = pattern(
  /^ (?:above|below|higher|lower|more|fewer|less|up|down|ahead|behind|over|under|growth|increase|rise|drop|fall|short)\b/,
);

/** "3 per cent, down from 6 per cent". */
const DOWN_FROM = pattern(
  new RegExp(`^,? (?:up|down|compared with|against) (?:from )?${ABOUT}[\\d.]+ ?(?:per ?cent|%)`),
);

/** Whether a percentage tells where a share stands, and not by how much something changed. */
export function isLevelOfShare({ hedgeStart, end, unit }: Mention, lower: string): boolean {
  if (unit !== 'percent' || IS_CHANGE.test(lower.slice(end, end + 24))) return false;
  const before = lower.slice(Math.max(0, hedgeStart - 90), hedgeStart);
  if (OF_A_CHANGE.test(before)) return false;
  return (
    MOVED_TO.test(before) || FROM.test(before) || (STANDS.test(before) && DOWN_FROM.test(lower.slice(end, end + 48)))
  );
}
