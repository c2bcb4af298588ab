/** Commands that visit the web, with a server of this machine in place of GOV.UK and of an outlet. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Answer, answerWith } from '../loopback.ts';
import {
  articlePage,
  dailyPage,
  feedXml,
  PATHS,
  publicationPage,
  site,
  tagged,
  timeSeries,
  weeklyPage,
} from '../worker/world.ts';
import { brief, CLI, jsonLines, newFolder } from './brief.ts';

const LOCAL = {
  ALLOW_ADDRESSES: '127.0.0.0/8',
  FEEDS_BUNDLED: 'off',
  CONTACT: 'desk@news.example',
  LOG_LEVEL: 'warn',
};
const html = { 'content-type': 'text/html; charset=utf-8' };

/** A record that ends with 250 people on 1 October 2026, and a feed whose story says so today. */
async function world(folder: string) {
  const updated = '2026-10-02T12:00:00Z';
  const answers: Record<string, Answer> = {
    [PATHS.daily]: tagged(
      dailyPage(
        [
          ['30 September 2026', '0', '0'],
          ['1 October 2026', '250', '3'],
        ],
        updated,
      ),
      '"d1"',
    ),
    [PATHS.weekly]: tagged(weeklyPage('27 September 2026', ['90', '2', '313', '13'], updated), '"w1"'),
    [PATHS.publication]: tagged(publicationPage(PATHS.ods), '"p1"'),
    [PATHS.ods]: tagged(
      timeSeries([
        ['2026-09-29', 12, 1],
        ['2026-09-30', 0, 0],
      ]),
      '"o1"',
      'application/octet-stream',
    ),
    '/news/1': answerWith(
      articlePage('On 1 October 2026 a total of 250 people arrived by small boat in three boats.'),
      html,
    ),
  };
  const { server } = await site(answers);
  const at = Temporal.Now.instant().subtract({ hours: 1 });
  const story = {
    headline: 'Small boats: 250 people arrive in a day',
    summary: 'They came in three boats.',
    path: '/news/1',
    at,
  };
  answers['/feed.xml'] = tagged(feedXml(server.origin, [story]), '"f1"', 'application/rss+xml');
  writeFileSync(
    join(folder, 'feeds.opml'),
    `<opml version="2.0"><body><outline text="The Harbour Post" xmlUrl="${server.origin}/feed.xml"/></body></opml>`,
  );
  return { server, answers, env: { ...LOCAL, GOVUK_URL: server.origin, FEEDS_OPML: 'feeds.opml' } };
}

// They wait for their turns at the server most of the time, so they run side by side.
describe.concurrent('brief', { timeout: 90_000 }, () => {
  test('sync brings what is new, then asks whether anything changed, then tells a revision', async () => {
    const folder = newFolder();
    const { server, answers, env } = await world(folder);
    const sync = async () =>
      jsonLines((await brief(['sync', '--json'], folder, { env })).out)[0] as Record<string, never>;
    expect(await sync()).toMatchObject({
      sources: [{ source: 'daily-page', outcome: 'new', new: 6 }, { outcome: 'new' }, { outcome: 'new' }],
    });
    const before = server.requests.length;
    expect(await sync()).toMatchObject({
      sources: [{ outcome: 'unchanged' }, { outcome: 'unchanged' }, { outcome: 'unchanged' }],
    });
    expect(server.requests.slice(before).map(({ headers }) => headers['if-none-match'])).toEqual([
      '"d1"',
      '"w1"',
      '"p1"',
    ]);
    expect(server.requests[0]?.headers['user-agent']).toMatch(/^ChannelBrief\/[\d.]+ \(\+desk@news\.example\)$/);
    answers[PATHS.daily] = answerWith(
      dailyPage([['1 October 2026', '255', '3', 'Revised']], '2026-10-03T12:00:00Z'),
      html,
    );
    const told = await brief(['sync'], folder, { env });
    expect(told.code).toBe(0);
    expect(told.out).toContain('small_boat_arrivals 2026-10-01: 255, 250 in the daily-page of 2026-10-02');
  });

  test('start shows what is stored at once, then what the sources add, and ends when asked for one round', async () => {
    const folder = newFolder();
    const { env } = await world(folder);
    const { code, out, err } = await brief(['start', '--once'], folder, { env });
    expect([code, err]).toEqual([0, expect.not.stringMatching(/^\s+at /m)]);
    const [, first = '', second = ''] = out.split(/^Channel Brief, /m).map((told) => told.replace(/\s+/g, ' '));
    expect(first).toContain('No feed and no official page has been visited yet.');
    expect(first).not.toContain('250 people');
    expect(second).toContain('250 people arrived by small boat on Thursday 1 October, in 3 boats');
    expect(second).toContain('Small boats: 250 people arrive in a day');
    expect(second).toContain('✓ agrees');
    expect(second).toContain('1 of 1 feed answered');
    const again = await brief(['collect', '--json'], folder, { env });
    expect(JSON.parse(again.out)).toMatchObject({ feeds: [{ outcome: 'unchanged', added: 0 }], judged: 0 });
  });

  test('without a network the briefing stands at once, and each kind of source takes one line', async () => {
    const folder = newFolder();
    const gone = 'http://127.0.0.1:9';
    writeFileSync(
      join(folder, 'feeds.opml'),
      `<opml version="2.0"><body><outline text="A" xmlUrl="${gone}/a"/><outline text="B" xmlUrl="${gone}/b"/></body></opml>`,
    );
    const env = { ...LOCAL, GOVUK_URL: gone, FEEDS_OPML: 'feeds.opml' };
    const { code, out, err, firstOutput } = await brief(['start', '--once'], folder, { env });
    expect([code, err]).toEqual([0, '']);
    expect(firstOutput).toBeLessThan(10_000);
    expect(out).toMatch(/The record is [\d,]+ days old: it ends on/);
    const told = out.replace(/\s+/g, ' ');
    expect(told).toContain('None of 3 official pages could be reached: each does not take connections.');
    expect(told).toContain('None of 2 feeds could be reached: each does not take connections.');
    expect(await brief(['sync'], folder, { env })).toMatchObject({ code: 1 });
    expect(await brief(['collect'], folder, { env })).toMatchObject({ code: 1 });
  });

  test('private addresses are not visited unless they are allowed', async () => {
    const folder = newFolder();
    const { server, env } = await world(folder);
    const { code, out } = await brief(['sync'], folder, { env: { ...env, ALLOW_ADDRESSES: '' } });
    expect(code).toBe(1);
    expect(out).toContain('None of 3 official pages could be reached');
    expect(server.requests).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('a SIGTERM to `npm start` ends the bot too', async () => {
    const folder = newFolder();
    const { env } = await world(folder);
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${CLI}" start; true`], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...env, npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    // Standard output closes only when the bot is gone, not with its shell.
    const gone = new Promise((done) => shell.stdout.on('close', () => done('gone')));
    await new Promise((begun) => shell.stdout.once('data', begun));
    shell.kill('SIGTERM');
    const tooLong = new Promise((done) => setTimeout(() => done('still there'), 20_000).unref());
    expect(await Promise.race([gone, tooLong])).toBe('gone');
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends the bot cleanly, and the next start goes on', async (signal) => {
    const folder = newFolder();
    const { answers, env } = await world(folder);
    answers['/news/1'] = () => {};
    let told = false;
    const stopped = await brief(['start'], folder, {
      env,
      onOutput: (out, kill) => {
        if (told || !out.includes('Sources')) return;
        told = true;
        setTimeout(() => kill(signal), 1_500);
      },
    });
    expect(stopped).toMatchObject({ code: 0, err: '' });
    answers['/news/1'] = answerWith(
      articlePage('On 1 October 2026 a total of 250 people arrived by small boat.'),
      html,
    );
    const { out } = await brief(['collect', '--json'], folder, { env });
    expect(JSON.parse(out)).toMatchObject({ feeds: [{ outcome: 'collected', added: 1 }], judged: 1 });
  });
});
