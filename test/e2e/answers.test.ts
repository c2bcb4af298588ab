/** Commands that need no network: the record that comes with the program, official files, stories to check. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerWith, startLoopback } from '../loopback.ts';
import { describeWithShared, sharedDir } from '../shared.ts';
import { articlePage, dailyPage } from '../worker/world.ts';
import { brief, jsonLines, newFolder } from './brief.ts';

const official = join(import.meta.dirname, '../fixtures/official');
const SENTENCE =
  'A total of 6,642 people crossed between 1 January to 30 March this year – a 43% increase on the same time last year';

/** Commands that only read share a folder that holds the record already. */
const warm = newFolder();

describe('brief', () => {
  test('crossings are answered in words and as data from a folder that was empty', async () => {
    const folder = newFolder();
    const words = ['crossings', '1', 'Jan', 'to', '30', 'Mar', '2025', '--compare', 'last year'];
    const told = await brief(words, folder);
    expect(told).toMatchObject({ code: 0, err: '' });
    expect(told.out).toContain('6,642 people in 119 boats (56 a boat), 1 January to 30 March 2025');
    const { code, out, err } = await brief([...words, '--json'], folder);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      metric: 'small_boat_arrivals',
      period: { from: '2025-01-01', to: '2025-03-30' },
      people: 6642,
      boats: 119,
      comparison: { people: 4993, sameNumberOfDays: { people: 4644 } },
    });
    expect(existsSync(join(folder, 'data', 'channel-brief.sqlite'))).toBe(true);
  });

  test('a sentence is judged', async () => {
    const { code, out } = await brief(['check', SENTENCE, '--published', '2025-03-31', '--json'], warm);
    const { claims } = JSON.parse(out) as { claims: Record<string, unknown>[] };
    expect(code).toBe(0);
    expect(claims.map(({ value, verdict }) => [value, verdict])).toEqual([
      [6642, 'agrees'],
      [43, 'agrees-on-another-reading'],
    ]);
    for (const { start, end, value } of claims as { start: number; end: number; value: number }[]) {
      expect(SENTENCE.slice(start, end).replace(/\D/g, '')).toBe(String(value));
    }
  });

  test('a link is visited and judged as of its own day', async () => {
    const page = articlePage(SENTENCE).replace(
      '</head>',
      '<meta property="article:published_time" content="2025-03-31T08:00:00Z"></head>',
    );
    const { origin, close } = await startLoopback({ '/1': answerWith(page, { 'content-type': 'text/html' }) });
    const env = { ALLOW_ADDRESSES: '127.0.0.0/8' };
    const { code, out } = await brief(['check', `${origin}/1`, '--json'], warm, { env });
    const gone = await brief(['check', `${origin}/2`], warm, { env });
    const closed = await brief(['check', `${origin}/1`], warm);
    await close();
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      url: `${origin}/1`,
      published: '2025-03-31',
      claims: [{ value: 6642, verdict: 'agrees' }, { value: 43 }],
    });
    expect(gone).toMatchObject({ code: 1, out: '', err: expect.stringContaining('The page does not exist (404).') });
    expect(closed).toMatchObject({ code: 1, err: expect.stringContaining('private address') });
  });

  test.each([
    ['news', { words: null, stories: [] }],
    ['figures', { metric: null, days: 30, figures: [] }],
    ['sources', { sources: expect.arrayContaining([expect.objectContaining({ kind: 'official', failures: 0 })]) }],
    ['alerts', { preview: expect.objectContaining({ to: expect.any(String), figures: expect.any(Number) }) }],
    ['about', { headline: expect.stringContaining('official record') }],
  ])('%s is answered in words and as data', async (name, data) => {
    const told = await brief([name], warm);
    expect(told).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/\S/) });
    const { code, out } = await brief([name, '--json'], warm);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject(data);
  });

  test('a story comes from a file or through a pipe, with its headline', async () => {
    const story = join(newFolder(), 'story.txt');
    writeFileSync(story, SENTENCE);
    const options = [
      '--published',
      '2025-03-31',
      '--headline',
      'More than 6,000 people have crossed the Channel so far this year',
      '--json',
    ];
    const fromFile = await brief(['check', story, ...options], warm);
    const piped = await brief(['check', '-', ...options], warm, { stdin: SENTENCE });
    expect(fromFile).toMatchObject({ code: 0, out: piped.out });
    const places = (JSON.parse(piped.out) as { claims: { place: string }[] }).claims.map(({ place }) => place);
    expect(places).toEqual(['headline', 'text', 'text']);
  });

  test('lines are answered in order, a broken one with its error, and nothing is lost', async () => {
    const story = (doc: string) => JSON.stringify({ doc, published: '2025-03-31', headline: '', text: SENTENCE });
    const lines = [
      story('a'),
      '{"doc":"b",',
      '',
      story('c'),
      '{"doc":"d","published":"2025-02-31","text":"x"}',
      '[]',
      story('e'),
    ];
    const { code, out, err } = await brief(['check', '--jsonl'], warm, { stdin: `${lines.join('\n')}\n` });
    const answers = jsonLines(out);
    expect([code, err]).toEqual([1, '']);
    expect(answers.map(({ doc, claims, error }) => [doc, (claims as [])?.length ?? typeof error])).toEqual([
      ['a', 2],
      [undefined, 'string'],
      ['c', 2],
      ['d', 'string'],
      [undefined, 'string'],
      ['e', 2],
    ]);
  });

  test('three hundred lines go through a pipe whose reader is slow', async () => {
    const lines = Array.from({ length: 300 }, (_, i) =>
      JSON.stringify({ doc: `s${i}`, published: '2025-03-31', headline: 'Crossings', text: `${SENTENCE}.` }),
    );
    const { code, out } = await brief(['check', '--jsonl'], warm, { stdin: lines.join('\n') });
    expect(code).toBe(0);
    expect(jsonLines(out).map(({ doc }) => doc)).toEqual(lines.map((_, i) => `s${i}`));
  });

  test('official files are read, one line of JSON each, and nothing is stored', async () => {
    const folder = newFolder();
    const files = ['last-7-days.html', 'last-7-days.json', 'weekly.html', 'moved-notice.html'].map((name) =>
      join(official, name),
    );
    const { code, out, err } = await brief(['read', ...files, 'missing.html', '--json'], folder);
    const lines = jsonLines(out);
    expect([code, err]).toEqual([1, '']);
    expect(lines.map(({ file, kind, error }) => [file, kind ?? error])).toEqual([
      [files[0], 'daily-page'],
      [files[1], 'daily-page'],
      [files[2], 'weekly-page'],
      [files[3], 'no-figures'],
      ['missing.html', expect.stringContaining('no such file')],
    ]);
    expect(lines[0]?.observations).toContainEqual({
      metric: 'small_boat_arrivals',
      from: '2026-04-16',
      to: '2026-04-16',
      value: 1024,
      note: 'Revised',
    });
    expect(lines[3]?.observations).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('into a pipe official files are read as JSON, and as words where those are asked for', async () => {
    const page = join(official, 'weekly.html');
    const piped = await brief(['read', page], warm);
    expect(piped).toEqual({ ...(await brief(['read', page, '--json'], warm)), firstOutput: piped.firstOutput });
    const { out } = await brief(['read', page, '--no-json'], warm);
    expect(out).toContain(`${page}: weekly-page, published`);
  });

  test('the preview is one page for a browser, printed or written', async () => {
    const printed = await brief(['preview'], warm);
    expect(printed).toMatchObject({ code: 0, err: '' });
    expect(printed.out).toMatch(/^<!doctype html>[\s\S]*Channel Brief, [\s\S]*<\/html>\n$/);
    expect(printed.out).toContain('Discord, dark, phone');
    const folder = newFolder();
    expect(await brief(['preview', 'page.html'], folder)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain('Slack, light, desktop');
    const asked = await brief(['preview', '--ask', 'crossings 2025 compare 2024'], warm);
    expect(asked.out).toContain('<h1>41,472 people');
    expect(asked.out).toContain('src="data:image/png;base64,');
    expect(await brief(['preview', '--ask', 'nonsense'], warm)).toMatchObject({
      code: 2,
      err: expect.stringContaining('begin with one of'),
    });
    const nowhere = await brief(['preview', join(folder, 'missing', 'page.html')], folder);
    expect(nowhere).toMatchObject({ code: 1, out: '' });
    expect(nowhere.err).toMatch(/cannot be written: there is no such file or folder\n$/);
  });

  test('importing a file twice adds nothing, and a later page revises', async () => {
    const folder = newFolder();
    const page = (name: string, people: string, at: string) =>
      writeFileSync(join(folder, name), dailyPage([['1 October 2026', people, '3']], at));
    page('first.html', '225', '2026-10-02T12:00:00Z');
    page('second.html', '255', '2026-10-04T12:00:00Z');
    const bring = async (file: string) => jsonLines((await brief(['import', file, '--json'], folder)).out)[0];
    expect(await bring('first.html')).toMatchObject({ outcome: 'new', new: 3, revised: [], unchanged: 0 });
    expect(await bring('first.html')).toMatchObject({ outcome: 'unchanged', new: 0, revised: [], unchanged: 3 });
    expect(await bring('second.html')).toMatchObject({
      revised: [{ from: '2026-10-01', value: 255, previous: 225 }],
      unchanged: 2,
    });
    const people = async (...words: string[]) =>
      (JSON.parse((await brief(['crossings', '2026-10-01', ...words, '--json'], folder)).out) as { people: number })
        .people;
    expect(await people()).toBe(255);
    expect(await people('--as-of', '2026-10-03')).toBe(225);
  });

  test('the briefing of a past day is printed, also as data', async () => {
    const folder = warm;
    const { code, out } = await brief(['briefing', '--date', '2026-08-18'], folder);
    expect(code).toBe(0);
    expect(out).toContain('Channel Brief, Tuesday 18 August 2026');
    expect(out).toContain('250 people arrived by small boat on Monday 17 August');
    const data = JSON.parse((await brief(['briefing', '--date', '2026-08-18', '--json'], folder)).out) as object;
    expect(data).toMatchObject({ kind: 'digest', headline: 'Channel Brief, Tuesday 18 August 2026' });
  });

  test('help names every command and shows how to use it', async () => {
    const { code, out } = await brief(['--help'], warm);
    expect(code).toBe(0);
    for (const name of [
      'start',
      'briefing',
      'crossings',
      'check',
      'read',
      'import',
      'sync',
      'collect',
      'preview',
      'bundle',
    ]) {
      expect(out).toContain(`\n  ${name} `);
    }
    expect(await brief(['check', '--help'], warm)).toMatchObject({
      code: 0,
      out: expect.stringContaining('--published'),
    });
  });
});

describeWithShared('the real files', () => {
  test('the bundled record is what `bundle` makes of them', async () => {
    const data = join(sharedDir, 'data');
    const files = [
      'govuk-last-7-days',
      'govuk-weekly-summary',
      'time-series',
      'home-office-quarterly',
      'ons-net-migration',
    ].flatMap((name) =>
      readdirSync(join(data, name))
        .filter((file) => /\.(html|ods|csv)$/.test(file))
        .sort()
        .map((file) => join(data, name, file)),
    );
    const { code, out } = await brief(['bundle', ...files], newFolder());
    expect(code).toBe(0);
    expect(out === readFileSync(join(import.meta.dirname, '../../feeds/official/record.txt'), 'utf8')).toBe(true);
  });

  test('forty short stories are checked within a few seconds', async () => {
    const stdin = readFileSync(join(sharedDir, 'corpus/passages-dev.jsonl'), 'utf8');
    const began = performance.now();
    const { code, out } = await brief(['check', '--jsonl'], warm, { stdin });
    expect(code).toBe(0);
    expect(jsonLines(out)).toHaveLength(40);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
