import { expect, test } from 'vitest';
import { createArticleTexts } from '../../src/collect/article-text.ts';
import { createRobots } from '../../src/collect/robots.ts';
import type { Feed } from '../../src/domain/feed.ts';
import { collectNews, type NewsParts } from '../../src/worker/collect-news.ts';
import { type Answer, answerWith } from '../loopback.ts';
import { articlePage, atEnd, emptyStore, feedXml, pathsOf, site } from './world.ts';

const now = () => Temporal.Instant.from('2026-08-18T12:00:00Z');
const at = Temporal.Instant.from('2026-08-18T08:00:00Z');
const html = { 'content-type': 'text/html; charset=utf-8' };
const crossing = {
  headline: '250 people cross the Channel',
  summary: 'They came in three boats.',
  path: '/news/1',
  at,
};
const second = { headline: 'Small boats: 75 people arrive', summary: 'They came in one boat.', path: '/news/2', at };

function feedAt(origin: string, name = 'harbour-post'): Feed {
  const address = `${origin}/${name}.xml`;
  return { name, title: 'News', outlet: 'The Harbour Post', address, interval: 15, relevance: 'topic' };
}

/** A feed with these stories, whose pages say more than their summaries. */
async function world(stories = [crossing]) {
  const answers: Record<string, Answer> = {
    '/news/1': answerWith(articlePage('On Monday 250 people arrived in three boats.'), html),
    '/news/2': answerWith(articlePage('On Sunday 75 people arrived in one boat.'), html),
  };
  const { server, fetchPage } = await site(answers);
  answers['/harbour-post.xml'] = answerWith(feedXml(server.origin, stories), {
    'content-type': 'application/rss+xml',
    etag: '"f1"',
  });
  const texts = createArticleTexts();
  atEnd(texts.close);
  const pages = { robots: createRobots(fetchPage), texts };
  const parts: NewsParts = { store: await emptyStore(), feeds: [feedAt(server.origin)], fetchPage, pages, now };
  return { server, answers, parts };
}

const stored = ({ store }: NewsParts) => store.articles.between(at.subtract({ hours: 1 }), at.add({ hours: 1 }));

test('a new story is kept with the text of its page', async () => {
  const { parts } = await world();
  expect(await collectNews(parts)).toMatchObject([{ outcome: 'collected', added: 1, edited: 0, problems: [] }]);
  const [story] = await stored(parts);
  expect(story?.article).toMatchObject({ headline: crossing.headline, text: expect.stringContaining('On Monday 250') });
});

test('a known story is not read again', async () => {
  const { server, parts } = await world();
  await collectNews(parts);
  const before = server.requests.length;
  expect(await collectNews(parts)).toMatchObject([{ added: 0, edited: 0 }]);
  expect(pathsOf(server).slice(before)).toEqual(['/harbour-post.xml']);
  expect(server.requests.at(-1)?.headers['if-none-match']).toBe('"f1"');
});

test('of two processes that find the same feeds due one visits each, and the other neither then nor on its old knowledge', async () => {
  const { server, answers, parts } = await world();
  answers['/second.xml'] = answerWith(feedXml(server.origin, [second]), { 'content-type': 'application/rss+xml' });
  const both = { ...parts, feeds: [feedAt(server.origin), feedAt(server.origin, 'second')] };
  const rounds = await Promise.all([collectNews(both, 'due'), collectNews(both, 'due')]);
  expect(
    rounds
      .flat()
      .map(({ feed }) => feed.name)
      .toSorted(),
  ).toEqual(['harbour-post', 'second']);
  expect(
    pathsOf(server)
      .filter((path) => path.endsWith('.xml'))
      .toSorted(),
  ).toEqual(['/harbour-post.xml', '/second.xml']);
});

test('with article pages off no page is fetched, and the summary is what there is', async () => {
  const { server, parts } = await world();
  const { pages: _pages, ...without } = parts;
  await collectNews(without);
  expect(pathsOf(server)).toEqual(['/harbour-post.xml']);
  expect((await stored(parts))[0]?.article).not.toHaveProperty('text');
});

test('a page that cannot be read leaves the summary, and that is told', async () => {
  const { answers, parts } = await world();
  answers['/news/1'] = answerWith('', {}, 403);
  const [report] = await collectNews(parts);
  expect(report).toMatchObject({
    outcome: 'collected',
    added: 1,
    problems: [expect.stringContaining('refuses us (403)')],
  });
  expect(await stored(parts)).toHaveLength(1);
});

test('a round broken off in the midst of a feed goes on with the stories that were left', async () => {
  const { answers, parts } = await world([crossing, second]);
  const stop = new AbortController();
  const whole = answers['/news/2'] as Answer;
  answers['/news/2'] = () => stop.abort();
  expect(await collectNews({ ...parts, signal: stop.signal })).toMatchObject([{ outcome: 'stopped', added: 1 }]);
  expect((await parts.store.feeds.states()).size).toBe(0);
  answers['/news/2'] = whole;
  expect(await collectNews(parts, 'due')).toMatchObject([{ outcome: 'collected', added: 1 }]);
  expect((await stored(parts)).map(({ article }) => article.text)).toEqual([
    expect.stringContaining('people arrived'),
    expect.stringContaining('people arrived'),
  ]);
});

test('a feed that fails does not hold up the others', async () => {
  const { server, parts } = await world();
  const feeds = [feedAt(server.origin, 'gone'), ...parts.feeds];
  const reports = await collectNews({ ...parts, feeds });
  expect(reports.map(({ feed, outcome }) => [feed.name, outcome]).sort()).toEqual([
    ['gone', 'failed'],
    ['harbour-post', 'collected'],
  ]);
  expect((await parts.store.feeds.states()).get('gone')?.failures).toBe(1);
});

test('a feed that is not due is left alone, unless it failed the last time', async () => {
  const { answers, parts } = await world();
  await collectNews(parts);
  expect(await collectNews(parts, 'due')).toEqual([]);
  expect(await collectNews(parts, 'due-or-failed')).toEqual([]);
  answers['/harbour-post.xml'] = answerWith('', {}, 500);
  await collectNews(parts);
  expect(await collectNews(parts, 'due')).toEqual([]);
  expect(await collectNews(parts, 'due-or-failed')).toMatchObject([{ outcome: 'failed' }]);
});

test('an edited headline makes a new text of the same story', async () => {
  const { server, answers, parts } = await world();
  await collectNews(parts);
  const edited = feedXml(server.origin, [{ ...crossing, headline: '255 people cross the Channel' }]);
  answers['/harbour-post.xml'] = answerWith(edited, { 'content-type': 'application/rss+xml' });
  expect(await collectNews(parts)).toMatchObject([{ added: 0, edited: 1 }]);
  expect(await stored(parts)).toMatchObject([
    { textVersion: 2, article: { text: expect.stringContaining('250 people') } },
  ]);
});
