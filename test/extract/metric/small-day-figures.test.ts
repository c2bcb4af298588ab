import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'On Sunday 420 migrants crossed the Channel.';

test.each([
  ["Saturday's figure was 58.", '58 people 2026-08-15'],
  ['The figure for Saturday was 58.', '58 people 2026-08-15'],
  ['At least 60 more people were brought ashore on Monday.', '60 people 2026-08-17'],
])('small counts of a day are counts: "%s"', (sentence, figure) => {
  expect(figuresOf(`${STORY} ${sentence}`)[1]).toContain(figure);
});

test('people escorted in after crossing in several boats are those of the day', () => {
  const sentence = 'Another 230 people were escorted into Dover on Monday after crossing in four dinghies.';
  expect(figuresOf(`${STORY} ${sentence}`)).toContain('230 people 2026-08-17');
  const single = 'Another 60 people were escorted into Dover on Monday after a dinghy broke down.';
  expect(figuresOf(`${STORY} ${single}`)).toContain('60 people 2026-08-17 incident');
});

test('a mean that a load is compared with is one', () => {
  const text =
    "Friday's figures work out at 82 people a boat, compared with an average of 53 across the whole of last year.";
  expect(figuresOf(`${STORY} ${text}`)).toContain('53 per boat 2025-01-01..2025-12-31');
});

test('the small boat total counts people, the number of small boats boats', () => {
  expect(figuresOf(`The small boat total this year is up by half. ${STORY}`)[0]).toContain('+50% people');
  expect(figuresOf(`The number of small boats this year is up by half. ${STORY}`)[0]).toContain('+50% boats');
});

test('those who said where they were from came on the day told behind', () => {
  const sentence =
    'Border Force said 86 people who presented themselves as Iranian, Afghan, Pakistani and Turkish nationals were intercepted on Friday.';
  expect(figuresOf(`${STORY} ${sentence}`)[1]).toBe('86 people 2026-08-14');
});

test.each([
  ["Monday's 248 takes the year past 15,000.", '248 people 2026-08-17'],
  ["The year's total was 15,897, Monday's own 248 included.", '248 people 2026-08-17'],
])('the number of a day before a verb is a count: "%s"', (sentence, figure) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toContain(figure);
});
