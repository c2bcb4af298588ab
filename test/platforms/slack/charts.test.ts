import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Briefing } from '../../../src/domain/briefing.ts';
import type { Desk } from '../../../src/platforms/platform.ts';
import { sending } from '../../contracts/platform.ts';
import { PNG } from './desk.ts';
import { type Fault, type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { type Listening, listenOverHttp } from './listening.ts';
import { type Posted, startWorkspace, type Workspace } from './workspace.ts';

const BRIEFING: Briefing = {
  kind: 'digest',
  headline: 'Channel Brief',
  blocks: [{ kind: 'image', chart: 'year-to-date', alt: 'Line chart: 15,897 people to 17 August.' }],
};
const POST = 'chat.postMessage';

let workspace: Workspace;
let proxy: FaultProxy;
let slack: Listening;
let drawn: number;
let picture: Desk['picture'];

beforeAll(async () => {
  workspace = await startWorkspace();
  proxy = await startFaultProxy(workspace.apiUrl);
});
beforeEach(async () => {
  drawn = 0;
  picture = async () => {
    drawn += 1;
    return PNG;
  };
  proxy.fail();
  proxy.calls.length = 0;
  const desk = { commands: [], picture: (chart: string) => picture(chart) } as unknown as Desk;
  slack = await listenOverHttp(proxy.apiUrl, desk, { fileWaits: [10, 10] });
});
afterEach(() => slack.platform.close());
afterAll(async () => {
  await proxy.close();
  await workspace.close();
});

async function send(id: string): Promise<Posted | undefined> {
  const channel = await workspace.newChannel();
  expect((await slack.platform.send(channel, BRIEFING, sending(id))).kind).toBe('sent');
  const posted = await workspace.posted(channel.id);
  expect(posted).toHaveLength(1);
  return posted[0];
}

const hasPicture = (posted: Posted | undefined) => posted?.blocks.some(({ type }) => type === 'image');

test('a chart of a briefing is a picture, uploaded once for all channels of the workspace', async () => {
  expect(hasPicture(await send('c1'))).toBe(true);
  expect(hasPicture(await send('c2'))).toBe(true);
  expect(proxy.calls.filter((call) => call === 'files.getUploadURLExternal')).toHaveLength(1);
});

test('a chart that looks different today is another picture', async () => {
  await send('c3');
  picture = async () => Buffer.concat([PNG, Buffer.from('more')]);
  await send('c4');
  expect(proxy.calls.filter((call) => call === 'files.getUploadURLExternal')).toHaveLength(2);
});

const notReady: Fault = { method: POST, answer: { error: 'invalid_blocks' } };

test('a picture that Slack has not made ready is waited for', async () => {
  proxy.fail(notReady, notReady);
  expect(hasPicture(await send('c5'))).toBe(true);
});

test('a picture that Slack never makes ready is told in words', async () => {
  proxy.fail(notReady, notReady, notReady);
  const posted = await send('c6');
  expect(hasPicture(posted)).toBe(false);
  expect(JSON.stringify(posted?.blocks)).toContain('Chart: Line chart: 15,897 people to 17 August.');
});

test.each<[string, Fault]>([
  ['Slack refuses it', { method: 'files.getUploadURLExternal', answer: { error: 'missing_scope' } }],
  [
    'a limit is reached',
    { method: 'files.completeUploadExternal', answer: { status: 429, headers: { 'retry-after': '30' } } },
  ],
])('where it cannot be uploaded, since %s, the chart is told in words', async (why, fault) => {
  proxy.fail(fault);
  expect(hasPicture(await send(`c7${why.length}`))).toBe(false);
  expect(slack.log.join('\n')).toContain('a chart is told in words');
});

test('a chart that cannot be drawn is told in words', async () => {
  picture = async () => undefined;
  expect(hasPicture(await send('c8'))).toBe(false);
  expect(drawn).toBe(0);
});
