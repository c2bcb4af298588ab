import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

const on = async (text: string) =>
  (
    await verdictsOn(`So far 25,436 people have crossed the Channel in small boats this year. ${text}`, '2025-07-31')
  ).at(-1);

test.each([
  'This year 10,000 was hit at the end of April.',
  'The total reached 10,000 in April.',
  'The 20,000 mark was passed in early July.',
  'The 25,000 mark had been passed on 20 November in 2021.',
])('the total of the time in which a mark was passed may be above it: "%s"', async (text) => {
  expect(await on(text)).toMatch(/ agrees$/);
});

test.each(['This year 20,000 was hit at the end of April.', 'The total reached 20,000 in May.'])(
  'a mark that was passed at another time is wrong: "%s"',
  async (text) => {
    expect(await on(text)).toMatch(/ differs$/);
  },
);
