/** A day as a person writes it after the name of an option. */

import { Fault } from '../domain/fault.ts';
import { londonDay } from '../domain/london-day.ts';
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

/** A day of publication, or a moment with its offset, of which the day in London counts. Throws a Fault of wrong use for anything else. */
export function publicationDayOf(words: string): Temporal.PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return Temporal.PlainDate.from(words);
    return londonDay(Temporal.Instant.from(words));
  } catch (cause) {
    throw new Fault(`published: "${shownWords(words)}" is no day; write it as 2025-03-31`, { exitCode: 2, cause });
  }
}

/** What cannot be read, told again in at most 80 safe characters. */
export function shownWords(words: string): string {
  return shorten(safeText(words), 80);
}
