import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  'That is 237 fewer people than crossed the Channel by this point last year.',
  'The number of people crossing the Channel rose by 1,456 this year.',
  'Small-boat arrivals this year are 12,100 lower than last year.',
  'Channel crossings saw an increase of 1,456 this year.',
])('a difference of two totals is no total: "%s"', (sentence) => {
  expect(figuresOf(sentence)).toEqual([expect.stringMatching(/ unsure$/)]);
});

test.each([
  'More than 250 people crossed the Channel on Monday.',
  'A further 250 people crossed the Channel on Monday.',
  'Another 250 people crossed the Channel on Monday.',
])('"%s" is a count of its own', (sentence) => {
  expect(figuresOf(sentence)).toEqual([expect.stringMatching(/250 people 2026-08-17$/)]);
});

test('more on another day is a count of that day, more than before is a difference', () => {
  const saturday = 'On Saturday 287 migrants crossed the Channel';
  expect(figuresOf(`${saturday}, with 231 more on Sunday.`, '2026-05-26')[1]).toBe('231 people 2026-05-24');
  expect(figuresOf(`${saturday}, 56 more than on Sunday.`, '2026-05-26')[1] ?? 'unsure').toMatch(/unsure$/);
});

test('"two more boats came on Friday" counts boats, "two more boats than on Friday" does not', () => {
  const story = 'On Thursday three boats crossed the Channel with 366 migrants.';
  expect(figuresOf(`${story} Two more boats came on Friday with 103.`, '2026-07-27')[2]).toBe('2 boats 2026-07-24');
  expect(figuresOf(`${story} There were two more boats than on Friday.`, '2026-07-27').at(-1)).not.toMatch(
    /^2 boats 2026-07-24$/,
  );
});

test('"292 more completed the trip on the day of the tragedy" are people of the day of the deaths', () => {
  const text =
    'Eight people drowned in the Channel on Sunday when a dinghy sank. It followed a Saturday on which 801 migrants reached Kent; 292 more completed the trip on the day of the tragedy itself.';
  expect(figuresOf(text, '2024-09-16').at(-1)).toBe('292 people 2024-09-15');
});
