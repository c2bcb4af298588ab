import { expect, test } from 'vitest';
import { readingsOf } from '../read-story.ts';
import { meaningsOf, timesOf } from './time-words.ts';

test.each(['2026-08-17', '2026-08-18', '2026-08-20', '2026-08-21'])(
  'in a story of %s the weekend is Saturday 15 and Sunday 16 August',
  (published) => {
    expect(timesOf('Over the weekend 300 people crossed.', published)).toEqual(['span 2026-08-15..2026-08-16']);
  },
);

test('in a story of Monday a weekend may begin with Friday', () => {
  expect(meaningsOf('Over the weekend 300 people crossed.', '2026-08-17')).toContain('2026-08-14..2026-08-16');
});

test('in a story of Tuesday it may not', () => {
  expect(meaningsOf('Over the weekend 300 people crossed.', '2026-08-18')).not.toContain('2026-08-14..2026-08-16');
});

test('a bank holiday weekend has its Monday', () => {
  expect(meaningsOf('Over the bank holiday weekend 900 people crossed.', '2025-08-26')[0]).toBe(
    '2025-08-23..2025-08-25',
  );
});

test('so has one that is told without an article', () => {
  expect(meaningsOf('Bank holiday weekend sees nine boats land.', '2021-06-01')[0]).toBe('2021-05-29..2021-05-31');
  expect(meaningsOf('Weekend sees nine boats land.', '2021-06-01')[0]).toBe('2021-05-29..2021-05-30');
});

test('the Easter weekend may be all four days', () => {
  expect(meaningsOf('Over the Easter weekend 900 people crossed.', '2025-04-22')).toContain('2025-04-18..2025-04-21');
});

test('"last weekend" is the one that ended last', () => {
  expect(timesOf('Last weekend 300 people crossed.', '2026-08-18')).toEqual(['span 2026-08-15..2026-08-16']);
});

test('a long weekend is that of the bank holiday where there was one', () => {
  expect(meaningsOf('Over the long weekend 839 people landed.', '2026-05-05')[0]).toBe('2026-05-02..2026-05-04');
});

test('a holiday weekend may begin on its Friday, which the words leave open', () => {
  const text = 'Almost a thousand people crossed the Channel over the bank holiday weekend.';
  expect(readingsOf(text, '2026-05-26').slice(0, 2)).toEqual(['2026-05-23..2026-05-25', '2026-05-22..2026-05-25']);
});
