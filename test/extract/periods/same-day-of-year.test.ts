import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'On Boxing Day 90 migrants crossed the Channel.';

test('"on the day" beside a year is the day that the story is about', () => {
  const figures = figuresOf(`${STORY} In 2021 a total of 67 migrants came on the day.`, '2023-12-28');
  expect(figures).toContain('67 people 2021-12-26');
});

test('the year before that is of the same day', () => {
  const text = `${STORY} In 2021 a total of 67 migrants came on that day. The year before that, 31 made it across.`;
  expect(figuresOf(text, '2023-12-28')).toContain('31 people 2020-12-26');
});

test('a year without it is a year', () => {
  expect(figuresOf(`${STORY} In 2021 a total of 28,526 migrants came.`, '2023-12-28')).toContain(
    '28526 people 2021-01-01..2021-12-31',
  );
});

test.each([
  'Boxing Day last had arrivals in 2021, with 67 people.',
  'The last Boxing Day with boats was that of 2021, when 67 people came.',
  'There were 67 in 2021.',
])('a day with a name is the same day in another year: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`, '2023-12-28').at(-1)).toBe('67 people 2021-12-26');
});

test.each([
  ['In all of 2021 1,034 boats came.', '1034 boats 2021-01-01..2021-12-31'],
  ['By that month of 2018 only 299 people had come in the whole year.', /299 people (?!2018-12-26)/],
])('but not of what is told of the whole year: "%s"', (sentence, figure) => {
  const last = figuresOf(`${STORY} ${sentence}`, '2023-12-28').at(-1);
  expect(last).toEqual(typeof figure === 'string' ? figure : expect.stringMatching(figure));
});
