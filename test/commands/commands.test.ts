import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CommandDeps, commands } from '../../commands/index.ts';
import { periodOf } from '../../src/domain/period.ts';
import { metrics } from '../../src/metrics/index.ts';
import { seriesOf } from '../compose/record.ts';

const deps: CommandDeps = {
  judge: async () => [],
  readPage: async () => ({ kind: 'unreadable', reason: 'is not there' }),
  today: () => Temporal.PlainDate.from('2026-08-18'),
  readSeries: async (metric) => seriesOf(metric, {}),
  isSameInEveryRelease: async () => false,
  chart: async () => undefined,
  readSettings: async () => ({ subscription: undefined, next: undefined }),
  changeSettings: async () => ({ subscription: undefined, next: undefined }),
  writeDigest: async () => ({ kind: 'digest', headline: 'Channel Brief', blocks: [] }),
  alertsOf: async () => ({ period: periodOf('2026-07-19', '2026-08-18'), alerts: [], mismatches: 0, newFigures: 0 }),
  forget: async () => ({ subscriptions: 0, deliveries: 0 }),
  findStories: async () => [],
  printedFigures: async () => [],
  metrics,
  sourceReports: async () => [],
  now: () => Temporal.ZonedDateTime.from('2026-08-18T08:00[Europe/London]'),
  figureSource: { publisher: 'Home Office', url: 'https://www.gov.uk/figures' },
};

test('every file of the folder is in the list, and the list has no other', () => {
  const files = readdirSync(new URL('../../commands/', import.meta.url)).filter((name) => name !== 'index.ts');
  expect(commands.map((make) => `${make(deps).name}.ts`).sort()).toEqual(files.sort());
});

test('every command and option has a name for a chat platform and says what it is', () => {
  for (const { name, description, options } of commands.map((make) => make(deps))) {
    expect(name).toMatch(/^[a-z]{1,32}$/);
    expect(description.length).toBeLessThanOrEqual(100);
    for (const option of options) {
      expect(option.name).toMatch(/^[a-z-]{1,32}$/);
      expect(option.description).toMatch(/^.{1,100}$/);
    }
  }
});
