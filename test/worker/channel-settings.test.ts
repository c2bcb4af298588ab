import { expect, test } from 'vitest';
import { askerOf, NOON, storedSettings } from '../commands/settings.ts';

const daily = { digest: { time: Temporal.PlainTime.from('07:00') } };

test('what is set for a channel is read back with its next digest', async () => {
  const { settings } = await storedSettings();
  const { channel } = askerOf(true);
  expect(await settings.read(channel)).toEqual({ subscription: undefined, next: undefined });
  await settings.change(askerOf(true), daily);
  const { subscription, next } = await settings.read(channel);
  expect([subscription?.zone, next?.toString()]).toEqual(['Europe/London', '2026-08-19T06:00:00Z']);
});

test('people of a space see what its channels have set, and of people only what is their own', async () => {
  const { settings } = await storedSettings();
  await settings.change(askerOf(true), daily);
  await settings.change(askerOf(true, { id: 'D1', person: true }), daily);
  await settings.change(askerOf(true, { space: 'T2' }), daily);
  const seenBy = async (person: string) =>
    (await settings.ofSpace({ ...askerOf(false), person })).map(({ subscription }) => subscription?.channel.id);
  expect(await seenBy('U1')).toEqual(['D1', 'C1']);
  expect(await seenBy('U2')).toEqual(['C1']);
});

test('a digest that is due is not lost when something else of the channel is set before it is planned', async () => {
  const { settings, store } = await storedSettings();
  const { channel } = askerOf(true);
  await settings.change(askerOf(true), daily);
  const { subscription } = await settings.read(channel);
  if (subscription === undefined) throw new Error('nothing is set');
  const due = NOON.subtract({ minutes: 1 });
  await store.subscriptions.save(subscription, due);
  const dueNow = async () => (await store.subscriptions.due(NOON, 10)).map(({ dueAt }) => dueAt);
  await settings.change(askerOf(true), { mostADay: 3 });
  expect(await dueNow()).toEqual([due]);
  await settings.change(askerOf(true), { zone: 'Asia/Kolkata' });
  expect(await dueNow()).toEqual([]);
});
