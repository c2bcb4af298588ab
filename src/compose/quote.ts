/** The few words of a story around a figure, as they stand there. */
import type { Claim } from '../domain/claim.ts';
import { shorten } from '../text/wording.ts';

const MOST = 70;
/** A quote shorter than this says too little without the words before it. */
const LEAST = 18;
/** Letters taken from before the figure where it needs them. */
const LEAD = 32;

/** Ends a clause: punctuation that is no part of a number, a bracket, a dash, a joining word. */
const CLAUSE_END = /[;:!?.,)"“”](?=\s|$)|\s\(|\s(?:[–—-]|but|while|compared with|which)\s/g;
const CLAUSE_START = /[;:!?.,("“”]\s?(?:(?:but|while)\s)?|\s(?:[–—-]|but|while)\s/g;

/** After a percentage: the word that says which way, so that the words before it need not. */
const DIRECTION =
  /^\S+\s+(?:(?:per cent|percent)\s+)?(?:fewer|more|less|higher|lower|up|down|rise|increase|fall|drop|decrease)\b/i;

/**
 * The figure with the words after it to the end of their clause; the words before it too where those are few, or where
 * only they say whether a percentage is a rise or a fall. `texts` are the story's headline and text, where they are at
 * hand; the figure's offsets count in one of them.
 */
export function quoteOf(claim: Claim, texts: readonly string[] = []): string {
  const { sentence, figure } = claim;
  const at = placeIn(claim, texts);
  if (at === undefined) return shorten(tidy(sentence), MOST);
  const before = sentence.slice(0, at);
  const after = sentence.slice(at);
  const words = after.slice(0, clauseEnd(after, figure.end - figure.start));
  const needsBefore = figure.kind !== 'count' && !DIRECTION.test(after);
  const lead = tidy(words).length < LEAST || needsBefore ? LEAD : 0;
  return shorten(innerQuotes(tidy(before.slice(clauseStart(before, lead)) + words)), MOST);
}

/** Speech within a quote stands in single marks, and one that the end of the clause cut open is closed. */
function innerQuotes(words: string): string {
  const opened = words.split('“').length;
  const closed = words.split('”').length;
  const whole = opened > closed ? `${words}”` : closed > opened ? `“${words}` : words;
  return whole.replaceAll('“', '‘').replaceAll('”', '’');
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

function clauseEnd(words: string, figureLength: number): number {
  for (const match of words.matchAll(CLAUSE_END)) {
    if (match.index >= figureLength) return match.index;
  }
  return words.length;
}

/** Where the last words of a clause start: its own start, or the first whole word of its last `room` characters. */
function clauseStart(words: string, room: number): number {
  const starts = [...words.matchAll(CLAUSE_START)].map((match) => match.index + match[0].length);
  const clause = Math.max(0, ...starts);
  if (words.length - clause <= room) return clause;
  const space = words.trimEnd().indexOf(' ', words.length - room - 1);
  return space === -1 ? words.length : space + 1;
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/^[\s,;:"“”‘’'()–—-]+|[\s,;:.!?"“”‘’'()–—-]+$/g, '');
}
