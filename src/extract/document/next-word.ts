/** The word behind an offset, with the blank or hyphen before it, as noun phrases are read word by word. */

export interface NextWord {
  readonly text: string;
  /** Offset behind it. */
  readonly end: number;
}

/** What may part a word from the one before it, and the word. */
const PARTED = /[^\p{L}\d]{0,2}?(?:[ \u00a0]|-)(?<word>\p{L}[\p{L}'-]*)/uy;
/** Signs that lead on to another word of the phrase. */
const LEADING = ' "\'(-';

/** The word that follows `position` in a lower-cased text; undefined where the phrase ends there. */
export function nextWord(lower: string, position: number): NextWord | undefined {
  const end = lower.charCodeAt(position) === 32 ? endOfPlainWord(lower, position + 1) : -1;
  if (end >= 0) return { text: lower.slice(position + 1, end), end };
  if (!LEADING.includes(lower.charAt(position))) return undefined;
  PARTED.lastIndex = position;
  const match = PARTED.exec(lower);
  const text = match?.groups?.word;
  if (match === null || text === undefined || match[0].includes('\u2013')) return undefined;
  return { text, end: position + match[0].length };
}

/** Where a word of plain letters ends, as nearly all do; -1 where the pattern must decide. */
function endOfPlainWord(lower: string, start: number): number {
  let end = start;
  let code = lower.charCodeAt(end);
  if (!(code >= 97 && code <= 122)) return -1;
  do {
    end += 1;
    code = lower.charCodeAt(end);
  } while ((code >= 97 && code <= 122) || code === 39 || code === 45);
  return code > 127 || (code >= 65 && code <= 90) ? -1 : end;
}
