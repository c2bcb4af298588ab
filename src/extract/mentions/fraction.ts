/** Parts of a whole: "a third", "two-fifths", "half a million". */
import { pattern } from '../../text/patterns/pattern.ts';
import { hedged } from './hedged.ts';
import { type Mention, newMention } from './mention.ts';

const FRACTION =
  /(?:(?<times>a|one|two|three|four|five|seven|nine)[- ])?(?<part>half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b/y;
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const TIMES: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, nine: 9 };

/** "A third boat", "met a third with 29 people aboard", "a fifth carried 12", "in a third at 8am": one more in a row, and no part. */
const ONE_MORE = pattern(
  /^ (?:(?:small |rubber |inflatable |separate |such )?(?:boat|dinghy|vessel|inflatable|craft|kayak|rib|group|party|rescue|incident|landing|man|woman|person|suspect)\b|(?:had|held|carried|brought|with|carrying|containing|holding)(?: about| around| some| another)? (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)\b|(?:at|shortly (?:after|before)|just (?:after|before)) (?:about |around )?\d{1,2}(?:[.:]\d\d)? ?[ap]m\b)/,
);
const PARTS_OF_ROW = pattern(/(?:third|fifth|sixth|seventh|eighth|ninth|tenth)$/);

function isOrdinal(lower: string, start: number, end: number): boolean {
  return PARTS_OF_ROW.test(lower.slice(start, end)) && ONE_MORE.test(lower.slice(end, end + 40));
}

/** The part that begins at `start`, as a percentage, or as a number where it is of a million; undefined where the words are none. */
export function readFraction(lower: string, start: number): Mention | undefined {
  FRACTION.lastIndex = start;
  const match = FRACTION.exec(lower);
  if (match?.groups === undefined) return undefined;
  const end = start + match[0].length;
  const parts = PARTS[match.groups.part ?? ''] ?? 0;
  const times = TIMES[match.groups.times ?? 'a'] ?? 1;
  const behind = lower.slice(end, end + 26);
  const scaled = /^ of a (?<scale>million|billion)\b/.exec(behind);
  if (scaled?.groups?.scale !== undefined) {
    const scale = scaled.groups.scale === 'million' ? 1e6 : 1e9;
    return hedged(lower, {
      start,
      end: end + scaled[0].length,
      value: (times / parts) * scale,
      form: 'words',
      unit: 'none',
    });
  }
  if (/^ (?:a |an )?(?:dozen|hundred|thousand|million|billion)/.test(behind)) return undefined;
  if (
    /^ an? (?:year|month|week|day|hour|century|decade|lifetime|mile|world|job|step|chance|story|truth|heart)\b/.test(
      behind,
    )
  )
    return undefined;
  if (/^[- ](?:year|term|time|hour|day)(?:ly|s)?\b|^ (?:done|over|gone|finished|spent|way|through)\b/.test(behind))
    return undefined;
  if (match.groups.times === 'a' && isOrdinal(lower, start, end)) return undefined;
  if (match.groups.times === undefined && match.groups.part !== 'half' && !/^s?\b/.test(behind)) return undefined;
  const value = Math.round((times / parts) * 1000) / 10;
  const read = hedged(lower, { start, end, value, form: 'fraction', unit: 'percent' });
  return read.hedge === 'exact' ? newMention({ ...read, hedge: 'about' }) : read;
}
