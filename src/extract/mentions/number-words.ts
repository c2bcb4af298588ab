/** Numbers written out: "nineteen", "four hundred and one", "half a million", "three dozen". */

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
export const NUMBER_WORD_START = [...VALUES.keys(), 'half a', 'a half', 'an? (?:dozen|hundred|thousand|million)'].join(
  '|',
);

export interface NumberWords {
  readonly value: number;
  /** Offset behind the words. */
  readonly end: number;
}

const WORD = /[a-z]+/y;
const BLANKS = /\s+/y;
const GAP = /-(?=[a-z])|\s+/y;

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
      !(token === 'and' && seen && /^and [a-z]/.test(lower.slice(position)))
    ) {
      break;
    } else {
      BLANKS.lastIndex = position + token.length;
      if (!BLANKS.test(lower)) break;
      position = BLANKS.lastIndex;
      continue;
    }
    if (token !== 'half') seen = true;
    position += match[0].length;
    end = position;
    GAP.lastIndex = position;
    if (!GAP.test(lower)) break;
    position = GAP.lastIndex;
  }
  if (!seen) return undefined;
  const value = whole + part;
  return { value: half ? value / 2 : value, end };
}

/** The number that lower-cased words are, in digits or in words: "12", "twelve"; 0 where they are none. */
export function numberIn(words: string): number {
  return /^\d/.test(words) ? Number(words) : (readNumberWords(words, 0)?.value ?? 0);
}
