import { expect, test } from 'vitest';
import type { Channel } from '../../src/domain/channel.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { startSending } from '../../src/worker/send-deliveries.ts';
import { scriptedPlatform } from './scripted-platform.ts';
import { atEnd, emptyStore } from './world.ts';

const channel = (id: string, space = 'T1'): Channel => ({ platform: 'slack', space, id });
const silent = { warn: () => {}, error: () => {} };

async function world(changes: { pause?: number; atOnce?: number; patience?: number; platform?: Platform } = {}) {
  const store = await emptyStore();
  const scripted = scriptedPlatform();
  const now = Temporal.Now.instant;
  const sender = startSending({
    store,
    now,
    log: silent,
    patience: changes.patience ?? 20_000,
    carriers: [
      {
        name: 'slack',
        platform: changes.platform ?? scripted.platform,
        atOnce: changes.atOnce ?? 4,
        pause: Temporal.Duration.from({ milliseconds: changes.pause ?? 0 }),
      },
    ],
  });
  atEnd(() => sender.stop());
  const plan = (id: string, to: readonly (string | Channel)[]) =>
    store.deliveries.plan({
      id,
      briefing: { kind: 'alert', headline: id, blocks: [] },
      madeAt: now(),
      deliveries: to.map((each) => ({ channel: typeof each === 'string' ? channel(each) : each, dueAt: now() })),
    });
  const settled = async () => {
    while ((await store.deliveries.nextAt(['slack'])) !== undefined) await new Promise((done) => setTimeout(done, 20));
  };
  return { ...scripted, store, sender, plan, settled };
}

test('what is planned goes out at the ring, to each channel in order', async () => {
  const { plan, sender, shown, settled } = await world();
  const ids = Array.from({ length: 30 }, (_, i) => `C${i}`);
  for (const id of ['first', 'second', 'third']) await plan(id, ids);
  sender.ring();
  await settled();
  expect(shown).toHaveLength(90);
  for (const id of ids) {
    const own = shown.filter((each) => each.channel.id === id).map(({ briefing }) => briefing.headline);
    expect(own).toEqual(['first', 'second', 'third']);
  }
});

test('what comes due goes out without a ring', async () => {
  const { plan, shown, settled, sender } = await world({ pause: 300 });
  const began = performance.now();
  for (const id of ['first', 'second', 'third']) await plan(id, ['C1']);
  sender.ring();
  await settled();
  expect(shown).toHaveLength(3);
  expect(performance.now() - began).toBeGreaterThan(550);
});

test('a space that wants less is left alone until the moment it names, while others get theirs', async () => {
  const scripted = scriptedPlatform();
  const asked: { readonly space: string; readonly at: number }[] = [];
  let until = 0;
  const { plan, settled, sender } = await world({
    platform: {
      ...scripted.platform,
      async send(channel, ...given) {
        asked.push({ space: channel.space, at: Date.now() });
        if (channel.space === 'T2' || Date.now() >= until) return scripted.platform.send(channel, ...given);
        return { kind: 'later', after: Temporal.Instant.fromEpochMilliseconds(until), limit: 'space' };
      },
    },
  });
  until = Date.now() + 3_000;
  const channels = Array.from({ length: 12 }, (_, i) => channel(`C${i}`, i % 2 === 0 ? 'T1' : 'T2'));
  await plan('alert', channels);
  sender.ring();
  await settled();
  expect(scripted.shown).toHaveLength(12);
  const early = asked.filter(({ at }) => at < until);
  // Four are in hand at once, so as many had begun before the first was answered.
  expect(early.filter(({ space }) => space === 'T1').length).toBeLessThanOrEqual(4);
  expect(early.filter(({ space }) => space === 'T2')).toHaveLength(6);
});

test('stopping waits for what is in hand and takes nothing more', async () => {
  const { platform } = scriptedPlatform();
  const slow = Promise.withResolvers<void>();
  let begun = 0;
  const { plan, store, sender } = await world({
    atOnce: 2,
    platform: {
      ...platform,
      async send(...given) {
        begun += 1;
        await slow.promise;
        return platform.send(...given);
      },
    },
  });
  await plan('one', ['C1', 'C2', 'C3']);
  sender.ring();
  while (begun < 2) await new Promise((done) => setTimeout(done, 5));
  const stopped = sender.stop();
  slow.resolve();
  await stopped;
  expect(begun).toBe(2);
  const left = await store.deliveries.claim({
    platform: 'slack',
    now: Temporal.Now.instant(),
    lease: Temporal.Duration.from({ minutes: 1 }),
    limit: 10,
    pause: Temporal.Duration.from({ seconds: 0 }),
  });
  expect(left.map((each) => [each.channel.id, each.mayHaveArrived])).toEqual([['C3', false]]);
});

test('stopping does not wait for ever, and what it left may have arrived', async () => {
  const { platform } = scriptedPlatform();
  const never = new Promise<never>(() => {});
  let begun = 0;
  const { plan, store, sender } = await world({
    patience: 50,
    platform: {
      ...platform,
      send: () => {
        begun += 1;
        return never;
      },
    },
  });
  await plan('one', ['C1']);
  sender.ring();
  while (begun < 1) await new Promise((done) => setTimeout(done, 5));
  await sender.stop();
  const [left] = await store.deliveries.claim({
    platform: 'slack',
    now: Temporal.Now.instant().add({ minutes: 10 }),
    lease: Temporal.Duration.from({ minutes: 1 }),
    limit: 10,
    pause: Temporal.Duration.from({ seconds: 0 }),
  });
  expect(left).toMatchObject({ channel: channel('C1'), mayHaveArrived: true });
});
