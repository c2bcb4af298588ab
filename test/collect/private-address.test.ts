import type { LookupAddress } from 'node:dns';
import { afterEach, expect, test } from 'vitest';
import { createPageFetcher, type PageFetcherOptions } from '../../src/collect/fetch-page.ts';
import { redirectTarget } from '../../src/collect/redirect.ts';
import { answerWith, type Loopback, startLoopback } from '../loopback.ts';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function secretServer(): Promise<Loopback> {
  const server = await startLoopback({ '/': answerWith('secret'), '/away': answerWith('', { location: '/' }, 302) });
  closing.push(server.close);
  return server;
}

function fetcher(options: Partial<PageFetcherOptions> = {}) {
  const made = createPageFetcher({ version: '1', contact: 'a@example.org', pause: 0, ...options });
  closing.push(made.close);
  return made.fetchPage;
}

/** A resolver that answers each question with the next of these lists, and the last one for ever. */
function resolverOf(...answers: string[][]) {
  const asked: string[] = [];
  const lookup = (
    hostname: string,
    _options: { all: true },
    done: (error: null, found: LookupAddress[]) => void,
  ): void => {
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? [];
    asked.push(hostname);
    setImmediate(() =>
      done(
        null,
        answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      ),
    );
  };
  return { lookup, asked };
}

test.each([
  ['127.0.0.1'],
  ['2130706433'],
  ['0x7f.1'],
  ['0177.0.0.1'],
  ['127.1'],
  ['0'],
  ['localhost'],
  ['127。0。0。1'],
])('http://%s leads to this machine and is refused before anything is sent', async (host) => {
  const server = await secretServer();
  const outcome = await fetcher()({ url: `http://${host}:${server.port}/` });
  expect(outcome).toMatchObject({ kind: 'refused', reason: 'address' });
  expect(server.requests).toHaveLength(0);
});

test.each([
  ['[::1]'],
  ['[::ffff:127.0.0.1]'],
  ['[::ffff:7f00:1]'],
  ['[64:ff9b::7f00:1]'],
  ['[2002:7f00:1::]'],
  ['[fe80::1]'],
  ['169.254.169.254'],
  ['100.64.0.1'],
])('http://%s is refused', async (host) => {
  expect(await fetcher()({ url: `http://${host}:9/` })).toMatchObject({ kind: 'refused', reason: 'address' });
});

test('a name that resolves to a private address is refused', async () => {
  const server = await secretServer();
  const { lookup, asked } = resolverOf(['127.0.0.1']);
  const outcome = await fetcher({ lookup })({ url: `http://news.example:${server.port}/` });
  expect(outcome).toEqual({
    kind: 'refused',
    reason: 'address',
    words: 'is at a private address (news.example resolves to one)',
  });
  expect(asked).toEqual(['news.example']);
  expect(server.requests).toHaveLength(0);
});

test('of a name with a private and an allowed address only the allowed one is visited', async () => {
  const server = await secretServer();
  const { lookup } = resolverOf(['127.0.0.9', '127.0.0.1']);
  const fetchPage = fetcher({ lookup, allowAddresses: ['127.0.0.1/32'] });
  expect((await fetchPage({ url: `http://news.example:${server.port}/` })).kind).toBe('fetched');
});

test('a name that resolves elsewhere at the next connection is checked again', async () => {
  const server = await startLoopback({ '/': answerWith('news', { connection: 'close' }) });
  closing.push(server.close);
  const { lookup, asked } = resolverOf(['127.0.0.1'], ['127.0.0.2']);
  const fetchPage = fetcher({ lookup, allowAddresses: ['127.0.0.1/32'] });
  expect((await fetchPage({ url: `http://news.example:${server.port}/` })).kind).toBe('fetched');
  expect(await fetchPage({ url: `http://news.example:${server.port}/` })).toMatchObject({ reason: 'address' });
  expect(asked).toHaveLength(2);
});

test('a connection asks for a name once, so that the address checked is the address used', async () => {
  const server = await secretServer();
  const { lookup, asked } = resolverOf(['127.0.0.1'], ['10.0.0.1']);
  const fetchPage = fetcher({ lookup, allowAddresses: ['127.0.0.1/32'] });
  expect((await fetchPage({ url: `http://news.example:${server.port}/` })).kind).toBe('fetched');
  expect(asked).toHaveLength(1);
});

test('a redirect from an allowed address to a private one is refused', async () => {
  const inner = await secretServer();
  const outer = await startLoopback({
    '/number': answerWith('', { location: `http://127.0.0.2:${inner.port}/` }, 302),
    '/name': answerWith('', { location: `http://inner.example:${inner.port}/` }, 302),
  });
  closing.push(outer.close);
  const { lookup } = resolverOf(['127.0.0.2']);
  const fetchPage = fetcher({ lookup, allowAddresses: ['127.0.0.1/32'] });
  for (const path of ['/number', '/name']) {
    expect(await fetchPage({ url: `${outer.origin}${path}` })).toMatchObject({ kind: 'refused', reason: 'address' });
  }
  expect(inner.requests).toHaveLength(0);
});

test.each([
  ['file:///etc/passwd'],
  ['ftp://example.org/feed'],
  ['data:text/plain,hello'],
  ['javascript:alert(1)'],
  ['no address'],
])('%s is refused because it is not of the web', async (url) => {
  expect(await fetcher()({ url })).toMatchObject({ kind: 'refused', reason: 'scheme' });
});

test('an address with a password in it is refused', async () => {
  expect(await fetcher()({ url: 'https://me:secret@example.org/' })).toMatchObject({ kind: 'refused' });
});

test('a redirect to a file is refused', async () => {
  const server = await startLoopback({ '/': answerWith('', { location: 'file:///etc/passwd' }, 302) });
  closing.push(server.close);
  const fetchPage = fetcher({ allowAddresses: ['127.0.0.1'] });
  expect(await fetchPage({ url: `${server.origin}/` })).toMatchObject({ kind: 'refused', reason: 'scheme' });
});

test('a redirect from https down to http is refused, even on the same host', () => {
  const from = new URL('https://news.example/feed');
  expect(redirectTarget(from, 'http://news.example/feed')).toMatchObject({ kind: 'refused', reason: 'scheme' });
  expect(redirectTarget(from, '//other.example/feed')).toEqual(new URL('https://other.example/feed'));
  expect(redirectTarget(new URL('http://news.example/'), 'https://news.example/')).toBeInstanceOf(URL);
  expect(redirectTarget(from, undefined)).toMatchObject({ kind: 'failed' });
  expect(redirectTarget(from, 'http://')).toMatchObject({ kind: 'failed' });
});
