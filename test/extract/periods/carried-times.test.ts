import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const published = '2024-08-06';

test.each([
  ['Up to 22 July small boats had set off hundreds of times. Some 15,832 people got over the Channel.', '2024-07-22'],
  [
    'By the end of June dinghies had been launched day after day. Of those on board 13,489 crossed the Channel.',
    '2024-06-30',
  ],
])('a total goes up to the day that the sentence before it names: "%s"', (text, day) => {
  expect(figuresOf(text, published).at(-1)).toContain(`people 2024-01-01..${day}`);
});

test('a count of a day does not, nor a total with a time of its own', () => {
  const told = 'By the end of June dinghies had been launched day after day.';
  expect(figuresOf(`${told} Some 173 people crossed the Channel.`, published).at(-1)).not.toContain('2024-06-30');
  expect(figuresOf(`${told} This year 17,284 people have crossed the Channel.`, published)).toEqual([
    '17284 people 2024-01-01..2024-08-05',
  ]);
});
