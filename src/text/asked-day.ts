/** A day as a person writes it after the name of an option. */
import { Fault } from '../domain/fault.ts';
import { safeText } from './safe-text.ts';
import { shorten } from './wording.ts';

/** Throws a Fault of wrong use, which names the option and shows how a day is written, for what is none. */
export function askedDay(option: string, words: string, example: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(words);
  } catch (cause) {
    throw new Fault(`${option}: "${shownWords(words)}" is no day; write it as ${example}`, { exitCode: 2, cause });
  }
}

/** What cannot be read, told again in at most 80 safe characters. */
export function shownWords(words: string): string {
  return shorten(safeText(words), 80);
}
