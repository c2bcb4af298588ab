import { afterAll, beforeAll } from 'vitest';
import { platformContract } from '../../contracts/platform.ts';
import { startTwin, type Twin } from './twin.ts';

let twin: Twin;
beforeAll(async () => {
  twin = await startTwin();
});
afterAll(() => twin.stop());

platformContract('Discord', async () => {
  const channel = await twin.channel();
  return { platform: twin.platform(), channel, edits: true, shown: () => twin.shown(channel.id) };
});
