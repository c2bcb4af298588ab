import { describe, expect, test } from 'vitest';
import type { Channel } from '../../../src/domain/channel.ts';
import type { Subscription } from '../../../src/domain/subscription.ts';
import type { NewDatabase } from '../store.ts';
import { moment, openForGroup } from './store-for-tests.ts';

const time = Temporal.PlainTime.from;
const channel = (space: string, id: string): Channel => ({ platform: 'slack', space, id });

const wish = (where: Channel, changes: Partial<Subscription> = {}): Subscription => ({
  channel: where,
  zone: 'Asia/Kolkata',
  digest: { weekday: 1, time: time('07:30') },
  alerts: new Set(['figures', 'mismatches']),
  threshold: 500,
  quiet: { from: time('22:00'), to: time('06:30') },
  mostADay: 5,
  setBy: 'U1',
  changedAt: moment('2026-08-18'),
  ...changes,
});

export function describeSubscriptions(newDatabase: NewDatabase): void {
  describe('subscriptions', () => {
    const store = openForGroup(newDatabase);

    test('a wish comes back whole, and a later one takes its place', async () => {
      const { subscriptions } = store();
      const where = channel('T1', 'C1');
      await subscriptions.save(wish(where), moment('2026-08-24'));
      expect(await subscriptions.find(where)).toStrictEqual(wish(where));
      const bare: Subscription = {
        channel: where,
        zone: 'Europe/London',
        alerts: new Set(),
        mostADay: 10,
        changedAt: moment('2026-08-19'),
      };
      await subscriptions.save(bare, undefined);
      expect(await subscriptions.find(where)).toStrictEqual(bare);
      expect(await subscriptions.due(moment('2030-01-01'), 10)).toEqual([]);
    });

    test('a wish that leaves the digest as it was leaves its moment too, also one that has come', async () => {
      const { subscriptions } = store();
      const where = channel('T6', 'C1');
      await subscriptions.save(wish(where), moment('2026-08-17'), 'digest as it was');
      await subscriptions.save(wish(where, { mostADay: 3 }), moment('2026-08-24'), 'digest as it was');
      const due = async () =>
        (await subscriptions.due(moment('2026-08-18'), 100)).filter((each) => each.subscription.channel.space === 'T6');
      expect(await due()).toEqual([{ subscription: wish(where, { mostADay: 3 }), dueAt: moment('2026-08-17') }]);
      await subscriptions.save(wish(where), moment('2026-08-24'));
      expect(await due()).toEqual([]);
      await subscriptions.removeSpace('slack', 'T6');
    });

    test('a person and a channel of one id are two', async () => {
      const { subscriptions } = store();
      const person: Channel = { ...channel('T2', 'X'), person: true };
      await subscriptions.save(wish(person), undefined);
      expect(await subscriptions.find(channel('T2', 'X'))).toBeUndefined();
      expect(await subscriptions.remove(channel('T2', 'X'))).toBe(false);
      expect(await subscriptions.find(person)).toStrictEqual(wish(person));
      expect(await subscriptions.remove(person)).toBe(true);
      expect(await subscriptions.find(person)).toBeUndefined();
    });

    test('what is due comes longest due first, and only one process moves it on', async () => {
      const { subscriptions } = store();
      const [late, later, coming] = [channel('T3', 'C1'), channel('T3', 'C2'), channel('T3', 'C3')];
      await subscriptions.save(wish(later), moment('2026-08-17'));
      await subscriptions.save(wish(late), moment('2026-08-16'));
      await subscriptions.save(wish(coming), moment('2026-08-19'));
      const due = await subscriptions.due(moment('2026-08-18'), 10);
      expect(due.map(({ subscription, dueAt }) => [subscription.channel.id, dueAt.toString()])).toEqual([
        ['C1', '2026-08-16T12:00:00Z'],
        ['C2', '2026-08-17T12:00:00Z'],
      ]);
      expect(await subscriptions.due(moment('2026-08-18'), 1)).toHaveLength(1);
      const moved = await Promise.all(
        [1, 2].map(() => subscriptions.moveOn(late, moment('2026-08-16'), moment('2026-08-23'))),
      );
      expect(moved.toSorted()).toEqual([false, true]);
      expect(await subscriptions.due(moment('2026-08-18'), 10)).toHaveLength(1);
      expect(await subscriptions.removeSpace('slack', 'T3')).toBe(3);
    });

    test('what is due later than a moment is listed with its moment', async () => {
      const { subscriptions } = store();
      const at = [moment('2027-08-18'), moment('2027-08-19')] as const;
      await subscriptions.save(wish(channel('T70', 'C1')), at[0]);
      await subscriptions.save(wish(channel('T70', 'C2')), at[1]);
      await subscriptions.save(wish(channel('T70', 'C3')), undefined);
      const later = await subscriptions.dueAfter(at[0]);
      expect(later.map(({ subscription, dueAt }) => [subscription.channel.id, dueAt])).toEqual([['C2', at[1]]]);
      await subscriptions.removeSpace('slack', 'T70');
    });

    test('they are listed by space, and a space that goes takes its own alone', async () => {
      const { subscriptions } = store();
      await subscriptions.save(wish(channel('T4', 'C2')), undefined);
      await subscriptions.save(wish(channel('T4', 'C1')), undefined);
      await subscriptions.save(wish(channel('T5', 'C1')), undefined);
      const listed = await subscriptions.list({ platform: 'slack', space: 'T4' });
      expect(listed.map((each) => each.channel.id)).toEqual(['C1', 'C2']);
      expect(await subscriptions.removeSpace('slack', 'T4')).toBe(2);
      expect(await subscriptions.list({ platform: 'slack', space: 'T4' })).toEqual([]);
      expect(await subscriptions.find(channel('T5', 'C1'))).toBeDefined();
      expect((await subscriptions.list()).map((each) => each.channel.space)).toContain('T5');
    });
  });
}
