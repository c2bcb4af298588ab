import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

/** Sets the scene without a figure. */
const story = (sentence: string) => `Small boats crossed the Channel again. ${sentence}`;

test.each([
  ['On Monday 250 people arrived.', '250 people 2026-08-17'],
  ['On Monday 250 migrants arrived.', '250 people 2026-08-17'],
  ['On Monday 250 asylum seekers arrived.', '250 people 2026-08-17'],
  ['On Monday 250 refugees were brought ashore.', '250 people 2026-08-17'],
  ['On Monday 250 men, women and children arrived.', '250 people 2026-08-17'],
  ['On Monday there were 250 arrivals.', '250 people 2026-08-17'],
  ['On Monday there were 250 crossings.', '250 people 2026-08-17'],
  ['On Monday 250 undocumented migrants arrived.', '250 people 2026-08-17'],
  ['On Monday 250 crossed.', '250 people 2026-08-17'],
  ['On Monday 30 boats arrived.', '30 boats 2026-08-17'],
  ['On Monday 30 dinghies arrived.', '30 boats 2026-08-17'],
  ['On Monday 30 small boats were counted.', '30 boats 2026-08-17'],
  ['On Monday 30 vessels made the crossing.', '30 boats 2026-08-17'],
  ['On Monday 30 inflatables landed.', '30 boats 2026-08-17'],
])('"%s" counts %s', (sentence, figure) => {
  expect(figuresOf(story(sentence))).toEqual([figure]);
});

test.each([
  'Three lifeboats were launched on Monday.',
  'Some 40 fishing boats were in port on Monday.',
  'Two Border Force vessels went out on Monday.',
  'Four patrol boats were sent on Monday.',
  'Police seized 40 boats on Monday.',
  'Some 300 officers were on duty on Monday.',
  'About 200 protesters gathered on Monday.',
  'A petition was signed by 250,000 people.',
  'Some 40 people were arrested on Monday.',
  'Six smugglers were jailed on Monday.',
])('"%s" counts nothing of ours', (sentence) => {
  expect(figuresOf(story(sentence))).toEqual([]);
});

test.each([
  'Of those who came on Monday, 60 were children.',
  'This year 3,200 Albanians arrived.',
  'Some 1,069 unaccompanied children arrived this year.',
  'This year 2,500 Eritrean migrants arrived.',
])('a part of the total is not held against the total: "%s"', (sentence) => {
  expect(figuresOf(story(sentence)).filter((line) => !line.endsWith(' unsure'))).toEqual([]);
});

test('people and the boats that brought them are two figures of one day', () => {
  expect(figuresOf('On Monday 250 people crossed the Channel in three boats.')).toEqual([
    '250 people 2026-08-17',
    '3 boats 2026-08-17',
  ]);
  expect(figuresOf('Three boats brought 250 people across the Channel on Monday.')).toEqual([
    '3 boats 2026-08-17',
    '250 people 2026-08-17',
  ]);
});

test('so many of the boats that came in a time are boats of that time', () => {
  const text = 'In November 41 boats crossed the Channel. Thirty of the boats came in the week to Sunday.';
  expect(figuresOf(text, '2024-11-12').at(-1)).toBe('30 boats 2024-11-04..2024-11-10');
});

test.each(['Thirty of the boats were towed to Dover.', 'Three of the boats came on Sunday.'])(
  'a part of the boats without a time of its own, or of few, is no count: %s',
  (sentence) => {
    const text = `In November 41 boats crossed the Channel. ${sentence}`;
    expect(figuresOf(text, '2024-11-12')).toHaveLength(1);
  },
);

test('some of the dead are deaths and no arrivals', () => {
  const text =
    'Five people died off Boulogne on Sunday. Four of the dead were thought to be Syrian. On Saturday 124 people crossed the Channel in four boats.';
  expect(figuresOf(text, '2024-01-15')).toEqual(
    expect.arrayContaining(['4 channel_deaths 2024-01-14', '4 boats 2024-01-13']),
  );
});

test.each(['women, men and children', 'children, women and men', 'men, women and children'])(
  '"%s" are all who came',
  (people) => {
    expect(figuresOf(`Last month 2,316 ${people} crossed the Channel in small boats.`, '2026-08-18')).toEqual([
      '2316 people 2026-07-01..2026-07-31',
    ]);
  },
);
