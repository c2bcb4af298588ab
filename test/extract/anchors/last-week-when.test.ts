import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const on = (text: string) => figuresOf(`Small boats cross the Channel. ${text}`, '2024-03-27');

test('the weekday behind "last week, when" is that of last week', () => {
  expect(on('Arrivals jumped last week, when 514 people came on Wednesday.')).toEqual(['514 people 2024-03-20']);
});

test('a weekday in another clause is the last one', () => {
  expect(on('In all 838 people crossed last week; on Tuesday 338 came.')).toEqual([
    '838 people 2024-03-18..2024-03-24',
    '338 people 2024-03-26',
  ]);
});

test('so many days that began on a day are counted from it', () => {
  const text = 'Small boats cross the Channel. In the five days that began on Tuesday 816 people came.';
  expect(figuresOf(text, '2026-03-08')).toEqual(['816 people 2026-03-03..2026-03-07']);
});

test('"as of early February" is about a day', () => {
  const text = 'As of early February 1,200 people had crossed the Channel in small boats this year.';
  expect(figuresOf(text, '2026-02-13')).toEqual(['1200 people 2026-01-01..2026-02-07']);
});
