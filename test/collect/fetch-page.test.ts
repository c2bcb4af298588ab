import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { createPageFetcher, type PageFetcherOptions } from '../../src/collect/fetch-page.ts';
import type { PageOutcome } from '../../src/collect/page-outcome.ts';
import { type Answer, answerWith, type Loopback, startLoopback } from '../loopback.ts';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(answers: Record<string, Answer>): Promise<Loopback> {
  const server = await startLoopback(answers);
  closing.push(server.close);
  return server;
}

/** A fetcher without pauses that may visit this machine unless told otherwise. */
function fetcher(options: Partial<PageFetcherOptions> = {}) {
  const made = createPageFetcher({
    version: '1.2.3',
    contact: 'https://example.org/desk',
    allowAddresses: ['127.0.0.0/8'],
    pause: 0,
    ...options,
  });
  closing.push(made.close);
  return made.fetchPage;
}

function textOf(outcome: PageOutcome): string {
  if (outcome.kind !== 'fetched') throw new Error(`not fetched: ${JSON.stringify(outcome)}`);
  return new TextDecoder().decode(outcome.bytes);
}

test('a page comes with its type, its validators and the address that answered', async () => {
  const server = await serve({
    '/feed': answerWith('Two boats', { 'content-type': 'application/rss+xml', etag: '"a1"', 'last-modified': 'Tue' }),
  });
  const outcome = await fetcher()({ url: `${server.origin}/feed` });
  expect(textOf(outcome)).toBe('Two boats');
  expect(outcome).toMatchObject({
    contentType: 'application/rss+xml',
    etag: '"a1"',
    lastModified: 'Tue',
    finalUrl: `${server.origin}/feed`,
  });
});

test('the bot says who it is and whom to write to', async () => {
  const server = await serve({ '/feed': answerWith('x') });
  await fetcher()({ url: `${server.origin}/feed` });
  expect(server.requests[0]?.headers['user-agent']).toBe('ChannelBrief/1.2.3 (+https://example.org/desk)');
});

test('a page that has not changed since the last visit is not sent again', async () => {
  const server = await serve({
    '/feed': (request, response) => {
      const known = request.headers['if-none-match'] === '"a1"';
      response.writeHead(known ? 304 : 200, { etag: '"a1"' }).end(known ? undefined : 'news');
    },
  });
  const fetchPage = fetcher();
  expect((await fetchPage({ url: `${server.origin}/feed` })).kind).toBe('fetched');
  expect(await fetchPage({ url: `${server.origin}/feed`, etag: '"a1"' })).toEqual({ kind: 'unchanged' });
});

test('the time of the last change is sent back as the server gave it', async () => {
  const server = await serve({ '/feed': answerWith('x') });
  const lastModified = 'Tue, 18 Aug 2026 12:05:00 GMT';
  await fetcher()({ url: `${server.origin}/feed`, lastModified });
  expect(server.requests[0]?.headers['if-modified-since']).toBe(lastModified);
});

test('a server that says "unchanged" without being asked has failed', async () => {
  const server = await serve({ '/feed': (_request, response) => response.writeHead(304).end() });
  expect(await fetcher()({ url: `${server.origin}/feed` })).toMatchObject({ kind: 'failed', status: 304 });
});

test('a validator with a line break in it is left out and breaks nothing', async () => {
  const server = await serve({ '/feed': answerWith('x') });
  expect((await fetcher()({ url: `${server.origin}/feed`, etag: '"a"\r\nx: y' })).kind).toBe('fetched');
  expect(server.requests[0]?.headers['if-none-match']).toBeUndefined();
});

test.each([
  ['gzip', gzipSync('small boats')],
  ['br', brotliCompressSync('small boats')],
])('%s is unpacked', async (encoding, body) => {
  const server = await serve({ '/feed': answerWith(body, { 'content-encoding': encoding }) });
  expect(textOf(await fetcher()({ url: `${server.origin}/feed` }))).toBe('small boats');
});

test('a compression that is not known here fails with its name', async () => {
  const server = await serve({ '/feed': answerWith('x', { 'content-encoding': 'snail' }) });
  expect(await fetcher()({ url: `${server.origin}/feed` })).toMatchObject({
    kind: 'failed',
    words: expect.stringContaining('snail'),
  });
});

test('a page cut off in the middle of its compression fails', async () => {
  const body = gzipSync('small boats '.repeat(1000));
  const server = await serve({ '/feed': answerWith(body.subarray(0, 40), { 'content-encoding': 'gzip' }) });
  expect(await fetcher()({ url: `${server.origin}/feed` })).toMatchObject({ kind: 'failed', reason: 'network' });
});

test('a hundred kilobytes that unpack to a hundred megabytes are stopped at the limit', async () => {
  const bomb = gzipSync(new Uint8Array(100_000_000));
  const server = await serve({ '/feed': answerWith(bomb, { 'content-encoding': 'gzip' }) });
  const outcome = await fetcher({ maxBytes: 1_000_000 })({ url: `${server.origin}/feed` });
  expect(outcome).toMatchObject({ kind: 'failed', reason: 'too-large', words: 'is longer than 1,000,000 bytes' });
});

test('empty gzip members without end are stopped though they unpack to nothing', async () => {
  const empty = gzipSync('');
  const server = await serve({
    '/feed': (_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const members = Buffer.concat(Array.from({ length: 1000 }, () => empty));
      const pour = () => {
        while (!response.destroyed && response.write(members));
      };
      response.on('drain', pour);
      pour();
    },
  });
  const outcome = await fetcher({ maxBytes: 200_000 })({ url: `${server.origin}/feed` });
  expect(outcome).toMatchObject({ kind: 'failed', reason: 'too-large' });
});

test('a plain page longer than the limit is stopped', async () => {
  const server = await serve({ '/feed': answerWith('x'.repeat(5000)) });
  expect(await fetcher()({ url: `${server.origin}/feed`, maxBytes: 4999 })).toMatchObject({ reason: 'too-large' });
  expect((await fetcher()({ url: `${server.origin}/feed`, maxBytes: 5000 })).kind).toBe('fetched');
});

test('a server that drips a byte at a time is left when the time is up', async () => {
  const server = await serve({
    '/feed': (_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    },
  });
  const began = performance.now();
  const outcome = await fetcher({ totalLimit: 400 })({ url: `${server.origin}/feed` });
  expect(outcome).toEqual({ kind: 'failed', reason: 'timeout', words: 'was not finished after 0.4 seconds' });
  expect(performance.now() - began).toBeLessThan(2000);
});

test('a server that never answers is left when the time for headers is up', async () => {
  const server = await serve({ '/feed': () => {} });
  const outcome = await fetcher({ headersLimit: 200 })({ url: `${server.origin}/feed` });
  expect(outcome).toEqual({ kind: 'failed', reason: 'timeout', words: 'did not answer within 0.2 seconds' });
});

test('a page that comes slowly but in time is waited for, once its headers are there', async () => {
  const server = await serve({
    '/feed': (_request, response) => {
      response.writeHead(200);
      response.write('slow ');
      setTimeout(() => response.end('news'), 400);
    },
  });
  expect(textOf(await fetcher({ headersLimit: 200 })({ url: `${server.origin}/feed` }))).toBe('slow news');
});

test('a visit can be stopped while it runs', async () => {
  const server = await serve({ '/feed': () => {} });
  const stop = new AbortController();
  const visit = fetcher()({ url: `${server.origin}/feed`, signal: stop.signal });
  setTimeout(() => stop.abort(), 50);
  expect(await visit).toMatchObject({ kind: 'failed', reason: 'stopped' });
});

test('a redirect is followed and the last address is told', async () => {
  const server = await serve({
    '/old': answerWith('', { location: '/new?x=1' }, 301),
    '/new': answerWith('here'),
  });
  const outcome = await fetcher()({ url: `${server.origin}/old` });
  expect(textOf(outcome)).toBe('here');
  expect(outcome).toMatchObject({ finalUrl: `${server.origin}/new?x=1` });
});

test('redirects without end are given up after five', async () => {
  const server = await serve({ '/round': answerWith('', { location: '/round' }, 302) });
  const outcome = await fetcher()({ url: `${server.origin}/round` });
  expect(outcome).toEqual({ kind: 'failed', reason: 'redirects', words: 'sends us on more than 5 times' });
  expect(server.requests).toHaveLength(6);
});

test('a status other than 200 is told in words', async () => {
  const server = await serve({ '/feed': answerWith('gone', {}, 410) });
  expect(await fetcher()({ url: `${server.origin}/feed` })).toMatchObject({
    kind: 'failed',
    reason: 'status',
    status: 410,
    words: 'is gone for good (410)',
  });
});

test('a host that asks for quiet is not visited again until it is over', async () => {
  const server = await serve({ '/feed': answerWith('', { 'retry-after': '120' }, 429), '/other': answerWith('x') });
  const fetchPage = fetcher();
  const before = Temporal.Now.instant();
  const first = await fetchPage({ url: `${server.origin}/feed` });
  if (first.kind !== 'failed' || first.retryAfter === undefined) throw new Error('no time to come back');
  expect(Math.round(before.until(first.retryAfter).total('seconds'))).toBe(120);
  expect(await fetchPage({ url: `${server.origin}/other` })).toMatchObject({
    kind: 'failed',
    words: expect.stringContaining('asked to be left alone'),
  });
  expect(server.requests).toHaveLength(1);
});

test('a host is visited one page at a time, with a pause between', async () => {
  let atOnce = 0;
  let most = 0;
  const server = await serve({
    '/feed': (_request, response) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      setTimeout(() => {
        atOnce -= 1;
        response.end('x');
      }, 30);
    },
  });
  const fetchPage = fetcher({ pause: 100 });
  await Promise.all([1, 2, 3].map(() => fetchPage({ url: `${server.origin}/feed` })));
  expect(most).toBe(1);
  const [first, second, third] = server.requests.map(({ at }) => at);
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(110);
  expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(110);
});

test('two hosts do not wait for each other', async () => {
  const slow = await serve({ '/feed': (_request, response) => void setTimeout(() => response.end('x'), 500) });
  const quick = await serve({ '/feed': answerWith('x') });
  const fetchPage = fetcher({ pause: 100 });
  const order: string[] = [];
  await Promise.all([
    fetchPage({ url: `${slow.origin}/feed` }).then(() => order.push('slow')),
    fetchPage({ url: `${quick.origin}/feed` }).then(() => order.push('quick')),
  ]);
  expect(order).toEqual(['quick', 'slow']);
});

test('a visit that robots may not make is refused before it is made', async () => {
  const server = await serve({ '/a': answerWith('', { location: '/b' }, 302), '/b': answerWith('x') });
  const outcome = await fetcher()({
    url: `${server.origin}/a`,
    mayVisit: async (url) => url.pathname !== '/b',
  });
  expect(outcome).toMatchObject({ kind: 'refused', reason: 'robots' });
  expect(server.requests.map(({ path }) => path)).toEqual(['/a']);
});

test('a host that does not take connections fails in words', async () => {
  const server = await startLoopback({});
  await server.close();
  expect(await fetcher()({ url: `${server.origin}/feed` })).toMatchObject({
    kind: 'failed',
    reason: 'network',
    words: 'does not take connections',
  });
});
