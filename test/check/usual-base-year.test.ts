import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

test('a year that a multiple is told against is not the year that it is told of', async () => {
  const text =
    'Nearly 4,000 people have now crossed the Channel this year, which is already six times as many as in the whole of 2019.';
  expect(await verdictsOn(text, '2020-08-07')).toContain('6 differs');
  const twice = text.replace('six times', 'twice');
  expect(await verdictsOn(twice, '2020-08-07')).not.toContain('2 differs');
});
