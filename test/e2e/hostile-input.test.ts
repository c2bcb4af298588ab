/** Feeds, stories and questions made to hurt, from the network to what a person reads. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerWith } from '../loopback.ts';
import { site } from '../worker/world.ts';
import { brief, newFolder } from './brief.ts';

const ESCAPED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

test('a feed with everything wrong in it gives its stories once, in plain words', { timeout: 60_000 }, async () => {
  const folder = newFolder();
  const at = Temporal.Now.instant().subtract({ minutes: 30 });
  const date = new Date(at.epochMilliseconds).toUTCString();
  const item = (title: string, rest: string) =>
    `<item><title>${title}</title><description>About 250 people arrived by small boat.</description>${rest}</item>`;
  const dated = `<pubDate>${date}</pubDate>`;
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title><link>https://g.example</link>${[
    item(
      '&lt;script&gt;alert(1)&lt;/script&gt;Small boats &lt;!channel&gt; @everyone &#x202e;\u0000 &lt;img src=x onerror=y&gt;',
      `<link>https://g.example/markup</link>${dated}`,
    ),
    item('Small boats: an endless name', `<link>https://g.example/long</link><guid>${'x'.repeat(400)}</guid>${dated}`),
    item('Small boats: an endless address', `<link>https://g.example/${'y'.repeat(20_000)}</link>${dated}`),
    item(
      'Small boats: the future',
      '<link>https://g.example/future</link><pubDate>Thu, 01 Jan 2099 00:00:00 GMT</pubDate>',
    ),
    item('Small boats: no date', '<link>https://g.example/none</link>'),
    item('Small boats: twice', `<link>https://g.example/twice</link><guid>twice</guid>${dated}`),
    item('Small boats: twice', `<link>https://g.example/twice?utm_source=x</link><guid>twice</guid>${dated}`),
    item('Small boats: no page', `<link>javascript:alert(1)</link>${dated}`),
  ].join('')}</channel></rss>`;
  const { server } = await site({ '/feed.xml': answerWith(feed, { 'content-type': 'application/rss+xml' }) });
  writeFileSync(
    join(folder, 'feeds.opml'),
    `<opml version="2.0"><body><outline text="Gazette" xmlUrl="${server.origin}/feed.xml"/></body></opml>`,
  );
  const env = {
    ALLOW_ADDRESSES: '127.0.0.0/8',
    ARTICLE_PAGES: 'off',
    FEEDS_BUNDLED: 'off',
    FEEDS_OPML: 'feeds.opml',
    GOVUK_URL: server.origin,
  };
  const collect = async () => JSON.parse((await brief(['collect', '--json'], folder, { env })).out);
  expect(await collect()).toMatchObject({ feeds: [{ outcome: 'collected', added: 6, edited: 0 }], judged: 6 });
  expect(await collect()).toMatchObject({ feeds: [{ added: 0, edited: 0 }], judged: 0 });
  const { code, out } = await brief(['briefing'], folder, { env });
  expect(code).toBe(0);
  expect(out).toContain('Small boats');
  expect(out).not.toMatch(ESCAPED);
  expect(out).not.toMatch(/<script|onerror|javascript:|2099/);
});

test('a message of a million characters is answered', { timeout: 60_000 }, async () => {
  const folder = newFolder();
  const noise = 'The harbour master wrote it all down in the book that he keeps. '.repeat(15_625);
  const stdin = `${noise}On 17 August 2026 a total of 250 people arrived by small boat.`;
  const { code, out } = await brief(['check', '--published', '2026-08-18'], folder, { stdin });
  expect([code, out.split('\n')[0]]).toEqual([0, '1 figure: agrees']);
  expect(out.length).toBeLessThan(2_000);
});

test.each([
  'last 7 days since '.repeat(5_000),
  '2025-01-01..'.repeat(5_000),
  `${'9'.repeat(50_000)} days`,
  "'; drop table article; --",
  '<!channel> \u202e\u001b[2J',
])('a period that is none is refused in a line or two, and nothing of it reaches the terminal raw', async (when) => {
  const { code, out, err } = await brief(['crossings', '--', when], newFolder());
  expect([code, out]).toEqual([2, '']);
  expect(err.length).toBeLessThan(700);
  expect(err.replaceAll('\n', '')).not.toMatch(ESCAPED);
  expect(err).not.toMatch(/^\s+at /m);
});
