import { expect, test } from 'vitest';
import { readiness, type Vitals } from '../../src/worker/readiness.ts';

const now = Temporal.Instant.from('2026-08-20T12:00:00Z');
const day = Temporal.PlainDate.from;
const well: Vitals = {
  now,
  record: { lastDay: day('2026-08-17') },
  platforms: [{ name: 'slack', connection: { kind: 'connected' } }],
  lastTick: now.subtract({ minutes: 3 }),
};

function failing(changes: Partial<Vitals>): readonly string[] {
  return readiness({ ...well, ...changes }).flatMap(({ name, ok, words }) => (ok ? [] : [`${name} ${words}`]));
}

test('a bot that does its work says so of every part', () => {
  expect(readiness(well)).toEqual([
    { name: 'store', ok: true, words: 'answers' },
    { name: 'record', ok: true, words: 'ends on 17 August 2026' },
    { name: 'slack', ok: true, words: 'is connected' },
    { name: 'schedule', ok: true, words: 'last gave a sign at 2026-08-20T11:57:00Z' },
  ]);
});

test('a store that does not answer is told, and nothing is said of the record', () => {
  const checks = readiness({ ...well, record: 'failed' });
  expect(checks.filter(({ ok }) => !ok)).toEqual([{ name: 'store', ok: false, words: 'does not answer' }]);
  expect(checks.map(({ name }) => name)).not.toContain('record');
});

test('the record is stale when the next day is later than the page ever was, by the clock of London', () => {
  const lastDay = day('2026-08-16');
  // The 17th ended at 23:00 UTC, and 73 hours later is midnight between the 20th and the 21st, UTC.
  const due = Temporal.Instant.from('2026-08-21T00:00:00Z');
  expect(failing({ now: due, lastTick: due, record: { lastDay } })).toEqual([]);
  const late = due.add({ seconds: 1 });
  expect(failing({ now: late, lastTick: late, record: { lastDay } })).toEqual([
    "record ends on 16 August 2026, which is longer ago than the official page's habit",
  ]);
  expect(failing({ record: { lastDay: undefined } })).toEqual(['record is empty']);
});

test('a platform that is away and a schedule that is stuck are told', () => {
  expect(
    failing({
      platforms: [
        { name: 'slack', connection: { kind: 'connected' } },
        { name: 'discord', connection: undefined },
      ],
      lastTick: now.subtract({ minutes: 16 }),
    }),
  ).toEqual(['discord is not connected; the log says why', 'schedule last gave a sign at 2026-08-20T11:44:00Z']);
});

test('a connection that broke is told after two minutes without one, and one that never was at once', () => {
  const since = now.subtract({ minutes: 2 });
  const reason = 'Discord ended the connection (4004)';
  const discord = (connection: Vitals['platforms'][number]['connection']) => ({
    platforms: [{ name: 'discord', connection }],
  });
  expect(failing(discord({ kind: 'broken', since, reason }))).toEqual([]);
  expect(failing(discord({ kind: 'broken', since: since.subtract({ seconds: 1 }), reason }))).toEqual([
    'discord has no connection since 2026-08-20T11:57:59Z: Discord ended the connection (4004)',
  ]);
  expect(failing(discord({ kind: 'awaited', reason: 'Discord cannot be reached (ECONNREFUSED)' }))).toEqual([
    'discord is not connected: Discord cannot be reached (ECONNREFUSED)',
  ]);
});
