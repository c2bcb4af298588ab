import { expect, test } from 'vitest';
import { changedSubscription, type Wish } from '../../src/domain/changed-subscription.ts';
import type { Subscription } from '../../src/domain/subscription.ts';

const now = Temporal.Instant.from('2026-08-18T07:00:00Z');
const channel = { platform: 'slack', space: 'T1', id: 'C1' } as const;
const change = (before: Subscription | undefined, wish: Wish) =>
  changedSubscription(before, wish, { channel, person: 'U2' }, { now, zone: 'Europe/London' });

const time = Temporal.PlainTime.from('07:30');
const quiet = { from: Temporal.PlainTime.from('22:00'), to: time };
const BEFORE: Subscription = {
  channel,
  zone: 'Europe/Paris',
  digest: { time },
  alerts: new Set(['figures']),
  threshold: 500,
  quiet,
  mostADay: 5,
  setBy: 'U1',
  changedAt: now.subtract({ hours: 1 }),
};

test('a channel that has set nothing gets its zone, no digest and no alerts', () => {
  expect(change(undefined, {})).toEqual({
    channel,
    zone: 'Europe/London',
    alerts: new Set(),
    mostADay: 10,
    setBy: 'U2',
    changedAt: now,
  });
});

test('what is not wished for stays as it was', () => {
  expect(change(BEFORE, {})).toEqual({ ...BEFORE, setBy: 'U2', changedAt: now });
  expect(change(BEFORE, { zone: 'UTC', mostADay: 1 })).toMatchObject({
    zone: 'UTC',
    mostADay: 1,
    threshold: 500,
    quiet,
  });
});

test('what is wished away is gone', () => {
  const after = change(BEFORE, { digest: 'off', quiet: 'off', threshold: 0, alerts: new Set() });
  expect(after).not.toHaveProperty('digest');
  expect(after).not.toHaveProperty('quiet');
  expect(after).not.toHaveProperty('threshold');
  expect(after.alerts.size).toBe(0);
});
