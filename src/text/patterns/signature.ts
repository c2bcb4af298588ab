/** A text's words and signs as bits, so that patterns whose words are missing need not be tried on it. */

import { DIGITS, MOST_DIGITS } from './beginnings.ts';
import { OTHER } from './syntax.ts';
import { isSign, type Needed } from './words.ts';

/** Words share 2,048 bits by their first letters, so that few that are missing seem to be there; then each sign has its own. */
const WORD_SLOTS = 64;
/** Places of 32 bits that all bits of words, numbers and signs need. */
export const SLOTS = WORD_SLOTS + 5;

/** Its arrays are used again for another text. */
export interface Signature {
  text: string;
  /** 32 in each place. */
  readonly bits: Int32Array;
  /** How many words and numbers begin in the text, where, and the bit of each. */
  count: number;
  offsets: Int32Array;
  keys: Int32Array;
}

/** Bits of which one must be set: a place of the signature, and the bits that count in it, in turn. */
export type Mask = readonly number[];

/** The bits of words of which a text must have one for a pattern to be worth trying. */
export function maskOf(needed: Needed): Mask {
  const bySlot = new Map<number, number>();
  for (const word of needed) {
    const bit = bitOf(word);
    bySlot.set(bit >> 5, (bySlot.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
  }
  return [...bySlot].flat();
}

/** The bit of a word or sign; of a number by its digits, or of any number (see `DIGITS`). */
export function bitOf(word: string): number {
  if (word.startsWith(DIGITS)) return word === DIGITS ? NUMBER : bitOfNumber(word.lastIndexOf(DIGITS) + 1);
  const code = word.charCodeAt(0);
  return isSign(code) ? bitOfSign(code) : bitOfWord(...lettersOf(word));
}

/** The place of the first word that begins at an offset or behind it; as many as there are words where none does. */
export function placeFrom({ count, offsets }: Signature, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** False only where none of the words is there; true may be by chance, since words share bits. */
export function hasOne({ bits }: Signature, mask: Mask): boolean {
  for (let index = 0; index < mask.length; index += 2) {
    if (((bits[mask[index] as number] as number) & (mask[index + 1] as number)) !== 0) return true;
  }
  return false;
}

/** A sentence is looked at again when the one before it was; so few texts are kept that all are dropped with the story. */
const KEPT = 4;
const kept: readonly Signature[] = Array.from({ length: KEPT }, () => ({
  text: '',
  bits: new Int32Array(SLOTS),
  count: 0,
  offsets: new Int32Array(256),
  keys: new Int32Array(256),
}));
let last = 0;

/** The signature of a lower-cased text, which is kept until a few others were asked for. */
export function signatureOf(text: string): Signature {
  for (let back = 0; back < KEPT; back += 1) {
    const known = kept[(last + KEPT - back) % KEPT] as Signature;
    if (known.text === text) return known;
  }
  last = (last + 1) % KEPT;
  const signature = kept[last] as Signature;
  if (text.length > signature.offsets.length) {
    signature.offsets = new Int32Array(text.length * 2);
    signature.keys = new Int32Array(text.length * 2);
  }
  signature.count = sign(text, signature);
  signature.text = text;
  return signature;
}

/** Fills in a signature and gives how many words and numbers the text has. */
function sign(text: string, { bits, offsets, keys }: Signature): number {
  bits.fill(0);
  const { length } = text;
  let count = 0;
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    const letter = code - 96;
    const start = index;
    let key = NUMBER;
    index += 1;
    if (letter >= 1 && letter <= 26) {
      const second = letterAt(text, index);
      const third = second === 0 ? 0 : letterAt(text, index + 1);
      key = bitOfWord(letter, second, third);
      index += second === 0 ? 0 : 1;
      if (third !== 0) {
        do index += 1;
        while (letterAt(text, index) !== 0);
      }
    } else if (isDigit(code)) {
      while (isDigit(text.charCodeAt(index))) index += 1;
      key = bitOfNumber(index - start);
      set(bits, NUMBER);
    } else {
      if (code !== BLANK && isSign(code)) set(bits, bitOfSign(code));
      continue;
    }
    set(bits, key);
    offsets[count] = start;
    keys[count] = key;
    count += 1;
  }
  return count;
}

const BLANK = 32;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Sets a bit. */
export function set(bits: Int32Array, bit: number): void {
  bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31));
}

const NUMBER = bitOfSign(DIGITS.charCodeAt(0));

/** Numbers of one digit, two, three and more have the places of the digits 1 to 4 among the signs. */
export function bitOfNumber(digits: number): number {
  return NUMBER + Math.min(digits, MOST_DIGITS);
}

/** 1 to 26, and 0 for what is no letter from a to z. */
function letterAt(text: string, index: number): number {
  const letter = text.charCodeAt(index) - 96;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

function lettersOf(word: string): [number, number, number] {
  return [letterAt(word, 0), letterAt(word, 1), letterAt(word, 2)];
}

function bitOfWord(first: number, second: number, third: number): number {
  return (Math.imul((first << 10) | (second << 5) | third, 0x9e3779b1) >>> 21) & (WORD_SLOTS * 32 - 1);
}

function bitOfSign(code: number): number {
  return WORD_SLOTS * 32 + (code < OTHER ? code : OTHER);
}

/** Whether a part of a text begins or ends amid a word in such a way that the part has a word which the text has not. */
export function hasOneAtEdges(part: string, mask: Mask): boolean {
  const first = letterAt(part, 0);
  if (first !== 0) {
    const second = letterAt(part, 1);
    if (isIn(bitOfWord(first, second, second === 0 ? 0 : letterAt(part, 2)), mask)) return true;
  }
  const last = letterAt(part, part.length - 1);
  if (last === 0) return false;
  const before = letterAt(part, part.length - 2);
  if (before === 0) return isIn(bitOfWord(last, 0, 0), mask);
  return letterAt(part, part.length - 3) === 0 && isIn(bitOfWord(before, last, 0), mask);
}

/** Whether a mask has a bit. */
function isIn(bit: number, mask: Mask): boolean {
  for (let index = 0; index < mask.length; index += 2) {
    if (mask[index] === bit >> 5) return ((mask[index + 1] as number) & (1 << (bit & 31))) !== 0;
  }
  return false;
}
