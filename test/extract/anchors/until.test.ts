import { expect, test } from 'vitest';
import { timesOf } from './time-words.ts';

const published = '2026-08-18';

test.each([
  ['By Saturday night 15,600 people had crossed.', 'until 2026-08-15'],
  ['Up to 30 June 9,000 people had crossed.', 'until 2026-06-30'],
  ['As of Monday 15,897 people had crossed.', 'until 2026-08-17'],
  ['As of 16 August 15,647 people had crossed.', 'until 2026-08-16'],
  ['By the end of June 9,000 people had crossed.', 'until 2026-06-30'],
  ['Up to the end of 2025 some 192,000 people had crossed.', 'until 2025-12-31'],
  ['Until 9 August 15,000 people had crossed.', 'until 2026-08-09'],
])('in a story of 18 August 2026: "%s" is %s', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test.each(['Surpassed only by Saturday.', 'Up to 30 people were aboard.', 'It was signed by the minister.'])(
  'no last day is told in "%s"',
  (sentence) => {
    expect(timesOf(sentence, published).filter((time) => time.startsWith('until'))).toEqual([]);
  },
);

test('a last day to come is not taken for one that has been', () => {
  expect(timesOf('By the end of December 40,000 may cross.', '2026-08-18').join()).not.toContain('2026-12');
});
