import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { collectFeed, type FeedOutcome } from '../../src/collect/collect-feed.ts';
import { createPageFetcher } from '../../src/collect/fetch-page.ts';
import type { FetchPage } from '../../src/collect/page-outcome.ts';
import { afterFailure, isDue } from '../../src/collect/source-visits.ts';
import type { Feed } from '../../src/domain/feed.ts';
import type { SourceState } from '../../src/domain/source-state.ts';
import { type Answer, answerWith, type Loopback, startLoopback } from '../loopback.ts';

const now = Temporal.Instant.from('2026-08-18T12:00:00Z');
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(answer: Answer): Promise<{ server: Loopback; feed: Feed; fetchPage: FetchPage }> {
  const server = await startLoopback({ '/feed': answer });
  const fetcher = createPageFetcher({ version: '1', contact: 'a@b.example', allowAddresses: ['127.0.0.1'], pause: 0 });
  closing.push(fetcher.close, server.close);
  const feed: Feed = {
    name: 'harbour-post',
    title: 'News',
    outlet: 'The Harbour Post',
    address: `${server.origin}/feed`,
    interval: 15,
    relevance: 'all',
  };
  return { server, feed, fetchPage: fetcher.fetchPage };
}

function feedOf(articles: readonly { title: string; date?: string }[]): string {
  const items = articles.map(({ title, date }, at) => {
    const pubDate = date === undefined ? '' : `<pubDate>${date}</pubDate>`;
    return `<item><title>${title}</title><link>/news/${at}</link>${pubDate}</item>`;
  });
  return `<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`;
}

function headlinesOf(outcome: FeedOutcome): string[] {
  if (outcome.kind !== 'collected') throw new Error(`nothing collected: ${JSON.stringify(outcome)}`);
  return outcome.articles.map(({ headline }) => headline);
}

const mixed = feedOf([
  { title: 'Small boats today', date: '2026-08-18T08:00:00Z' },
  { title: 'Bins to be emptied', date: '2026-08-18T07:00:00Z' },
  { title: 'Small boats last week', date: '2026-08-12T08:00:00Z' },
  { title: 'Small boats in spring', date: '2026-04-12T08:00:00Z' },
]);

const known: SourceState = { name: 'harbour-post', failures: 0, lastSucceededAt: now.subtract({ hours: 1 }) };

test('the first sight of a feed brings the last three days, not its archive', async () => {
  const { feed, fetchPage } = await serve(answerWith(mixed));
  const outcome = await collectFeed(feed, undefined, { fetchPage, now });
  expect(headlinesOf(outcome)).toEqual(['Small boats today', 'Bins to be emptied']);
});

test('a known feed may bring what is up to thirty days old', async () => {
  const { feed, fetchPage } = await serve(answerWith(mixed));
  const outcome = await collectFeed(feed, known, { fetchPage, now });
  expect(headlinesOf(outcome)).toEqual(['Small boats today', 'Bins to be emptied', 'Small boats last week']);
});

test('the newest date that a feed lists is remembered, whatever it is about, and never one to come', async () => {
  const { feed, fetchPage } = await serve(
    answerWith(
      feedOf([
        { title: 'Small boats this morning', date: '2026-08-18T08:00:00Z' },
        { title: 'Bins to be emptied', date: '2026-08-18T09:00:00Z' },
        { title: 'Fair tomorrow', date: '2026-08-18T13:00:00Z' },
      ]),
    ),
  );
  const first = await collectFeed({ ...feed, relevance: 'topic' }, known, { fetchPage, now });
  expect(first.state.newestAt).toEqual(now.subtract({ hours: 3 }));
  const again = await collectFeed(feed, { ...known, newestAt: now.subtract({ hours: 1 }) }, { fetchPage, now });
  expect(again.state.newestAt).toEqual(now.subtract({ hours: 1 }));
});

test('a feed without dates, or one that is unchanged or fails, leaves the newest date as it was', async () => {
  const newestAt = now.subtract({ hours: 30 });
  const undated = await serve(answerWith(feedOf([{ title: 'Small boats' }])));
  expect(
    (await collectFeed(undated.feed, known, { fetchPage: undated.fetchPage, now })).state.newestAt,
  ).toBeUndefined();
  for (const answer of [answerWith('', {}, 304), answerWith('', {}, 503)]) {
    const { feed, fetchPage } = await serve(answer);
    const before = { ...known, etag: '"v1"', newestAt };
    expect((await collectFeed(feed, before, { fetchPage, now })).state.newestAt).toEqual(newestAt);
  }
});

test('of a general feed only what is about migration is taken', async () => {
  const { feed, fetchPage } = await serve(answerWith(mixed));
  const outcome = await collectFeed({ ...feed, relevance: 'topic' }, known, { fetchPage, now });
  expect(headlinesOf(outcome)).toEqual(['Small boats today', 'Small boats last week']);
});

test('articles without a date do not flood at first sight, and come whole later', async () => {
  const { feed, fetchPage } = await serve(answerWith(feedOf(Array.from({ length: 50 }, () => ({ title: 'A' })))));
  expect(headlinesOf(await collectFeed(feed, undefined, { fetchPage, now }))).toHaveLength(10);
  expect(headlinesOf(await collectFeed(feed, known, { fetchPage, now }))).toHaveLength(50);
});

test('relative links lead to where the feed was found', async () => {
  const { server, feed, fetchPage } = await serve(answerWith(mixed));
  const outcome = await collectFeed(feed, undefined, { fetchPage, now });
  expect(outcome).toMatchObject({ articles: [{ url: `${server.origin}/news/0` }, {}] });
});

test('the next visit sends back what the last one was given, and an unchanged feed costs nothing', async () => {
  const { server, feed, fetchPage } = await serve((request, response) => {
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"v1"', 'last-modified': 'Tue, 18 Aug 2026 11:00:00 GMT' }).end(mixed);
  });
  const first = await collectFeed(feed, undefined, { fetchPage, now });
  expect(first.state).toEqual({
    name: 'harbour-post',
    etag: '"v1"',
    lastModified: 'Tue, 18 Aug 2026 11:00:00 GMT',
    lastTriedAt: now,
    lastSucceededAt: now,
    newestAt: now.subtract({ hours: 4 }),
    failures: 0,
    nextDueAt: now.add({ minutes: 15 }),
  });
  const later = now.add({ minutes: 20 });
  const second = await collectFeed(feed, first.state, { fetchPage, now: later });
  expect(second).toMatchObject({ kind: 'unchanged', state: { etag: '"v1"', lastSucceededAt: later } });
  expect(server.requests[1]?.headers['if-modified-since']).toBe('Tue, 18 Aug 2026 11:00:00 GMT');
});

test('a feed that is down says so in a sentence and is tried again later and later', async () => {
  const { feed, fetchPage } = await serve(answerWith('', {}, 503));
  const first = await collectFeed(feed, known, { fetchPage, now });
  const problem = 'The Harbour Post, News: the feed is out of service for now (503)';
  expect(first).toMatchObject({ kind: 'failed', problem, state: { failures: 1, problem } });
  expect(first.state.nextDueAt).toEqual(now.add({ minutes: 15 }));
  expect(first.state.lastSucceededAt).toEqual(known.lastSucceededAt);
  const second = await collectFeed(feed, first.state, { fetchPage, now });
  expect(second.state.nextDueAt).toEqual(now.add({ minutes: 30 }));
});

test('a success after failures wipes them out', async () => {
  const { feed, fetchPage } = await serve(answerWith(mixed));
  const failing = afterFailure(known, { problem: 'down' }, 15, now);
  const outcome = await collectFeed(feed, failing, { fetchPage, now });
  expect(outcome.state.failures).toBe(0);
  expect(outcome.state.problem).toBeUndefined();
});

test('what cannot be read is a failure, and its validators are not kept, so that it is read again', async () => {
  const { feed, fetchPage } = await serve(answerWith('<html>Back soon</html>', { etag: '"oops"' }));
  const outcome = await collectFeed(feed, known, { fetchPage, now });
  expect(outcome).toMatchObject({
    kind: 'failed',
    problem: 'The Harbour Post, News: the feed could not be read: it is a web page, not a feed',
  });
  expect(outcome.state.etag).toBeUndefined();
});

test('the wait doubles to a day and no further, and a server may ask for longer', () => {
  let state: SourceState = known;
  const waits: number[] = [];
  for (let failure = 0; failure < 60; failure += 1) {
    state = afterFailure(state, { problem: 'down' }, 15, now);
    waits.push(now.until(state.nextDueAt ?? now).total('minutes'));
  }
  expect(waits.slice(0, 9)).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
  expect(waits.at(-1)).toBe(1440);
  const retryAfter = now.add({ hours: 5 });
  expect(afterFailure(known, { problem: 'busy', retryAfter }, 15, now).nextDueAt).toEqual(retryAfter);
});

test('a source is due when it was never visited or its time has come', () => {
  expect(isDue(undefined, now)).toBe(true);
  expect(isDue({ ...known, nextDueAt: now }, now)).toBe(true);
  expect(isDue({ ...known, nextDueAt: now.add({ seconds: 1 }) }, now)).toBe(false);
});

test('real formats come through the whole road', async () => {
  for (const name of ['rss-2.xml', 'rss-1.xml', 'atom.xml', 'feed.json']) {
    const { feed, fetchPage } = await serve(
      answerWith(readFileSync(new URL(`../fixtures/feeds/${name}`, import.meta.url))),
    );
    expect(headlinesOf(await collectFeed(feed, known, { fetchPage, now })).length, name).toBeGreaterThan(0);
  }
});
