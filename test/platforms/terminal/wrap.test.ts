import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../src/platforms/terminal/text-width.ts';
import { wrap } from '../../../src/platforms/terminal/wrap.ts';

const NONE = { first: '', rest: '' };

function lines(text: string, width: number, indent = NONE): readonly string[] {
  return wrap([{ text, paint: (word) => word }], width, indent);
}

test.each([
  ['In all 250 people arrived', 10, ['In all', '250 people', 'arrived']],
  ['In all 250 people arrived', 9, ['In all', '250', 'people', 'arrived']],
  ['They came in 3 boats', 15, ['They came in', '3 boats']],
  ['on the day, Monday 17 August, in', 18, ['on the day,', 'Monday 17 August,', 'in']],
  ['since 423 on 9 August', 9, ['since 423', 'on', '9 August']],
  ['at a cost of £4.7 billion so far', 17, ['at a cost of', '£4.7 billion so', 'far']],
  ['it is now −43% fewer than before', 15, ['it is now', '−43% fewer than', 'before']],
  ['and so it ✓ agrees here', 11, ['and so it', '✓ agrees', 'here']],
  ['from the very 1 January 2025 on', 17, ['from the very', '1 January 2025 on']],
])('"%s" at %d columns keeps its figures whole', (text, width, expected) => {
  expect(lines(text, width)).toEqual(expected);
});

test('later lines hang under the first', () => {
  expect(lines('one two three', 9, { first: '1. ', rest: '   ' })).toEqual(['1. one', '   two', '   three']);
});

test('a word longer than the line is cut, an address never', () => {
  expect(lines('a abcdefghijkl b', 5)).toEqual(['a', 'abcde', 'fghij', 'kl b']);
  expect(lines('a https://example.org/abc b', 5)).toEqual(['a', 'https://example.org/abc', 'b']);
});

test('wide letters take two columns and marks on a letter none', () => {
  expect([textWidth('abc'), textWidth('日本'), textWidth('🚢'), textWidth('e\u0301'), textWidth('✓ ≈ ✗ …')]).toEqual([
    3, 4, 2, 1, 7,
  ]);
  expect(lines('日本 日本', 7)).toEqual(['日本', '日本']);
});

test('paint goes on words, not on the blanks between them', () => {
  const runs = [
    { text: 'one two', paint: (word: string) => `<${word}>` },
    { text: 'three', paint: (word: string) => word },
  ];
  expect(wrap(runs, 80, NONE)).toEqual(['<one> <two>three']);
});

test('nothing is one empty line', () => {
  expect(lines('', 10)).toEqual(['']);
});

test('whatever the text and width, no letter is lost and no line is too wide', () => {
  const words = fc.array(fc.stringMatching(/^[a-z0-9,£%✓日é]{1,30}$/), { maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 60 }), (parts, width) => {
      const wrapped = lines(parts.join(' '), width, { first: '- ', rest: '  ' });
      for (const line of wrapped) expect(textWidth(line)).toBeLessThanOrEqual(width);
      expect(wrapped.join('').replace(/^- ?|\s/g, '')).toBe(parts.join(''));
    }),
  );
});
