/** "On its final two days", "the opening three days of that month": the first or last days of a month told before. */
import { TIME } from '../document/flags.ts';
import { numberIn } from '../mentions/number-words.ts';
import type { AnchorRecogniser } from './anchor.ts';

const ENDS = /(?:very )?(first|opening|last|final|closing) (?:(two|three|four|five|six|seven|ten|\d{1,2}) days|day)/;

/** Such words, whose month the story has named before. */
export const endsOfMonth: AnchorRecogniser = {
  rule: 'the ends of a month told before',
  needs: [TIME.span | TIME.dayWord, TIME.first | TIME.past],
  words: ['its ', 'of it', "month's ", 'of that month', 'of the month'],
  pattern: new RegExp(
    `\\b(?<=(?:^|[;:,.\u2013] |\\b(?:and|but|while|with|though) )["']?(?:on )?)(?:the (?:first|last|final|closing|opening) day of (?:it|that month|the month)|(?:its|the month's|that month's) (?:first|last|final|closing|opening) day)(?= (?:was|saw|brought|alone|accounted|contributed|produced|delivered|was responsible|itself|had)\\b|,? (?:just |only )?[\\d,]+ )|\\b(?:on|in|over|during|across) (?:(?:its|the month's|that month's) ${ENDS.source}(?! of)|the ${ENDS.source} of (?:it|that month|(?<=\\b(?:last|final|closing) (?:[a-z\\d]{1,5} days|day) of )the month))\\b`,
    'g',
  ),
  read: () => ({ kind: 'same-period', days: [] }),
};

/** Which end of the month such words mean, and how many days of it. */
export function readEnds(words: string): { readonly side: 'first' | 'last'; readonly count: number } | undefined {
  const [, side, count] = ENDS.exec(words) ?? [];
  if (side === undefined) return undefined;
  const number = count === undefined ? 1 : numberIn(count);
  return { side: side === 'first' || side === 'opening' ? 'first' : 'last', count: number };
}
