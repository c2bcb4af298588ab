import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const NEWS = 'On Monday 1,295 people crossed the Channel in small boats.';
const after = (text: string) => figuresOf(`${NEWS} ${text}`, '2022-08-23').at(-1);

test.each([
  'That leaves behind the 1,185 that had been the record until then.',
  'The record for one day had stood at 1,185 until then.',
  'It puts the high of 1,185, set nine months earlier, in the shade.',
])('%j tells of the highest day before', (text) => {
  expect(after(text)).toContain('1185 people 2022-01-01..2022-08-21 max_day');
});

test('of the month that the words name', () => {
  const text = 'That leaves behind the 696 that was the peak until then, itself only set earlier this month.';
  expect(after(text)).toContain('696 people 2022-08-01..2022-08-21 max_day');
});

test('a record whose day is told is of that day', () => {
  expect(after('That beats the 696 that was the record until then, set on 1 August.')).toContain('2022-08-01');
  expect(after('That beats the 696 that came on 1 August.')).toBe('696 people 2022-08-01');
});
