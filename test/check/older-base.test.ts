import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

const on = (text: string) =>
  verdictsOn(
    `Since the start of 2024 a total of 33,684 have crossed the Channel in small boats. ${text}`,
    '2024-12-02',
  );

test.each([
  'At this point last year it was 28,453, so this is 18% higher; it is 24% lower than the 44,174 of 2022.',
  'By December 1 last year there were 28,453, and the total is now 24% down on the 44,174 at this stage in 2022.',
])('a number of the year before is no side of what is told now: "%s"', async (text) => {
  expect((await on(text)).filter((line) => line.startsWith('24 '))).toEqual(['24 agrees']);
});

test('a change of that number is one', async () => {
  const text = 'Last year it was 29,437, 30% lower than the 45,755 of 2022.';
  expect(await on(text)).toContain('30 differs');
});

test('a record that no day has passed is a number like others', async () => {
  const text = 'No day has had more than the 1,405 of 3 September 2022.';
  expect((await on(text)).at(-1)).toBe('1405 differs');
});
