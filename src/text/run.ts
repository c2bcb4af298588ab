/** Text as every platform lays it out: stretches that are safe to show, in words that must not be parted. */
import type { RichText } from '../domain/briefing.ts';
import { linkAddress, safeText } from './safe-text.ts';

/** A stretch of one line, as `safeText` leaves it; `url` is as `linkAddress` leaves it. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly url?: string;
}

/** Spans of a briefing, made safe. An address that is none leaves its text, and a link without a word is none. */
export function runsOf(text: RichText): readonly Run[] {
  return text.map(({ text: words, strong, url }) => {
    const text = safeText(words);
    const address = url === undefined || text.trim() === '' ? undefined : linkAddress(url);
    return { text, ...(strong && { strong }), ...(address !== undefined && { url: address }) };
  });
}

/** One safe run of any text. */
export function run(text: string, style: Omit<Run, 'text'> = {}): Run {
  return { text: safeText(text), ...style };
}

/** Words that a reader is to see first. */
export function strong(text: string): Run {
  return run(text, { strong: true });
}

/** The words alone. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Neighbours that look alike become one, blanks are single, and none stand at the ends; empty where there is no word. */
export function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const tidy: Run[] = [];
  for (const next of runs) {
    const last = tidy.at(-1);
    const afterBlank = last === undefined || last.text.endsWith(' ');
    const text = next.text.replace(/ {2,}/g, ' ').replace(afterBlank ? /^ / : /^(?!)/, '');
    if (text === '') continue;
    if (last !== undefined && last.strong === next.strong && last.url === next.url) {
      tidy[tidy.length - 1] = { ...last, text: last.text + text };
    } else {
      tidy.push({ ...next, text });
    }
  }
  const last = tidy.at(-1);
  if (last === undefined || !last.text.endsWith(' ')) return tidy;
  return tidyRuns([...tidy.slice(0, -1), { ...last, text: last.text.trimEnd() }]);
}
