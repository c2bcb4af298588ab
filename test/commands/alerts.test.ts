import { expect, test } from 'vitest';
import { alerts } from '../../commands/alerts.ts';
import type { Alert } from '../../src/domain/alert.ts';
import type { Asker } from '../../src/domain/command.ts';
import { periodOf } from '../../src/domain/period.ts';
import { askerOf, storedSettings } from './settings.ts';

const day = (value: number) => ({ kind: 'new-day', value }) as Alert;

async function command() {
  const { store, deps } = await storedSettings();
  const made = alerts({
    ...deps,
    alertsOf: async () => ({
      period: periodOf('2026-07-19', '2026-08-18'),
      alerts: [day(100), day(600), { kind: 'revised' } as Alert],
      mismatches: 4,
      newFigures: 2,
    }),
  });
  const run = async (options: Record<string, string>, asker?: Asker) => made.run({ options, ...(asker && { asker }) });
  const say = async (options: Record<string, string>, asker = askerOf(true)) =>
    (await run(options, asker)).briefing.blocks.map((block) => ('text' in block ? block.text[0]?.text : ''));
  return { store, run, say };
}

test('all alerts are switched on, told in words, with how many they would have been', async () => {
  const { say } = await command();
  expect(await say({ set: 'on' })).toEqual([
    'No digest is set.',
    'Alerts come on new days of the record and figures new in the news, records, milestones and quiet weeks, days counted anew, figures in the news that do not add up and sources that went silent or disagree; 10 a day at most, the rest in the digest.',
    'From 19 July to 18 August 2026 these would have been 9 alerts: 4 on new days of the record and figures new in the news, 1 on days counted anew and 4 on figures in the news that do not add up.',
  ]);
});

test('a threshold, quiet hours and a limit are told, and the preview keeps to the threshold', async () => {
  const { say } = await command();
  await say({ topic: 'figures', threshold: '500' });
  const [, told, preview] = await say({ quiet: '22:00-07:00', most: '5' });
  expect(told).toBe(
    'Alerts come on new days of the record and figures new in the news; new days with fewer than 500 people are left out; from 22:00 to 07:00 (Europe/London) they wait; 5 a day at most, the rest in the digest.',
  );
  expect(preview).toBe(
    'From 19 July to 18 August 2026 these would have been 3 alerts: 3 on new days of the record and figures new in the news.',
  );
});

test('without options anybody sees what is set, and with nothing set how many all would be', async () => {
  const { say } = await command();
  const [, told, preview] = await say({}, askerOf(false));
  expect(told).toBe('No alerts are set.');
  expect(preview).toMatch(/^With all of them on: From .* 9 alerts/);
});

test('off takes them all away', async () => {
  const { store, say } = await command();
  await say({ set: 'on' });
  await say({ set: 'off' });
  expect((await store.subscriptions.list())[0]?.alerts.size).toBe(0);
});

test('on the command line the preview stands alone', async () => {
  const { run } = await command();
  const { briefing, data } = await run({});
  expect(briefing.blocks).toHaveLength(1);
  expect(data).toEqual({
    preview: { from: '2026-07-19', to: '2026-08-18', figures: 4, records: 0, revisions: 1, mismatches: 4 },
  });
  await expect(run({ set: 'on' })).rejects.toMatchObject({ exitCode: 2 });
});

test('who may not manage the channel changes nothing', async () => {
  const { store, run } = await command();
  await expect(run({ set: 'on' }, askerOf(false))).rejects.toThrow('Only people who may manage');
  expect(await store.subscriptions.list()).toEqual([]);
});

test('of alerts on sources alone no number is made up', async () => {
  const { say } = await command();
  expect(await say({ topic: 'sources' })).toHaveLength(2);
});
