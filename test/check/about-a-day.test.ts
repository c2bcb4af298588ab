import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

const text = (count: string) =>
  `By Tuesday 8,888 people had crossed the Channel this year, up on the ${count} who had come by mid-April 2024.`;

test.each([
  ['6,265', '6265 agrees'],
  ['5,731', '5731 unchecked: unsure'],
])('a total to the middle of a month is not held to its fifteenth: %s', async (count, verdict) => {
  expect((await verdictsOn(text(count), '2025-04-16')).at(-1)).toBe(verdict);
});

test('a total that no day near the middle bears out is wrong', async () => {
  expect((await verdictsOn(text('7,509'), '2025-04-16')).at(-1)).toBe('7509 differs');
});

test('what was done on some day of a month is counted from no first of the month', async () => {
  const since = (count: string) =>
    `Since ministers announced in July 2022 that more would be flown out, ${count} people have crossed the Channel.`;
  expect(await verdictsOn(since('1,150'), '2022-08-01')).toEqual(['1150 unchecked: unsure']);
  expect(await verdictsOn(since('5,150'), '2022-08-01')).toEqual(['5150 differs']);
});

test('a round total by about a day is no mark that was passed', async () => {
  const text = 'By mid-March 2,500 people had crossed the Channel this year.';
  expect(await verdictsOn(text, '2024-05-10')).not.toContain('2500 agrees');
});
