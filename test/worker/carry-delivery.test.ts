import { describe, expect, test } from 'vitest';
import { type Briefing, plain } from '../../src/domain/briefing.ts';
import type { Channel } from '../../src/domain/channel.ts';
import type { PlannedDelivery } from '../../src/domain/delivery.ts';
import { carryDelivery } from '../../src/worker/carry-delivery.ts';
import { scriptedPlatform } from './scripted-platform.ts';
import { emptyStore } from './world.ts';

const NOON = Temporal.Instant.from('2026-08-18T12:00:00Z');
const HERE: Channel = { platform: 'slack', space: 'T1', id: 'C1' };
const said = (headline: string, kind: Briefing['kind'] = 'alert'): Briefing => ({
  kind,
  headline,
  blocks: [{ kind: 'paragraph', text: plain('250 people arrived.') }],
});

/** A store and a platform, with a clock that stands until it is moved. */
async function world() {
  const store = await emptyStore();
  const scripted = scriptedPlatform();
  const told: string[] = [];
  const say = (...words: unknown[]) => told.push(String(words.at(-1)));
  let now = NOON;
  const parts = { store, platform: scripted.platform, now: () => now, log: { warn: say, error: say } };
  return {
    ...scripted,
    store,
    told,
    plan: (id: string, changes: Partial<PlannedDelivery> = {}, briefing = said(id)) =>
      store.deliveries.plan({
        id,
        briefing,
        madeAt: now,
        deliveries: [{ channel: HERE, dueAt: now, ...changes }],
      }),
    later: (duration: Temporal.DurationLike) => {
      now = now.add(duration);
    },
    /** Carries what is due now; how many. */
    async carry() {
      const lease = Temporal.Duration.from({ minutes: 2 });
      const pause = Temporal.Duration.from({ seconds: 0 });
      const claimed = await store.deliveries.claim({ platform: 'slack', now, lease, limit: 10, pause });
      for (const each of claimed) await carryDelivery(each, parts);
      return claimed.length;
    },
  };
}

describe('a delivery', () => {
  test('arrives once, under its own id and the name of its briefing', async () => {
    const { plan, carry, shown, later } = await world();
    await plan('new-day 2026-08-17');
    expect(await carry()).toBe(1);
    later({ hours: 2 });
    expect(await carry()).toBe(0);
    expect(shown).toMatchObject([
      { channel: HERE, sending: { deliveryId: expect.stringMatching(/^\w{25}$/), briefingId: 'new-day 2026-08-17' } },
    ]);
  });

  test('of which nobody knows whether it arrived is looked for, and not sent again where it stands', async () => {
    const { plan, carry, shown, next, later } = await world();
    next.send.push({ kind: 'arrived-unknown' });
    await plan('alert');
    await carry();
    expect(await carry()).toBe(0);
    later({ seconds: 1 });
    expect(await carry()).toBe(1);
    later({ hours: 1 });
    expect(await carry()).toBe(0);
    expect(shown).toHaveLength(1);
  });

  test('that is not there is sent again, also after the platform broke in the middle', async () => {
    const { plan, carry, shown, next, later, told } = await world();
    next.send.push({ kind: 'unknown' }, 'throw');
    await plan('alert');
    for (let i = 0; i < 3; i += 1) {
      await carry();
      later({ seconds: 10 });
    }
    expect(shown).toHaveLength(1);
    expect(told).toEqual(['delivery of “alert” to slack T1 C1: broke off and is looked for']);
  });

  test('is sent again when the platform says, and with growing pauses where it always says now', async () => {
    const { plan, carry, shown, next, later } = await world();
    next.send.push({ kind: 'later', after: NOON.add({ seconds: 30 }) });
    next.send.push(...Array.from({ length: 4 }, () => ({ kind: 'later', after: NOON }) as const));
    await plan('alert');
    await carry();
    later({ seconds: 29 });
    expect(await carry()).toBe(0);
    later({ seconds: 1 });
    const pauses: number[] = [];
    for (let waited = 0; shown.length === 0; waited += 1) {
      if ((await carry()) > 0) pauses.push(waited);
      later({ seconds: 1 });
    }
    expect(pauses).toEqual([0, 2, 6, 14, 30]);
  });

  test('is sent again when a rate limit is over, however often there was one', async () => {
    const { plan, carry, shown, next, later } = await world();
    const limits = [1, 2, 3, 4, 5, 6].map((second) => NOON.add({ seconds: second }));
    next.send.push(...limits.map((after) => ({ kind: 'later', after, limit: 'space' }) as const));
    await plan('alert');
    for (let waited = 0; waited <= 6; waited += 1) {
      expect([waited, await carry(), shown.length]).toEqual([waited, 1, waited < 6 ? 0 : 1]);
      later({ seconds: 1 });
    }
  });

  test('is given up after a day, and that is told', async () => {
    const { plan, carry, next, later, told, shown, store } = await world();
    next.send.push({ kind: 'later', after: NOON.add({ hours: 25 }) });
    await plan('alert');
    await carry();
    later({ hours: 25 });
    await carry();
    expect(shown).toEqual([]);
    expect(told).toEqual(['delivery of “alert” to slack T1 C1: given up (not sent in 24 hours)']);
    expect(await store.deliveries.nextAt(['slack'])).toBeUndefined();
  });
});

describe('where the platform does not let the bot look', () => {
  const blind = async (kind: Briefing['kind']) => {
    const here = await world();
    here.next.send.push({ kind: 'unknown' });
    here.next.find.push(...Array.from({ length: 50 }, () => ({ kind: 'cannot-tell', reason: 'no history' }) as const));
    await here.plan('something', {}, said('something', kind));
    for (let i = 0; i < 12; i += 1) {
      await here.carry();
      here.later({ minutes: 15 });
    }
    return here;
  };

  test('a digest is not repeated', async () => {
    const { shown, told, store } = await blind('digest');
    expect(shown).toEqual([]);
    expect(told.at(-1)).toContain('may have arrived and is not repeated (no history)');
    expect(await store.deliveries.nextAt(['slack'])).toBeUndefined();
  });

  test('an alert is repeated once, and says that it may be a repeat', async () => {
    const { shown } = await blind('alert');
    expect(shown).toHaveLength(1);
    expect(JSON.stringify(shown[0]?.briefing)).toContain('This may be a repeat');
  });

  test('a repeat that the platform puts off says later that it may be one', async () => {
    const here = await world();
    here.next.send.push({ kind: 'unknown' }, { kind: 'later', after: NOON.add({ hours: 3 }) });
    here.next.find.push(...Array.from({ length: 10 }, () => ({ kind: 'cannot-tell', reason: 'no history' }) as const));
    await here.plan('alert');
    for (let i = 0; i < 20; i += 1) {
      await here.carry();
      here.later({ minutes: 15 });
    }
    expect(here.shown).toHaveLength(1);
    expect(JSON.stringify(here.shown[0]?.briefing)).toContain('This may be a repeat');
  });

  test('an alert whose repeat is lost as well is not repeated for ever', async () => {
    const here = await world();
    here.next.send.push({ kind: 'unknown' }, { kind: 'arrived-unknown' }, { kind: 'arrived-unknown' });
    here.next.find.push(...Array.from({ length: 50 }, () => ({ kind: 'cannot-tell', reason: 'no history' }) as const));
    await here.plan('alert');
    for (let i = 0; i < 30; i += 1) {
      await here.carry();
      here.later({ minutes: 15 });
    }
    expect(here.shown).toHaveLength(1);
  });
});

describe('a channel that refuses', () => {
  const wish = {
    channel: HERE,
    zone: 'Europe/London',
    digest: { weekday: 1, time: Temporal.PlainTime.from('07:30') },
    alerts: new Set(['figures'] as const),
    mostADay: 10,
    setBy: 'U1',
    changedAt: NOON,
  };

  test('gets no more, and the person who subscribed it is told once', async () => {
    const { plan, carry, next, later, shown, store } = await world();
    await store.subscriptions.save(wish, NOON.add({ hours: 1 }));
    next.send.push({ kind: 'refused', reason: 'the channel is archived' });
    await plan('one');
    await plan('two');
    for (let i = 0; i < 4; i += 1) {
      await carry();
      later({ minutes: 5 });
    }
    expect(await store.subscriptions.find(HERE)).toBeUndefined();
    expect(shown.map(({ channel }) => channel)).toEqual([{ platform: 'slack', space: 'T1', id: 'U1', person: true }]);
    const words = JSON.stringify(shown[0]?.briefing);
    expect(words).toContain('the channel is archived');
    expect(words).toContain('a digest every Monday at 07:30 (Europe/London) and alerts on figures');
  });

  test('is not blamed where the platform takes nothing of the bot at all', async () => {
    const { plan, carry, next, later, shown, store, told } = await world();
    await store.subscriptions.save(wish, undefined);
    next.send.push({ kind: 'refused', reason: 'the token was withdrawn', everywhere: true });
    await plan('one');
    await carry();
    later({ seconds: 1 });
    await carry();
    expect(await store.subscriptions.find(HERE)).toBeDefined();
    expect(told).toEqual(['slack: takes nothing from this bot (the token was withdrawn)']);
    expect(shown).toHaveLength(1);
  });

  test('a person who refuses is told nothing', async () => {
    const { plan, carry, next, later, shown } = await world();
    next.send.push({ kind: 'refused', reason: 'takes no direct messages' });
    await plan('notice', { channel: { ...HERE, id: 'U1', person: true } });
    await carry();
    later({ hours: 1 });
    expect([await carry(), shown]).toEqual([0, []]);
  });
});

describe('a message that the platform does not take as it is made', () => {
  const malformed = { kind: 'malformed', reason: 'invalid form body' } as const;

  test('fails alone: that is logged, and its channel keeps its subscription and gets what comes next', async () => {
    const { plan, carry, next, later, shown, told, store } = await world();
    const setBy = { setBy: 'U1', alerts: new Set(['figures'] as const), mostADay: 10, changedAt: NOON };
    await store.subscriptions.save({ channel: HERE, zone: 'Europe/London', ...setBy }, undefined);
    next.send.push(malformed);
    await plan('odd');
    await plan('next');
    for (let i = 0; i < 3; i += 1) {
      await carry();
      later({ hours: 1 });
    }
    expect(shown.map(({ briefing }) => briefing.headline)).toEqual(['next']);
    expect(await store.subscriptions.find(HERE)).toBeDefined();
    expect(told).toEqual(['delivery of “odd” to slack T1 C1: is not taken as it is made (invalid form body)']);
  });

  test('is tried alone where the message that it answers may be what is not taken', async () => {
    const { plan, carry, next, later, shown } = await world();
    await plan('original');
    await carry();
    await plan('answer', { under: 'original' });
    next.send.push(malformed);
    later({ seconds: 5 });
    await carry();
    expect(shown.map(({ sending }) => sending.under)).toEqual([undefined, undefined]);
  });

  test('fails as an edit too, and the message that stands there stays as it was', async () => {
    const { plan, carry, next, later, shown, edits, told } = await world();
    await plan('original');
    await carry();
    next.edit.push(malformed);
    await plan('edited', { replaces: 'original' });
    await plan('next');
    for (let i = 0; i < 3; i += 1) {
      later({ seconds: 5 });
      await carry();
    }
    expect([edits.length, shown.length, told.length]).toEqual([0, 2, 1]);
  });
});

describe('a correction', () => {
  test('edits the message that stands there and answers it', async () => {
    const { plan, carry, shown, edits, next, later } = await world();
    await plan('original');
    await carry();
    await plan('edited', { replaces: 'original' });
    await plan('answer', { under: 'original' });
    next.edit.push({ kind: 'unknown' });
    for (let i = 0; i < 4; i += 1) {
      await carry();
      later({ seconds: 5 });
    }
    expect(edits).toEqual([{ messageId: 'm1', briefing: said('edited') }]);
    expect(shown[1]?.sending.under).toBe('m1');
    expect(shown).toHaveLength(2);
  });

  test('stands alone where the message that it answers was deleted, and the channel goes on', async () => {
    const { plan, carry, shown, next, later, told } = await world();
    await plan('original');
    await carry();
    await plan('answer', { under: 'original' });
    await plan('next');
    next.send.push({ kind: 'refused', reason: 'there is no such thread' });
    for (let i = 0; i < 3; i += 1) {
      await carry();
      later({ seconds: 5 });
    }
    expect(shown.map(({ briefing, sending }) => [briefing.headline, sending.under])).toEqual([
      ['original', undefined],
      ['answer', undefined],
      ['next', undefined],
    ]);
    expect(told).toEqual([]);
  });

  test('of a message that is gone stops nothing', async () => {
    const { plan, carry, next, shown, store, later } = await world();
    await plan('original');
    await carry();
    next.edit.push({ kind: 'refused', reason: 'the message was deleted' });
    await plan('edited', { replaces: 'original' });
    await plan('edit of nothing', { replaces: 'never sent' });
    await plan('answer', { under: 'never sent' });
    for (let i = 0; i < 4; i += 1) {
      await carry();
      later({ seconds: 5 });
    }
    expect(shown.map(({ briefing, sending }) => [briefing.headline, sending.under])).toEqual([
      ['original', undefined],
      ['answer', undefined],
    ]);
    expect(await store.deliveries.nextAt(['slack'])).toBeUndefined();
  });
});
