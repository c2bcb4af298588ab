/** What the commands that set something are tried with: a channel's settings in a store of their own. */
import type { SettingsDeps } from '../../commands/briefing.ts';
import type { Asker } from '../../src/domain/command.ts';
import { channelSettings } from '../../src/worker/channel-settings.ts';
import { emptyStore } from '../worker/world.ts';

/** Noon in London. */
export const NOON = Temporal.Instant.from('2026-08-18T11:00:00Z');

export function askerOf(may: boolean, channel: Partial<Asker['channel']> = {}): Asker {
  return {
    channel: { platform: 'slack', space: 'T1', id: 'C1', ...channel },
    person: 'U1',
    mayManage: async () => may,
  };
}

export async function storedSettings() {
  const store = await emptyStore();
  const settings = channelSettings({ store, now: () => NOON, timeZone: 'Europe/London' });
  const deps: SettingsDeps = { readSettings: settings.read, changeSettings: settings.change };
  return { store, settings, deps };
}
