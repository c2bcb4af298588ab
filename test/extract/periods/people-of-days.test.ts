import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  'Ten small boats crossed the Channel on Sunday and eleven on Monday. Between them: 1,094 people.',
  'Six small boats crossed on Sunday. Seven boats crossed on Monday. Between them they carried 694 people.',
])('people of boats told day by day are of all the days: "%s"', (text) => {
  expect(figuresOf(text, '2023-06-13').at(-1)).toMatch(/people 2023-06-11\.\.2023-06-12$/);
});

test.each([
  'Six small boats crossed the Channel on Monday. Between them they carried 350 people.',
  'On Sunday 300 people crossed the Channel. Six small boats came on Monday. Between them they carried 350 people.',
])('people of the boats of one day are of it: "%s"', (text) => {
  expect(figuresOf(text, '2023-06-13').at(-1)).toMatch(/350 people 2023-06-12$/);
});
