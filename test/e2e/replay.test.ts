/** Saved pages played again: what is alerted is held against the days that the pages are known to show. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/readers/csv.ts';
import { describeWithShared, sharedDir } from '../shared.ts';
import { dailyPage } from '../worker/world.ts';
import { brief, jsonLines, newFolder } from './brief.ts';

/** A folder with these pages by name. */
function folderOf(pages: Readonly<Record<string, string>>): string {
  const folder = join(newFolder(), 'pages');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(pages)) writeFileSync(join(folder, name), content);
  return folder;
}

const monday = dailyPage(
  [
    ['30 August 2026', '70', '1'],
    ['31 August 2026', '0', '0'],
  ],
  '2026-09-01T12:05:00Z',
);
const tuesday = dailyPage(
  [
    ['30 August 2026', '75', '2', 'Revised'],
    ['31 August 2026', '0', '0'],
    ['1 September 2026', '120', '2'],
  ],
  '2026-09-02T12:05:00Z',
);

test('each new day and each revision is printed once, with its moment and its words', async () => {
  const folder = folderOf({ 'b.html': tuesday, 'a.html': monday, 'c.html': tuesday });
  const { code, out, err } = await brief(['replay', folder], newFolder());
  expect([code, err]).toEqual([0, '']);
  expect(jsonLines(out)).toEqual([
    {
      at: '2026-09-02T12:05:00Z',
      kind: 'revised',
      metric: 'small_boat_arrivals',
      day: '2026-08-30',
      value: 75,
      previous: 70,
      text: expect.stringMatching(
        /^Revised: 75 people on 30 August, first given as 70 \(\+5\)\nAlso 2 boats, first given as 1/,
      ),
    },
    {
      at: '2026-09-02T12:05:00Z',
      kind: 'new-day',
      metric: 'small_boat_arrivals',
      day: '2026-09-01',
      value: 120,
      text: expect.stringMatching(
        /^120 people arrived by small boat on Tuesday 1 September, in 2 boats \(60 a boat\)\n/,
      ),
    },
  ]);
});

test('a record that a revision alone makes is printed, and what a later revision makes of it', async () => {
  const page = (people: string, at: string) => dailyPage([['21 August 2026', people, '9']], at);
  const folder = folderOf({
    'a.html': page('70', '2026-08-22T12:05:00Z'),
    'b.html': page('1,400', '2026-08-23T12:05:00Z'),
    'c.html': page('1,350', '2026-08-24T12:05:00Z'),
    'd.html': page('60', '2026-08-25T12:05:00Z'),
    'e.html': page('1,350', '2026-08-26T12:05:00Z'),
  });
  const alerts = jsonLines((await brief(['replay', folder], newFolder())).out);
  const told = alerts
    .map(({ kind, day, text }) => `${kind} ${day} ${String(text).split('\n')[0]}`)
    .filter((line) => line.includes('ighest day'));
  expect(told).toEqual([
    'record 2026-08-21 Highest day on record: 1,400 people arrived by small boat on 21 August 2026',
    'corrected 2026-08-21 Revised: Highest day on record: 1,350 people arrived by small boat on 21 August 2026',
    'corrected 2026-08-21 Revised: not the highest day on record: 60 people arrived by small boat on 21 August 2026',
    'corrected 2026-08-21 So again: Highest day on record: 1,350 people arrived by small boat on 21 August 2026',
  ]);
});

test('a name with a date says when a page was saved, and pages are played in the order of their time', async () => {
  const folder = folderOf({ '2026-09-05.html': monday, '2026-09-03.html': tuesday });
  const { out } = await brief(['replay', folder], newFolder());
  expect(out).toBe('');
  const later = await brief(['replay', folderOf({ 'z.html': monday, '2026-09-04.html': tuesday })], newFolder());
  expect(new Set(jsonLines(later.out).map(({ at }) => at))).toEqual(new Set(['2026-09-03T23:00:00Z']));
});

test('pages with one and the same time are played one after the other by their names', async () => {
  const same = (people: string) => dailyPage([['31 August 2026', people, '1']], '2026-09-01T12:05:00Z');
  const folder = folderOf({ 'a.html': same('10'), 'b.html': same('12'), 'c.html': same('10') });
  const alerts = jsonLines((await brief(['replay', folder], newFolder())).out);
  expect(alerts.map(({ kind, previous, value }) => `${kind} ${previous} ${value}`)).toEqual(['revised 10 12']);
});

test('a page without any time is told what to do about it', async () => {
  const undated = monday.replace(/<meta[^>]*>/g, '').replace(/"date(?:Modified|Published)": "[^"]*",?/g, '');
  const { code, out, err } = await brief(['replay', folderOf({ 'a.html': undated, 'b.html': monday })], newFolder());
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('a.html: neither the page nor its name says when it was saved; put the day in the name');
});

test('a broken page and a page without figures are told, and stop nothing else', async () => {
  const notice =
    '<html><head><title>Small boats</title></head><body><main><p>This page has moved.</p></main></body></html>';
  const folder = folderOf({ 'a.html': monday, 'b.html': '<html>', '2026-09-01.html': notice, 'd.html': tuesday });
  const { code, out, err } = await brief(['replay', folder], newFolder());
  expect(code).toBe(1);
  expect(jsonLines(out).map(({ kind }) => kind)).toEqual(['revised', 'new-day']);
  expect(err).toMatch(/b\.html: .*looked for/);
  expect(err).not.toContain('a.html');
});

test('a folder that is not there, is empty or holds no page is told in a line', async () => {
  const at = newFolder();
  mkdirSync(join(at, 'empty'));
  writeFileSync(join(at, 'page.html'), monday);
  const say = async (...words: string[]) => {
    const { code, out, err } = await brief(['replay', ...words], at);
    expect(out).toBe('');
    return `${code} ${err.trim().split('\n').at(-1)}`;
  };
  expect(await say('nowhere')).toBe('1 nowhere: there is no such file or folder');
  expect(await say('empty')).toContain('1 empty: there are no files in this folder');
  expect(await say('page.html')).toBe('1 page.html: is a file; name the folder that it lies in');
  expect(await say(folderOf({ 'notes.txt': 'nothing' }))).toMatch(/^1 .*none of its files holds official figures/);
  expect(await say()).toMatch(/^2 /);
});

describeWithShared('the daily pages that were kept', () => {
  const pages = join(sharedDir, 'data', 'govuk-last-7-days');
  const [head = [], ...rows] = readCsv(
    readFileSync(join(sharedDir, 'data', 'expected', 'govuk-last-7-days.csv'), 'utf8'),
  );
  const cell = (row: readonly string[], name: string) => row[head.indexOf(name)] ?? '';

  /** What the rows of the expected file give, page by page: new days and revised numbers, after the first page. */
  function expectation() {
    const known = new Map<string, { people: string; numbers: string }>();
    const first = cell(rows[0] ?? [], 'snapshot_date');
    const newDays: string[] = [];
    const revised: string[] = [];
    for (const row of rows) {
      const day = cell(row, 'day_meant');
      const people = cell(row, 'people');
      const numbers = ['people', 'boats', 'uncontrolled'].map((name) => cell(row, name)).join(' ');
      const before = known.get(day);
      const isFirst = cell(row, 'snapshot_date') === first;
      if (before === undefined && !isFirst) newDays.push(`${day} ${people}`);
      if (before !== undefined && before.numbers !== numbers) revised.push(`${day} ${before.numbers} ${numbers}`);
      known.set(day, { people, numbers });
    }
    return { newDays: newDays.sort(), revised };
  }

  test('every new day is alerted once, every revision once, none on the first page and none without figures', async () => {
    const { code, out, err } = await brief(['replay', pages], newFolder());
    expect(code).toBe(0);
    const alerts = jsonLines(out);
    const of = (kind: string) => alerts.filter((alert) => alert.kind === kind);
    const expected = expectation();
    expect(expected.newDays).toHaveLength(131);
    expect(
      of('new-day')
        .map(({ day, value }) => `${day} ${value}`)
        .sort(),
    ).toEqual(expected.newDays);
    expect(of('revised')).toHaveLength(expected.revised.length);
    expect(new Set(alerts.map(({ metric }) => metric))).toEqual(new Set(['small_boat_arrivals']));
    const moments = alerts.map(({ at }) => String(at));
    expect(moments.filter((at) => at < '2022-06-02' || (at > '2023-01-01' && at < '2025-12-14'))).toEqual([]);
    expect(moments).toEqual(moments.toSorted());
    expect(err.match(/holds no figures/g)).toHaveLength(10);
  });

  test('a number changed by hand on one page is a revision there, and without that change there is none', async () => {
    const names = ['2026-08-03', '2026-08-09', '2026-08-10'];
    const content = names.map((name) => [`${name}.html`, readFileSync(join(pages, `${name}.html`), 'utf8')] as const);
    const changed = content.map(([name, page], i) => [name, i === 1 ? page.replace('>326<', '>330<') : page] as const);
    const alerts = async (given: typeof content) =>
      jsonLines((await brief(['replay', folderOf(Object.fromEntries(given))], newFolder())).out);
    const revisions = (await alerts(changed)).filter(({ kind }) => kind === 'revised');
    expect(revisions.map(({ day, value, previous }) => `${day} ${previous} ${value}`)).toEqual(['2026-08-01 326 330']);
    expect((await alerts(content)).filter(({ kind }) => kind === 'revised')).toEqual([]);
  });

  test('with the weekly pages among them, the day of 2022 that was counted anew is told', async () => {
    const weekly = 'weekly-2022_28-november-to-4-december-2022.html';
    const folder = folderOf({
      '2022-12-02.html': readFileSync(join(pages, '2022-12-02.html'), 'utf8'),
      '2022-12-01.html': readFileSync(join(pages, '2022-10-25.html'), 'utf8'),
      [weekly]: readFileSync(join(sharedDir, 'data', 'govuk-weekly-summary', weekly), 'utf8'),
    });
    const alerts = jsonLines((await brief(['replay', folder], newFolder())).out);
    expect(alerts.filter(({ kind }) => kind === 'revised')).toMatchObject([
      {
        day: '2022-12-01',
        previous: 161,
        value: 166,
        text: expect.stringContaining('Also 2 boats, first given as 14 (−12).'),
      },
    ]);
  });
});
