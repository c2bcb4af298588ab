import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

test('a year that a multiple is told against is not the year that it is told of', async () => {
  const text =
    'Nearly 4,000 people have now crossed the Channel this year, which is already six times as many as in the whole of 2019.';
  expect(await verdictsOn(text, '2020-08-07')).toContain('6 differs');
  const twice = text.replace('six times', 'twice');
  expect(await verdictsOn(twice, '2020-08-07')).not.toContain('2 differs');
});

test('twelve months whose end the words name are no other twelve months', async () => {
  const text = 'The year to June saw 13% fewer Channel migrants than the year before it, when there were 43,309.';
  expect(await verdictsOn(text, '2026-07-02')).toContain('13 differs');
});

test('months that a story gives a season stand for it in another year', async () => {
  const text = (last: string) =>
    `June, July and August gave us 14,191 small-boat arrivals. They were still short of the ${last} in the summer of 2022.`;
  expect(await verdictsOn(text('15,458'), '2025-09-02')).toEqual(['14191 agrees', '15458 agrees']);
  expect(await verdictsOn(text('16,458'), '2025-09-02')).toContain('16458 differs');
});

test('a base that the words name is left for no other that fits', async () => {
  const text =
    'In the third quarter 11,755 people came in small boats. This was 21 per cent lower than in the third quarter of 2023.';
  expect(await verdictsOn(text, '2024-10-03')).toEqual(['11755 agrees', '21 differs']);
});

test('a quarter by which a number fell is no quarter of a year', async () => {
  const text =
    'The number of people who have crossed the Channel so far this year is a quarter lower than at the same time in 2025.';
  expect(await verdictsOn(text, '2026-08-11')).toContain('25 differs');
});

test('a multiple of the same dates a year before is not that of two whole years', async () => {
  const text = (times: string) =>
    `This year almost 4,000 people have crossed the Channel, ${times} times as many as by this time last year.`;
  expect(await verdictsOn(text('almost five'), '2022-03-23')).toEqual(['4000 agrees', '5 agrees']);
  expect(await verdictsOn(text('three'), '2022-03-23')).toEqual(['4000 agrees', '3 differs']);
});
