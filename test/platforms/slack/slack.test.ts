import { afterAll, beforeAll } from 'vitest';
import { createSlack } from '../../../src/platforms/slack/slack.ts';
import { platformContract } from '../../contracts/platform.ts';
import { setupFor, startWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await startWorkspace();
});
afterAll(() => workspace.close());

platformContract('Slack', async () => {
  const channel = await workspace.newChannel();
  const platform = createSlack(setupFor(workspace.apiUrl));
  return { platform, channel, edits: true, shown: () => workspace.shown(channel.id) };
});
