/** The bot as whoever runs it watches it: health, numbers and the log of a whole round, none of which hold a secret or a text. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerWith } from '../loopback.ts';
import { articlePage, dailyPage, feedXml, PATHS, site } from '../worker/world.ts';
import { brief, jsonLines, newFolder } from './brief.ts';

/** A token without what it takes to listen: the platform stays away at once, and nothing outside is asked. */
const WRONG = { SLACK_BOT_TOKEN: 'xoxb-not-to-be-seen' };
const SECRET = /not-to-be-seen/;
/** Words of the story's text, of its summary and of a page that cannot be read. */
const TEXT = /cormorant|guillemot|kittiwake/i;

async function world(folder: string) {
  const yesterday = Temporal.Now.plainDateISO('Europe/London').subtract({ days: 1 });
  const printed = yesterday.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const at = Temporal.Now.instant().subtract({ minutes: 30 });
  const stories = ['read', 'broken'].map((name) => ({
    headline: `Small boats: 250 people arrive (${name})`,
    summary: 'A guillemot saw 250 people arrive by small boat.',
    path: `/${name}`,
    at,
  }));
  const html = { 'content-type': 'text/html' };
  const { server } = await site({
    [PATHS.daily]: answerWith(dailyPage([[printed, '250', '3']], at.toString({ smallestUnit: 'second' })), html),
    '/read': answerWith(articlePage('A cormorant saw 250 people arrive by small boat.'), html),
    '/broken': answerWith(`kittiwake ${'<div>'.repeat(20_000)}`, html),
    '/feed.xml': (request, response) =>
      answerWith(feedXml(`http://${request.headers.host}`, stories), { 'content-type': 'application/rss+xml' })(
        request,
        response,
      ),
  });
  writeFileSync(
    join(folder, 'feeds.opml'),
    `<opml version="2.0"><body><outline text="Harbour" xmlUrl="${server.origin}/feed.xml"/></body></opml>`,
  );
  return {
    ALLOW_ADDRESSES: '127.0.0.0/8',
    FEEDS_BUNDLED: 'off',
    FEEDS_OPML: 'feeds.opml',
    GOVUK_URL: server.origin,
    LOG_LEVEL: 'trace',
  };
}

test.each([
  ['without platforms is alive and ready', {}, []],
  ['whose token is not enough is alive and says which platform is not connected', WRONG, ['slack']],
])(
  'a running bot %s, tells its numbers, and logs a line for each step',
  { timeout: 90_000 },
  async (_, tokens, away) => {
    const folder = newFolder();
    const env = { ...(await world(folder)), ...tokens, PORT: '0' };
    let asking: Promise<Record<string, { status: number; body: string }>> | undefined;
    const run = await brief(['start'], folder, {
      env,
      onError: (err, kill) => {
        if (asking !== undefined || !err.includes('"step":"judge-again"')) return;
        const port = /"port":(\d+)/.exec(err)?.[1];
        asking = askAll(`http://127.0.0.1:${port}`).finally(() => kill('SIGTERM'));
      },
    });
    const answers = await asking;
    expect(run.code).toBe(0);
    const statuses = Object.values(answers ?? {}).map(({ status }) => status);
    expect(statuses).toEqual([200, away.length === 0 ? 200 : 503, 200]);
    const { checks } = JSON.parse(answers?.['/readyz']?.body ?? '') as { checks: { name: string; ok: boolean }[] };
    expect(checks.flatMap(({ name, ok }) => (ok ? [] : [name]))).toEqual(away);
    expect(answers?.['/metrics']?.body).toContain('channel_brief_articles_judged_total');
    const steps = jsonLines(run.err).filter(({ msg }) => msg === 'step done');
    for (const [step, count] of Object.entries({ brief: 1, sync: 3, collect: 1, judge: 2 })) {
      expect(steps).toContainEqual(expect.objectContaining({ step, count, milliseconds: expect.any(Number) }));
    }
    const told = run.err + Object.values(answers ?? {}).map(({ body }) => body);
    expect(told).not.toMatch(SECRET);
    expect(told).not.toMatch(TEXT);
    expect(run.out).toContain('250 people');
  },
);

async function askAll(origin: string) {
  const paths = ['/healthz', '/readyz', '/metrics'];
  const answers = await Promise.all(
    paths.map(async (path) => {
      const response = await fetch(`${origin}${path}`);
      return [path, { status: response.status, body: await response.text() }] as const;
    }),
  );
  return Object.fromEntries(answers);
}

test('where PORT is taken the bot says so and ends, before it has said anything else', async () => {
  const folder = newFolder();
  const other = createServer().listen(0);
  await new Promise((listening) => other.once('listening', listening));
  const { port } = other.address() as { port: number };
  const run = await brief(['start'], folder, {
    env: { ...(await world(folder)), LOG_LEVEL: 'error', PORT: `${port}` },
  });
  expect(run).toMatchObject({ code: 1, out: '' });
  expect(run.err).toContain(`http: PORT ${port} is taken by another program. Stop that program, or set PORT`);
  await new Promise((closed) => other.close(closed));
});
