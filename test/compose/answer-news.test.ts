import { expect, test } from 'vitest';
import { answerNews } from '../../src/compose/answer-news.ts';
import { story, verdictOn } from './record.ts';

const now = Temporal.ZonedDateTime.from('2026-08-18T17:00[Europe/London]');
const differs = verdictOn('Some 9,000 people crossed in July.', '9,000', { kind: 'differs', explanation: 'The sum.' });
const money = verdictOn('It cost 4,700 pounds.', '4,700', { kind: 'unchecked', reading: { metric: 'money' } });
const stories = [
  story('BBC', 'Crossings rise', '2026-08-18T12:40:00Z', [money, differs]),
  story('LBC', 'Minister visits Dover', '2025-12-31T08:00:00Z'),
];

test('stories stand with outlet, moment and link, and their figures with verdicts', () => {
  const { briefing } = answerNews({ words: '', stories, now });
  expect(briefing.headline).toBe('The newest 2 stories about migration');
  expect(briefing.blocks).toMatchObject([
    {
      kind: 'story',
      headline: 'Crossings rise',
      links: [{ outlet: 'BBC, 18 August 13:40', url: 'https://bbc.example/14' }],
      lines: [{ mark: '✗', words: 'differs', quote: '9,000 people crossed in July', explanation: 'The sum.' }],
    },
    { kind: 'story', links: [{ outlet: 'LBC, 31 December 2025 08:00' }], lines: [] },
  ]);
});

test('as data every figure is there, sums of money too', () => {
  const { data } = answerNews({ words: 'crossings', stories, now });
  expect(data).toMatchObject({
    words: 'crossings',
    stories: [
      { headline: 'Crossings rise', at: '2026-08-18T12:40:00Z', claims: [{ value: 4_700 }, { value: 9_000 }] },
      { outlet: 'LBC', claims: [] },
    ],
  });
});

test('the words that were looked for are told, and what to do where they are nowhere', () => {
  expect(answerNews({ words: 'asylum hotels', stories, now }).briefing.headline).toBe(
    '2 stories about migration with “asylum hotels”, newest first',
  );
  const none = answerNews({ words: `unicorns ${'x'.repeat(10_000)}`, stories: [], now }).briefing;
  expect(none.headline).toMatch(/^No story has “unicorns.{0,80}”$/);
  expect(JSON.stringify(none.blocks)).toContain('Try fewer words');
});

test('an empty store is no quiet day', () => {
  expect(answerNews({ words: '', stories: [], now }).briefing.headline).toBe('No story about migration is stored yet');
});
