import { expect, test } from 'vitest';
import { periodOf } from '../../src/domain/period.ts';
import type { Store } from '../../src/store/store.ts';
import { type SyncParts, syncRecord } from '../../src/worker/sync-record.ts';
import { type Answer, answerWith } from '../loopback.ts';
import { jsonPage, table } from '../readers/official-pages.ts';
import {
  dailyPage,
  emptyStore,
  PATHS,
  pathsOf,
  publicationPage,
  site,
  tagged,
  timeSeries,
  weeklyPage,
} from './world.ts';

const now = () => Temporal.Instant.from('2026-08-22T12:00:00Z');
const updated = '2026-08-18T13:05:00+01:00';
const week = [
  ['15 August 2026', '0', '0'],
  ['16 August 2026', '75', '1'],
  ['17 August 2026', '250', '3'],
];
const html = { 'content-type': 'text/html; charset=utf-8' };
const days = (values: readonly [number, number, number]) =>
  timeSeries([
    ['2026-08-14', 12, 1],
    ['2026-08-15', values[0], 0],
    ['2026-08-16', values[1], 1],
    ['2026-08-17', values[2], 3],
  ]);

/** GOV.UK with all its pages. */
function allPages(): Record<string, Answer> {
  return {
    [PATHS.daily]: tagged(dailyPage(week, updated), '"d1"'),
    [PATHS.weekly]: tagged(
      weeklyPage('9 August 2026', ['1,000', '14', '313', '13'], '2026-08-18T12:20:00+01:00'),
      '"w1"',
    ),
    [PATHS.publication]: tagged(publicationPage(PATHS.ods), '"p1"'),
    [PATHS.ods]: tagged(days([0, 75, 250]), '"o1"', 'application/octet-stream'),
  };
}

async function world(answers: Record<string, Answer>, store?: Store) {
  const { server, ...rest } = await site(answers);
  const parts: SyncParts = { ...rest, store: store ?? (await emptyStore()), now };
  return { server, parts };
}

const outcomes = ({ sources }: Awaited<ReturnType<typeof syncRecord>>) => sources.map(({ outcome }) => outcome);

test('the two pages and the newest spreadsheet are fetched, and their figures stand in the record', async () => {
  const { parts } = await world(allPages());
  const report = await syncRecord(parts);
  expect(report.sources.map(({ name, outcome, problems }) => [name, outcome, problems])).toEqual([
    ['daily-page', 'new', []],
    ['weekly-page', 'new', []],
    ['publication-page', 'new', []],
  ]);
  const people = await parts.store.observations.series('small_boat_arrivals');
  expect(people.sum(periodOf('2026-08-14', '2026-08-17'))).toBe(337);
  const prevented = await parts.store.observations.series('crossings_prevented', { basis: 'weekly' });
  expect(prevented.sum(periodOf('2026-08-03', '2026-08-09'))).toBe(313);
  const routes = (await parts.store.observations.vintages()).map(({ route }) => route);
  expect(routes.sort()).toEqual(['daily-page', 'time-series', 'weekly-page']);
});

test('a second visit asks whether something changed, and adds nothing', async () => {
  const { server, parts } = await world(allPages());
  await syncRecord(parts);
  const before = server.requests.length;
  expect(outcomes(await syncRecord(parts))).toEqual(['unchanged', 'unchanged', 'unchanged']);
  const tags = server.requests.slice(before).map(({ headers }) => headers['if-none-match']);
  expect(tags).toEqual(['"d1"', '"w1"', '"p1"']);
  expect(await parts.store.observations.vintages()).toHaveLength(3);
});

test('a page served again without a tag adds nothing either', async () => {
  const { parts } = await world({ ...allPages(), [PATHS.daily]: answerWith(dailyPage(week, updated), html) });
  await syncRecord(parts);
  const [daily] = (await syncRecord(parts)).sources;
  expect(daily).toMatchObject({ outcome: 'unchanged', added: 0, revised: [], unchanged: 9 });
});

test('a revised day is told with what it was before, and both are kept', async () => {
  const answers = allPages();
  const { parts } = await world(answers);
  await syncRecord(parts);
  const [first, second] = week as [string[], string[]];
  answers[PATHS.daily] = tagged(
    dailyPage(
      [first, second, ['17 August 2026', '255', '3', 'Revised'], ['18 August 2026', '0', '0']],
      '2026-08-19T13:00:00Z',
    ),
    '"d2"',
  );
  const { sources, disagreements } = await syncRecord(parts);
  expect(sources[0]).toMatchObject({ outcome: 'new', added: 3 });
  expect(sources[0]?.revised.map(({ observation, previous }) => [observation.value, previous])).toEqual([[255, 250]]);
  const seventeenth = Temporal.PlainDate.from('2026-08-17');
  const history = await parts.store.observations.history('small_boat_arrivals', 'daily', seventeenth, seventeenth);
  expect(history.map(({ observation }) => observation.value).sort()).toEqual([250, 250, 255]);
  expect(disagreements).toEqual([expect.stringContaining('250 people on 2026-08-17, the daily page (2026-08-19) 255')]);
});

test('routes that agree have nothing to tell', async () => {
  const { parts } = await world(allPages());
  expect((await syncRecord(parts)).disagreements).toEqual([]);
});

test('a weekly total that is not the sum of its days is told', async () => {
  const weekly = weeklyPage('16 August 2026', ['90', '2', '10', '1'], '2026-08-25T12:00:00Z');
  const wholeWeek = Array.from({ length: 7 }, (_, i) => [`${10 + i} August 2026`, '10', '0']);
  const { parts } = await world({
    [PATHS.daily]: answerWith(dailyPage(wholeWeek, updated), html),
    [PATHS.weekly]: answerWith(weekly, html),
  });
  const { disagreements } = await syncRecord(parts);
  expect(disagreements[0]).toContain('gives 90 people from 2026-08-10 to 2026-08-16, the days add up to 70');
});

test('a page that can only be had as JSON is read from there, and that is told', async () => {
  const answers = allPages();
  delete answers[PATHS.daily];
  const body = table(week.map(([day = '', people = '', boats = '']) => [day, people, boats, '0', '']));
  answers[`/api/content${PATHS.daily}`] = answerWith(jsonPage(body, { publishedAt: updated, updatedAt: updated }), {
    'content-type': 'application/json',
  });
  const { parts } = await world(answers);
  const [daily] = (await syncRecord(parts)).sources;
  expect(daily).toMatchObject({ outcome: 'new', added: 9 });
  expect(daily?.problems).toEqual([expect.stringContaining('JSON was read in its stead')]);
});

test('a page that holds no figures is never a zero', async () => {
  const notice = '<h1>Notice</h1><p>These figures have moved to another page.</p>';
  const { parts } = await world({
    ...allPages(),
    [PATHS.daily]: answerWith(`<html><body><main>${notice}</main></body></html>`, html),
  });
  const [daily] = (await syncRecord(parts)).sources;
  expect(daily?.outcome).not.toBe('new');
  expect(daily?.added).toBe(0);
  expect(daily?.problems.length).toBeGreaterThan(0);
});

test('a page that fails is told in words and tried again within the hour, however often it failed', async () => {
  const { parts } = await world({ ...allPages(), [PATHS.weekly]: answerWith('', {}, 503) });
  for (let visit = 0; visit < 9; visit += 1) await syncRecord(parts);
  const state = (await parts.store.feeds.states()).get('weekly-page');
  expect(state).toMatchObject({ failures: 9, problem: 'the page is out of service for now (503)' });
  expect(state?.nextDueAt?.since(now()).total('minutes')).toBe(60);
});

test('a spreadsheet that could not be had is asked for again, though its page did not change', async () => {
  const answers = allPages();
  delete answers[PATHS.ods];
  const { parts } = await world(answers);
  const first = await syncRecord(parts);
  expect(first.sources[2]).toMatchObject({ outcome: 'failed', problems: [expect.stringContaining('does not exist')] });
  answers[PATHS.ods] = answerWith(days([0, 75, 250]), {});
  expect((await syncRecord(parts)).sources[2]?.outcome).toBe('new');
});

test('where the host is down, its other pages are not waited for', async () => {
  const { server, parts } = await world({});
  await server.close();
  const report = await syncRecord(parts);
  expect(outcomes(report)).toEqual(['failed', 'failed', 'failed']);
  expect(report.sources.map(({ problems }) => problems[0])).toEqual(
    Array(3).fill('the page does not take connections'),
  );
});

test('what is not due is left alone, unless it failed the last time', async () => {
  const { server, parts } = await world({ ...allPages(), [PATHS.weekly]: answerWith('', {}, 500) });
  await syncRecord(parts);
  const before = server.requests.length;
  expect((await syncRecord(parts, 'due')).sources).toEqual([]);
  expect(outcomes(await syncRecord(parts, 'due-or-failed'))).toEqual(['failed']);
  expect(pathsOf(server).slice(before)[0]).toBe(PATHS.weekly);
});

test('a visit broken off leaves no trace, and is made again', async () => {
  const { parts } = await world(allPages());
  const report = await syncRecord({ ...parts, signal: AbortSignal.abort() });
  expect(outcomes(report)).toEqual(['failed', 'failed', 'failed']);
  expect((await parts.store.feeds.states()).size).toBe(0);
  expect(outcomes(await syncRecord(parts, 'due'))).toEqual(['new', 'new', 'new']);
});
