import { expect, test } from 'vitest';
import { judge, judgeOne, verdictsOn } from './judged.ts';

test('people printed as boats are said to differ, and what the number is of is told', async () => {
  const verdict = await judgeOne('On 31 May 2025 some 1,195 dinghies reached the Kent coast.', '2025-06-10');
  expect(verdict.claim.figure.hedge).toBe('about');
  const [exact] = await judge('Small boats: on 31 May 2025 1,195 dinghies reached the Kent coast.', '2025-06-10');
  expect(exact).toMatchObject({ kind: 'differs', official: 19 });
  expect(exact?.explanation).toContain('1,195 is the number of people.');
});

test('boats printed as people are said to differ', async () => {
  const [verdict] = await judge('Last month 64 migrants crossed the Channel in small boats.', '2025-06-10');
  expect(verdict).toMatchObject({ kind: 'differs', official: 3738 });
  expect(verdict?.explanation).toContain('64 is the number of boats.');
});

test.each([
  ['a number that is not of the same time', 'Channel: on 30 May 2025 1,195 boats were logged.', '2025-06-10'],
  ['a noun that does not stand at the number', 'Channel boats: 1,195 were logged on 31 May 2025.', '2025-06-10'],
  ['a number that only nearly is that of people', 'Channel: on 31 May 2025 1,210 boats were logged.', '2025-06-10'],
])('%s is no such slip', async (_what, text, published) => {
  expect(await verdictsOn(text, published)).not.toContainEqual(expect.stringContaining('differs'));
});
