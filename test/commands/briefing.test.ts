import { expect, test } from 'vitest';
import { briefing } from '../../commands/briefing.ts';
import type { Asker } from '../../src/domain/command.ts';
import { askerOf, NOON, storedSettings } from './settings.ts';

async function command() {
  const { store, deps } = await storedSettings();
  const written: string[] = [];
  const made = briefing({
    ...deps,
    writeDigest: async (zone, hours) => {
      written.push(`${zone} ${hours}`);
      return { kind: 'digest', headline: 'Channel Brief', blocks: [] };
    },
  });
  const run = async (options: Record<string, string>, asker?: Asker) => made.run({ options, ...(asker && { asker }) });
  const say = async (options: Record<string, string>, asker = askerOf(true)) =>
    (await run(options, asker)).briefing.blocks.map((block) =>
      'text' in block ? block.text.map(({ text }) => text).join('') : '',
    );
  return { store, made, run, say, written };
}

test('a daily briefing is set, told in words, and due at its next time', async () => {
  const { store, say } = await command();
  expect((await say({ what: 'daily', time: '07:30', zone: 'europe/london' }))[0]).toBe(
    'A digest comes every day at 07:30 (Europe/London), the next on Wednesday 19 August at 07:30.',
  );
  const due = await store.subscriptions.due(NOON.add({ hours: 24 }), 10);
  expect(due.map(({ dueAt }) => dueAt.toString())).toEqual(['2026-08-19T06:30:00Z']);
});

test('a weekly briefing waits for its day, and only its time may be changed', async () => {
  const { say } = await command();
  expect((await say({ what: 'weekly', day: 'Fri', time: '08:00' }))[0]).toContain(
    'every Friday at 08:00 (Europe/London), the next on Friday 21 August at 08:00',
  );
  expect((await say({ time: '09:00' }))[0]).toContain('every Friday at 09:00');
  expect((await say({ zone: 'America/New_York' }))[0]).toContain(
    'every Friday at 09:00 (America/New_York), the next on Friday 21',
  );
});

test('off takes the digest away and leaves the alerts', async () => {
  const { store, say } = await command();
  await say({ what: 'daily' });
  const before = await store.subscriptions.find(askerOf(true).channel);
  await store.subscriptions.save(
    { ...(before as NonNullable<typeof before>), alerts: new Set(['figures']) },
    undefined,
  );
  expect(await say({ what: 'off' })).toEqual(['No digest is set.', expect.stringContaining('Alerts come on new days')]);
  expect(await store.subscriptions.due(NOON.add({ hours: 999 }), 10)).toEqual([]);
});

test('anybody may have the briefing now, see a preview and what is set; nobody may set without the right', async () => {
  const { store, run, written } = await command();
  const anybody = askerOf(false);
  expect((await run({ what: 'now' }, anybody)).briefing.kind).toBe('digest');
  expect(JSON.stringify((await run({ what: 'preview' }, anybody)).briefing.blocks)).toContain(
    'A preview for you alone. No digest is set.',
  );
  expect(JSON.stringify((await run({}, anybody)).briefing)).toContain('No digest is set.');
  expect(written).toEqual(['undefined 24', 'undefined 24']);
  const settings: Record<string, string>[] = [{ what: 'daily' }, { what: 'off' }, { time: '07:00' }, { zone: 'UTC' }];
  for (const options of settings) {
    await expect(run(options, anybody)).rejects.toThrow('Only people who may manage this channel');
  }
  expect(await store.subscriptions.list()).toEqual([]);
});

test('the preview of a weekly briefing has the news of a week, by the clock of the channel', async () => {
  const { say, run, written } = await command();
  await say({ what: 'weekly', zone: 'Europe/Paris' });
  await run({ what: 'preview' }, askerOf(false));
  expect(written).toEqual(['Europe/Paris 168']);
});

test('a person alone may set a briefing of their own', async () => {
  const { store, say } = await command();
  await say({ what: 'daily' }, askerOf(false, { id: 'U1', person: true }));
  expect(await store.subscriptions.list()).toMatchObject([{ channel: { id: 'U1', person: true }, setBy: 'U1' }]);
});

test.each<Record<string, string>>([
  { what: 'hourly' },
  { what: 'daily', time: '7 in the morning' },
  { what: 'daily', zone: 'Kent' },
  { what: 'weekly', day: 'someday' },
])('%o is wrong use and changes nothing', async (options) => {
  const { store, run } = await command();
  await expect(run(options, askerOf(true))).rejects.toMatchObject({ name: 'Fault', exitCode: 2 });
  expect(await store.subscriptions.list()).toEqual([]);
});

test('zones are suggested', async () => {
  const { made } = await command();
  expect(await made.suggest?.('zone', 'lond')).toEqual(['Europe/London']);
});
