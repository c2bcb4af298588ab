import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { Feed } from '../../src/domain/feed.ts';
import { type FeedReading, readFeed } from '../../src/readers/feed-document.ts';
import { millisecondsSince } from '../work.ts';

const feed: Feed = {
  name: 'harbour-post',
  title: 'News',
  outlet: 'The Harbour Post',
  address: 'https://harbour.example/rss',
  interval: 15,
  relevance: 'all',
};
const seenAt = Temporal.Instant.from('2026-08-18T12:00:00Z');

function read(content: string | Uint8Array, contentType?: string): Promise<FeedReading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readFeed({ bytes, contentType }, { feed, base: feed.address, seenAt });
}

async function articlesOf(content: string | Uint8Array, contentType?: string): Promise<readonly Article[]> {
  const reading = await read(content, contentType);
  if (reading.kind === 'unreadable') throw new Error(reading.error);
  return reading.articles;
}

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../fixtures/feeds/${name}`, import.meta.url));
}

function rssOf(inner: string): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${inner}</channel></rss>`;
}

function itemOf(title: string, more = ''): string {
  return `<item><title>${title}</title><link>https://harbour.example/1</link>${more}</item>`;
}

test('an RSS 2.0 feed gives its articles in plain text with canonical addresses', async () => {
  const [first, second] = await articlesOf(fixture('rss-2.xml'));
  expect(first).toEqual({
    id: 'https://harbour.example/news/a1',
    feed: 'harbour-post',
    outlet: 'The Harbour Post',
    url: 'https://harbour.example/news/a1',
    headline: 'More than 400 people cross the Channel in a day',
    summary: 'Border Force counted 423 people in six boats.',
    publishedAt: Temporal.Instant.from('2026-08-10T09:15:00Z'),
  });
  expect(second).toMatchObject({
    id: 'harbour.example a2',
    url: 'https://harbour.example/news/a2?id=7',
    headline: 'Fish & chips: the price £9.50 & rising – report',
    summary: 'Cod costs £3 more.',
    publishedAt: Temporal.Instant.from('2026-08-09T17:00:00Z'),
  });
});

test('an article that a feed names twice, with an edit counted behind its guid, stands once', async () => {
  const articles = await articlesOf(fixture('rss-2.xml'));
  expect(articles.map(({ id }) => id)).toEqual([
    'https://harbour.example/news/a1',
    'harbour.example a2',
    'https://harbour.example/news/a3',
    'https://harbour.example/news/a4',
  ]);
});

test('a date in the future or in no calendar is left out, not believed', async () => {
  const articles = await articlesOf(fixture('rss-2.xml'));
  expect(articles[2]?.publishedAt).toBeUndefined();
  expect(articles[3]?.publishedAt).toBeUndefined();
});

test('an entry without headline and address is told, not hidden', async () => {
  const reading = await read(fixture('rss-2.xml'));
  expect(reading).toMatchObject({ kind: 'read', problems: ['1 article has no headline or no address'] });
});

test('an RSS 1.0 feed is read', async () => {
  expect(await articlesOf(fixture('rss-1.xml'))).toMatchObject([
    {
      id: 'https://gazette.example/2026/32',
      headline: 'Asylum backlog falls for a third quarter',
      summary: 'Fewer cases wait than a year ago.',
      publishedAt: Temporal.Instant.from('2026-08-07T10:30:00Z'),
    },
  ]);
});

test('an Atom feed is read, and a date that it gets wrong costs no article', async () => {
  const articles = await articlesOf(fixture('atom.xml'));
  expect(articles).toMatchObject([
    {
      id: 'https://office.example/statistics/boats',
      summary: 'Daily provisional figures.',
      publishedAt: Temporal.Instant.from('2026-08-18T12:05:00Z'),
    },
    {
      id: 'harbour.example tag:office.example,2026:42',
      url: 'https://harbour.example/blog/42',
      publishedAt: Temporal.Instant.from('2026-08-17T08:00:00Z'),
    },
    { headline: 'Published sometime' },
  ]);
  expect(articles[2]?.publishedAt).toBeUndefined();
});

test('words and numbers in XHTML keep their order', async () => {
  const article = (await articlesOf(fixture('atom.xml')))[1];
  expect(article?.headline).toBe('Of 1,200 people, 40 stayed');
  expect(article?.summary).toBe('First 12 came, then 30 more.\n\nTea & toast.');
});

test('a JSON Feed is read, with numbers for ids and text that is not markup', async () => {
  const reading = await read(fixture('feed.json'), 'application/feed+json');
  expect(reading).toMatchObject({
    kind: 'read',
    articles: [
      { id: 'pier.example 901', url: 'https://pier.example/901', summary: 'No boats for four days.' },
      { id: 'pier.example 903', headline: 'Less < more & so on', summary: '5 < 6 & 7' },
    ],
    problems: ['2 articles have no headline or no address'],
  });
});

test('bare ampersands, HTML entities, zero bytes and bold words do not stop a feed', async () => {
  const [first, second, third] = await articlesOf(fixture('untidy.xml'));
  expect(first).toMatchObject({
    headline: 'Q&A: who crosses, and why?',
    url: 'https://untidy.example/1?a=1&b=2',
    summary: 'Text with 12 bold and 13 slanted words\nhere',
  });
  expect(second?.headline).toBe('AT&T bold');
  expect([second?.id, third?.id]).toEqual(['https://untidy.example/2', 'https://untidy.example/3']);
});

test('a body of a thousand characters is the article, a long teaser is not', async () => {
  const sentence = 'Officials counted the boats at dawn and again at dusk. ';
  const body = (end: string) =>
    `<description>Short.</description><content:encoded><![CDATA[<p>${sentence.repeat(20)}${end}</p>]]></content:encoded>`;
  const [whole] = await articlesOf(rssOf(itemOf('A', body('The end.'))));
  const [teaser] = await articlesOf(rssOf(itemOf('A', body('Read more'))));
  expect(whole?.summary).toBe('Short.');
  expect(whole?.text).toMatch(/^Officials .* The end\.$/);
  expect(teaser?.text).toBeUndefined();
});

test('a body of megabytes is read in part, as that of a page is', async () => {
  const body = `<content:encoded><![CDATA[<p>${'Officials counted the boats. '.repeat(100_000)}</p>]]></content:encoded>`;
  const [long] = await articlesOf(rssOf(itemOf('A', body)));
  expect(long?.text?.length).toBe(100_000);
});

const accents = rssOf(itemOf('“Calais” café – 12 £')).replace('?>', ' encoding="windows-1252"?>');

function inWindows1252(text: string): Uint8Array {
  const marks: Record<string, number> = { '“': 0x93, '”': 0x94, '–': 0x96 };
  return Uint8Array.from(text, (letter) => marks[letter] ?? letter.charCodeAt(0));
}

function inUtf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const letters = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(letters.length * 2));
  for (let at = 0; at < letters.length; at += 1) view.setUint16(at * 2, letters.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

test.each([
  ['windows-1252 named in the first line', inWindows1252(accents), undefined],
  [
    'windows-1252 that calls itself iso-8859-1',
    inWindows1252(accents.replace('windows-1252', 'iso-8859-1')),
    undefined,
  ],
  [
    'windows-1252 named by the server alone',
    inWindows1252(accents.replace(' encoding="windows-1252"', '')),
    'text/xml; charset=windows-1252',
  ],
  [
    'windows-1252 that calls itself UTF-8',
    inWindows1252(accents.replace('windows-1252', 'utf-8')),
    'text/xml; charset=utf-8',
  ],
  ['UTF-8 that calls itself windows-1252', new TextEncoder().encode(accents), undefined],
  ['UTF-8 that the server calls latin1', new TextEncoder().encode(accents), 'text/xml; charset=iso-8859-1'],
  ['UTF-8 that calls itself UTF-16', new TextEncoder().encode(accents.replace('windows-1252', 'utf-16')), undefined],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${accents}`), undefined],
  ['UTF-16, little end first, with a mark', inUtf16(accents, true, true), undefined],
  ['UTF-16, big end first, with a mark', inUtf16(accents, false, true), undefined],
  ['UTF-16 without a mark', inUtf16(accents, true, false), undefined],
  ['an encoding that does not exist', inWindows1252(accents), 'text/xml; charset=klingon'],
])('%s is read right', async (_what, bytes, contentType) => {
  expect((await articlesOf(bytes, contentType))[0]?.headline).toBe('“Calais” café – 12 £');
});

test.each([
  ['', 'it is empty'],
  ['<!DOCTYPE html><html><body>Sorry</body></html>', 'it is a web page, not a feed'],
  ['<opml version="2.0"><body/></opml>', 'it is XML, but neither RSS nor Atom'],
  ['<rss version="2.0"></rss>', 'it lacks what every RSS or Atom feed has'],
  ['{"items": []}', 'it is JSON, but not a JSON Feed'],
  ['{"version": "https://jsonfeed.org/version/1", "items"', 'it is JSON, but not a JSON Feed'],
  ['just words', 'it is broken XML'],
])('what is no feed is named: %s', async (content, error) => {
  expect(await read(content)).toMatchObject({ kind: 'unreadable', error: expect.stringContaining(error) });
});

test('a feed that breaks off is unreadable and says so', async () => {
  expect(await read(fixture('broken.xml'))).toMatchObject({
    kind: 'unreadable',
    error: expect.stringMatching(/^it is broken XML/),
  });
});

test('a billion laughs are refused unread', async () => {
  const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>${rssOf(itemOf('&l9;')).replace(/^<\?.*?\?>/, '')}`;
  expect(await read(bomb)).toMatchObject({ kind: 'unreadable', error: expect.stringContaining('entities of its own') });
});

test('an entity from a file is refused unread', async () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel>${itemOf('&x;')}</channel></rss>`;
  expect(await read(bomb)).toMatchObject({ kind: 'unreadable', error: expect.stringContaining('entities of its own') });
});

test('a feed of fifty megabytes is refused without being read', async () => {
  expect(await read(new Uint8Array(50_000_000).fill(0x20))).toEqual({
    kind: 'unreadable',
    error: 'it is longer than 5 MB',
  });
});

test('a feed of ten thousand articles is cut and says so', async () => {
  const many = Array.from(
    { length: 10_000 },
    (_, at) => `<item><title>${at}</title><link>https://x.example/${at}</link></item>`,
  );
  const reading = await read(rssOf(many.join('')));
  expect(reading).toMatchObject({ problems: ['the feed holds 10000 articles; the first 1000 were read'] });
});

const size = 4_900_000;
test.each([
  ['tags nested without end', rssOf(itemOf('A', `<x>${'<y>'.repeat(size / 3)}</x>`)), 'unreadable'],
  [
    'nested markup in a summary',
    rssOf(itemOf('A', `<description><![CDATA[${'<b>'.repeat(size / 3)}]]></description>`)),
    'read',
  ],
  ['CDATA sections never closed', rssOf('<![CDATA['.repeat(size / 9)), 'unreadable'],
  ['titles never closed', rssOf('<title>'.repeat(size / 7)), 'unreadable'],
  ['titles never ended', rssOf('<title '.repeat(size / 7)), 'unreadable'],
  ['ampersands', rssOf(itemOf('&'.repeat(size / 2))), 'read'],
  ['blanks', rssOf(itemOf('A', `<description>${' '.repeat(size)}x</description>`)), 'read'],
  ['line breaks', rssOf(itemOf('A', `<description>${' \n'.repeat(size / 2)}x</description>`)), 'read'],
  ['control references', rssOf(itemOf('&#0;'.repeat(size / 4))), 'read'],
])('five megabytes of %s are over within seconds', async (_what, content, kind) => {
  const began = process.threadCpuUsage();
  const reading = await read(content);
  expect(millisecondsSince(began)).toBeLessThan(10_000);
  if (kind === 'unreadable') expect(reading.kind).toBe('unreadable');
});
