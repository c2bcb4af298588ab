/**
 * A number as an official table prints it: "1,295", "0", "-" for not collected, and the marks that
 * government statistics put behind a number, such as [r] for revised.
 */
import { cleanText } from './printed-text.ts';

/** What a cell says. A number that was not collected, an empty cell and words are three things, and none of them is a zero. */
export type PrintedNumber =
  | { readonly kind: 'number'; readonly value: number; readonly mark?: string }
  | { readonly kind: 'not-collected' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-number' };

/** Dashes, and the shorthands of the Government Analysis Function for not available, not applicable and suppressed. */
const NOT_COLLECTED = /^(?:[-‐‑‒–—−]+|\.\.|\[[xzcw]\]|n\/a)$/i;

/** Digits, in groups of three or none, with a mark behind; "1.295" is left alone, since it could mean two things. */
const NUMBER = /^(\d{1,3}(?:[, {2}]\d{3})+|\d{1,9})(?:\.0+)?(?: ?(?:\[([a-z ]+)\]|\(([a-z ]+)\)|([*†‡]+|[rp])))?$/i;

const MARK_WORDS: Readonly<Record<string, string>> = { r: 'Revised', p: 'Provisional' };

/** Reads one cell. A blank cell is `empty`, never zero. */
export function readPrintedNumber(cell: string): PrintedNumber {
  const text = cleanText(cell);
  if (text === '') return { kind: 'empty' };
  if (NOT_COLLECTED.test(text)) return { kind: 'not-collected' };
  const match = NUMBER.exec(text);
  if (match?.[1] === undefined) return { kind: 'not-a-number' };
  const value = Number(match[1].replace(/\D/g, ''));
  const mark = match[2] ?? match[3] ?? match[4];
  return mark === undefined
    ? { kind: 'number', value }
    : { kind: 'number', value, mark: MARK_WORDS[mark.toLowerCase()] ?? mark };
}
