import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from '../read-story.ts';

test('news without a time is of the day that the next sentence names, boats and people alike', () => {
  const text =
    'Forty migrants who set out across the Channel in three small boats have been stopped by Border Force. The party, made up of 38 men and two boys, was sighted in the early hours of Monday.';
  expect(
    claimsOf(text, '2026-08-18', '40 migrants stopped in Channel').map(({ readings }) => `${readings[0].period?.from}`),
  ).toEqual(claimsOf(text, '2026-08-18', '40 migrants stopped in Channel').map(() => '2026-08-17'));
});

test('else it is of the day of publication or the day before', () => {
  const [claim] = claimsOf('Two boats with migrants have been intercepted off Kent.');
  expect(claim?.readings.slice(0, 2).map(({ period }) => `${period?.to}`)).toEqual(['2026-08-18', '2026-08-17']);
});

test('a large number that opens a story is a total', () => {
  expect(figuresOf('Some 21,300 migrants have been picked up in the Channel.')).toEqual([
    'about 21300 people 2026-01-01..2026-08-17',
  ]);
});

test('loads told boat by boat are of single boats', () => {
  const text =
    'On Monday four boats with migrants crossed the Channel. The first craft had six people in it and the second as many as 13.';
  expect(figuresOf(text).slice(1)).toEqual(['6 people 2026-08-17 incident', 'up_to 13 people 2026-08-17 incident']);
});

test('people held after boats were stopped came, where the story goes on with Border Force, on the day that it names', () => {
  const text = 'Some 41 people have been held after four boats were stopped in the Channel.';
  expect(figuresOf(`${text} Border Force crews were called out on Sunday.`)).toEqual([
    'about 41 people 2026-08-16',
    '4 boats 2026-08-16',
  ]);
  expect(figuresOf(`${text} French police found them on Sunday.`)[0]).toContain('crossings_prevented');
});

test('those in the second of the boats are of no year', () => {
  const text =
    'On Monday three boats with migrants crossed the Channel. Around 13 people were in the second, met at dawn.';
  expect(figuresOf(text).at(-1)).toContain('13 people 2026-08-17');
  expect(figuresOf(`${text} Others followed in a third at 8am.`).filter((figure) => figure.includes('33.3'))).toEqual(
    [],
  );
});
