import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[sentence: string, figure: string]>([
  ['On Monday none were seen.', '0 people 2026-08-17'],
  ['On Monday nobody was spotted.', '0 people 2026-08-17'],
  ['And from 1 to 5 August, not one.', '0 people 2026-08-01..2026-08-05'],
])('"%s" is told of people who did not come', (sentence, figure) => {
  const text = `On Saturday 60 people crossed the Channel in small boats. ${sentence}`;
  expect(figuresOf(text).at(-1)).toBe(figure);
});

test('"not one" of something else is nobody of ours', () => {
  const text = 'On Saturday 60 people crossed the Channel in small boats. Of the ministers, not one would comment.';
  expect(figuresOf(text)).toEqual(['60 people 2026-08-15']);
});
