import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const published = '2026-08-18';

test.each([
  ['230 Channel migrants cross on Monday', 'The average load was 230.', '230 per boat 2026-08-17'],
  [
    'Two boats, 230 people: Channel crossings on Monday',
    'Each dinghy held 115 people on average.',
    '115 per boat 2026-08-17',
  ],
])('a text that begins without a time goes on with its headline: %s', (headline, text, line) => {
  expect(figuresOf(text, published, headline)).toContain(line);
});

test.each([
  'Boats now carry 64 people on average.',
  'Since January the boats have held 64 people on average.',
  'The average boat has carried 64 people.',
])('what is told in general is not of the headline’s day: %s', (text) => {
  expect(figuresOf(text, published, '230 Channel migrants cross on Monday').at(-1)).not.toMatch(/per boat 2026-08-17$/);
});
