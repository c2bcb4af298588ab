import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from '../read-story.ts';

const STORY = 'On Monday 250 migrants crossed the Channel.';

function basisOf(sentence: string): string | undefined {
  return claimsOf(`${STORY} ${sentence}`)[1]?.readings[0]?.basis;
}

test.each([
  'Some 1,900 people have come since the port strike ended.',
  'Since the port strike ended, some 1,900 people have come.',
  'More than 3,000 people have crossed since MPs voted for the bill.',
  'Since the regatta 1,900 people have crossed.',
  'Some 640 people came while the prime minister was at the summit.',
  'Some 9,600 people crossed between the two summits.',
  'Some 12,000 people had crossed before the deal was struck on 19 May.',
  'By the time the minister marked 300 days in office, 34,000 people had crossed.',
  "Some 15,000 people landed on James Cleverly's watch.",
  'Some 3,400 people came in the month after the white paper.',
  'More than 1,000 people came in days.',
  'Over 1,900 people came in a matter of weeks.',
])('a count of a time that no words tell is not of the time told before: "%s"', (sentence) => {
  expect(basisOf(sentence)).toBe('implied');
});

test('a day told with what happened on it is read', () => {
  const sentence =
    'A total of 1,900 people have come since the act was agreed by peers in the early hours of August 4.';
  expect(figuresOf(`${STORY} ${sentence}`)[1]).toBe('1900 people 2026-08-04..2026-08-17');
});

test('a reason is no time', () => {
  expect(basisOf('On Saturday 240 people came, since the sea was calm.')).toBe('stated');
});

test('the day on which a record was set is its own', () => {
  const sentence = 'That beat the previous high of 204, set only a week earlier on August 10.';
  const [, record] = claimsOf(`${STORY} ${sentence}`);
  expect(record?.readings[0]?.basis).toBe('stated');
  expect(figuresOf(`${STORY} ${sentence}`)[1]).toBe('204 people 2026-08-10');
});

test('"in the first month" behind a time that goes on is not the whole of that time', () => {
  const text =
    'In the fortnight after Labour took office 1,502 people crossed the Channel in small boats; in the first month 3,596.';
  expect(claimsOf(text, '2024-08-20')[1]?.readings[0].basis).toBe('implied');
});

test('the best month "until then" has its own time, and what had come "until then" has not', () => {
  const basisOf = (text: string) => claimsOf(text, '2023-07-26')[0]?.readings[0].basis;
  expect(basisOf('June, the best month until then, had 3,824 Channel crossings.')).toBe('stated');
  expect(basisOf('June, and all that came until then, had 3,824 Channel crossings.')).toBe('implied');
});
