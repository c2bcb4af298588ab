import { expect, test } from 'vitest';
import type { Channel } from '../../src/domain/channel.ts';
import { nextDigest } from '../../src/domain/next-digest.ts';
import type { Subscription } from '../../src/domain/subscription.ts';
import { mendClock } from '../../src/worker/mend-clock.ts';
import { planDigests } from '../../src/worker/plan-digests.ts';
import { emptyStore } from './world.ts';

const at = Temporal.Instant.from;
const channel = (id: string): Channel => ({ platform: 'slack', space: 'T1', id });
const wish = (id: string, weekday?: number): Subscription => ({
  channel: channel(id),
  zone: 'Europe/London',
  digest: { time: Temporal.PlainTime.from('07:00'), ...(weekday && { weekday }) },
  alerts: new Set(),
  mostADay: 10,
  changedAt: at('2026-01-01T00:00:00Z'),
});

/** A bot that plans digests by a clock which is set at will. */
async function world(begin: string) {
  const store = await emptyStore();
  let now = at(begin);
  const told: string[] = [];
  const say = (...words: unknown[]) => told.push(String(words.at(-1)));
  const parts = {
    store,
    now: () => now,
    log: { error: say, warn: say },
    write: async (_now: unknown, due: Temporal.ZonedDateTime) =>
      ({ kind: 'digest', headline: due.toPlainDate().toString(), blocks: [] }) as const,
  };
  return {
    store,
    told,
    subscribe: (subscription: Subscription) => store.subscriptions.save(subscription, nextDigest(subscription, now)),
    /** Sets the clock, mends what it finds, plans what is due and sends it; channel and day of each digest. */
    async tick(moment: string) {
      now = at(moment);
      await mendClock(parts);
      await planDigests(parts);
      const sent: string[] = [];
      for (;;) {
        const some = await store.deliveries.claim({
          platform: 'slack',
          now,
          lease: Temporal.Duration.from({ minutes: 5 }),
          limit: 100,
          pause: Temporal.Duration.from({ seconds: 1 }),
        });
        if (some.length === 0) return sent.toSorted();
        for (const each of some) {
          sent.push(`${each.channel.id} ${each.briefing.headline}`);
          await store.deliveries.settle(each, { kind: 'sent', messageId: each.id }, now);
        }
      }
    },
  };
}

test('after a clock that was a year ahead is set right, digests come at their times, now and in a year', async () => {
  const { subscribe, tick, told } = await world('2026-08-17T12:00:00Z');
  await subscribe(wish('C1'));
  await subscribe(wish('C2', 3));
  expect(await tick('2027-08-18T06:30:00Z')).toEqual(['C1 2027-08-18', 'C2 2027-08-18']);
  expect(await tick('2026-08-17T12:01:00Z')).toEqual([]);
  expect(told).toEqual(['a clock was ahead: 4 digests and deliveries that it had put off are brought back']);
  expect(await tick('2026-08-18T06:00:10Z')).toEqual(['C1 2026-08-18']);
  expect(await tick('2026-08-19T06:00:10Z')).toEqual(['C1 2026-08-19', 'C2 2026-08-19']);
  expect(await tick('2027-08-18T06:00:10Z')).toEqual(['C1 2027-08-18', 'C2 2027-08-18']);
  expect(told).toHaveLength(1);
});

test('a clock that was some minutes or a day ahead brings no digest twice', async () => {
  const { subscribe, tick } = await world('2026-08-17T12:00:00Z');
  await subscribe(wish('C1'));
  expect(await tick('2026-08-18T06:00:00Z')).toEqual(['C1 2026-08-18']);
  expect(await tick('2026-08-18T05:55:00Z')).toEqual([]);
  expect(await tick('2026-08-18T06:00:00Z')).toEqual([]);
  expect(await tick('2026-08-19T06:00:00Z')).toEqual(['C1 2026-08-19']);
  expect(await tick('2026-08-18T08:00:00Z')).toEqual([]);
  expect(await tick('2026-08-19T06:00:00Z')).toEqual([]);
  expect(await tick('2026-08-20T06:00:00Z')).toEqual(['C1 2026-08-20']);
});
