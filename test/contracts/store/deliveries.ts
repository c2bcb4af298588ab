import { describe, expect, test } from 'vitest';
import type { Briefing } from '../../../src/domain/briefing.ts';
import type { Channel } from '../../../src/domain/channel.ts';
import type { PlannedDelivery } from '../../../src/domain/delivery.ts';
import { MOST_ALERTS_A_DAY } from '../../../src/domain/subscription.ts';
import type { Claim, Store } from '../../../src/store/store.ts';
import type { NewDatabase } from '../store.ts';
import { moment, openForGroup } from './store-for-tests.ts';

const NOON = moment('2026-08-18');
const seconds = (many: number) => NOON.add({ seconds: many });
const said = (headline: string, kind: Briefing['kind'] = 'alert'): Briefing => ({ kind, headline, blocks: [] });
const channel = (space: string, id = 'C1'): Channel => ({ platform: 'slack', space, id });

const due = (where: Channel, changes: Partial<PlannedDelivery> = {}): PlannedDelivery => ({
  channel: where,
  dueAt: NOON,
  ...changes,
});

/** Each test has a platform's worth of rows for itself, since a claim takes what is due anywhere. */
export function describeDeliveries(newDatabase: NewDatabase): void {
  describe('deliveries', () => {
    const store = openForGroup(newDatabase);

    const plan = (id: string, ...deliveries: PlannedDelivery[]) =>
      store().deliveries.plan({ id, briefing: said(id), madeAt: NOON, deliveries });
    const claimed = async (changes: Partial<Claim> = {}, from: Store = store()) =>
      from.deliveries.claim({
        platform: 'slack',
        now: NOON,
        lease: Temporal.Duration.from({ minutes: 2 }),
        limit: 100,
        pause: Temporal.Duration.from({ seconds: 0 }),
        ...changes,
      });
    const names = async (changes: Partial<Claim> = {}) => (await claimed(changes)).map(({ briefingId }) => briefingId);
    const done = async (messageId = 'm', at = NOON) => {
      for (const each of await claimed({ now: at })) {
        await store().deliveries.settle(each, { kind: 'sent', messageId }, at);
      }
    };

    test('a briefing is planned for a channel once, however often, and under a short name of its own', async () => {
      const [one, two] = [channel('T1', 'C1'), channel('T1', 'C2')];
      expect(await plan('once', due(one))).toBe(1);
      expect(await plan('once', due(one), due(two))).toBe(1);
      expect(await plan('once', due(one), due(two))).toBe(0);
      expect(await store().briefings.find('once')).toStrictEqual(said('once'));
      const [first, second, ...rest] = await claimed();
      expect(rest).toEqual([]);
      expect(first).toStrictEqual({
        id: expect.stringMatching(/^[0-9a-z]{25}$/),
        channel: one,
        briefingId: 'once',
        briefing: said('once'),
        dueAt: NOON,
        attempt: 1,
        leasedUntil: seconds(120),
        triedAt: NOON,
        mayHaveArrived: false,
        looks: 0,
      });
      expect(second?.channel).toEqual(two);
      expect(second?.id).not.toBe(first?.id);
      expect(await store().deliveries.channelsOf('once')).toEqual([one, two]);
      await store().deliveries.removeSpace('slack', 'T1');
    });

    test('nothing is claimed before its time, nor by another while somebody has it', async () => {
      await plan('early', due(channel('T2'), { dueAt: seconds(10) }));
      expect(await names({ now: seconds(9) })).toEqual([]);
      expect(await store().deliveries.nextAt(['slack'])).toEqual(seconds(10));
      expect(await store().deliveries.nextAt(['discord'])).toBeUndefined();
      expect(await names({ now: seconds(10), platform: 'discord' })).toEqual([]);
      expect(await names({ now: seconds(10) })).toEqual(['early']);
      expect(await names({ now: seconds(129) })).toEqual([]);
      await store().deliveries.removeSpace('slack', 'T2');
    });

    test('a channel has one delivery in flight, and gets them in the order of their times and plans', async () => {
      const where = channel('T3');
      await plan('third', due(where, { dueAt: seconds(1) }));
      await plan('first', due(where));
      await plan('second', due(where));
      await plan('elsewhere', due(channel('T3', 'C2')));
      expect(await names({ now: seconds(5) })).toEqual(['first', 'elsewhere']);
      expect(await names({ now: seconds(5) })).toEqual([]);
      await store().deliveries.removeSpace('slack', 'T3');
    });

    test('one that is tried again later holds up what comes after it in its channel', async () => {
      const where = channel('T4');
      await plan('slow', due(where));
      await plan('next', due(where));
      const [slow] = await claimed();
      if (slow === undefined) throw new Error('nothing was claimed');
      expect(await store().deliveries.settle(slow, { kind: 'later', after: seconds(30) }, NOON)).toBe(true);
      expect(await names({ now: seconds(29) })).toEqual([]);
      const [again] = await claimed({ now: seconds(30) });
      expect(again).toMatchObject({ briefingId: 'slow', attempt: 2, mayHaveArrived: false });
      expect(again?.triedAt).toEqual(NOON);
      await store().deliveries.removeSpace('slack', 'T4');
    });

    test('what its sender left in the middle may have arrived, and the sender that was too slow changes nothing', async () => {
      await plan('left', due(channel('T5')));
      const [left] = await claimed();
      const [again] = await claimed({ now: seconds(120) });
      expect(again).toMatchObject({ id: left?.id, attempt: 2, mayHaveArrived: true });
      if (left === undefined || again === undefined) throw new Error('nothing was claimed');
      expect(await store().deliveries.settle(left, { kind: 'sent', messageId: 'late' }, seconds(121))).toBe(false);
      expect(
        await store().deliveries.settle(again, { kind: 'look', after: seconds(125), looks: 3 }, seconds(121)),
      ).toBe(true);
      expect(await claimed({ now: seconds(124) })).toEqual([]);
      const [looked] = await claimed({ now: seconds(125) });
      expect(looked).toMatchObject({ attempt: 3, mayHaveArrived: true, looks: 3 });
      await store().deliveries.removeSpace('slack', 'T5');
    });

    test('between two messages of a channel there is a pause, but not between channels', async () => {
      const pause = Temporal.Duration.from({ seconds: 1 });
      await plan('one', due(channel('T6')));
      await plan('two', due(channel('T6')));
      await done('m', seconds(5));
      await plan('other', due(channel('T6', 'C2')));
      expect(await names({ now: seconds(5), pause })).toEqual(['other']);
      expect(await names({ now: seconds(6), pause })).toEqual(['two']);
      await store().deliveries.removeSpace('slack', 'T6');
    });

    test('a space may be passed over, and what is due there stays due', async () => {
      await plan('to two spaces', due(channel('T61')), due(channel('T62')), due(channel('T63')));
      const spaces = async (changes: Partial<Claim>) => (await claimed(changes)).map(({ channel }) => channel.space);
      expect(await spaces({ passOver: ['T61', 'T63'] })).toEqual(['T62']);
      expect(await spaces({ passOver: ['T63'] })).toEqual(['T61']);
      expect(await spaces({ passOver: [] })).toEqual(['T63']);
      for (const space of ['T61', 'T62', 'T63']) await store().deliveries.removeSpace('slack', space);
    });

    test('what was due first is taken first, also after it was put off', async () => {
      await plan('early', due(channel('T64', 'C1')));
      const [early] = await claimed();
      if (early === undefined) throw new Error('nothing was claimed');
      await store().deliveries.settle(early, { kind: 'later', after: seconds(30) }, NOON);
      await plan('late', due(channel('T64', 'C2'), { dueAt: seconds(1) }));
      expect(await names({ now: seconds(30), limit: 1 })).toEqual(['early']);
      await store().deliveries.removeSpace('slack', 'T64');
    });

    test('an answer and an edit know the message of their channel, and stand alone where there is none', async () => {
      const [here, there] = [channel('T7', 'C1'), channel('T7', 'C2')];
      await plan('original', due(here));
      await done('message 1');
      await plan('answer', due(here, { under: 'original' }), due(there, { under: 'original' }));
      const answers = await claimed();
      expect(answers.map(({ under }) => under)).toEqual(['message 1', undefined]);
      for (const each of answers) await store().deliveries.settle(each, { kind: 'lapsed', reason: 'test' }, NOON);
      await plan('edited', due(here, { replaces: 'original' }), due(there, { replaces: 'original' }));
      expect((await claimed()).map(({ edit }) => edit)).toEqual([{ messageId: 'message 1' }, {}]);
      await store().deliveries.removeSpace('slack', 'T7');
    });

    test('a channel that is stopped gets nothing more, and its subscription comes back once', async () => {
      const { deliveries, subscriptions } = store();
      const where = channel('T8');
      await subscriptions.save(wish(where), NOON);
      await plan('refused', due(where));
      await plan('waiting', due(where));
      await plan('kept back', due(where, { folded: true }));
      const [refused] = await claimed();
      expect((await deliveries.stopChannel(where, 'archived', NOON))?.setBy).toBe('U1');
      expect(await deliveries.stopChannel(where, 'archived', NOON)).toBeUndefined();
      if (refused === undefined) throw new Error('nothing was claimed');
      expect(await deliveries.settle(refused, { kind: 'refused', reason: 'archived' }, NOON)).toBe(true);
      expect(await claimed()).toEqual([]);
      expect(await subscriptions.find(where)).toBeUndefined();
      expect(await deliveries.folded(where, NOON)).toEqual([]);
      expect(await deliveries.removeSpace('slack', 'T8')).toBe(3);
    });

    test('folded alerts wait for the digest that tells them, and count for nothing', async () => {
      const { deliveries } = store();
      const where = channel('T9');
      await plan('told at once', due(where));
      await plan('folded', due(where, { folded: true }));
      await plan('an edit', due(where, { replaces: 'told at once' }));
      expect(await deliveries.countAlerts(where, NOON, seconds(1))).toBe(1);
      expect(await deliveries.countAlerts(where, seconds(1), seconds(2))).toBe(0);
      expect(await deliveries.channelsOf('folded')).toEqual([]);
      expect(await deliveries.channelsOf('folded', 'folded too')).toEqual([where]);
      const folded = await deliveries.folded(where, NOON);
      expect(folded.map(({ briefing }) => briefing.headline)).toEqual(['folded']);
      expect(await deliveries.folded(where, seconds(1))).toEqual([]);
      await deliveries.plan({
        id: 'teller',
        briefing: said('t', 'digest'),
        madeAt: NOON,
        deliveries: [due(where)],
        tells: folded,
      });
      expect(await deliveries.folded(where, NOON)).toEqual([]);
      expect(await names({ limit: 10 })).toEqual(['told at once']);
      await deliveries.removeSpace('slack', 'T9');
    });

    describe('what is put right', () => {
      const putRight = (id: string, to: string, ...edits: PlannedDelivery[]) => ({
        id,
        briefing: said(to),
        edits: edits.map((each) => ({ ...each, replaces: id })),
      });
      const correct = (name: string, of: string, to: string, where: Channel, changes: { isVoid?: true } = {}) =>
        store().deliveries.plan({
          id: name,
          briefing: said(name),
          madeAt: NOON,
          deliveries: [due(where, { under: of })],
          corrects: { ...putRight(of, to, due(where)), ...changes },
        });
      /** Everything that is due, taken in hand one after the other: name, words, and whether it is said already. */
      const all = async (at = NOON) => {
        const told: string[] = [];
        for (let some = await claimed({ now: at }); some.length > 0; some = await claimed({ now: at })) {
          for (const each of some) {
            told.push([each.briefingId, each.briefing.headline, ...(each.isSaid ? ['said'] : [])].join(': '));
            await store().deliveries.settle(each, { kind: 'sent', messageId: 'm' }, at);
          }
        }
        return told;
      };

      test('is edited and answered where the channel has it, once however often it is planned', async () => {
        const where = channel('T20');
        await plan('c-sent', due(where));
        await done('message');
        expect(await correct('c-1', 'c-sent', 'right', where)).toBe(2);
        expect(await correct('c-2', 'c-sent', 'better', where)).toBe(2);
        expect(await correct('c-1', 'c-sent', 'right', where)).toBe(0);
        expect((await store().briefings.find('c-sent'))?.headline).toBe('better');
        const [first] = await claimed();
        expect(first).toMatchObject({ briefingId: 'edit c-1', edit: { messageId: 'message' } });
        expect(first?.isSaid).toBeUndefined();
        if (first !== undefined) await store().deliveries.settle(first, { kind: 'sent', messageId: 'message' }, NOON);
        expect(await all()).toEqual(['c-1: c-1', 'edit c-2: better', 'c-2: c-2']);
        await store().deliveries.removeSpace('slack', 'T20');
      });

      test('goes out right where it waits, and its corrections are said then', async () => {
        const where = channel('T21');
        await plan('c-waits', due(where, { dueAt: seconds(60) }));
        await correct('c-3', 'c-waits', 'right', where);
        expect(await all()).toEqual(['edit c-3: right: said', 'c-3: c-3: said']);
        await correct('c-4', 'c-waits', 'better', where);
        expect(await all(seconds(60))).toEqual(['edit c-4: better: said', 'c-4: c-4: said', 'c-waits: better']);
        await store().deliveries.removeSpace('slack', 'T21');
      });

      test('that was in hand when it was put right, and did not arrive, goes out right', async () => {
        const where = channel('T22');
        await plan('c-hand', due(where));
        const [inHand] = await claimed();
        await correct('c-5', 'c-hand', 'right', where);
        if (inHand === undefined) throw new Error('nothing was claimed');
        await store().deliveries.settle(inHand, { kind: 'later', after: seconds(5) }, NOON);
        expect(await all(seconds(5))).toEqual(['c-hand: right', 'edit c-5: right: said', 'c-5: c-5: said']);
        await store().deliveries.removeSpace('slack', 'T22');
      });

      test('of which nothing is left does not go out, unless somebody has it in hand', async () => {
        const [waits, inHand, folds] = ['C1', 'C2', 'C3'].map((id) => channel('T23', id)) as [
          Channel,
          Channel,
          Channel,
        ];
        await plan('c-void', due(inHand), due(waits, { dueAt: seconds(60) }), due(folds, { folded: true }));
        const [held] = await claimed();
        const deliveries = [waits, inHand, folds].map((where) => due(where, { under: 'c-void' }));
        const corrects = { ...putRight('c-void', 'nothing', due(waits), due(inHand)), isVoid: true } as const;
        await store().deliveries.plan({ id: 'c-6', briefing: said('c-6'), madeAt: NOON, deliveries, corrects });
        if (held === undefined) throw new Error('nothing was claimed');
        await store().deliveries.settle(held, { kind: 'sent', messageId: 'm' }, NOON);
        expect((await all(seconds(60))).toSorted()).toEqual([
          'c-6: c-6',
          'c-6: c-6: said',
          'c-6: c-6: said',
          'edit c-6: nothing',
          'edit c-6: nothing: said',
        ]);
        expect(await store().deliveries.folded(folds, NOON)).toEqual([]);
        await store().deliveries.removeSpace('slack', 'T23');
      });

      test('is told by a digest as it reads when the digest is kept, or not by that one', async () => {
        const { deliveries } = store();
        const where = channel('T24');
        const wish = { topic: 'figures', people: 250 } as const;
        await plan('c-folded', due(where, { folded: true, wish }));
        const old = await deliveries.folded(where, NOON);
        expect(old).toMatchObject([{ briefing: said('c-folded'), edition: 1, wish }]);
        await deliveries.plan({
          id: 'c-7',
          briefing: said('c-7'),
          madeAt: NOON,
          deliveries: [due(where, { under: 'c-folded', folded: true })],
          corrects: putRight('c-folded', 'right'),
        });
        const digest = { id: 'c-digest', briefing: said('d', 'digest'), madeAt: NOON, deliveries: [due(where)] };
        expect(await deliveries.plan({ ...digest, tells: old })).toBe(0);
        const now = await deliveries.folded(where, NOON);
        expect(now).toMatchObject([{ briefing: said('right'), edition: 2 }]);
        expect(await deliveries.plan({ ...digest, tells: now })).toBe(1);
        expect(await deliveries.folded(where, NOON)).toEqual([]);
        await correct('c-8', 'c-folded', 'better', where);
        expect(await all()).toContain('c-8: c-8');
        await deliveries.removeSpace('slack', 'T24');
      });
    });

    test('a delivery is put off to another place in its channel, or left to the digest, and says which wish it serves', async () => {
      const { deliveries } = store();
      const where = channel('T25');
      await plan('p-1', due(where, { wish: { topic: 'records' } }));
      await plan('p-2', due(where, { wish: { topic: 'figures', people: 0 } }));
      const [first] = await claimed();
      expect(first?.wish).toStrictEqual({ topic: 'records' });
      if (first !== undefined) await deliveries.settle(first, { kind: 'put-off', until: seconds(60) }, NOON);
      const [second] = await claimed();
      expect([second?.briefingId, second?.wish]).toStrictEqual(['p-2', { topic: 'figures', people: 0 }]);
      if (second !== undefined) await deliveries.settle(second, { kind: 'folded' }, NOON);
      expect((await deliveries.folded(where, NOON)).map(({ briefing }) => briefing.headline)).toEqual(['p-2']);
      expect(await names({ now: seconds(59) })).toEqual([]);
      expect(await names({ now: seconds(60) })).toEqual(['p-1']);
      await deliveries.removeSpace('slack', 'T25');
    });

    test('what a clock that was ahead put off comes back, and its digests are forgotten', async () => {
      const { deliveries, briefings } = store();
      const ahead = NOON.add({ hours: 24 * 365 });
      const where = ['C1', 'C2', 'C3', 'C4'].map((id) => channel('T27', id));
      const [stuck, waits, soon, inHand] = where as [Channel, Channel, Channel, Channel];
      const planDigest = (id: string, madeAt: Temporal.Instant, where: Channel) =>
        deliveries.plan({ id, briefing: said(id, 'digest'), madeAt, deliveries: [{ channel: where, dueAt: madeAt }] });
      await plan('b-1', due(stuck));
      await plan('b-6', due(inHand, { dueAt: ahead }));
      expect(await names({ now: ahead })).toEqual(['b-1', 'b-6']);
      await plan('b-2', due(waits, { dueAt: ahead }));
      await plan('b-3', due(soon, { dueAt: seconds(8 * 24 * 3600) }));
      await planDigest('b-4', ahead, soon);
      await planDigest('b-5', NOON, soon);
      expect(await names()).toEqual(['b-5']);
      expect(await deliveries.bringBack(NOON)).toBe(4);
      expect(await deliveries.bringBack(NOON)).toBe(0);
      const back = await claimed();
      expect(back.map(({ briefingId, mayHaveArrived }) => [briefingId, mayHaveArrived])).toEqual([
        ['b-1', true],
        ['b-6', true],
        ['b-2', false],
      ]);
      expect(await briefings.find('b-4')).toBeUndefined();
      expect(await planDigest('b-4', NOON, soon)).toBe(1);
      await deliveries.removeSpace('slack', 'T27');
    });

    test('a message that a clock ahead told of holds its channel up no longer than a pause', async () => {
      const pause = Temporal.Duration.from({ seconds: 1 });
      const where = channel('T28');
      await plan('a-1', due(where));
      await done('m', NOON.add({ hours: 24 * 365 }));
      await plan('a-2', due(where));
      expect(await names({ pause })).toEqual(['a-2']);
      await store().deliveries.removeSpace('slack', 'T28');
    });

    test('what was given up leaves its room in the day to another', async () => {
      const { deliveries } = store();
      const where = channel('T26');
      await plan('g-1', due(where));
      const [only] = await claimed();
      expect(await deliveries.countAlerts(where, NOON, seconds(1))).toBe(1);
      if (only !== undefined) await deliveries.settle(only, { kind: 'lapsed', reason: 'not wanted' }, NOON);
      expect(await deliveries.countAlerts(where, NOON, seconds(1))).toBe(0);
      await deliveries.removeSpace('slack', 'T26');
    });

    test('the digest of a subscription is planned with its next time or not at all', async () => {
      const { deliveries, subscriptions } = store();
      const where = channel('T10');
      await subscriptions.save(wish(where), NOON);
      const digest = (id: string) =>
        deliveries.plan({
          id,
          briefing: said(id, 'digest'),
          madeAt: NOON,
          deliveries: [due(where)],
          digestOf: { channel: where, dueAt: NOON, next: seconds(3600) },
        });
      const planned = await Promise.all([digest('one text'), digest('another text')]);
      expect(planned.toSorted()).toEqual([0, 1]);
      expect(await subscriptions.due(seconds(3599), 10)).toEqual([]);
      expect((await subscriptions.due(seconds(3600), 10)).map(({ dueAt }) => dueAt)).toEqual([seconds(3600)]);
      expect(await names()).toEqual([planned[0] === 1 ? 'one text' : 'another text']);
      await deliveries.removeSpace('slack', 'T10');
      await subscriptions.removeSpace('slack', 'T10');
    });

    test('what is kept of one channel is deleted, and of no other', async () => {
      const { deliveries } = store();
      const [here, there] = [channel('T12', 'C1'), channel('T12', 'C2')];
      await plan('one', due(here), due(there));
      await plan('two', due(here));
      expect(await deliveries.removeChannel(here)).toBe(2);
      expect(await deliveries.removeChannel(here)).toBe(0);
      expect(await deliveries.removeSpace('slack', 'T12')).toBe(1);
    });

    test('a thousand channels are planned in one piece', async () => {
      const { deliveries } = store();
      const many = Array.from({ length: 1200 }, (_, i) => due(channel('T11', `C${i}`)));
      expect(await plan('many', ...many)).toBe(1200);
      expect(await claimed({ limit: 1500 })).toHaveLength(1200);
      expect(await deliveries.removeSpace('slack', 'T11')).toBe(1200);
    });
  });
}

function wish(where: Channel) {
  return {
    channel: where,
    zone: 'Europe/London',
    alerts: new Set([]),
    mostADay: MOST_ALERTS_A_DAY,
    setBy: 'U1',
    changedAt: NOON,
  };
}
