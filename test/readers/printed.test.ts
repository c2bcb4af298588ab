import { expect, test } from 'vitest';
import { readCsv } from '../../src/readers/csv.ts';
import { findPrintedDates, readPrintedDate } from '../../src/readers/printed-date.ts';
import { readPrintedNumber } from '../../src/readers/printed-number.ts';

test.each([
  ['1,295', 1295],
  ['1 295', 1295],
  ['1\u00a0295', 1295],
  [' 0 ', 0],
  ['12,345,678', 12345678],
  ['325.0', 325],
])('%j is the number %d', (cell, value) => {
  expect(readPrintedNumber(cell)).toEqual({ kind: 'number', value });
});

test.each(['-', '–', '—', '..', '[x]', '[z]', 'n/a'])('%j is not collected', (cell) => {
  expect(readPrintedNumber(cell).kind).toBe('not-collected');
});

test.each(['', ' ', '\u00a0', '\u200b'])('%j is empty, not zero', (cell) => {
  expect(readPrintedNumber(cell).kind).toBe('empty');
});

test.each(['1.295', '12,95', '-5', '3O5', 'about 300', 'nil', '325 or 326', '1e3', '٣٢٥'])(
  '%j is no number',
  (cell) => {
    expect(readPrintedNumber(cell).kind).toBe('not-a-number');
  },
);

test('a mark behind a number is kept in words', () => {
  expect(readPrintedNumber('255 [r]')).toEqual({ kind: 'number', value: 255, mark: 'Revised' });
  expect(readPrintedNumber('255 (provisional)')).toEqual({ kind: 'number', value: 255, mark: 'provisional' });
  expect(readPrintedNumber('255*')).toEqual({ kind: 'number', value: 255, mark: '*' });
});

test.each([
  ['22 August 2022', '2022-8-22'],
  ['02 October 2022', '2022-10-2'],
  ['Sunday 2nd October 2022', '2022-10-2'],
  ['Sun, 2 Oct 2022', '2022-10-2'],
  ['# 1 April 2026', '2026-4-1'],
  ['1\u00a0Sept 2026:', '2026-9-1'],
  ['21/08/2026', '2026-8-21'],
  ['2026-08-21', '2026-8-21'],
  ['20 April', 'undefined-4-20'],
])('%j is a date', (cell, expected) => {
  const date = readPrintedDate(cell);
  expect(`${date?.year}-${date?.month}-${date?.day}`).toBe(expected);
});

test.each(['31 April 2026', '32 May 2026', '13/13/2026', 'May 2026', '1 April 2026 to 3 April 2026', 'Total', '7'])(
  '%j is not one date',
  (cell) => {
    expect(readPrintedDate(cell)).toBeUndefined();
  },
);

test('dates are found in running text, without their surroundings', () => {
  const found = findPrintedDates('00:00 to 23:59 22 August 2022 and 21_August_2026');
  expect(found.map((date) => date.text)).toEqual(['22 August 2022', '21_August_2026']);
});

test('quoted fields of a table may hold commas, quotes and line breaks', () => {
  expect(readCsv('a,b\r\n"1,295","he said ""no""\nand left"\n\nlast,\n')).toEqual([
    ['a', 'b'],
    ['1,295', 'he said "no"\nand left'],
    ['last', ''],
  ]);
});
