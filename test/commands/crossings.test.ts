import { expect, test } from 'vitest';
import { crossings } from '../../commands/crossings.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { onDay } from '../../src/domain/period.ts';
import { daily, seriesOf } from '../compose/record.ts';
import { days, release } from '../contracts/store/store-for-tests.ts';

const figureSource = { publisher: 'Home Office', url: 'https://www.gov.uk/figures' };

function command(history: readonly { day: string; value: number }[] = []) {
  const asked: unknown[] = [];
  const made = crossings({
    readSeries: async (metric, state) => {
      asked.push(state.asOf?.toString());
      if (state.basis === 'quarterly') return seriesOf(metric, {});
      return daily(metric, state.asOf?.subtract({ days: 1 }).toString() ?? '2026-08-17');
    },
    history: async () =>
      history.map(({ day, value }) => {
        const observation = { ...(days(day, [value])[0] as Observation), period: onDay(Temporal.PlainDate.from(day)) };
        return { observation, vintage: release('2026-08-18') };
      }),
    today: () => Temporal.PlainDate.from('2026-08-18'),
    figureSource,
  });
  return { run: (options: Record<string, string>) => made.run({ options }), asked };
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
  const sayings = async (values: readonly number[]) =>
    JSON.stringify(
      (await command(values.map((value) => ({ day: '2026-08-17', value }))).run({ when: '2026-08-17' })).briefing,
    );
  expect(await sayings([250, 250])).toContain('the same in every release');
  expect(await sayings([225, 250])).not.toContain('the same in every release');
  expect(await sayings([250])).not.toContain('the same in every release');
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
