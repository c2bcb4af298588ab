import { expect, test } from 'vitest';
import { idleFeedBriefing } from '../../src/compose/idle-feed-briefing.ts';
import type { IdleFeed } from '../../src/domain/idle-feed.ts';

const now = Temporal.ZonedDateTime.from('2026-08-18T13:00[Europe/London]');
const idle: IdleFeed = {
  feed: {
    name: 'gazette',
    title: 'News',
    outlet: 'Gazette',
    address: 'https://g.example/feed',
    interval: 10,
    relevance: 'all',
  },
  newestAt: now.toInstant().subtract({ hours: 24 * 12 }),
  idleFrom: now.toInstant().subtract({ hours: 24 * 3 }),
  usualHours: 71,
};

test('a feed with nothing new is told with since when, what is usual for it, and what to look at', () => {
  const { headline, blocks } = idleFeedBriefing(idle, now, 'Gazette (News)');
  expect(headline).toBe('Gazette (News) has had nothing new for 12 days');
  expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text[0]?.text : ''))).toEqual([
    'It answers, but the newest that it lists is of 6 August 13:00. Until now its longest pauses were about 2 days.',
    "It may have moved or been given up: compare it with the outlet's own site (https://g.example/feed).",
  ]);
});

test('what is usual within a day or two is told in hours', () => {
  const { blocks } = idleFeedBriefing({ ...idle, usualHours: 0.4 }, now, 'Gazette');
  expect(JSON.stringify(blocks)).toContain('about 1 hour.');
});
