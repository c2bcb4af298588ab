import { expect, test } from 'vitest';
import { fitting, fittingButtons } from '../../src/text/fitting.ts';
import type { Line } from '../../src/text/lines.ts';
import { readSumsValue, sumsValue } from '../../src/text/sums-value.ts';

const LIMITS = { label: 20, url: 60, value: 30, row: 2 };

test('words that fit stay as they are, longer ones end with an ellipsis before a figure that would be cut', () => {
  expect(fitting('Show the sums', 20)).toBe('Show the sums');
  expect(fitting('The year had 15,897 people', 20)).toBe('The year had…');
});

test('buttons come in rows, each once, and what would open nothing or ask for another thing is left out', () => {
  const line: Line = {
    kind: 'buttons',
    buttons: [
      { label: 'Source', url: 'https://a.example/' },
      { label: 'Again', url: 'https://a.example/' },
      { label: 'Bad', url: 'javascript:alert(1)' },
      { label: '\u200b', action: 'share', value: 'x' },
      { label: 'Long', action: 'share', value: 'x'.repeat(40) },
      { label: 'Chart', action: 'chart', value: 'year' },
      { label: 'Share', action: 'share', value: 'x' },
    ],
  };
  expect(fittingButtons([line, line], LIMITS)).toEqual([
    {
      kind: 'buttons',
      buttons: [
        { label: 'Source', url: 'https://a.example/' },
        { label: 'Chart', action: 'chart', value: 'year' },
      ],
    },
    { kind: 'buttons', buttons: [{ label: 'Share', action: 'share', value: 'x' }] },
  ]);
});

test('what a button for the sums carries is read back, and nothing else is', () => {
  expect(readSumsValue(sumsValue('delivery/7', 12))).toEqual({ key: 'delivery/7', story: 12 });
  for (const value of ['', 'x', 'x/', '/1', 'x/0', 'x/1.5']) expect(readSumsValue(value)).toBeUndefined();
});
