import { expect, test } from 'vitest';
import { silentFeedsBriefing } from '../../src/compose/silent-feeds-briefing.ts';
import type { Feed } from '../../src/domain/feed.ts';

const now = Temporal.ZonedDateTime.from('2026-08-18T13:00+01:00[Europe/London]');

function told(names: readonly string[], isAll = false) {
  const feeds = names.map((name) => ({
    feed: { name, title: name, outlet: name, address: '', interval: 10, relevance: 'all' } satisfies Feed,
    answeredAt: Temporal.Instant.from('2026-08-17T11:05:00Z'),
    problem: 'refuses us (403)',
  }));
  const { headline, blocks } = silentFeedsBriefing({ key: 'k', feeds, isAll }, now, ({ title }) => title);
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? block.text.map(({ text }) => text).join('') : ''));
  return { headline, lines };
}

test('one feed is named, with when it last answered and what it says now', () => {
  expect(told(['The Gazette'])).toEqual({
    headline: 'The Gazette has not answered for a day',
    lines: [
      'The Gazette last answered 17 August 12:05; now it refuses us (403).',
      'Their stories are missing from the briefings until they answer again. Nothing has to be done where the outlet mends it.',
    ],
  });
});

test('many feeds are counted, and the first of them named', () => {
  const { headline, lines } = told(Array.from({ length: 14 }, (_, index) => `Feed ${index + 1}`));
  expect(headline).toBe('14 feeds have not answered for a day: Feed 1, Feed 2, Feed 3 and 11 more');
  expect(lines).toHaveLength(12);
  expect(lines[10]).toBe('And 4 feeds more.');
});

test('where no feed answers, the network of the bot is named', () => {
  expect(told(['A', 'B'], true).lines.at(-1)).toBe(
    'No feed answers at all, so the fault may lie with the network of this bot.',
  );
});
