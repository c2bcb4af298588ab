/** Every command as a platform asks it: over a real store with the shipped record and stories that were judged. */
import { beforeAll, describe, expect, test } from 'vitest';
import { officialSources } from '../../feeds/official/sources.ts';
import { createArticleTexts } from '../../src/collect/article-text.ts';
import { createRobots } from '../../src/collect/robots.ts';
import type { Asker } from '../../src/domain/command.ts';
import { openExtractor } from '../../src/main/briefing-parts.ts';
import { type BotDesk, openBotDesk } from '../../src/main/open-bot-desk.ts';
import { openFilledStore } from '../../src/main/open-filled-store.ts';
import type { Store } from '../../src/store/store.ts';
import { readCommandWords } from '../../src/text/command-words.ts';
import { judgeArticles } from '../../src/worker/judge-article.ts';
import { article } from '../contracts/store/store-for-tests.ts';
import { answerWith } from '../loopback.ts';
import { articlePage, atEnd, newFolder, site } from '../worker/world.ts';

const NOW = Temporal.Instant.from('2026-08-22T09:00:00Z');
const MANAGER = askerOf(true);
const READER = askerOf(false);

function askerOf(may: boolean): Asker {
  return { channel: { platform: 'slack', space: 'T1', id: 'C1' }, person: 'U1', mayManage: async () => may };
}

let store: Store;
let bot: BotDesk;
let origin: string;
const failures: string[] = [];

beforeAll(async () => {
  store = await openFilledStore({ dataDir: newFolder() });
  atEnd(() => store.close());
  const { server, fetchPage } = await site({
    '/story': answerWith(articlePage('On Monday 17 August 2026, 250 people arrived by small boat.'), {
      'content-type': 'text/html',
    }),
  });
  origin = server.origin;
  const texts = createArticleTexts();
  atEnd(texts.close);
  await store.articles.save(
    [
      article('1', {
        outlet: 'The Post',
        text: 'On Monday 250 people arrived by small boat.',
        publishedAt: at('2026-08-18T08:00'),
      }),
      article('2', {
        outlet: 'The Mail',
        text: 'On Monday 250 people arrived by small boat.',
        publishedAt: at('2026-08-18T09:00'),
      }),
      article('3', {
        outlet: 'The Gazette',
        headline: 'Hotels fill up',
        text: 'A total of 3,150 people crossed the Channel in small boats in 2022.',
        publishedAt: at('2026-08-21T08:00'),
      }),
    ],
    NOW,
  );
  await judgeArticles({ store, extract: await openExtractor(), now: () => NOW });
  bot = openBotDesk({
    store,
    feeds: async () => [],
    official: officialSources('https://www.gov.uk'),
    timeZone: 'Europe/London',
    extract: openExtractor,
    web: async () => ({ fetchPage, pages: { robots: createRobots(fetchPage), texts }, close: async () => {} }),
    now: () => NOW,
    onFailure: (words, error) => failures.push(`${words}: ${error}`),
  });
  atEnd(bot.close);
});

function at(text: string): Temporal.Instant {
  return Temporal.Instant.from(`${text}:00Z`);
}

const ask = async (name: string, options: Record<string, string> = {}, asker = READER) =>
  (await bot.desk.ask(name, { options, asker })).briefing;
const wordsOf = (briefing: unknown) => JSON.stringify(briefing);

test('crossings are answered with a chart that can be drawn', async () => {
  const briefing = await ask('crossings', { when: '1 Jan to 30 Mar 2025', compare: 'last year' });
  expect(briefing.headline).toContain('6,642 people in 119 boats');
  const image = briefing.blocks.find((block) => block.kind === 'image');
  expect(image?.alt).toContain('6,642 from 1 January to 30 March 2025');
  const png = await bot.desk.picture(image?.chart ?? '');
  expect(png?.byteLength).toBeGreaterThan(10_000);
  const pressed = await bot.desk.press('chart', image?.chart ?? '', READER);
  expect(pressed.briefing.blocks[0]).toEqual(image);
});

test('a period that cannot be read is answered with examples', async () => {
  const briefing = await ask('crossings', { when: 'bananas' });
  expect(briefing.headline).toBe('"bananas": no single period can be read from it.');
  expect(wordsOf(briefing.blocks)).toContain('last 7 days, last month');
});

test('a link is fetched and judged, and one that cannot be had says why', async () => {
  const briefing = await ask('check', { text: `${origin}/story`, published: '2026-08-18' });
  expect(briefing.headline).toBe('1 figure: agrees');
  expect(wordsOf(briefing)).toContain(`${origin}/story`);
  expect((await ask('check', { text: `${origin}/none` })).headline).toBe('The page does not exist (404).');
});

test('news is found by its words, with verdicts', async () => {
  const briefing = await ask('news', { words: 'hotels' });
  expect(briefing.headline).toBe('1 story about migration with “hotels”, newest first');
  expect(wordsOf(briefing.blocks)).toContain('differs');
  expect((await ask('news')).blocks.filter(({ kind }) => kind === 'story')).toHaveLength(3);
});

test('figures are told with who printed them first', async () => {
  const words = wordsOf(await ask('figures', { metric: 'small boat arrivals' }));
  expect(words).toMatch(/First printed by .*The Post.*then by .*The Mail/);
});

test('the briefing of now has its chart, and settings need the right', async () => {
  const briefing = await ask('briefing', { what: 'now' });
  expect(briefing.kind).toBe('digest');
  expect(briefing.blocks.find(({ kind }) => kind === 'image')).toMatchObject({
    chart: expect.stringMatching(/^year-to-date 2026-08-\d\d 2026-08-22T09:00:00Z$/),
  });
  expect((await ask('briefing', { what: 'daily' })).headline).toContain('Only people who may manage this channel');
  expect((await ask('briefing', { what: 'daily', time: '07:30' }, MANAGER)).headline).toBe(
    'The briefing of this channel is set',
  );
});

test('alerts are set with a preview of the record’s own last days', async () => {
  const words = wordsOf(await ask('alerts', { set: 'on' }, MANAGER));
  expect(words).toMatch(
    /From 2\d July to 2\d August 2026 these would have been \d+ alerts: \d+ on new days of the record/,
  );
});

test('the first page has the figures, what is set in the space and the latest figures that do not add up', async () => {
  await ask('briefing', { what: 'daily', time: '07:30' }, MANAGER);
  const words = wordsOf(await bot.desk.home(READER));
  for (const each of ['arrived by small boat on', 'Channel C1', 'every day at 07:30', 'The Gazette', '/crossings']) {
    expect(words).toContain(each);
  }
});

test('sources and the meaning of the marks are told, and a channel can be forgotten', async () => {
  expect((await ask('sources')).headline).toBe('The sources');
  expect(wordsOf(await ask('about'))).toContain('Open Government Licence');
  await ask('briefing', { what: 'daily' }, MANAGER);
  expect((await ask('forget', {}, MANAGER)).headline).toContain('is deleted');
  expect(await store.subscriptions.find(MANAGER.channel)).toBeUndefined();
});

test('every example of every command is understood as a person writes it', async () => {
  for (const { name, options: known, examples } of bot.desk.commands) {
    expect(examples.length).toBeGreaterThan(0);
    for (const words of examples.filter((each) => !each.startsWith('http'))) {
      const { options, rest } = readCommandWords(words, known);
      expect([name, words, rest]).toEqual([name, words, '']);
      await expect(
        bot.desk.commands.find((each) => each.name === name)?.run({ options, asker: MANAGER }),
      ).resolves.toBeDefined();
    }
  }
});

test('what is written after /alerts and /briefing sets what it says', async () => {
  const say = async (name: string, words: string) => {
    const { options } = readCommandWords(words, bot.desk.commands.find((each) => each.name === name)?.options ?? []);
    await ask(name, options, MANAGER);
    return store.subscriptions.find(MANAGER.channel);
  };
  await say('forget', '');
  expect(await say('alerts', 'figures records 500 quiet 22:00 to 07:00 most 5')).toMatchObject({
    alerts: new Set(['figures', 'records']),
    threshold: 500,
    quiet: { from: Temporal.PlainTime.from('22:00'), to: Temporal.PlainTime.from('07:00') },
    mostADay: 5,
  });
  expect((await say('alerts', 'off records'))?.alerts).toEqual(new Set(['figures']));
  expect(await say('briefing', 'weekly fri 8:15 america/new_york')).toMatchObject({
    zone: 'America/New_York',
    digest: { weekday: 5, time: Temporal.PlainTime.from('08:15') },
    threshold: 500,
  });
});

const HOSTILE = [
  'x'.repeat(10_000),
  '9'.repeat(10_000),
  'last 7 days '.repeat(900),
  '🚤🇬🇧👩‍👩‍👧‍👦',
  '\u202e\u2066شخص\u2069',
  `'; drop table article; --`,
  '"* OR NEAR( ^ : {headline} AND NOT',
  '<!channel> <@U1> @everyone ```*_~',
  '\0a\0',
  '\ud800',
  '../../etc/passwd',
  '__proto__',
  '2026-02-31',
  'http://169.254.169.254/latest/meta-data',
];

describe('no words in any option do harm', () => {
  test.each(HOSTILE.map((words) => [words.slice(0, 40), words]))('%j', async (_short, words) => {
    failures.length = 0;
    for (const command of bot.desk.commands) {
      for (const { name } of command.options) {
        const briefing = await ask(command.name, { [name]: words }, MANAGER);
        expect(briefing.headline).not.toBe('This could not be answered');
        expect(briefing.headline.length).toBeLessThan(300);
        expect(Array.isArray(await bot.desk.suggest(command.name, name, words))).toBe(true);
      }
    }
    expect(failures).toEqual([]);
    expect(await store.articles.search('', 9)).toHaveLength(3);
  });
});
