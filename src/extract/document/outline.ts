/** One pass over a text: where its sentences lie, and which words each of them holds. */

import { OTHERS_BIT } from '../topic/bits.ts';
import { FLAG, TIME } from './flags.ts';
import { PLAIN, ROOT, ROW, type WordTrie } from './word-trie.ts';

export interface Outline {
  /** Offsets of the sentence in its text. */
  readonly start: number;
  readonly end: number;
  /** Which words it holds (see `FLAG` and `TIME`). */
  readonly flags: number;
  readonly times: number;
  /** What its words say for and against the topic (see `topic/`). */
  readonly ours: number;
  readonly others: number;
  /** Offsets in the sentence at which digits or words of number begin. */
  readonly numbers: readonly number[];
}

const ABBREVIATIONS = new Set(
  'Mr Mrs Ms Dr St Sir No no vs approx Gen Col Sgt Rev Hon Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' '),
);

/** The one sign beyond ASCII that stands in many sentences and folds into nothing else. */
const POUND = 0xa3;
const OF_NUMBER = FLAG.numberWord | FLAG.rareNumber;
/** Most sentences hold no number and share this. */
const NONE: number[] = [];

/** Cuts a text into sentences and flags each. Time and memory grow with the text's length. */
export function outlineOf(text: string, trie: WordTrie): Outline[] {
  const { next, flags: flagsOf, times: timesOf, ours: oursOf, others: othersOf } = trie;
  const outlines: Outline[] = [];
  let start = 0;
  let flags = 0;
  let times = 0;
  let ours = 0;
  let others = 0;
  let numbers = NONE;
  let index = 0;
  const { length } = text;
  while (index < length) {
    const code = text.charCodeAt(index);
    if (code === 32) {
      index += 1;
      continue;
    }
    const letter = letterOf(code);
    if (letter >= 0 && letter < 26) {
      const first = index;
      let node = next[ROOT * ROW + letter] as number;
      for (index += 1; index < length; index += 1) {
        const following = letterOf(text.charCodeAt(index));
        if (following < 0 || following >= 26) break;
        if (node !== PLAIN) node = next[node * ROW + following] as number;
      }
      if (node === PLAIN) continue;
      const found = flagsOf[node] as number;
      flags |= found;
      times |= timesOf[node] as number;
      ours |= oursOf[node] as number;
      others |= othersOf[node] as number;
      if ((found & OF_NUMBER) !== 0) {
        if (numbers === NONE) numbers = [];
        numbers.push(first - start);
      }
      continue;
    }
    if (isDigit(code)) {
      const first = index;
      do index += 1;
      while (isDigit(text.charCodeAt(index)));
      flags |= FLAG.digit;
      times |= timeOfDigits(text, first, index);
      if (index - first === 4 && text.charCodeAt(first) === 49) others |= OTHERS_BIT.inPhrases;
      if (numbers === NONE) numbers = [];
      numbers.push(first - start);
      continue;
    }
    if (code > 127 && code !== POUND) flags |= FLAG.sign;
    const end = code === 10 || code === 13 ? index : isStop(code) ? endOfSentence(text, index, start) : -1;
    if (end >= 0) {
      if (end > index + 1) flags |= FLAG.sign;
      if (end > start) outlines.push({ start, end, flags, times, ours, others, numbers });
      index = Math.max(end, index + 1);
      while (index < length && isBlank(text.charCodeAt(index))) index += 1;
      start = index;
      flags = 0;
      times = 0;
      ours = 0;
      others = 0;
      numbers = NONE;
    } else index += 1;
  }
  if (length > start) outlines.push({ start, end: length, flags, times, ours, others, numbers });
  return outlines;
}

/** Which time the digits from `first` to `end` may tell: a year of this millennium, or a day of a month. */
function timeOfDigits(text: string, first: number, end: number): number {
  const length = end - first;
  if (length === 4) return text.charCodeAt(first) === 50 ? TIME.yearNumber : 0;
  const isOfThousands = text.charCodeAt(end) === 44 && isDigit(text.charCodeAt(end + 1));
  return length <= 2 && !isOfThousands ? TIME.dayNumber : 0;
}

/** Letters in brackets that may stand for a name or a word put into a quotation: "[The migrants]". */
const LONGEST_INSERT = 16;

/** "[GRAPHIC: 19 BOATS] It brings the total …": behind a direction of a script a new sentence begins. */
function isDirection(text: string, start: number, end: number): boolean {
  return (
    text.charCodeAt(start) === 91 &&
    end - start > LONGEST_INSERT &&
    isBlank(text.charCodeAt(end)) &&
    isUpper(text, end + 1)
  );
}

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 93;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

function isClosing(code: number): boolean {
  return code === 34 || code === 39 || code === 41 || code === 93 || code === 0x201d || code === 0x2019;
}

function isOpening(code: number): boolean {
  return code === 34 || code === 39 || code === 40 || code === 91 || code === 0x201c || code === 0x2018;
}

/** The offset behind a sentence that begins at `start` and whose stop stands at `stop`; -1 where the stop ends no sentence. */
function endOfSentence(text: string, stop: number, start: number): number {
  if (text.charCodeAt(stop) === 93) return isDirection(text, start, stop + 1) ? stop + 1 : -1;
  let end = stop + 1;
  while (isClosing(text.charCodeAt(end))) end += 1;
  const code = text.charCodeAt(end);
  if (Number.isNaN(code) || code === 10 || code === 13) return end;
  if (!isBlank(code)) return isGlued(text, stop, end) ? end : -1;
  let after = end;
  while (isBlank(text.charCodeAt(after))) after += 1;
  if (isOpening(text.charCodeAt(after))) after += 1;
  const begins = text.charCodeAt(after);
  if (Number.isNaN(begins) || begins === 0x2022) return end;
  return (isDigit(begins) || isUpper(text, after)) && !isAbbreviation(text, stop) ? end : -1;
}

/** "… appeal.Labour sources": a stop glued to the next sentence. */
function isGlued(text: string, stop: number, after: number): boolean {
  const before = text.charCodeAt(stop - 1);
  const isWord = (before >= 97 && before <= 122) || isClosing(before) || before > 0xdf;
  const behind = text.charCodeAt(after + 1);
  return isWord && isUpper(text, after) && behind >= 97 && behind <= 122;
}

/** 0 to 25 for a letter of either case, else below or above. */
function letterOf(code: number): number {
  return (code | 32) - 97;
}

function isLetter(code: number): boolean {
  const letter = letterOf(code);
  return letter >= 0 && letter < 26;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isUpper(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 65 && code <= 90;
  const sign = text.charAt(index);
  return sign !== sign.toLowerCase();
}

function isAbbreviation(text: string, stop: number): boolean {
  if (text.charCodeAt(stop) !== 46) return false;
  let first = stop;
  while (first > 0 && isLetter(text.charCodeAt(first - 1))) first -= 1;
  const word = text.slice(first, stop);
  const isInitial = word.length === 1 && (word !== word.toLowerCase() || text.charCodeAt(first - 1) === 46);
  return isInitial || ABBREVIATIONS.has(word);
}
