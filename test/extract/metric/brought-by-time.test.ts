import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const story = (sentence: string) => `Small boats are back in the Channel. ${sentence}`;

test.each([
  ['June as a whole had managed 958 migrants.', '958 people 2026-06-01..2026-06-30'],
  ['The whole of June brought just sixty-two.', '62 people 2026-06-01..2026-06-30'],
  ['Wednesday disgorged 752 people on to the beach at Kingsdown.', '752 people 2026-07-29'],
  ["Wednesday's calm tempted 752 migrants into nine flimsy craft.", '752 people 2026-07-29'],
  ['In June 958 people sought safety in Britain by small boat.', '958 people 2026-06-01..2026-06-30'],
  ['How many so far this month? Make that 2,316 people.', '2316 people 2026-07-01..2026-07-30'],
])('a time, calm seas or a question bring people: "%s"', (sentence, figure) => {
  expect(figuresOf(story(sentence), '2026-07-31')).toContain(figure);
});

test.each(['Police on Tuesday evicted 150 people from a camp.', 'The appeal tempted 300 people to give money.'])(
  'whom others deal with have not come: "%s"',
  (sentence) => {
    expect(figuresOf(story(sentence), '2026-07-31')).toEqual([]);
  },
);

test('"we had reached 939" is the total of a country, and "we reached 2,400 refugees" are those that were helped', () => {
  const last = 'In January last year 224 people came by small boat.';
  expect(figuresOf(`${last} By Tuesday night we had reached 939.`, '2022-01-20').at(-1)).toBe(
    '939 people 2022-01-01..2022-01-18',
  );
  expect(figuresOf(`${last} Through our helpline we reached 2,400 people.`, '2022-01-20')).toHaveLength(1);
});
