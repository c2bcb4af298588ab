import { expect, test } from 'vitest';
import { type Run, wordsOf } from '../../src/text/run.ts';
import { splitRuns } from '../../src/text/split-runs.ts';

function split(runs: string | readonly Run[], most: number): readonly string[] {
  return splitRuns(typeof runs === 'string' ? [{ text: runs }] : runs, most, ({ text }) => text.length).map(wordsOf);
}

test('a text that fits stays whole, with single blanks', () => {
  expect(split(' 250  people ', 20)).toEqual(['250 people']);
  expect(split('  ', 20)).toEqual([]);
});

test('a text is cut between words', () => {
  expect(split('people crossed the Channel', 15)).toEqual(['people crossed', 'the Channel']);
});

test.each([
  ['arrivals were 15,897 people', 20, ['arrivals were', '15,897 people']],
  ['until Monday 17 August 2026', 22, ['until', 'Monday 17 August 2026']],
  ['the fall ✗ differs', 12, ['the fall', '✗ differs']],
  ['it has record 45,755', 15, ['it has', 'record 45,755']],
  ['since 208\u00a0507 crossed', 12, ['since', '208\u00a0507', 'crossed']],
])('a figure is not parted from its unit, nor a mark from its words: "%s"', (text, most, parts) => {
  expect(split(text, most)).toEqual(parts);
});

test('a word longer than the limit is cut between letters, its figures whole', () => {
  expect(split('渡った人は15,897人です', 8)).toEqual(['渡った人は', '15,897人で', 'す']);
  expect(split('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 12)).toEqual(['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦']);
});

test('a link is one word; where it is longer than the limit each part opens the same page', () => {
  const url = 'https://a.example/';
  const runs: readonly Run[] = [{ text: 'told by ' }, { text: 'The Evening Paper', url }, { text: '.' }];
  expect(split(runs, 18)).toEqual(['told by', 'The Evening Paper.']);
  const parts = splitRuns([{ text: 'The Evening Paper', url }], 6, ({ text }) => text.length);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.flat().every((part) => part.url === url)).toBe(true);
  expect(parts.map(wordsOf).join('').replaceAll(' ', '')).toBe('TheEveningPaper');
});
