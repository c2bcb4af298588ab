import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const on = (text: string) => figuresOf(`Days of many small boats in the Channel. ${text}`, '2021-09-09');

test('“last week” in an entry headed by an older date is told of that date', () => {
  expect(on('19 July: 14 boats brought 430 people last week.')).toEqual([
    '14 boats 2021-07-19',
    '430 people 2021-07-19',
  ]);
  expect(on('Last week 14 boats brought 430 people.')).toEqual([
    '14 boats 2021-08-30..2021-09-05',
    '430 people 2021-08-30..2021-09-05',
  ]);
});

test('a weekday there is the last one by that date', () => {
  expect(on('19 July: on Saturday 241 people arrived.')).toEqual(['241 people 2021-07-17']);
  expect(on('8 September: on Saturday 241 people arrived.')).toEqual(['241 people 2021-09-04']);
});

test('the date that heads an entry is the time of a number far behind it', () => {
  const text =
    '19 July: with the Home Secretary away and the sea flat from Dover to the Belgian border, at least 430 landed.';
  expect(on(text)).toEqual(['at_least 430 people 2021-07-19']);
});

test('a number alone in its entry is of those who came, whatever the French did in the one before', () => {
  const before = '19 July: 430 people came, and the French stopped 161 others.';
  expect(on(`${before} 4 August: 482.`).at(-1)).toBe('482 people 2021-08-04');
});
