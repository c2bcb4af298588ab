/** The words of time in a sentence, each in a line, as the recognisers of anchors read them on a day. */
import type { Anchor } from '../../../src/extract/anchors/anchor.ts';
import { findAnchors } from '../../../src/extract/anchors/find-anchors.ts';
import { calendarOf, type Days, periodOfDays } from '../../../src/extract/calendar/calendar.ts';
import { readDocument } from '../../../src/extract/document/document.ts';
import { flaggedWords } from '../../../src/extract/document/flags.ts';
import { buildTrie } from '../../../src/extract/document/word-trie.ts';
import { metrics } from '../../../src/metrics/index.ts';
import { daysOf } from '../read-story.ts';

const trie = buildTrie(flaggedWords(metrics));

export function anchorsOf(sentence: string, published: string): Anchor[] {
  const document = readDocument('', sentence, trie);
  const when = calendarOf(Temporal.PlainDate.from(published));
  return Array.from({ length: document.length }, (_, index) => findAnchors(document.sentenceAt(index), when)).flat();
}

/** "day 2026-08-17", "span 2026-08-15..2026-08-16", "since 2026-01-01", "until 2026-06-30", "year 2025", "same-point 2022". */
export function timesOf(sentence: string, published: string): string[] {
  return anchorsOf(sentence, published).map(lineOf);
}

/** Every period that the only words of time may mean, best first. */
export function meaningsOf(sentence: string, published: string): string[] {
  const anchors = anchorsOf(sentence, published);
  if (anchors.length !== 1) throw new Error(`one time expected: ${anchors.map(lineOf).join('; ')}`);
  return (anchors[0]?.days ?? []).map(spoken);
}

function lineOf({ kind, days, year }: Anchor): string {
  const first = days[0];
  if (kind === 'year') return `year ${year}`;
  if (kind === 'same-point') return year === undefined ? 'same-point' : `same-point ${year}`;
  if (first === undefined) return kind;
  return kind === 'open' ? `since ${periodOfDays(first).from}` : `${kind} ${spoken(first)}`;
}

function spoken(days: Days): string {
  return daysOf(periodOfDays(days));
}
