import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SendOutcome } from '../../../src/platforms/platform.ts';
import { createSlack } from '../../../src/platforms/slack/slack.ts';
import { EVERY_BLOCK, platformContract, sending } from '../../contracts/platform.ts';
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

test('what is being sent when it closes is sent', async () => {
  const channel = await workspace.newChannel();
  const platform = createSlack(setupFor(workspace.apiUrl));
  let outcome: SendOutcome | undefined;
  void platform.send(channel, EVERY_BLOCK, sending('leaving')).then((given) => {
    outcome = given;
  });
  await platform.close();
  expect(outcome).toMatchObject({ kind: 'sent' });
});
