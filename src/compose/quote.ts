/** The few words of a story around a figure, as they stand there. */
import type { Claim } from '../domain/claim.ts';
import { shorten } from './wording.ts';

const MOST = 70;
/** A quote shorter than this says too little without the words before it. */
const LEAST = 18;

/**
 * The figure with the words after it to the end of their clause; where those are few, the words before it too.
 * `texts` are the story's headline and text, where they are at hand; the figure's offsets count in one of them.
 */
export function quoteOf(claim: Claim, texts: readonly string[] = []): string {
  const { sentence, figure } = claim;
  const at = placeIn(claim, texts);
  if (at === undefined) return shorten(sentence, MOST);
  const after = sentence.slice(at);
  const end = clauseEnd(after, figure.end - figure.start);
  const quote = tidy(after.slice(0, end));
  if (quote.length >= LEAST) return shorten(quote, MOST);
  const start = clauseStart(sentence.slice(0, at));
  return tidy(`${sentence.slice(start, at)}${after.slice(0, end)}`);
}

/** Where the figure starts in its sentence; undefined where it is not to be found. */
function placeIn({ sentence, figure }: Claim, texts: readonly string[]): number | undefined {
  for (const text of texts) {
    const first = text.lastIndexOf(sentence, figure.start);
    if (first !== -1 && first + sentence.length >= figure.end) return figure.start - first;
  }
  for (const match of sentence.matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
    if (Number(match[0].replaceAll(',', '')) === figure.value) return match.index;
  }
  return undefined;
}

/** The end of the clause that holds the figure: a mark of punctuation that is not part of a number, or a joining word. */
function clauseEnd(words: string, figureLength: number): number {
  for (const match of words.matchAll(/[;:!?.,)"“”](?=\s|$)|\s(?:[–—-]|but|while|compared with|which)\s/g)) {
    if (match.index >= figureLength) return match.index;
  }
  return words.length;
}

/** The start of the clause, or of its last words where it is long. */
function clauseStart(words: string): number {
  const clause = Math.max(...[...words.matchAll(/[;:!?.,("“”]\s?|\s[–—-]\s/g)].map((m) => m.index + m[0].length), 0);
  const room = words.length - (MOST - LEAST);
  if (clause >= room) return clause;
  const space = words.indexOf(' ', room);
  return space === -1 ? clause : space + 1;
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/^[\s,;:"“”‘’'()–—-]+|[\s,;:.!?"“”‘’'()–—-]+$/g, '');
}
