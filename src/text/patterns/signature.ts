/** A text's words and signs as bits, so that patterns whose words are missing need not be tried on it. */
import { OTHER } from './syntax.ts';
import { DIGITS, isSign, type Needed } from './words.ts';

/** Words share 2,048 bits by their first letters, so that few that are missing seem to be there; then each sign has its own. */
const WORD_SLOTS = 64;
const SLOTS = WORD_SLOTS + 5;

export interface Signature {
  /** 32 in each place. */
  readonly bits: readonly number[];
  /** Where words and numbers begin, and the bit of each. */
  readonly offsets: readonly number[];
  readonly keys: readonly number[];
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

function bitOf(word: string): number {
  if (word === DIGITS) return NUMBER;
  const code = word.charCodeAt(0);
  return isSign(code) ? bitOfSign(code) : bitOfWord(...lettersOf(word));
}

/** The same bits, one place for each that a signature has, so that a single bit is quick to ask for. */
export function tableOf(needed: Needed): Int32Array {
  const table = new Int32Array(SLOTS);
  for (const word of needed) {
    const bit = bitOf(word);
    table[bit >> 5] = (table[bit >> 5] as number) | (1 << (bit & 31));
  }
  return table;
}

/** The first place at `from` or behind it where one of the words of a table begins; -1 where none does. */
export function nextPlace({ offsets, keys }: Signature, table: Int32Array, from: number): number {
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as number;
    if (((table[key >> 5] as number) & (1 << (key & 31))) === 0) continue;
    const offset = offsets[index] as number;
    if (offset >= from) return offset;
  }
  return -1;
}

/** False only where none of the words is there; true may be by chance, since words share bits. */
export function hasOne({ bits }: Signature, mask: Mask): boolean {
  for (let index = 0; index < mask.length; index += 2) {
    if (((bits[mask[index] as number] as number) & (mask[index + 1] as number)) !== 0) return true;
  }
  return false;
}

let lastText = '';
let lastSignature = makeSignature('');

/** The signature of a lower-cased text. That of the last one is kept, since patterns ask for it one after another. */
export function signatureOf(text: string): Signature {
  if (text === lastText) return lastSignature;
  lastSignature = makeSignature(text);
  lastText = text;
  return lastSignature;
}

function makeSignature(text: string): Signature {
  const bits: number[] = new Array(SLOTS).fill(0);
  const offsets: number[] = [];
  const keys: number[] = [];
  const { length } = text;
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    if (code === BLANK) {
      index += 1;
      continue;
    }
    const letter = code - 96;
    const isWord = letter >= 1 && letter <= 26;
    if (!isWord && !isDigit(code)) {
      if (isSign(code)) set(bits, bitOfSign(code));
      index += 1;
      continue;
    }
    const second = isWord ? letterAt(text, index + 1) : 0;
    const third = second === 0 ? 0 : letterAt(text, index + 2);
    const key = isWord ? bitOfWord(letter, second, third) : NUMBER;
    set(bits, key);
    offsets.push(index);
    keys.push(key);
    index += 1;
    if (!isWord) while (isDigit(text.charCodeAt(index))) index += 1;
    else if (second !== 0)
      do index += 1;
      while (letterAt(text, index) !== 0);
  }
  return { bits, offsets, keys };
}

const BLANK = 32;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function set(bits: number[], bit: number): void {
  bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31));
}

const NUMBER = bitOfSign(DIGITS.charCodeAt(0));

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
