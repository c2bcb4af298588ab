import { describe, expect, test } from 'vitest';
import { type NewDayAlert, newDayKey } from '../../src/domain/alert.ts';
import type { Briefing } from '../../src/domain/briefing.ts';
import type { Channel } from '../../src/domain/channel.ts';
import type { ClaimedDelivery } from '../../src/domain/delivery.ts';
import type { Subscription } from '../../src/domain/subscription.ts';
import { type Announcement, announce, announceOfficial } from '../../src/worker/announce.ts';
import { type CarryParts, carryDelivery } from '../../src/worker/carry-delivery.ts';
import { emptyStore } from './world.ts';

const time = Temporal.PlainTime.from;
const channel = (id: string): Channel => ({ platform: 'discord', space: 'G1', id });
const said = (headline: string): Briefing => ({ kind: 'alert', headline, blocks: [] });

async function world(begin = '2026-08-18T12:00:00Z') {
  const store = await emptyStore();
  let now = Temporal.Instant.from(begin);
  const shown: string[] = [];
  const failing: Temporal.Instant[] = [];
  const platform: CarryParts['platform'] = {
    async send({ id }, { headline }, { briefingId, under }) {
      const after = failing.shift();
      if (after !== undefined) return { kind: 'later', after };
      shown.push([id, headline, ...(under === undefined ? [] : [`under ${under}`])].join(' | '));
      return { kind: 'sent', messageId: `${id}-${briefingId}` };
    },
    async edit({ id }, messageId, { headline }) {
      shown.push(`${id} | ${headline} | edits ${messageId}`);
      return { kind: 'sent', messageId };
    },
    find: async () => ({ kind: 'absent' }),
  };
  const claim = (moment: string) =>
    store.deliveries.claim({
      platform: 'discord',
      now: Temporal.Instant.from(moment),
      lease: Temporal.Duration.from({ minutes: 5 }),
      limit: 100,
      pause: Temporal.Duration.from({ seconds: 0 }),
    });
  const carry = async (some: readonly ClaimedDelivery[], moment: string) => {
    const at = Temporal.Instant.from(moment);
    const log = { warn: () => {}, error: () => {} };
    for (const each of some) await carryDelivery(each, { store, platform, now: () => at, log });
  };
  return {
    store,
    /** Clock of whoever announces. */
    at: (moment: string) => {
      now = Temporal.Instant.from(moment);
    },
    subscribe: (id: string, changes: Partial<Subscription> = {}) =>
      store.subscriptions.save(
        {
          channel: channel(id),
          zone: 'Europe/London',
          alerts: new Set(['figures', 'revisions']),
          mostADay: 10,
          changedAt: now,
          ...changes,
        },
        undefined,
      ),
    announce: (id: string, changes: Partial<Announcement> = {}) =>
      announce({ id, briefing: said(id), topic: 'figures', ...changes }, { store, now: () => now }),
    announceDay: (on: string, value: number, run?: NewDayAlert['run']) => {
      const day = Temporal.PlainDate.from(on);
      const id = newDayKey(day);
      const release = { route: 'daily-page', publishedAt: now, url: 'https://figures.example/' } as const;
      const about = { kind: 'new-day', key: id, metric: 'small_boat_arrivals', day, release } as const;
      const alert: NewDayAlert = { ...about, value, ...(run && { run }) };
      return announceOfficial({ id, alert, briefing: said(on) }, { store, now: () => now });
    },
    /** What is taken in hand at that moment, and stays there until it is carried. */
    claim,
    carry,
    /** What goes out until that moment: channel, headline, the message it answers or edits. */
    async sentBy(moment: string) {
      const before = shown.length;
      for (let some = await claim(moment); some.length > 0; some = await claim(moment)) await carry(some, moment);
      return shown.slice(before).toSorted();
    },
    /** The platform puts off what comes next. */
    failOnce: (after: string) => failing.push(Temporal.Instant.from(after)),
  };
}

test('an alert goes to the channels that want its topic, once', async () => {
  const { subscribe, announce: say, sentBy } = await world();
  await subscribe('C1');
  await subscribe('C2', { alerts: new Set(['records']) });
  await subscribe('C3', { alerts: new Set() });
  expect(await say('new day')).toBe(true);
  expect(await say('new day')).toBe(false);
  expect(await sentBy('2026-08-18T12:00:00Z')).toEqual(['C1 | new day']);
});

test('a channel that subscribes later is not told of what was announced before', async () => {
  const { subscribe, announce: say, sentBy } = await world();
  expect(await say('new day')).toBe(true);
  await subscribe('C1');
  expect(await say('new day')).toBe(false);
  expect(await sentBy('2026-08-19T12:00:00Z')).toEqual([]);
});

test('a day with fewer people than the threshold is not told, and one with as many is', async () => {
  const { subscribe, announce: say, sentBy } = await world();
  await subscribe('C1', { threshold: 500 });
  await say('499', { people: 499 });
  await say('500', { people: 500 });
  await say('no number');
  expect(await sentBy('2026-08-18T12:00:00Z')).toEqual(['C1 | 500', 'C1 | no number']);
});

test('what comes up in quiet hours waits for their end', async () => {
  const { subscribe, announce: say, sentBy, at } = await world();
  await subscribe('C1', { quiet: { from: time('22:00'), to: time('07:00') } });
  at('2026-08-18T21:30:00Z');
  await say('late');
  expect(await sentBy('2026-08-19T05:59:59Z')).toEqual([]);
  expect(await sentBy('2026-08-19T06:00:00Z')).toEqual(['C1 | late']);
});

test('beyond the limit of a day alerts are left to the digest, and the next day has room again', async () => {
  const begun = '2026-08-18T12:00:00Z';
  const { subscribe, announce: say, sentBy, at, store } = await world(begun);
  await subscribe('C1', { mostADay: 2, digest: { time: time('07:00') } });
  for (const id of ['1', '2', '3', '4']) await say(id);
  at('2026-08-18T23:00:00Z');
  await say('5');
  expect(await sentBy('2026-08-19T12:00:00Z')).toEqual(['C1 | 1', 'C1 | 2', 'C1 | 5']);
  expect(
    (await store.deliveries.folded(channel('C1'), Temporal.Instant.from(begun))).map(
      ({ briefing }) => briefing.headline,
    ),
  ).toEqual(['3', '4']);
});

test('without a digest they wait for a day that has room', async () => {
  const { subscribe, announce: say, sentBy } = await world();
  await subscribe('C1', { mostADay: 1, quiet: { from: time('22:00'), to: time('07:00') } });
  for (const id of ['1', '2', '3']) await say(id);
  expect(await sentBy('2026-08-18T12:00:00Z')).toEqual(['C1 | 1']);
  expect(await sentBy('2026-08-19T05:59:00Z')).toEqual([]);
  expect(await sentBy('2026-08-19T06:00:00Z')).toEqual(['C1 | 2']);
  expect(await sentBy('2026-08-20T06:00:00Z')).toEqual(['C1 | 3']);
});

test('a correction answers the message that it corrects, edits it, and is not held back by the limit', async () => {
  const { subscribe, announce: say, sentBy, store } = await world();
  await subscribe('C1', { mostADay: 1 });
  await subscribe('C2', { alerts: new Set(['figures']) });
  await subscribe('C3', { alerts: new Set(['revisions']) });
  await say('new day');
  await sentBy('2026-08-18T12:00:00Z');
  const corrects = { id: 'new day', briefing: said('255 people') };
  expect(await say('revised', { topic: 'revisions', corrects })).toBe(true);
  expect(await say('revised', { topic: 'revisions', corrects })).toBe(false);
  expect(await sentBy('2026-08-18T12:01:00Z')).toEqual([
    'C1 | 255 people | edits C1-new day',
    'C1 | revised | under C1-new day',
    'C2 | 255 people | edits C2-new day',
    'C3 | revised',
  ]);
  expect(await store.briefings.find('new day')).toEqual(said('255 people'));
});

const QUIET = { from: time('22:00'), to: time('07:00') };
const REVISED = {
  topic: 'revisions',
  corrects: { id: 'new day', briefing: said('255 people') },
} as const;

describe('an alert that waits out quiet hours', () => {
  const waiting = async (changes: Partial<Subscription> = {}, announced: Partial<Announcement> = {}) => {
    const here = await world('2026-08-18T21:30:00Z');
    await here.subscribe('C1', { quiet: QUIET, ...changes });
    await here.announce('new day', { people: 250, ...announced });
    return here;
  };

  test.each<[string, Partial<Subscription>]>([
    ['its topic was switched off', { alerts: new Set(['records', 'revisions']) }],
    ['alerts were switched off', { alerts: new Set() }],
    ['the threshold was raised above its number', { threshold: 251 }],
    ['no alerts are taken but in the digest', { mostADay: 0 }],
  ])('is not sent where %s meanwhile', async (_what, changes) => {
    const { subscribe, sentBy } = await waiting();
    await subscribe('C1', { quiet: QUIET, ...changes });
    expect(await sentBy('2026-08-19T06:00:00Z')).toEqual([]);
    await subscribe('C1');
    expect(await sentBy('2026-08-19T07:00:00Z')).toEqual([]);
  });

  test('is not sent where the subscription was taken away, and is where it wants it still', async () => {
    const { store, sentBy, subscribe } = await waiting();
    await subscribe('C2', { quiet: QUIET, threshold: 250 });
    await store.subscriptions.remove(channel('C1'));
    expect(await sentBy('2026-08-19T06:00:00Z')).toEqual([]);
    const other = await waiting();
    await other.subscribe('C1', { quiet: QUIET, threshold: 250 });
    expect(await other.sentBy('2026-08-19T06:00:00Z')).toEqual(['C1 | new day']);
  });

  test('waits for the new end where the hours were changed, and holds up nothing else', async () => {
    const { subscribe, sentBy, store } = await waiting();
    await subscribe('C1', { quiet: { from: time('22:00'), to: time('09:00') } });
    const digest: Briefing = { kind: 'digest', headline: 'digest', blocks: [] };
    const dueAt = Temporal.Instant.from('2026-08-19T06:30:00Z');
    await store.deliveries.plan({
      id: 'd',
      briefing: digest,
      madeAt: dueAt,
      deliveries: [{ channel: channel('C1'), dueAt }],
    });
    expect(await sentBy('2026-08-19T06:30:00Z')).toEqual(['C1 | digest']);
    expect(await sentBy('2026-08-19T08:00:00Z')).toEqual(['C1 | new day']);
  });

  test('is brought up to date where the record is revised meanwhile, and nothing follows it', async () => {
    const { announce: say, sentBy } = await waiting();
    await say('revised', REVISED);
    expect(await sentBy('2026-08-19T06:00:00Z')).toEqual(['C1 | 255 people']);
  });

  test('is not sent where nothing is left of it, and neither is what puts it right', async () => {
    const { announce: say, sentBy } = await waiting();
    const corrects = { id: 'new day', briefing: said('no such figure'), isVoid: true } as const;
    expect(await say('withdrawn', { corrects, isForTold: true })).toBe(true);
    expect(await sentBy('2026-08-19T06:00:00Z')).toEqual([]);
  });
});

describe('a correction never comes before what it corrects', () => {
  test('where that waits for a day with room', async () => {
    const { subscribe, announce: say, sentBy } = await world();
    await subscribe('C1', { mostADay: 1 });
    await say('another');
    await say('new day');
    await say('revised', REVISED);
    expect(await sentBy('2026-08-18T12:00:00Z')).toEqual(['C1 | another']);
    expect(await sentBy('2026-08-18T23:00:00Z')).toEqual(['C1 | 255 people']);
    expect(await sentBy('2026-08-19T23:00:00Z')).toEqual([]);
  });

  test('where the platform put that off', async () => {
    const { subscribe, announce: say, sentBy, failOnce } = await world();
    await subscribe('C1');
    failOnce('2026-08-18T12:10:00Z');
    await say('new day');
    expect(await sentBy('2026-08-18T12:00:00Z')).toEqual([]);
    await say('revised', REVISED);
    expect(await sentBy('2026-08-18T12:05:00Z')).toEqual([]);
    expect(await sentBy('2026-08-18T12:10:00Z')).toEqual(['C1 | 255 people']);
  });

  test('and follows it where that was in hand already', async () => {
    const { subscribe, announce: say, sentBy, claim, carry } = await world();
    await subscribe('C1');
    await say('new day');
    const inHand = await claim('2026-08-18T12:00:00Z');
    await say('revised', REVISED);
    await carry(inHand, '2026-08-18T12:00:01Z');
    expect(await sentBy('2026-08-18T12:00:02Z')).toEqual([
      'C1 | 255 people | edits C1-new day',
      'C1 | revised | under C1-new day',
    ]);
  });

  test('where that waits for the digest, which then is right', async () => {
    const { subscribe, announce: say, sentBy, store } = await world();
    await subscribe('C1', { mostADay: 0, digest: { time: time('07:00') } });
    await say('new day');
    await subscribe('C1', { digest: { time: time('07:00') } });
    const since = Temporal.Instant.from('2026-08-18T00:00:00Z');
    const before = await store.deliveries.folded(channel('C1'), since);
    await say('revised', REVISED);
    expect(await sentBy('2026-08-18T12:00:00Z')).toEqual([]);
    const digest = { id: 'digest', madeAt: since, deliveries: [], briefing: said('digest') };
    // Written before the correction came.
    await store.deliveries.plan({ ...digest, tells: before });
    const folded = await store.deliveries.folded(channel('C1'), since);
    expect(folded.map(({ briefing }) => briefing.headline)).toEqual(['255 people']);
    await store.deliveries.plan({ ...digest, tells: folded });
    expect(await store.deliveries.folded(channel('C1'), since)).toEqual([]);
    await say('revised again', { topic: 'revisions', corrects: { id: 'new day', briefing: said('260 people') } });
    expect(await sentBy('2026-08-18T12:00:00Z')).toEqual(['C1 | revised again']);
  });
});

test('a day without arrivals is told where it makes a run or ends one, and no other', async () => {
  const { subscribe, announceDay, sentBy, at } = await world();
  await subscribe('C1');
  const days: [string, NewDayAlert['run']][] = [
    ['2026-08-14', { quiet: 1, busy: 6 }],
    ['2026-08-15', { quiet: 2, busy: 6 }],
    ['2026-08-16', { quiet: 3, busy: 6 }],
    ['2026-08-17', { quiet: 4, busy: 6 }],
    ['2026-08-25', { quiet: 1, busy: 7 }],
  ];
  const sent: string[] = [];
  for (const [day, run] of days) {
    const noon = `${Temporal.PlainDate.from(day).add({ days: 1 })}T12:00:00Z`;
    at(noon);
    expect(await announceDay(day, 0, run)).toBe(true);
    expect(await announceDay(day, 0, run)).toBe(false);
    sent.push(...(await sentBy(noon)));
  }
  expect(sent).toEqual(['C1 | 2026-08-16', 'C1 | 2026-08-25']);
});

test('days that were missed in an absence are left to the digest, and one that is revised later is told alone', async () => {
  const { subscribe, announce: say, announceDay, sentBy } = await world('2026-08-18T12:00:00Z');
  await subscribe('C1');
  for (const day of ['2026-08-11', '2026-08-13', '2026-08-14', '2026-08-17']) await announceDay(day, 50);
  expect(await sentBy('2026-08-18T12:00:00Z')).toEqual(['C1 | 2026-08-14', 'C1 | 2026-08-17']);
  const corrects = { id: newDayKey(Temporal.PlainDate.from('2026-08-11')), briefing: said('51 people') };
  await say('revised', { topic: 'revisions', corrects });
  expect(await sentBy('2026-08-18T12:00:00Z')).toEqual(['C1 | revised']);
});

test('what is nothing but a correction goes to those who were told, in a message or in their digest', async () => {
  const { subscribe, announce: say, sentBy, store } = await world();
  await subscribe('C1');
  await subscribe('C2', { mostADay: 0, digest: { time: time('07:00') } });
  await say('mismatch');
  await subscribe('C2', { digest: { time: time('07:00') } });
  await subscribe('C3');
  expect(await sentBy('2026-08-18T12:00:00Z')).toEqual(['C1 | mismatch']);
  const since = Temporal.Instant.from('2026-08-18T00:00:00Z');
  const tells = await store.deliveries.folded(channel('C2'), since);
  await store.deliveries.plan({ id: 'digest', briefing: said('digest'), madeAt: since, deliveries: [], tells });
  await say('withdrawn', { corrects: { id: 'mismatch', briefing: said('put right') }, isForTold: true });
  expect(await sentBy('2026-08-18T12:00:00Z')).toEqual([
    'C1 | put right | edits C1-mismatch',
    'C1 | withdrawn | under C1-mismatch',
    'C2 | withdrawn',
  ]);
});
