import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from '../read-story.ts';

const DAYS = 'On Friday 181 people crossed the Channel, on Saturday 255 and on Sunday 76.';

test.each([
  'Fourteen boats were needed to carry the lot.',
  'Fourteen boats brought them all.',
  'All of them came in 14 boats.',
  'They used 14 boats between them.',
  'They needed 14 boats in all.',
  'It took 14 boats to bring them.',
  'In total, 14 boats were used.',
])('boats that brought all those told day by day: "%s"', (sentence) => {
  expect(figuresOf(`${DAYS} ${sentence}`).at(-1)).toBe('14 boats 2026-08-14..2026-08-16');
});

test('boats that "they" came in may be of all days or of the last', () => {
  const claims = claimsOf(`${DAYS} They came in 14 boats.`);
  expect(claims.at(-1)?.readings[0]?.basis).toBe('implied');
  expect(figuresOf(`${DAYS} They came in 14 boats.`).at(-1)).toBe('14 boats 2026-08-14..2026-08-16');
});

test('behind a single day they are of that day', () => {
  const text = 'On Sunday 76 people crossed the Channel. They came in two boats.';
  expect(figuresOf(text).at(-1)).toBe('2 boats 2026-08-16');
});

test('the row of days goes back over several sentences where they add up to the number', () => {
  const text =
    'On 10 August 120 people crossed the Channel. On 11 August 80 came. On 12 August 60 came. On 13 August 40 came. Altogether that makes 300 people in five boats.';
  expect(figuresOf(text).slice(-2)).toEqual(['300 people 2026-08-10..2026-08-13', '5 boats 2026-08-10..2026-08-13']);
});
