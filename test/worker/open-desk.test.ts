import { expect, test } from 'vitest';
import type { Asker, Command } from '../../src/domain/command.ts';
import { Fault } from '../../src/domain/fault.ts';
import { openDesk } from '../../src/worker/open-desk.ts';
import { EVERY_BLOCK } from '../contracts/platform.ts';
import { emptyStore } from './world.ts';

const ASKER: Asker = {
  channel: { platform: 'slack', space: 'T1', id: 'C1' },
  person: 'U1',
  mayManage: async () => false,
};
const SHARE = (id: string) => ({
  kind: 'actions',
  buttons: [{ label: 'Share in channel', action: 'share', value: id }],
});

const command = (name: string, run: Command['run']): Command => ({
  name,
  description: `what ${name} does`,
  options: [{ name: 'when', description: 'a period', suggested: true }],
  examples: [],
  suggest: async (_option, typed) => [`${typed} month`, 'x'.repeat(101), ...Array(30).fill('y')],
  run,
});

async function desk() {
  const store = await emptyStore();
  const failures: string[] = [];
  let made = 0;
  const opened = openDesk({
    commands: [
      command('digest', async () => ({ briefing: EVERY_BLOCK, data: {} })),
      command('wrong', async () => {
        throw new Fault('when: "soon" is no period\nlast 7 days\n2025', { exitCode: 2 });
      }),
      command('broken', async () => {
        throw new Error('secret detail');
      }),
    ],
    store,
    home: async () => EVERY_BLOCK,
    chart: async (name) => ({ kind: 'answer', headline: name, blocks: [] }),
    picture: async () => {
      throw new Error('no picture');
    },
    now: () => Temporal.Instant.from('2026-08-18T07:00:00Z'),
    newId: () => `answer-${++made}`,
    onFailure: (words) => failures.push(words),
  });
  return { opened, store, failures };
}

test('an answer can be shared, and its sums and pages are found later', async () => {
  const { opened, store } = await desk();
  const { id, briefing } = await opened.ask('digest', { options: {}, asker: ASKER });
  expect(briefing.blocks.at(-1)).toEqual(SHARE(id));
  expect(await opened.press('share', id, ASKER)).toEqual({ id, briefing: EVERY_BLOCK });
  expect(await opened.press('page', `${id}/2`, ASKER)).toEqual({ id, briefing: EVERY_BLOCK });
  const sums = await opened.press('sums', `${id}/1`, ASKER);
  expect(sums.briefing.headline).toBe('Hundreds arrive at Dover');
  expect(await store.briefings.find(sums.id)).toBeDefined();
});

test('an answer to a person alone has nobody to be shared with', async () => {
  const { opened } = await desk();
  const asker: Asker = { ...ASKER, channel: { ...ASKER.channel, person: true } };
  expect((await opened.ask('digest', { options: {}, asker })).briefing).toEqual(EVERY_BLOCK);
});

test('a wish that cannot be read is answered with its examples', async () => {
  const { opened, failures } = await desk();
  const { briefing } = await opened.ask('wrong', { options: {}, asker: ASKER });
  expect(briefing.headline).toBe('when: "soon" is no period');
  expect(JSON.stringify(briefing.blocks)).toContain('last 7 days');
  expect(failures).toEqual([]);
});

test('a failure is told in plain words, and its cause to whoever runs the bot', async () => {
  const { opened, failures } = await desk();
  const { briefing } = await opened.ask('broken', { options: {}, asker: ASKER });
  expect(JSON.stringify(briefing)).not.toContain('secret detail');
  expect(briefing.headline).toBe('This could not be answered');
  expect(failures).toEqual(['desk: /broken failed']);
  expect(await opened.picture('year')).toBeUndefined();
  expect(failures).toHaveLength(2);
});

test('a command that does not exist, and a button whose answer is gone, say so', async () => {
  const { opened } = await desk();
  const unknown = await opened.ask('crosings', { options: {}, asker: ASKER });
  expect(JSON.stringify(unknown.briefing)).toContain('/digest: what digest does');
  const gone = await opened.press('sums', 'answer-99/1', ASKER);
  expect(gone.briefing.headline).toBe('This is no longer kept');
  expect((await opened.press('sums', 'nonsense', ASKER)).briefing.headline).toBe('This is no longer kept');
});

test('suggestions are as many and as long as platforms take', async () => {
  const { opened } = await desk();
  const words = await opened.suggest('digest', 'when', 'last');
  expect(words).toHaveLength(25);
  expect(words[0]).toBe('last month');
  expect(await opened.suggest('nothing', 'when', 'last')).toEqual([]);
});

test('a space that removes the bot is forgotten', async () => {
  const { opened, store } = await desk();
  const { channel } = ASKER;
  await store.subscriptions.save(
    {
      channel,
      zone: 'Europe/London',
      alerts: new Set(),
      mostADay: 10,
      changedAt: Temporal.Instant.from('2026-08-18T07:00:00Z'),
    },
    undefined,
  );
  await opened.removed('slack', 'T1');
  expect(await store.subscriptions.find(channel)).toBeUndefined();
});
