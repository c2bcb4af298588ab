/** Groups of words that speak for and against the topic, as bits that one pass over a text sets. */
import type { FlaggedWord } from '../document/word-trie.ts';
import type { Evidence } from './evidence.ts';
import { OTHERS } from './others.ts';
import { OURS } from './ours.ts';

/** The bit of each group that speaks for the topic. */
export const OURS_BIT = bitsOf<(typeof OURS)[number]['name']>(OURS);

/** The bit of each group that speaks against it. */
export const OTHERS_BIT = bitsOf<(typeof OTHERS)[number]['name']>(OTHERS);

function bitsOf<Name extends string>(table: readonly Evidence[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(table.map(({ name }, index) => [name, 1 << index])) as Record<Name, number>;
}

/** All words of the topic with their bits. */
export function wordsOfTopic(): FlaggedWord[] {
  return [
    ...listed(OURS).map(([word, ours]) => ({ word, flags: 0, times: 0, ours })),
    ...listed(OTHERS).map(([word, others]) => ({ word, flags: 0, times: 0, others })),
  ];
}

function listed(table: readonly Evidence[]): [word: string, bit: number][] {
  return table.flatMap(({ words }, index) => words.split(' ').map((word): [string, number] => [word, 1 << index]));
}
