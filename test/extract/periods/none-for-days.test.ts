import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  'For 25 days nobody has been detected crossing the English Channel in small boats.',
  'No migrants have crossed the Channel in small boats for 25 days.',
])('%s', (text) => {
  expect(figuresOf(text, '2024-01-11')).toEqual(['0 people 2023-12-17..2024-01-10']);
});

test('days that are over are not those up to now', () => {
  const text = 'Nobody crossed the Channel in small boats for nine days in April.';
  expect(figuresOf(text, '2024-06-11').join()).not.toContain('2024-06-10');
});
