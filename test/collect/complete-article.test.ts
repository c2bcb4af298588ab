import { afterEach, expect, test } from 'vitest';
import { type ArticleTexts, createArticleTexts } from '../../src/collect/article-text.ts';
import { completeArticle } from '../../src/collect/complete-article.ts';
import { createPageFetcher } from '../../src/collect/fetch-page.ts';
import { createRobots } from '../../src/collect/robots.ts';
import type { Article } from '../../src/domain/article.ts';
import { type Answer, answerWith, startLoopback } from '../loopback.ts';

const now = Temporal.Instant.from('2026-08-18T12:00:00Z');
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const sentence = 'The lifeboat came back at noon with 41 people, and the harbour master wrote down their number. ';
const story = answerWith(
  `<!doctype html><html><head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-08-18T06:00:00Z"}</script></head>
  <body><nav><a href="/">Home</a></nav><article><p>${sentence.repeat(4)}</p><p>${sentence.repeat(4)}</p></article></body></html>`,
  { 'content-type': 'text/html; charset=utf-8' },
);

/** A site with these answers, and what completing needs to visit it. */
async function site(answers: Record<string, Answer>) {
  const server = await startLoopback(answers);
  const fetcher = createPageFetcher({ version: '1', contact: 'a@b.example', allowAddresses: ['127.0.0.1'], pause: 0 });
  const texts: ArticleTexts = createArticleTexts();
  closing.push(texts.close, fetcher.close, server.close);
  const robots = createRobots(fetcher.fetchPage);
  const article: Article = {
    id: 'harbour 1',
    feed: 'harbour-post',
    outlet: 'The Harbour Post',
    url: `${server.origin}/news/1`,
    headline: 'Arrivals',
    summary: 'Boats came.',
  };
  return { server, article, options: { fetchPage: fetcher.fetchPage, robots, texts, now } };
}

const paths = (server: { requests: readonly { path: string }[] }) => server.requests.map(({ path }) => path);

test('the text and the date of the page are added, and the id stays', async () => {
  const { article, options } = await site({ '/news/1': story });
  const completed = await completeArticle(article, options);
  expect(completed).toMatchObject({
    kind: 'complete',
    article: { id: 'harbour 1', text: expect.stringContaining('41 people') },
  });
  expect(completed.article.publishedAt).toEqual(Temporal.Instant.from('2026-08-18T06:00:00Z'));
});

test("the feed's own date stands before the page's", async () => {
  const { article, options } = await site({ '/news/1': story });
  const publishedAt = Temporal.Instant.from('2026-08-17T20:00:00Z');
  expect((await completeArticle({ ...article, publishedAt }, options)).article.publishedAt).toEqual(publishedAt);
});

test('an article that has its text is not fetched', async () => {
  const { server, article, options } = await site({ '/news/1': story });
  const whole = { ...article, text: 'All of it.' };
  expect(await completeArticle(whole, options)).toEqual({ kind: 'complete', article: whole });
  expect(server.requests).toHaveLength(0);
});

test('robots.txt is asked first, once for a host, and obeyed', async () => {
  const { server, article, options } = await site({
    '/robots.txt': answerWith('User-agent: *\nDisallow: /news/1\n\nUser-agent: ChannelBrief\nDisallow: /news/2'),
    '/news/1': story,
    '/news/2': story,
  });
  expect((await completeArticle(article, options)).kind).toBe('complete');
  const second = { ...article, url: `${server.origin}/news/2` };
  expect(await completeArticle(second, options)).toMatchObject({
    kind: 'summary-only',
    article: second,
    reason: expect.stringContaining('is not for robots'),
  });
  expect(paths(server)).toEqual(['/robots.txt', '/news/1']);
});

test('two pages asked for at once ask for robots.txt once', async () => {
  const { server, article, options } = await site({ '/news/1': story });
  await Promise.all([completeArticle(article, options), completeArticle(article, options)]);
  expect(paths(server).filter((path) => path === '/robots.txt')).toHaveLength(1);
});

test('a redirect to a page that robots may not read is not followed', async () => {
  const { server, article, options } = await site({
    '/robots.txt': answerWith('User-agent: *\nDisallow: /private'),
    '/news/1': answerWith('', { location: '/private/1' }, 302),
    '/private/1': story,
  });
  expect((await completeArticle(article, options)).kind).toBe('summary-only');
  expect(paths(server)).not.toContain('/private/1');
});

test('a server that cannot show its robots.txt is left alone', async () => {
  const { server, article, options } = await site({ '/robots.txt': answerWith('', {}, 500), '/news/1': story });
  expect((await completeArticle(article, options)).kind).toBe('summary-only');
  expect(paths(server)).toEqual(['/robots.txt']);
});

test('robots.txt is asked again after a day, and after half an hour where it could not be shown', async () => {
  for (const [status, hours] of [
    [200, 24],
    [404, 24],
    [500, 0.5],
  ] as const) {
    const { server, options } = await site({ '/robots.txt': answerWith('', {}, status) });
    let clock = now;
    const robots = createRobots(options.fetchPage, () => clock);
    const page = new URL(`${server.origin}/news/1`);
    await robots.allows(page);
    clock = now.add({ minutes: hours * 60 - 1 });
    await robots.allows(page);
    expect(server.requests, `status ${status}`).toHaveLength(1);
    clock = now.add({ minutes: hours * 60 });
    await robots.allows(page);
    expect(server.requests, `status ${status}`).toHaveLength(2);
  }
});

test.each([
  ['is not there', answerWith('', {}, 404), 'the page does not exist (404)'],
  ['is a wall', answerWith('<p>Subscribe</p>', { 'content-type': 'text/html' }), 'no main text was found'],
  ['is a film', answerWith('x', { 'content-type': 'video/mp4' }), 'it is video/mp4, not a web page'],
  ['nests without end', answerWith('<div>'.repeat(20_000), { 'content-type': 'text/html' }), 'nest deeper'],
  ['is too long', answerWith('x'.repeat(4_000_001), { 'content-type': 'text/html' }), 'is longer than 4,000,000 bytes'],
])('a page that %s leaves the summary, with the reason', async (_what, answer, reason) => {
  const { article, options } = await site({ '/news/1': answer });
  expect(await completeArticle(article, options)).toEqual({
    kind: 'summary-only',
    article,
    reason: expect.stringContaining(reason),
  });
});
