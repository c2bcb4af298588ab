import { expect, test } from 'vitest';
import { officialSources } from '../../feeds/official/sources.ts';
import type { Feed } from '../../src/domain/feed.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { metrics } from '../../src/metrics/index.ts';
import { judgeArticles } from '../../src/worker/judge-article.ts';
import { type BriefingParts, writeBriefing, writeBriefingOf } from '../../src/worker/write-briefing.ts';
import { days, release } from '../contracts/store/store-for-tests.ts';
import { emptyStore } from './world.ts';

const at = Temporal.Instant.from('2026-08-18T09:00:00Z');
const feed: Feed = {
  name: 'post',
  title: 'News',
  outlet: 'The Post',
  address: 'https://p.example/',
  interval: 15,
  relevance: 'all',
};

async function parts(): Promise<BriefingParts> {
  const store = await emptyStore();
  await store.observations.record(release('2026-08-18T08:00:00Z'), days('2026-08-15', [0, 75, 253]));
  await store.observations.record(release('2026-08-20T12:00:00Z'), days('2026-08-17', [281, 40]));
  const text = 'On Monday 253 people arrived by small boat.';
  await store.articles.save(
    [
      {
        id: 'a',
        feed: 'post',
        outlet: 'The Post',
        url: 'https://p.example/a',
        headline: '253 arrive',
        summary: '',
        text,
        publishedAt: at,
      },
    ],
    at,
  );
  await judgeArticles({ store, extract: createExtractor(metrics), now: () => at });
  const figureSource = { publisher: 'Home Office', url: 'https://www.gov.uk/figures' };
  return { store, feeds: [feed], official: officialSources('https://www.gov.uk'), figureSource };
}

const now = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/London]`);

test('a briefing has the record, the stories of the last day with their verdicts, and the sources', async () => {
  const briefing = JSON.stringify(await writeBriefing(await parts(), now('2026-08-18T18:00')));
  expect(briefing).toContain('40 people arrived by small boat on Tuesday 18 August');
  expect(briefing).toContain('253 arrive');
  expect(briefing).toContain('agrees, since revised');
  expect(briefing).toContain('No feed and no official page has been visited yet.');
});

test('a story of the day before yesterday is no news', async () => {
  const briefing = JSON.stringify(await writeBriefing(await parts(), now('2026-08-20T18:00')));
  expect(briefing).not.toContain('253 arrive');
});

test('the briefing of a past day has the record as it was then, and that day’s stories alone', async () => {
  const briefing = await writeBriefingOf(await parts(), Temporal.PlainDate.from('2026-08-18'), 'Europe/London');
  expect(briefing.headline).toBe('Channel Brief, Tuesday 18 August 2026');
  const words = JSON.stringify(briefing);
  expect(words).toContain('253 people arrived by small boat on Monday 17 August');
  expect(words).not.toContain('40 people');
  expect(words).toContain('253 arrive');
  expect(words).not.toContain('visited');
});

test('a past day without stories is no news of today', async () => {
  const briefing = await writeBriefingOf(await parts(), Temporal.PlainDate.from('2026-08-19'), 'Europe/London');
  expect(JSON.stringify(briefing)).toContain('No story about migration is kept from this day.');
});

test('the briefing of a day of which no release is kept says whose numbers it has', async () => {
  const briefing = await writeBriefingOf(await parts(), Temporal.PlainDate.from('2026-08-17'), 'Europe/London');
  expect(JSON.stringify(briefing)).toMatch(
    /no release of that day is kept, so these are the numbers published 18 August/,
  );
});

test('a briefing that is late says when it was due', async () => {
  const briefing = await writeBriefing(await parts(), now('2026-08-18T09:30'), now('2026-08-18T07:00'));
  expect(JSON.stringify(briefing)).toContain('Due at 07:00');
});
