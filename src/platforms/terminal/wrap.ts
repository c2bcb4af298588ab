/** Lines of at most so many columns. A figure stays in one piece with its unit: "3 boats", "17 August", "£4.7 billion". */
import { graphemes } from '../../text/graphemes.ts';
import { staysWith } from '../../text/stays-with.ts';
import { textWidth } from './text-width.ts';

/** A stretch of text that is painted alike; painting adds nothing to its width. */
export interface Run {
  readonly text: string;
  paint(text: string): string;
}

/** What the first line of a paragraph begins with, and every other. */
export interface Indent {
  readonly first: string;
  readonly rest: string;
}

interface Word {
  readonly runs: readonly Run[];
  readonly text: string;
}

/** Wraps runs to lines; `first` and `rest` stand before the first and all other lines and count into `width`. */
export function wrap(runs: readonly Run[], width: number, { first, rest }: Indent): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let used = textWidth(first);
  let empty = true;
  const breakLine = () => {
    lines.push(line.trimEnd());
    line = rest;
    used = textWidth(rest);
    empty = true;
  };
  for (const words of piecesThatStayTogether(splitWords(runs))) {
    const joined = words.map(({ text }) => text).join(' ');
    if (!empty && used + 1 + textWidth(joined) > width) breakLine();
    for (const word of words) {
      if (!empty && used + 1 + textWidth(word.text) > width) breakLine();
      for (const part of fitting(word, Math.max(1, width - textWidth(rest)))) {
        if (!empty && part !== word) breakLine();
        line += `${empty ? '' : ' '}${paintWord(part)}`;
        used += (empty ? 0 : 1) + textWidth(part.text);
        empty = false;
      }
    }
  }
  return empty && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

function paintWord({ runs }: Word): string {
  return runs.map((run) => run.paint(run.text)).join('');
}

function splitWords(runs: readonly Run[]): readonly Word[] {
  const words: Run[][] = [[]];
  for (const run of runs) {
    for (const [i, part] of run.text.split(/ +/).entries()) {
      if (i > 0) words.push([]);
      if (part !== '') words.at(-1)?.push({ text: part, paint: run.paint });
    }
  }
  return words
    .filter((word) => word.length > 0)
    .map((word) => ({ runs: word, text: word.map(({ text }) => text).join('') }));
}

/** A number and its unit, a weekday and its date, a month and its year or clock, a mark and its word, "record" and its number. */
function piecesThatStayTogether(words: readonly Word[]): readonly (readonly Word[])[] {
  const pieces: Word[][] = [];
  for (const word of words) {
    const piece = pieces.at(-1);
    const before = piece?.at(-1)?.text;
    if (piece !== undefined && before !== undefined && piece.length < 4 && staysWith(before, word.text)) {
      piece.push(word);
    } else {
      pieces.push([word]);
    }
  }
  return pieces;
}

/** The word itself, or pieces of it where it is longer than a line; an address is never cut. */
function fitting(word: Word, width: number): readonly Word[] {
  if (textWidth(word.text) <= width || /^[(<]?https?:/.test(word.text)) return [word];
  const parts: Word[] = [];
  for (const run of word.runs) {
    let text = '';
    for (const letter of graphemes(run.text)) {
      if (textWidth(text + letter) > width) {
        parts.push({ runs: [{ ...run, text }], text });
        text = '';
      }
      text += letter;
    }
    parts.push({ runs: [{ ...run, text }], text });
  }
  return parts;
}
