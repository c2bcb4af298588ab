/** A story as the recognisers see it: one text, headline first, cut into sentences by their offsets. */
import { FLAG } from './flags.ts';
import { type Outline, outlineOf } from './outline.ts';
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
  /** Which words it holds (see `FLAG` and `TIME`). */
  readonly flags: number;
  readonly times: number;
}

export interface Document {
  /** Number of sentences; the headline's come first. */
  readonly length: number;
  /** What is known of a sentence before it is made: its words as flags (see `FLAG` and `TIME`), */
  flagsAt(index: number): number;
  timesAt(index: number): number;
  /** what its words say for and against the topic (see `topic/`), */
  oursAt(index: number): number;
  othersAt(index: number): number;
  /** and the offsets in it at which digits or words of number begin. */
  numbersAt(index: number): readonly number[];
  /** The sentence itself, made when first asked for. */
  sentenceAt(index: number): Sentence;
}

/** Headline and text in one row of sentences, the headline first; a sentence is read in full only when it is asked for. */
export function readDocument(headline: string, text: string, trie: WordTrie): Document {
  const ofText = outlineOf(text, trie);
  const ofHeadline = headline === '' ? [] : outlineOf(headline, trie);
  const outlines = ofHeadline.length === 0 ? ofText : [...ofHeadline, ...ofText];
  const made: (Sentence | undefined)[] = new Array(outlines.length).fill(undefined);
  const outlineAt = (index: number) => outlines[index] ?? NOTHING;
  return {
    length: outlines.length,
    flagsAt: (index) => outlineAt(index).flags,
    timesAt: (index) => outlineAt(index).times,
    oursAt: (index) => outlineAt(index).ours,
    othersAt: (index) => outlineAt(index).others,
    numbersAt: (index) => outlineAt(index).numbers,
    sentenceAt(index) {
      const known = made[index];
      if (known !== undefined) return known;
      const place = index < ofHeadline.length ? 'headline' : 'text';
      const { start, end, flags, times } = outlineAt(index);
      const words = (place === 'headline' ? headline : text).slice(start, end);
      const lower = (flags & FLAG.sign) === 0 ? words.toLowerCase() : foldCase(words);
      const sentence: Sentence = { index, start, text: words, lower, place, flags, times };
      made[index] = sentence;
      return sentence;
    },
  };
}

const NOTHING: Outline = { start: 0, end: 0, flags: 0, times: 0, ours: 0, others: 0, numbers: [] };

/** Plain signs by the code of the typographic ones, one for one. */
const PLAIN = new Map(
  Object.entries({
    '\u2018': "'",
    '\u2019': "'",
    '\u201c': '"',
    '\u201d': '"',
    '\u00a0': ' ',
    '\u202f': ' ',
    '\u2009': ' ',
    '\u2011': '-',
    '\u2014': '\u2013',
  }).map(([sign, plain]) => [sign.charCodeAt(0), plain]),
);
/** The least code of a typographic sign. */
const FIRST_SIGN = 0xa0;

/** Lower case without changing any offset, so that patterns need neither the i flag nor curly quotes. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text;
  let folded = '';
  let from = 0;
  for (let index = 0; index < same.length; index += 1) {
    const code = same.charCodeAt(index);
    const plain = code < FIRST_SIGN ? undefined : PLAIN.get(code);
    if (plain === undefined) continue;
    folded += same.slice(from, index) + plain;
    from = index + 1;
  }
  return from === 0 ? same : folded + same.slice(from);
}
