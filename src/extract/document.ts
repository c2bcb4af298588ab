/** A story as the recognisers see it: one text, headline first, cut into sentences by their offsets. */
import { outlineOf } from './outline.ts';
import type { WordTrie } from './word-trie.ts';

export interface Sentence {
  /** Position among the sentences of the document. */
  readonly index: number;
  /** Offset of its first character in the headline or the text. */
  readonly start: number;
  readonly text: string;
  /** The same, lower-cased and with typographic quotes and blanks made plain; offsets are unchanged. */
  readonly lower: string;
  readonly place: 'headline' | 'text';
  /** Which words it holds (see `FLAG`). */
  readonly flags: number;
}

export interface Document {
  /** Number of sentences; the headline's come first. */
  readonly length: number;
  /** All flags of a sentence, at no cost. */
  flagsAt(index: number): number;
  /** The sentence itself, made when first asked for. */
  sentenceAt(index: number): Sentence;
}

export function readDocument(headline: string, text: string, trie: WordTrie): Document {
  const ofHeadline = headline === '' ? [] : outlineOf(headline, trie);
  const ofText = outlineOf(text, trie);
  const made: Sentence[] = [];
  const outlineAt = (index: number) =>
    index < ofHeadline.length ? ofHeadline[index] : ofText[index - ofHeadline.length];
  return {
    length: ofHeadline.length + ofText.length,
    flagsAt: (index) => outlineAt(index)?.flags ?? 0,
    sentenceAt(index) {
      const known = made[index];
      if (known !== undefined) return known;
      const place = index < ofHeadline.length ? 'headline' : 'text';
      const { start, end, flags } = outlineAt(index) ?? { start: 0, end: 0, flags: 0 };
      const words = (place === 'headline' ? headline : text).slice(start, end);
      const sentence: Sentence = { index, start, text: words, lower: foldCase(words), place, flags };
      made[index] = sentence;
      return sentence;
    },
  };
}

const TYPOGRAPHIC = /[\u2018\u2019\u201c\u201d\u00a0\u202f\u2009\u2011\u2013\u2014]/;
const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2011': '-',
  '\u2014': '\u2013',
};

/** Lower case without changing any offset, so that patterns need neither the i flag nor curly quotes. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text;
  return TYPOGRAPHIC.test(same) ? same.replace(new RegExp(TYPOGRAPHIC, 'g'), (sign) => PLAIN[sign] ?? sign) : same;
}
