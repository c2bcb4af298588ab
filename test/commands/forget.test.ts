import { expect, test } from 'vitest';
import { forget } from '../../commands/forget.ts';
import { askerOf, NOON, storedSettings } from './settings.ts';

async function command() {
  const { store, settings } = await storedSettings();
  const made = forget({ forget: settings.forget });
  for (const asker of [askerOf(true), askerOf(true, { id: 'C2' }), askerOf(true, { space: 'T2' })]) {
    await settings.change(asker, { digest: { time: Temporal.PlainTime.from('07:00') } });
    const { channel } = asker;
    const briefing = { kind: 'alert', headline: 'A day', blocks: [] } as const;
    const deliveries = [{ channel, dueAt: NOON }];
    await store.deliveries.plan({ id: `alert ${channel.space} ${channel.id}`, briefing, madeAt: NOON, deliveries });
  }
  const left = async () => (await store.subscriptions.list()).map(({ channel }) => `${channel.space} ${channel.id}`);
  const waiting = async () =>
    (
      await store.deliveries.claim({
        platform: 'slack',
        now: NOON,
        limit: 9,
        lease: Temporal.Duration.from('PT1M'),
        pause: Temporal.Duration.from('PT0S'),
      })
    ).map(({ channel }) => `${channel.space} ${channel.id}`);
  return { run: made.run, left, waiting };
}

test('a channel is forgotten: its settings, and what was to be sent there', async () => {
  const { run, left, waiting } = await command();
  const { briefing, data } = await run({ options: {}, asker: askerOf(true) });
  expect(data).toEqual({ all: false, subscriptions: 1, deliveries: 1 });
  expect(briefing.headline).toBe('All that was stored about this channel is deleted');
  expect(await left()).toEqual(['T1 C2', 'T2 C1']);
  expect(await waiting()).toEqual(['T1 C2', 'T2 C1']);
  expect((await run({ options: {}, asker: askerOf(true) })).briefing.headline).toBe(
    'Nothing was stored about this channel',
  );
});

test('a space is forgotten by who may manage it, and no other space with it', async () => {
  const { run, left, waiting } = await command();
  expect((await run({ options: { what: 'all' }, asker: askerOf(true) })).data).toMatchObject({ subscriptions: 2 });
  expect(await left()).toEqual(['T2 C1']);
  expect(await waiting()).toEqual(['T2 C1']);
});

test('who may not manage cannot have anything forgotten but what is theirs alone', async () => {
  const { run, left } = await command();
  const alone = askerOf(false, { id: 'U1', person: true });
  await expect(run({ options: {}, asker: askerOf(false) })).rejects.toThrow('Only people who may manage this channel');
  await expect(run({ options: { what: 'all' }, asker: alone })).rejects.toThrow('manage this space');
  expect((await run({ options: {}, asker: alone })).data).toMatchObject({ subscriptions: 0 });
  expect(await left()).toHaveLength(3);
});
