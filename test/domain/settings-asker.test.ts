import { expect, test } from 'vitest';
import { settingsAsker } from '../../src/domain/settings-asker.ts';

const asker = (may: boolean, person?: true) => ({
  channel: { platform: 'slack', space: 'T1', id: 'C1', ...(person && { person }) } as const,
  person: 'U1',
  mayManage: async () => may,
});

test('who may manage the channel may change it, and a person what comes to them alone', async () => {
  expect((await settingsAsker(asker(true))).person).toBe('U1');
  expect((await settingsAsker(asker(false, true))).person).toBe('U1');
});

test('others are told what they may do instead', async () => {
  await expect(settingsAsker(asker(false))).rejects.toThrow(/^Only people who may manage this channel.*\nLook-ups/);
});

test('on the command line there is no channel to set', async () => {
  await expect(settingsAsker(undefined)).rejects.toMatchObject({ exitCode: 2 });
});
