import { expect, test } from 'vitest';
import { figures } from '../../commands/figures.ts';
import { metrics } from '../../src/metrics/index.ts';

function command() {
  const asked: string[] = [];
  const made = figures({
    metrics,
    now: () => Temporal.ZonedDateTime.from('2026-08-18T08:00[Europe/London]'),
    printedFigures: async ({ metric, since, limit }) => {
      asked.push(`${metric} ${since} ${limit}`);
      return [];
    },
  });
  return { run: (options: Record<string, string>) => made.run({ options }), suggest: made.suggest, asked };
}

test.each([
  ['returns', 'returns'],
  ['small boat arrivals', 'small_boat_arrivals'],
  ['Small-Boat-Arrivals', 'small_boat_arrivals'],
  ['small_boats', 'small_boats'],
  ['backlog', 'asylum_backlog'],
  ['hotels', 'asylum_hotels'],
  ['net mig', 'net_migration'],
  ['people arriving', 'small_boat_arrivals'],
])('"%s" means %s of the last 30 days', async (metric, name) => {
  const { run, asked } = command();
  await run({ metric });
  expect(asked).toEqual([`${name} 2026-07-19T07:00:00Z 8`]);
});

test('without a metric all are asked for', async () => {
  const { run, asked } = command();
  await run({});
  expect(asked[0]).toMatch(/^undefined /);
});

test.each(['bananas', '🚤', '', 'x'.repeat(10_000)])(
  '"%.20s" is wrong use, and the answer names what there is',
  async (metric) => {
    await expect(command().run({ metric })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/^.{0,150}\nWrite one of: small boat arrivals, .*asylum backlog/),
    });
  },
);

test('what is typed so far is gone on with, and each suggestion is understood', async () => {
  const { suggest, run } = command();
  expect(await suggest?.('metric', 'asy')).toEqual(['asylum claims', 'asylum backlog', 'asylum hotels']);
  for (const metric of (await suggest?.('metric', '')) ?? []) await expect(run({ metric })).resolves.toBeDefined();
});
