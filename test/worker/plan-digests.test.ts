import { describe, expect, test } from 'vitest';
import { type Briefing, plain } from '../../src/domain/briefing.ts';
import type { Channel } from '../../src/domain/channel.ts';
import { nextDigest } from '../../src/domain/next-digest.ts';
import type { Subscription } from '../../src/domain/subscription.ts';
import { planDigests } from '../../src/worker/plan-digests.ts';
import { emptyStore } from './world.ts';

const at = Temporal.Instant.from;
const channel = (id: string): Channel => ({ platform: 'slack', space: 'T1', id });
const wish = (id: string, zone: string, digest: Subscription['digest']): Subscription => ({
  channel: channel(id),
  zone,
  ...(digest && { digest }),
  alerts: new Set(),
  mostADay: 10,
  changedAt: at('2026-01-01T00:00:00Z'),
});
const daily = (time: string) => ({ time: Temporal.PlainTime.from(time) });

/** A store with a clock, and digests that say when they were due and when they were written. */
async function world(begin: string) {
  const store = await emptyStore();
  let now = at(begin);
  const written: { due: string; hours: number }[] = [];
  const failing = new Set<string>();
  const told: string[] = [];
  const parts = {
    store,
    now: () => now,
    log: { error: (...words: unknown[]) => told.push(String(words.at(-1))) },
    async write(moment: Temporal.ZonedDateTime, due: Temporal.ZonedDateTime, hours: number): Promise<Briefing> {
      if (failing.has(due.timeZoneId)) throw new Error('no record');
      written.push({ due: due.toString({ timeZoneName: 'never' }), hours });
      return { kind: 'digest', headline: `${due.toInstant()} at ${moment.toInstant()}`, blocks: [] };
    },
  };
  return {
    store,
    written,
    failing,
    told,
    subscribe: (subscription: Subscription) => store.subscriptions.save(subscription, nextDigest(subscription, now)),
    async tick(moment: Temporal.Instant | string) {
      now = typeof moment === 'string' ? at(moment) : moment;
      return planDigests(parts);
    },
    /** Everything planned and not sent yet, in the order of its channel, as it is taken in hand and sent. */
    async sent() {
      const all: { channel: string; headline: string; id: string; due: Temporal.Instant; briefing: Briefing }[] = [];
      for (;;) {
        const some = await store.deliveries.claim({
          platform: 'slack',
          now: now.add({ hours: 24 }),
          lease: Temporal.Duration.from({ minutes: 5 }),
          limit: 1000,
          pause: Temporal.Duration.from({ seconds: 0 }),
        });
        if (some.length === 0) return all;
        for (const each of some) {
          await store.deliveries.settle(each, { kind: 'sent', messageId: each.id }, now);
          const { briefing, briefingId: id, dueAt: due } = each;
          all.push({ channel: each.channel.id, headline: briefing.headline, id, due, briefing });
        }
      }
    },
  };
}

describe.each([
  ['Europe/London', '2026-03-29', 'its clocks go forward'],
  ['Europe/London', '2026-10-25', 'its clocks go back'],
  ['Europe/London', '2027-03-28', 'its clocks go forward'],
  ['Europe/London', '2027-10-31', 'its clocks go back'],
  ['Asia/Kolkata', '2026-03-29', 'London changes its clocks'],
  ['Australia/Lord_Howe', '2026-04-05', 'its clocks go back by half an hour'],
  ['Australia/Lord_Howe', '2026-10-04', 'its clocks go forward by half an hour'],
])('in %s on %s, when %s', (zone, day, _what) => {
  const change = Temporal.PlainDate.from(day);
  const days = [-1, 0, 1].map((days) => change.add({ days }));
  const begin = change.subtract({ days: 1 }).toZonedDateTime(zone);
  const end = change.add({ days: 2 }).toZonedDateTime(zone);
  const minutes = begin.until(end).total('minutes');

  test('a digest at any minute of the day comes once on each day, asked every minute', () => {
    const times = Array.from({ length: 1440 }, (_, i) => Temporal.PlainTime.from('00:00').add({ minutes: i }));
    const start = begin.subtract({ minutes: 1 }).toInstant();
    const wishes = times.map((time) => ({ digest: { time }, zone }));
    const next = wishes.map((each) => nextDigest(each, start));
    const came = wishes.map(() => [] as string[]);
    for (let minute = 0; minute < minutes; minute += 1) {
      const now = begin.toInstant().add({ minutes: minute });
      for (const [i, due] of next.entries()) {
        if (due === undefined || due.epochMilliseconds > now.epochMilliseconds) continue;
        came[i]?.push(now.toZonedDateTimeISO(zone).toPlainDate().toString());
        next[i] = nextDigest(wishes[i] as (typeof wishes)[number], due);
      }
    }
    expect(came.filter((dates) => dates.join() !== days.join())).toEqual([]);
  });

  test('channels all over the day get one digest a day, whatever minutes the bot is down', async () => {
    const { subscribe, tick, sent, written } = await world(begin.subtract({ minutes: 1 }).toInstant().toString());
    const times = Array.from({ length: 24 }, (_, i) => Temporal.PlainTime.from('00:10').add({ minutes: 60 * i }));
    for (const [i, time] of times.entries()) await subscribe(wish(`C${i}`, zone, { time }));
    for (let minute = 0; minute < minutes; minute += 1) {
      // Down for up to 29 minutes now and then, and asked twice in some minutes.
      if (minute % 67 < 29) continue;
      const moment = begin.toInstant().add({ minutes: minute });
      await tick(moment);
      if (minute % 3 === 0) await tick(moment);
    }
    const all = await sent();
    const byChannel = Map.groupBy(all, (each) => each.channel);
    expect(byChannel.size).toBe(24);
    for (const digests of byChannel.values()) {
      const dates = digests.map(({ due }) => due.toZonedDateTimeISO(zone).toPlainDate().toString());
      expect(dates).toEqual(days.map(String));
    }
    // A time that the clocks skip falls together with a later one, and shares its text.
    expect(written).toHaveLength(new Set(all.map(({ due }) => due.toString())).size);
  });
});

test('channels of one moment and zone share one text, and those of another zone or rhythm do not', async () => {
  const { subscribe, tick, sent, written } = await world('2026-08-16T00:00:00Z');
  await subscribe(wish('C1', 'Europe/London', daily('07:00')));
  await subscribe(wish('C2', 'Europe/London', daily('07:00')));
  await subscribe(wish('C3', 'Europe/Dublin', daily('07:00')));
  await subscribe(wish('C4', 'Europe/London', { ...daily('07:00'), weekday: 1 }));
  expect(await tick('2026-08-17T06:00:30Z')).toBe(4);
  expect(await tick('2026-08-17T06:01:30Z')).toBe(0);
  expect(written.map(({ hours }) => hours)).toEqual([24, 24, 168]);
  const ids = (await sent()).map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(ids).toContain('digest 2026-08-17T06:00Z Europe/London daily');
});

test('after days of downtime there is one digest, that of the newest time, and then the usual ones', async () => {
  const { subscribe, tick, sent, written } = await world('2026-08-16T00:00:00Z');
  await subscribe(wish('C1', 'Europe/London', daily('07:00')));
  expect(await tick('2026-08-19T18:00:00Z')).toBe(1);
  expect(await tick('2026-08-20T05:59:00Z')).toBe(0);
  expect(await tick('2026-08-20T06:00:00Z')).toBe(1);
  expect(written.map(({ due }) => due)).toEqual(['2026-08-19T07:00:00+01:00', '2026-08-20T07:00:00+01:00']);
  expect(await sent()).toHaveLength(2);
});

test('a weekly digest that is days late is no old news, and a digest that is minutes late keeps its place', async () => {
  const { subscribe, tick, sent } = await world('2026-08-16T00:00:00Z');
  await subscribe(wish('C1', 'Europe/London', { ...daily('07:00'), weekday: 1 }));
  await tick('2026-08-19T18:00:00Z');
  await tick('2026-08-24T06:10:00Z');
  expect((await sent()).map(({ due }) => due.toString())).toEqual(['2026-08-19T18:00:00Z', '2026-08-24T06:00:00Z']);
});

test('a digest that cannot be written keeps no other from coming, and comes when it can', async () => {
  const { subscribe, tick, failing, told, sent } = await world('2026-08-17T00:00:00Z');
  await subscribe(wish('C1', 'Europe/London', daily('07:00')));
  await subscribe(wish('C2', 'Europe/Dublin', daily('07:00')));
  failing.add('Europe/London');
  expect(await tick('2026-08-17T06:00:00Z')).toBe(1);
  expect(told).toEqual(['slack T1 C1: its digest could not be planned']);
  failing.clear();
  expect(await tick('2026-08-17T06:01:00Z')).toBe(1);
  expect(await sent()).toHaveLength(2);
});

test('alerts beyond the limit of a channel stand in its next digest, and in no other', async () => {
  const { subscribe, tick, sent, store } = await world('2026-08-17T00:00:00Z');
  await subscribe(wish('C1', 'Europe/London', daily('07:00')));
  await subscribe(wish('C2', 'Europe/London', daily('07:00')));
  await store.deliveries.plan({
    id: 'record 2026-08-16',
    briefing: { kind: 'alert', headline: 'The highest Sunday', blocks: [{ kind: 'paragraph', text: plain('of all') }] },
    madeAt: at('2026-08-16T20:00:00Z'),
    deliveries: [{ channel: channel('C1'), dueAt: at('2026-08-16T20:00:00Z'), folded: true }],
  });
  await tick('2026-08-17T06:00:00Z');
  await tick('2026-08-18T06:00:00Z');
  const digests = await sent();
  expect(digests.map((each) => [each.channel, JSON.stringify(each.briefing).includes('The highest Sunday')])).toEqual([
    ['C1', true],
    ['C2', false],
    ['C1', false],
    ['C2', false],
  ]);
});
