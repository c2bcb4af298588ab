/** Numbers written out: "nineteen", "four hundred and one", "half a million", "three and a half thousand", "four point two". */

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
]);

const VALUES = new Map<string, number>([
  ...SMALL.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** Source of a pattern that finds where a written number may begin. */
export const NUMBER_WORD_START = [
  ...VALUES.keys(),
  'half a',
  'half-dozen',
  'a half',
  'an? (?:dozen|hundred|thousand|million)',
].join('|');

export interface NumberWords {
  readonly value: number;
  /** Offset behind the words. */
  readonly end: number;
}

const WORD = /[a-z]+/y;
const GAP = /-(?=[a-z])|\s+/y;

/** "Three and a half thousand", "two and three-quarter million", "four and a half per cent". */
const AND_A_PART =
  /[- ]and[- ](?:(?<half>a[- ]half)|(?<quarter>a[- ]quarter)|three[- ]quarters?)(?=[- ](?:hundred|thousand|million|billion|dozen|per ?cent)\b)/y;
/** "Four point two million", "one point oh five". */
const POINT = /[- ]point((?:[- ](?:nought|oh|zero|one|two|three|four|five|six|seven|eight|nine))+)\b/y;

/**
 * Reads a written number at `start` of a lower-cased text.
 * Returns its value and the offset behind it, or undefined where the words are no number.
 */
export function readNumberWords(lower: string, start: number): NumberWords | undefined {
  let position = start;
  let end = start;
  let whole = 0;
  let part = 0;
  let seen = false;
  let half = false;
  for (;;) {
    WORD.lastIndex = position;
    const match = WORD.exec(lower);
    if (match === null) break;
    const token = match[0].endsWith('s') ? match[0].replace(/(?<=dozen|hundred|thousand|million)s$/, '') : match[0];
    const small = VALUES.get(token);
    const scale = SCALES.get(token);
    if (small !== undefined) {
      if (seen && part % 100 !== 0 && !(part % 10 === 0 && small < 10)) break;
      part += small;
    } else if (scale !== undefined) {
      if (match[0].endsWith('s') && !seen) return undefined;
      const base = seen ? part : 1;
      if (scale <= 100) part = base * scale;
      else {
        whole += (base === 0 ? 1 : base) * scale;
        part = 0;
      }
    } else if (token === 'half' && !seen) {
      half = true;
    } else if (
      !((token === 'a' || token === 'an') && !seen) &&
      !(token === 'and' && seen && /^and[- ][a-z]/.test(lower.slice(position, position + 5)))
    ) {
      break;
    } else {
      GAP.lastIndex = position + token.length;
      if (!GAP.test(lower)) break;
      position = GAP.lastIndex;
      continue;
    }
    if (token !== 'half') seen = true;
    position += match[0].length;
    const added = small === undefined ? NOTHING_ADDED : partBehind(lower, position);
    part += added.value;
    position += added.length;
    end = position;
    const comma = scale !== undefined && scale > 100 ? commaBehind(lower, position, scale) : 0;
    if (comma > 0) {
      position += comma;
      continue;
    }
    GAP.lastIndex = position;
    if (!GAP.test(lower)) break;
    position = GAP.lastIndex;
  }
  if (!seen) return undefined;
  const value = whole + part;
  return { value: half ? value / 2 : value, end };
}

interface Added {
  readonly value: number;
  readonly length: number;
}

const NOTHING_ADDED: Added = { value: 0, length: 0 };

/** " and a half", " point two": what stands behind a whole number and how long it is. */
function partBehind(lower: string, position: number): Added {
  const sign = lower.charAt(position + 1);
  if (sign === 'a') {
    AND_A_PART.lastIndex = position;
    const match = AND_A_PART.exec(lower);
    if (match === null) return NOTHING_ADDED;
    const value = match.groups?.half !== undefined ? 0.5 : match.groups?.quarter !== undefined ? 0.25 : 0.75;
    return { value, length: match[0].length };
  }
  if (sign !== 'p') return NOTHING_ADDED;
  POINT.lastIndex = position;
  const match = POINT.exec(lower);
  if (match === null) return NOTHING_ADDED;
  const digits = (match[1] ?? '')
    .trim()
    .split(/[- ]/)
    .map((word) => VALUES.get(word) ?? 0);
  return { value: Number(`0.${digits.join('')}`), length: match[0].length };
}

/** The length of the comma behind thousands or millions where the rest of the number follows it; 0 elsewhere. */
function commaBehind(lower: string, position: number, scale: number): number {
  if (lower.charCodeAt(position) !== 44) return 0;
  const blanks = /^,\s+/.exec(lower.slice(position, position + 4))?.[0].length ?? 0;
  if (blanks === 0) return 0;
  const rest = readNumberWords(lower, position + blanks);
  if (rest === undefined || rest.value >= scale || rest.value < 100) return 0;
  const behind = lower.slice(rest.end, rest.end + 12);
  return OF_THEM.test(behind) || (rest.value % 100 === 0 && /^ were\b/.test(behind)) ? 0 : blanks;
}

/** "Of nearly twelve thousand, three hundred were children", "two thousand, five hundred of them by night": two numbers. */
const OF_THEM = /^ of (?:them|those|these|whom|which|the)\b/;

/** The number that lower-cased words are, in digits or in words: "12", "twelve"; 0 where they are none. */
export function numberIn(words: string): number {
  return /^\d/.test(words) ? Number(words) : (readNumberWords(words, 0)?.value ?? 0);
}
