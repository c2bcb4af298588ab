/** Dates and years written out, as they are read aloud: "the eighteenth of June", "June the first", "in twenty twenty-four". */
import { pattern } from '../../text/patterns/pattern.ts';
import { MONTHS, WEEKDAYS } from '../calendar/calendar.ts';
import type { Sentence } from '../document/document.ts';
import { TIME } from '../document/flags.ts';
import type { Anchor } from './anchor.ts';

const ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
/** The days of a month in order; "twenty first" is "twenty-first". */
const DAYS = [
  ...ONES,
  ...TEENS,
  'twentieth',
  ...ONES.map((day) => `twenty-${day}`),
  'thirtieth',
  'thirty-first',
] as const;
const ORDINAL = `(?:(?:twenty|thirty)[- ])?(?:${ONES.join('|')})|${TEENS.join('|')}|twentieth|thirtieth`;
/** Behind "on the" the first three are more often a first boat, a second crossing. */
const LATER = `(?:twenty|thirty)[- ](?:${ONES.join('|')})|${[...ONES.slice(3), ...TEENS].join('|')}|twentieth|thirtieth`;
const ENDS =
  '(?=[.;:)]|$| \\(\\d|,(?! (?:[a-z-]+th|and [a-z-]+th)\\b)| (?:when|with|saw|brought|was|were|had|there|\\d[\\d,]*\\b|this|last|of this|of (?:the|that|last) month|(?:to|and|until) the [a-z-]+(?:th|st|nd|rd))\\b)';

const OF_MONTH = pattern(
  new RegExp(
    `\\b(?<day>${ORDINAL})(?=(?: (?:and|to|until|till|through|up to) (?:the )?(?:${ORDINAL}))? of (?:${MONTHS})\\b|(?<=\\bthe (?:[a-z]+-)?[a-z]+) of (?:the|that|the same) month\\b(?!'s))`,
    'g',
  ),
);
const BEHIND_MONTH = pattern(new RegExp(`(?<=\\b(?:${MONTHS}) )the (?<day>${ORDINAL})${ENDS}`, 'g'));
const BEHIND_WEEKDAY = pattern(new RegExp(`(?<=\\b(?:${WEEKDAYS}),? the )(?<day>${ORDINAL})${ENDS}`, 'g'));
const ALONE = pattern(new RegExp(`(?<=\\b(?:on|by|until|till|to|from|since|for) the )(?<day>${LATER})${ENDS}`, 'g'));

const NINE = 'one|two|three|four|five|six|seven|eight|nine';
const OF_CENTURY = `(?<year>eighteen|nineteen|twenty(?:[- ](?:${NINE}))?)`;
const YEAR = pattern(new RegExp(`\\btwenty[- ]${OF_CENTURY}\\b(?!-|[- ](?:${NINE})\\b| (?:people|foot|feet)\\b)`, 'g'));
/** "Two thousand and twenty-two" is a year only where the words around it leave no number of people. */
const YEAR_OF_THOUSANDS = pattern(
  new RegExp(
    `(?<=\\b(?:in|since|during|throughout|year|${MONTHS}) )two thousand(?: and)? ${OF_CENTURY}(?=[.,;:)]|$|'s| (?:when|so|as|was|were|the|there|it|alone|than|and|to|they|more|some|about|nearly|over|\\d)\\b)`,
    'g',
  ),
);
const YEARS = ['eighteen', 'nineteen', 'twenty', ...NINE.split('|').map((one) => `twenty-${one}`)];
const FIRST_YEAR = 2018;

const WAYS = [OF_MONTH, BEHIND_MONTH, BEHIND_WEEKDAY, ALONE, YEAR, YEAR_OF_THOUSANDS];

/** A sentence with its written dates in digits, and where an anchor in it stands in the sentence as it was. */
export interface InDigits {
  readonly sentence: Sentence;
  readonly asWritten: (anchor: Anchor) => Anchor;
}

interface Fold {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** "Since the first of January" as "since the 1st of January"; undefined where a sentence has no such words, as most. */
export function datesInDigits(sentence: Sentence): InDigits | undefined {
  const folds = foldsOf(sentence.lower);
  if (folds.length === 0) return undefined;
  const folded = {
    ...sentence,
    lower: withDigits(sentence.lower, folds),
    text: withDigits(sentence.text, folds),
    times: sentence.times | TIME.dayNumber | TIME.ordinal | TIME.yearNumber,
  };
  const asWritten = (anchor: Anchor) => ({
    ...anchor,
    start: placeOf(anchor.start, folds, 'start'),
    end: placeOf(anchor.end, folds, 'end'),
  });
  return { sentence: folded, asWritten };
}

function foldsOf(lower: string): Fold[] {
  const folds: Fold[] = [];
  for (const way of WAYS) {
    for (let match = way.next(lower, 0); match !== null; match = way.next(lower, match.index + match[0].length)) {
      const start = match.index;
      const end = start + match[0].length;
      const digits = digitsOf(match.groups ?? {});
      if (digits === undefined || folds.some((fold) => start < fold.end && fold.start < end)) continue;
      folds.push({ start, end, digits });
    }
  }
  return folds.sort((a, b) => a.start - b.start);
}

const IN_WORDS = new RegExp(`\\b(?:${ORDINAL})\\b`);

/** The day's number in "on the 26th of that month" or "on the second of the month"; undefined where none stands there. */
export function numberOfDay(words: string): number | undefined {
  const digits = /\b(\d{1,2})(?:st|nd|rd|th)\b/.exec(words)?.[1];
  if (digits !== undefined) return Number(digits);
  const place = DAYS.indexOf(IN_WORDS.exec(words)?.[0].replace(' ', '-') ?? '');
  return place < 0 ? undefined : place + 1;
}

function digitsOf({ day, year }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (year !== undefined) return String(FIRST_YEAR + YEARS.indexOf(year.replace(' ', '-')));
  const number = DAYS.indexOf((day ?? '').replace(' ', '-')) + 1;
  return number === 0 ? undefined : `${number}${{ 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th'}`;
}

function withDigits(text: string, folds: readonly Fold[]): string {
  let folded = '';
  let from = 0;
  for (const { start, end, digits } of folds) {
    folded += text.slice(from, start) + digits;
    from = end;
  }
  return folded + text.slice(from);
}

/** The offset in the words as written; of one amid the digits the side of the written date that is asked for. */
function placeOf(offset: number, folds: readonly Fold[], side: 'start' | 'end'): number {
  let shift = 0;
  for (const { start, end, digits } of folds) {
    const begun = start + shift;
    if (offset <= begun) break;
    if (offset < begun + digits.length) return side === 'start' ? start : end;
    shift += digits.length - (end - start);
  }
  return offset - shift;
}
