import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

test('half-year figures are not a half', async () => {
  const text =
    'The half-year small boat arrivals, published today, show that 11,884 people crossed in the six months to June.';
  expect(await verdictsOn(text, '2026-07-02')).toEqual(['11884 agrees']);
});

test('half as many again is about a half', async () => {
  const text =
    'So far 25,436 people have crossed the Channel this year, half as many again as the 16,842 who had done so by 30 July 2024.';
  expect(await verdictsOn(text, '2025-07-31')).toEqual(['25436 agrees', '50 agrees', '16842 agrees']);
});

test('700-plus is 700 or more', async () => {
  expect(
    await verdictsOn(
      'Over the two days, 2 and 3 May, 700-plus people crossed the Channel in small boats.',
      '2026-05-04',
    ),
  ).toEqual(['700 agrees']);
});

test('two-thirds is no word for 58 per cent', async () => {
  const text = (part: string) => `Small boat arrivals in July were ${part} lower than in the same month last year.`;
  expect(await verdictsOn(text('two-thirds'), '2026-08-12')).toEqual(['66.7 differs']);
  expect(await verdictsOn(text('about 60 per cent'), '2026-08-12')).toEqual(['60 agrees']);
});

test('a round number in words is no count to the last person, and may still be wrong', async () => {
  const text = (number: string) => `${number} people crossed the Channel in small boats in the four days to Sunday.`;
  expect(await verdictsOn(text('Two thousand'), '2025-11-10')).toEqual(['2000 agrees']);
  expect(await verdictsOn(text('Three thousand'), '2025-11-10')).toEqual(['3000 differs']);
});
