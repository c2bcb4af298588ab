/** Where in a text the first two words of a pattern stand, so that it is tried there alone. */
import { DIGITS, MOST_DIGITS } from './beginnings.ts';
import type { FirstWords } from './first-words.ts';
import { bitOf, bitOfNumber, type Signature, SLOTS, set } from './signature.ts';

/** The words that a match may begin with, as tables of bits, since a single bit is quick to ask for. */
export interface Starts {
  /** Words that a match may begin with, those of them that any word may follow, and pairs of words. */
  readonly first: Int32Array;
  readonly alone: Int32Array;
  readonly pairs: Int32Array;
}

/** The tables for the words that a match may begin with. */
export function startsOf(words: FirstWords): Starts {
  const starts = { first: new Int32Array(SLOTS), alone: new Int32Array(SLOTS), pairs: new Int32Array(PAIR_SLOTS) };
  for (const [word, next] of words) {
    const bit = bitOf(word);
    set(starts.first, bit);
    if (next === undefined) set(starts.alone, bit);
    else for (const second of next) for (const other of bitsOf(second)) set(starts.pairs, bitOfPair(bit, other));
  }
  return starts;
}

/** Pairs share 4,096 bits. */
const PAIR_SLOTS = 128;

function bitOfPair(first: number, second: number): number {
  return (Math.imul((first << 12) | second, 0x9e3779b1) >>> 20) & (PAIR_SLOTS * 32 - 1);
}

/** Of a number whose digits are not told, the bits of all numbers. */
function bitsOf(word: string): readonly number[] {
  return word === DIGITS ? Array.from({ length: MOST_DIGITS }, (_, index) => bitOfNumber(index + 1)) : [bitOf(word)];
}

/** The place of the first word at `from` or behind it that a match may begin with, by it and the word behind it; -1 for none. */
export function nextStart({ count, keys }: Signature, { first, alone, pairs }: Starts, from: number): number {
  for (let index = from; index < count; index += 1) {
    const key = keys[index] as number;
    if (!hasBit(first, key)) continue;
    if (hasBit(alone, key)) return index;
    if (index + 1 < count && hasBit(pairs, bitOfPair(key, keys[index + 1] as number))) return index;
  }
  return -1;
}

function hasBit(table: Int32Array, bit: number): boolean {
  return ((table[bit >> 5] as number) & (1 << (bit & 31))) !== 0;
}
