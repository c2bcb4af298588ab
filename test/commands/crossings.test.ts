import { expect, test } from 'vitest';
import { crossings } from '../../commands/crossings.ts';
import { daily, seriesOf } from '../compose/record.ts';

const figureSource = { publisher: 'Home Office', url: 'https://www.gov.uk/figures' };

function command(isSame = false) {
  const asked: unknown[] = [];
  const charts: string[] = [];
  const made = crossings({
    readSeries: async (metric, state) => {
      asked.push(state.asOf?.toString());
      if (state.basis === 'quarterly') return seriesOf(metric, {});
      return daily(metric, state.asOf?.subtract({ days: 1 }).toString() ?? '2026-08-17');
    },
    isSameInEveryRelease: async () => isSame,
    chart: async ({ name, day }, asOf) => {
      charts.push(`${name} ${day} ${asOf ?? 'now'}`);
      return { kind: 'image', chart: name, alt: 'A chart.' };
    },
    today: () => Temporal.PlainDate.from('2026-08-18'),
    figureSource,
  });
  const suggest = (option: string, typed: string) => made.suggest?.(option, typed);
  return { run: (options: Record<string, string>) => made.run({ options }), suggest, asked, charts };
}

test('a period is answered with people, boats and the state of the record', async () => {
  const { data, briefing } = await command().run({ when: '1 Jan to 30 Mar 2025', compare: 'last year' });
  expect(data).toMatchObject({
    metric: 'small_boat_arrivals',
    period: { from: '2025-01-01', to: '2025-03-30' },
    people: 6642,
    boats: 119,
    peoplePerBoat: 55.8,
    asOf: '2026-08-18',
    comparison: { people: 4993, change: 33, sameNumberOfDays: { people: 4644, change: 43 } },
    source: figureSource,
  });
  expect(briefing.headline).toContain('6,642 people');
});

test('without a period it is the last 7 days of the record', async () => {
  const { data } = await command().run({});
  expect(data).toMatchObject({ period: { from: '2026-08-11', to: '2026-08-17' }, people: 425, boats: 5 });
});

test('as of an earlier day, words are counted from that day and the record is that of its end', async () => {
  const { run, asked } = command();
  expect((await run({ when: 'year to date', 'as-of': '2026-07-01' })).data).toMatchObject({
    period: { from: '2026-01-01', to: '2026-06-30' },
    asOf: '2026-07-01',
  });
  expect(new Set(asked)).toEqual(new Set(['2026-07-01']));
});

test('what every release says alike is told to be so', async () => {
  const sayings = async (isSame: boolean) =>
    JSON.stringify((await command(isSame).run({ when: '2026-08-17' })).briefing);
  expect(await sayings(true)).toContain('the same in every release');
  expect(await sayings(false)).not.toContain('the same in every release');
});

test.each([
  [{ when: '2026-08-17' }, 'day-among-days 2026-08-17 now'],
  [{ when: 'last 7 days' }, 'last-30-days 2026-08-17 now'],
  [{ when: '1 Jan to 30 Mar 2025' }, 'year-to-date 2025-03-30 now'],
  [{ when: '2026', 'as-of': '2026-07-01' }, 'year-to-date 2026-06-30 2026-07-01'],
])('%o has the chart that says most about it', async (options, shown) => {
  const { run, charts } = command();
  const { briefing } = await run(options as Record<string, string>);
  expect(charts).toEqual([shown]);
  expect(briefing.blocks.at(-1)).toMatchObject({ kind: 'image', alt: 'A chart.' });
});

test('a period that the record does not reach has no chart', async () => {
  const { run, charts } = command();
  await run({ when: '2030-01-01' });
  expect(charts).toEqual([]);
});

test('what is typed so far is gone on with', async () => {
  const { suggest } = command();
  expect(await suggest('when', 'last')).toContain('last month');
  expect(await suggest('compare', '')).toContain('last year');
});

test.each([
  [{ when: 'bananas' }, 'last 7 days'],
  [{ compare: 'bananas' }, 'last 7 days'],
  [{ 'as-of': 'Tuesday' }, '2026-07-11'],
  [{ 'as-of': '2026-08-19' }, 'still to come'],
])('%o is wrong use, and says what to write', async (options, told) => {
  await expect(command().run(options as Record<string, string>)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining(told),
  });
});
