import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  'The wind dropped on Thursday, and by last night 2,121 people had crossed the Channel.',
  'The lull ended on Thursday and by Sunday 2,121 people had been brought to Dover in small boats.',
  'The first boats of the week crossed the Channel on Thursday and by Sunday 2,121 people had come.',
])('from the day on which it began to the end that is named: "%s"', (text) => {
  expect(figuresOf(text, '2025-11-10').at(-1)).toBe('2121 people 2025-11-06..2025-11-09');
});

test.each([
  'The lull ended on Thursday and by Sunday 39,075 people had crossed the Channel this year.',
  'The minister spoke on Thursday, and by Sunday 39,075 people had crossed the Channel this year.',
])('a total of the year is of the year: "%s"', (text) => {
  expect(figuresOf(text, '2025-11-10').at(-1)).toBe('39075 people 2025-01-01..2025-11-09');
});
