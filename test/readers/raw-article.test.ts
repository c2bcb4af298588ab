import { expect, test } from 'vitest';
import { canonicalAddress } from '../../src/readers/canonical-address.ts';
import { plainLine, plainText } from '../../src/readers/plain-text.ts';
import { believableDate, identityOf } from '../../src/readers/raw-article.ts';

test.each([
  ['https://News.example:443/a?utm_source=rss&utm_medium=x', 'https://news.example/a'],
  ['https://news.example/a?at_medium=RSS&at_campaign=rss#comments', 'https://news.example/a'],
  ['https://news.example/a?ns_mchannel=rss&ito=1490&ns_campaign=1490', 'https://news.example/a'],
  ['https://news.example/a?CMP=share_btn&id=3&fbclid=zz', 'https://news.example/a?id=3'],
  ['https://news.example/a?source=rss', 'https://news.example/a'],
  ['https://news.example/a?source=47', 'https://news.example/a?source=47'],
  ['https://news.example/?p=123', 'https://news.example/?p=123'],
  ['https://me:secret@news.example/a', 'https://news.example/a'],
  ['/a/b', 'https://base.example/a/b'],
  ['  https://news.example/a\n', 'https://news.example/a'],
])('the canonical form of %s is %s', (address, canonical) => {
  expect(canonicalAddress(address, 'https://base.example/feed')).toBe(canonical);
});

test.each([['javascript:alert(1)'], ['mailto:a@example.org'], ['http://'], ['data:text/html,x']])(
  '%s is no address of an article',
  (address) => {
    expect(canonicalAddress(address, 'https://base.example/')).toBeUndefined();
  },
);

test('an article is known by its guid, and by its address where the guid says nothing', () => {
  const url = 'https://www.news.example/a';
  expect(identityOf('12345', url)).toBe('news.example 12345');
  expect(identityOf('https://www.bbc.example/news/a#4', url)).toBe('https://www.bbc.example/news/a');
  expect(identityOf('  ', url)).toBe(url);
  expect(identityOf(undefined, url)).toBe(url);
  expect(identityOf('x'.repeat(501), url)).toBe(url);
});

test('the first date that can be true is believed', () => {
  const seenAt = Temporal.Instant.from('2026-08-18T12:00:00Z');
  expect(believableDate(['2026-08-19T12:00:00Z', undefined, '2026-08-17T09:00:00Z'], seenAt)?.toString()).toBe(
    '2026-08-17T09:00:00Z',
  );
  expect(believableDate(['2026-08-18T13:00:00Z'], seenAt)?.toString()).toBe('2026-08-18T13:00:00Z');
  expect(believableDate(['1970-01-01T00:00:00Z', '0001-01-01T00:00:00Z'], seenAt)).toBeUndefined();
});

test.each([
  ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['One<br>two<br/>three', 'One\ntwo\nthree'],
  ['<b>12</b>,<i>000</i> people', '12,000 people'],
  ['<script>alert("x")</script>Hello<style>p{}</style>', 'Hello'],
  ['<td>Mon</td><td>12</td>', 'Mon 12'],
  ['&pound;5 &amp; &#8364;6 &lt;7', '£5 & €6 <7'],
  ['fewer than <3 boats', 'fewer than <3 boats'],
  ['a\u00a0b\u200bc\u202ed\u0000e', 'a bcde'],
  ['<!-- secret -->seen', 'seen'],
  ['<a href="x">cut', 'cut'],
])('%j reads as %j', (markup, text) => {
  expect(plainText(markup)).toBe(text);
});

test('a headline stands on one line', () => {
  expect(plainLine(' Two\n<br>lines ')).toBe('Two lines');
});
