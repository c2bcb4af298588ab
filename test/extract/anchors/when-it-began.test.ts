import { expect, test } from 'vitest';
import { AMONG_UNREAD } from '../../../src/domain/rules.ts';
import { claimsOf, figuresOf } from '../read-story.ts';

const SO_FAR = 'So far in 2025 15,212 people have come over the Channel by small boat. ';
const after = (text: string) => figuresOf(SO_FAR + text, '2025-06-12').slice(1);

test.each([
  'When the month began, arrivals for the year were 42% up on the same period of 2024.',
  'At the start of June the total was 42% higher than a year earlier.',
  'Going into June, arrivals were up 42% on last year.',
  'At the end of May arrivals were 42% up on the same period of 2024.',
])('a change as it stood then is of the sum up to then: "%s"', (text) => {
  expect(after(text)).toEqual(['+42% people 2025-01-01..2025-05-31 against 2024-01-01..2024-05-31']);
});

test.each(['As June began the total was 14,812.', 'At the beginning of the month 14,812 had come this year.'])(
  'a total as it stood then ends there: "%s"',
  (text) => {
    expect(after(text)).toEqual(['14812 people 2025-01-01..2025-05-31']);
  },
);

test('a fortnight ago is about a day', () => {
  expect(after('A fortnight ago the year was running 42% ahead of 2024.').join()).toContain('2025-01-01..2025-05-28');
});

test('what came at the start of a month is no sum up to it', () => {
  expect(after('At the start of June 400 people came in one day.').join()).not.toContain('2025-05-31');
});

test('a change in a part of a month is of the sum up to about then', () => {
  expect(after('In mid-April arrivals were running 42% ahead of 2024.').join()).toContain(
    '2025-01-01..2025-04-15 against 2024-01-01..2024-04-15',
  );
});

test('a change at a time that nobody reads is not sure of the year so far', () => {
  const rules = claimsOf(`${SO_FAR}By Easter the total was 39% up on the same point in 2024.`, '2025-06-12');
  expect(rules.at(-1)?.readings[0].rule).toBe(AMONG_UNREAD);
});
