/** "Nine in ten of them", "one in three of the arrivals": a share told in two numbers. */
import { hedged } from './hedged.ts';
import type { Mention } from './mention.ts';
import { type NumberWords, readNumberWords } from './number-words.ts';

/** Of people told before; "four in ten people" is no share of theirs. */
const IN_SO_MANY =
  /^ (?:in|out of) (?:every )?(?<many>three|four|five|six|seven|eight|nine|ten|a hundred)(?= of (?:them|these|those|all|the (?:arrivals|people|crossings))\b)/;
const A_HUNDRED = 100;

/** `number` is the one that begins at `start`; undefined where no second one makes it a share. */
export function readInTen(lower: string, start: number, number: NumberWords | undefined): Mention | undefined {
  if (number === undefined) return undefined;
  const match = IN_SO_MANY.exec(lower.slice(number.end, number.end + 40));
  if (match?.groups === undefined || match === null) return undefined;
  const words = match.groups.many ?? '';
  const many = words === 'a hundred' ? A_HUNDRED : (readNumberWords(words, 0)?.value ?? 0);
  if (number.value >= many) return undefined;
  const value = Math.round((number.value / many) * 10 * A_HUNDRED) / 10;
  return hedged(lower, { start, end: number.end + match[0].length, value, form: 'fraction', unit: 'percent' });
}
