import { afterEach, expect, test } from 'vitest';
import { createArticleTexts } from '../../src/collect/article-text.ts';
import { createPageFetcher } from '../../src/collect/fetch-page.ts';
import { readLinkedArticle } from '../../src/collect/linked-article.ts';
import { createRobots } from '../../src/collect/robots.ts';
import { type Answer, answerWith, startLoopback } from '../loopback.ts';

const now = Temporal.Instant.from('2026-08-18T12:00:00Z');
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const filler = 'The lifeboat came back at noon with 41 people, and the harbour master wrote down their number. '.repeat(
  8,
);
const html = (head: string, title = '') =>
  answerWith(
    `<!doctype html><html><head>${head}</head><body><article>${title}<p>${filler}</p></article></body></html>`,
    {
      'content-type': 'text/html; charset=utf-8',
    },
  );

/** What reading `path` of a site with these answers gives. */
async function read(answers: Record<string, Answer>, path = '/1', allowAddresses = ['127.0.0.1']) {
  const server = await startLoopback(answers);
  const { fetchPage, close } = createPageFetcher({ version: '1', contact: 'a@b.example', allowAddresses, pause: 0 });
  const texts = createArticleTexts();
  closing.push(texts.close, close, server.close);
  const options = { fetchPage, robots: createRobots(fetchPage), texts, now };
  const linked = await readLinkedArticle(path.startsWith('/') ? `${server.origin}${path}` : path, options);
  return { linked, paths: server.requests.map((request) => request.path) };
}

test('a page gives its headline, its text and its day', async () => {
  const head = `<title>Boats | Harbour Post</title><meta property="og:title" content="Boats come">
    <meta property="article:published_time" content="2026-08-18T06:00:00Z">`;
  expect((await read({ '/1': html(head) })).linked).toMatchObject({
    kind: 'read',
    headline: 'Boats come',
    text: expect.stringContaining('41 people'),
    publishedAt: Temporal.Instant.from('2026-08-18T06:00:00Z'),
  });
  const { linked } = await read({ '/1': html('<title>Boats</title>', '<h1>Forty-one\n people</h1>') });
  expect(linked).toMatchObject({ headline: 'Forty-one people' });
  expect(linked).not.toHaveProperty('publishedAt');
});

test('a date that cannot be true is none', async () => {
  const { linked } = await read({
    '/1': html('<meta property="article:published_time" content="2031-01-01T00:00:00Z">'),
  });
  expect(linked).not.toHaveProperty('publishedAt');
});

test('a page that is free for a part only says so', async () => {
  const data = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
  expect((await read({ '/1': html(data) })).linked).toMatchObject({ kind: 'read', forSubscribers: true });
});

test.each<[string, Record<string, Answer>, RegExp]>([
  ['behind a paywall', { '/1': answerWith('', {}, 402) }, /^asks for payment \(402\)$/],
  ['behind a login', { '/1': answerWith('', {}, 403) }, /^refuses us \(403\)$/],
  ['that is gone', {}, /^does not exist \(404\)$/],
  ['without an article', { '/1': answerWith('<p>Hi</p>', { 'content-type': 'text/html' }) }, /no main text was found/],
  ['that is a picture', { '/1': answerWith('x', { 'content-type': 'image/png' }) }, /it is image\/png, not a web page/],
  ['not for robots', { '/robots.txt': answerWith('User-agent: *\nDisallow: /'), '/1': html('') }, /^is not for robots/],
  [
    'whose robots.txt is broken',
    { '/robots.txt': answerWith('', {}, 500) },
    /robots\.txt of 127.* broken at the other end/,
  ],
])('a page %s is told to be so', async (_name, answers, reason) => {
  expect((await read(answers)).linked).toMatchObject({ kind: 'unreadable', reason: expect.stringMatching(reason) });
});

test('a private address is not visited, named or not', async () => {
  const { linked, paths } = await read({ '/1': html('') }, '/1', []);
  expect(linked).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('private address') });
  expect(paths).toEqual([]);
  const named = await read({}, 'http://localhost:9/metadata', []);
  expect(named.linked).toMatchObject({ reason: expect.stringContaining('private address') });
});

test('a redirect into the house of whoever runs the bot is not followed', async () => {
  const { linked } = await read({ '/1': answerWith('', { location: 'http://169.254.169.254/latest/' }, 302) });
  expect(linked).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('private address') });
});

test.each(['https://', 'http://[::', `https://harbour.example/${'x'.repeat(10_000)}`, 'ftp://harbour.example/1'])(
  '"%.40s" is no page to visit, and costs nothing',
  async (url) => {
    expect((await read({}, url)).linked.kind).toBe('unreadable');
  },
);
