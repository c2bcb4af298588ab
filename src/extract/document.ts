/** A story as the recognisers see it: one text, headline first, cut into sentences by their offsets. */

export interface Sentence {
  /** Position among the sentences of the document. */
  readonly index: number;
  /** Offset of its first character in the document's text. */
  readonly start: number;
  readonly text: string;
  /** The same, lower-cased and with typographic quotes and blanks made plain; offsets are unchanged. */
  readonly lower: string;
  readonly place: 'headline' | 'text';
}

export interface Document {
  readonly headline: string;
  /** The headline's sentences come first; offsets of the rest count in `text`. */
  readonly sentences: readonly Sentence[];
  /** The day that "yesterday" is counted back from. */
  readonly published: Temporal.PlainDate;
}

/** End of a sentence: a stop with its closing quotes, then a blank or a capital glued to it; or the end of a line. */
const BOUNDARY = /(?<=[\p{L}\d%)\]”’"'][.!?…]["”’')\]]*)(?:\s+(?=["“‘'([]?[\p{Lu}\d•])|(?=\p{Lu}\p{Ll}))|[\r\n]+/gu;

/** Stops that end an abbreviation, not a sentence. */
const ABBREVIATION =
  /(?:\b(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Ss]t|Sir|[Nn]o|vs|approx|Gen|Col|Sgt|Rev|Hon|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b\p{L}\.\p{L}|(?<![\p{L}'’])\p{Lu})\.$/u;

/** Cuts a headline and a text into sentences. */
export function readDocument(headline: string, text: string, published: Temporal.PlainDate): Document {
  const sentences: Sentence[] = [];
  cut(headline, 'headline', sentences);
  cut(text, 'text', sentences);
  return { headline, sentences, published };
}

function cut(text: string, place: Sentence['place'], into: Sentence[]): void {
  let start = 0;
  for (const boundary of text.matchAll(BOUNDARY)) {
    const end = boundary.index;
    if (!/^[\r\n]/.test(boundary[0]) && ABBREVIATION.test(text.slice(Math.max(start, end - 10), end))) continue;
    push(text.slice(start, end), start, place, into);
    start = end + boundary[0].length;
  }
  push(text.slice(start), start, place, into);
}

function push(text: string, start: number, place: Sentence['place'], into: Sentence[]): void {
  if (text.trim() === '') return;
  into.push({ index: into.length, start, text, lower: foldCase(text), place });
}

/** Lower case without changing any offset, so that patterns need neither the i flag nor curly quotes. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text;
  return /[\u2018\u2019\u201c\u201d\u00a0\u202f\u2009\u2011\u2013\u2014]/.test(same)
    ? same
        .replace(/[\u2018\u2019]/g, "'")
        .replace(/[\u201c\u201d]/g, '"')
        .replace(/[\u00a0\u202f\u2009]/g, ' ')
        .replace(/\u2011/g, '-')
        .replace(/[\u2013\u2014]/g, '\u2013')
    : same;
}
