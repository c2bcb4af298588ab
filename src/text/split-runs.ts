/**
 * Runs cut into parts that fit a limit, losing nothing. A cut falls between words; never inside a figure or between it
 * and its unit, between a mark and its words, or inside a link, unless that alone is longer than the limit.
 */
import { graphemes } from './graphemes.ts';
import { type Run, tidyRuns, wordsOf } from './run.ts';
import { staysWith } from './stays-with.ts';

/** Words that stay on one side of a cut, in their runs. */
type Piece = readonly Run[];

/** "Monday 17 August 2026 record 45,755 people" is seven; a row of marks must end somewhere. */
const MOST_JOINED_WORDS = 12;

/**
 * Parts of at most `most`, measured by `cost` of one run in the platform's markup, of which letters in a row must not cost
 * more than they do one by one; no part for runs without a word.
 */
export function splitRuns(runs: readonly Run[], most: number, cost: (run: Run) => number): readonly (readonly Run[])[] {
  const whole = tidyRuns(runs);
  if (whole.length === 0) return [];
  const costOf = (piece: Piece) => piece.reduce((sum, each) => sum + cost(each), 0);
  if (costOf(whole) <= most) return [whole];
  const parts: Run[][] = [];
  let part: Run[] = [];
  let used = 0;
  for (const { piece, joined } of piecesOf(whole).flatMap((each) => broken(each, most, costOf))) {
    const gap: Run[] = part.length === 0 || joined ? [] : [{ text: ' ' }];
    const needed = costOf([...gap, ...piece]);
    if (part.length > 0 && used + needed > most) {
      parts.push(part);
      part = [];
      used = 0;
    }
    part.push(...(part.length === 0 ? piece : [...gap, ...piece]));
    used += needed;
  }
  return [...parts, part].map(tidyRuns).filter((each) => each.length > 0);
}

/** Words by blanks, a link being one word; then words that belong together as one piece. */
function piecesOf(runs: readonly Run[]): readonly Piece[] {
  const words: Run[][] = [[]];
  for (const each of runs) {
    if (each.url !== undefined) {
      words.at(-1)?.push(each);
      continue;
    }
    for (const [i, text] of each.text.split(' ').entries()) {
      if (i > 0) words.push([]);
      if (text !== '') words.at(-1)?.push({ ...each, text });
    }
  }
  const pieces: { runs: Run[]; last: string; count: number }[] = [];
  for (const word of words.filter(({ length }) => length > 0)) {
    const before = pieces.at(-1);
    const text = wordsOf(word);
    if (before !== undefined && before.count < MOST_JOINED_WORDS && staysWith(before.last, text)) {
      before.runs.push({ ...word[0], text: ' ', url: undefined } as Run, ...word);
      before.last = text;
      before.count += 1;
    } else {
      pieces.push({ runs: [...word], last: text, count: 1 });
    }
  }
  return pieces.map((piece) => tidyRuns(piece.runs));
}

interface Fragment {
  readonly piece: Piece;
  /** It goes on the word before it, without a blank between. */
  readonly joined: boolean;
}

/** A figure in one piece; beside it, the smallest things that may be parted are letters with their marks. */
const FIGURE = /[+−£$€-]*\d[\d.,:/\u00a0\u2009\u202f]*\d%?|\d%?/gu;

/** The piece itself, or where it alone is over the limit, its figures and letters. */
function broken(piece: Piece, most: number, costOf: (piece: Piece) => number): readonly Fragment[] {
  if (costOf(piece) <= most) return [{ piece, joined: false }];
  return piece.flatMap((each, i): Fragment[] => {
    if (costOf([each]) <= most) return [{ piece: [each], joined: i > 0 }];
    const around = costOf([{ ...each, text: 'x' }]) - 1;
    const costOfText = (text: string) => Math.max(text.length, costOf([{ ...each, text }]) - around);
    const atoms = atomsOf(each.text).flatMap((text) => (costOfText(text) + around <= most ? [text] : [...text]));
    const parts: string[] = [];
    let part = '';
    let used = around;
    for (const atom of atoms) {
      const needed = costOfText(atom);
      if (part !== '' && used + needed > most) {
        parts.push(part);
        part = '';
        used = around;
      }
      part += atom;
      used += needed;
    }
    return [...parts, part].map((text, j) => ({ piece: [{ ...each, text }], joined: i + j > 0 }));
  });
}

function atomsOf(text: string): readonly string[] {
  const atoms: string[] = [];
  let at = 0;
  for (const figure of text.matchAll(FIGURE)) {
    atoms.push(...graphemes(text.slice(at, figure.index)), figure[0]);
    at = figure.index + figure[0].length;
  }
  return [...atoms, ...graphemes(text.slice(at))];
}
