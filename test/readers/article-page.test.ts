import { expect, test } from 'vitest';
import { readArticlePage } from '../../src/readers/article-page.ts';
import { pageDepth } from '../../src/readers/page-depth.ts';
import { millisecondsSince } from '../work.ts';

const paragraphs = [
  'The harbour master of Eastcliff said on Monday that 212 people had been brought ashore in three boats, the first arrivals for nine days.',
  'Strong winds had kept the sea empty since the start of the month, and the lifeboat crew had not been called out once in that time.',
  'A spokeswoman for the coastguard said that everyone was well, and that the boats had been towed to the inner basin to be examined.',
];

function pageOf(head: string, body = paragraphs.map((text) => `<p>${text}</p>`).join('')): string {
  return `<!doctype html><html><head><title>Arrivals at Eastcliff</title>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><article><h1>Arrivals at Eastcliff</h1>${body}</article></main>
    <aside><a href="/offers">Subscribe for £1 a week</a></aside><footer>All rights reserved</footer></body></html>`;
}

function read(html: string | Uint8Array, contentType = 'text/html; charset=utf-8') {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  return readArticlePage({ bytes, contentType, url: 'https://harbour.example/news/1?utm_source=rss' });
}

test('the main text of a page comes in paragraphs, without its menus and offers', () => {
  const reading = read(pageOf(''));
  if (reading.kind !== 'read') throw new Error(reading.error);
  expect(reading.text).toContain(paragraphs.join('\n\n'));
  expect(reading.text).not.toMatch(/Sport|Subscribe|rights reserved/);
});

test('the date of publication comes from JSON-LD, also from inside a graph', () => {
  const plain = '{"@type":"NewsArticle","datePublished":"2026-08-17T09:00:00+01:00"}';
  const graph = `{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},${plain}]}`;
  for (const data of [plain, graph, `[${plain}]`]) {
    const reading = read(pageOf(`<script type="application/ld+json">${data}</script>`));
    expect(reading).toMatchObject({ kind: 'read', published: '2026-08-17T09:00:00+01:00' });
  }
});

test('broken JSON-LD costs nothing, and the meta element stands in', () => {
  const head = `<script type="application/ld+json">{"datePublished": oops</script>
    <meta property="article:published_time" content="2026-08-17T08:00:00Z">`;
  expect(read(pageOf(head))).toMatchObject({ kind: 'read', published: '2026-08-17T08:00:00Z' });
});

test('the canonical address is resolved and freed of tracking', () => {
  const reading = read(pageOf('<link rel="canonical" href="/news/arrivals?utm_medium=x">'));
  expect(reading).toMatchObject({ canonicalUrl: 'https://harbour.example/news/arrivals' });
});

test('a page in windows-1252 named only in its meta element is read right', () => {
  const html = pageOf('<meta charset="windows-1252">').replace('£', '').replace('everyone was well', 'all were “well”');
  const bytes = Uint8Array.from(html, (letter) => ({ '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0));
  expect(read(bytes, 'text/html')).toMatchObject({ text: expect.stringContaining('all were “well”') });
});

test('a page without an article says so', () => {
  expect(read(pageOf('', '<p>Please accept our cookies.</p>'))).toEqual({
    kind: 'unreadable',
    error: 'no main text was found on it',
  });
});

test('what is no web page is not read as one', () => {
  expect(read('%PDF-1.7', 'application/pdf')).toEqual({
    kind: 'unreadable',
    error: 'it is application/pdf, not a web page',
  });
});

test('a page of 20,000 nested elements is refused at once', () => {
  const began = process.threadCpuUsage();
  expect(read(pageOf('', '<div>'.repeat(20_000)))).toMatchObject({
    kind: 'unreadable',
    error: 'its elements nest deeper than 400 levels',
  });
  expect(millisecondsSince(began)).toBeLessThan(5000);
});

test('depth counts what nests, and not paragraphs, rows and breaks that follow each other', () => {
  expect(pageDepth('<div><section><b>x</b></section></div>')).toBe(3);
  expect(pageDepth(`<div>${'<p>one<br><li>two<img src=x>'.repeat(1000)}</div>`)).toBe(1);
  expect(pageDepth('<div/>'.repeat(5))).toBe(5);
  expect(pageDepth('</div></div><div>')).toBe(1);
});
