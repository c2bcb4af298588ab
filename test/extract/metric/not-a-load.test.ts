import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const story = (sentence: string) =>
  `Small boats brought 2,100 people across the Channel in May, roughly 60 people in each boat. ${sentence}`;

test.each([
  'Saturday alone accounted for 94 people.',
  'Saturday brought another 94 people.',
  'On Saturday 94 people and two boats were met off Dover.',
])('people of a day who are told after a load are none: "%s"', (sentence) => {
  expect(figuresOf(story(sentence), '2025-06-03')).toContain('94 people 2025-05-31');
});

test('a load told after another is one', () => {
  expect(figuresOf(story('A year before there were 50 people in each.'), '2025-06-03').at(-1)).toMatch(/per boat/);
});
