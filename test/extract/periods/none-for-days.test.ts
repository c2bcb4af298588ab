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

test('a headline needs no verb, and tells of days that are over with one of the past', () => {
  const text = 'The Channel has been rough.';
  const readHeadline = (headline: string) => figuresOf(text, '2025-11-03', headline)[0];
  expect(readHeadline('No small boat migrants for 11 days in a row')).toBe('0 people 2025-10-23..2025-11-02');
  expect(readHeadline('Zero small boats for 11 days on the trot as crossings dry up')).toBe(
    '0 boats 2025-10-23..2025-11-02',
  );
  expect(readHeadline('No small boat migrants came for 11 days')).not.toContain('2025-10-23');
});
