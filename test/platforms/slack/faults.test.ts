import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Briefing } from '../../../src/domain/briefing.ts';
import { createSlack } from '../../../src/platforms/slack/slack.ts';
import { EVERY_BLOCK, sending } from '../../contracts/platform.ts';
import { type Fault, type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { ADMIN, setupFor, startWorkspace, TEAM, type Workspace } from './workspace.ts';

const NOW = Temporal.Instant.from('2026-08-18T07:00:00Z');
const POST = 'chat.postMessage';
const LONG: Briefing = {
  ...EVERY_BLOCK,
  blocks: [
    ...EVERY_BLOCK.blocks,
    { kind: 'section', title: 'Does not add up', aside: true },
    ...EVERY_BLOCK.blocks,
    { kind: 'section', title: 'Sources', aside: true },
    ...EVERY_BLOCK.blocks,
  ],
};

let workspace: Workspace;
let proxy: FaultProxy;
beforeAll(async () => {
  workspace = await startWorkspace({ tokens: [{ token: 'xoxb-bare', scopes: ['chat:write'] }] });
  proxy = await startFaultProxy(workspace.apiUrl);
});
beforeEach(() => {
  proxy.fail();
  proxy.calls.length = 0;
});
afterAll(async () => {
  await proxy.close();
  await workspace.close();
});

async function open() {
  const channel = await workspace.newChannel();
  const now = Temporal.Now.instant;
  return { channel, platform: createSlack(setupFor(proxy.apiUrl, { now })), since: now() };
}

describe('a post that may have arrived', () => {
  const doubtful: readonly [string, Fault['answer']][] = [
    ['a 503', { status: 503 }],
    ['a connection that is cut', 'cut'],
    ['an internal error', { error: 'internal_error' }],
    ['a fatal error', { error: 'fatal_error' }],
    ['a page of a proxy in the place of an answer', { status: 200, body: '<html>Bad gateway</html>' }],
  ];
  test.each(doubtful)(
    '%s after it arrived: nobody knows, then it is found, and not posted twice',
    async (_, answer) => {
      const { channel, platform, since } = await open();
      proxy.fail({ method: POST, after: true, answer });
      expect(await platform.send(channel, EVERY_BLOCK, sending('d1'))).toEqual({ kind: 'unknown' });
      const found = await platform.find(channel, 'd1', since);
      expect(found.kind).toBe('found');
      expect(await platform.send(channel, EVERY_BLOCK, sending('d1'))).toMatchObject({ kind: 'sent' });
      expect(await workspace.posted(channel.id)).toHaveLength(1);
    },
  );

  test.each(doubtful)('%s before it arrived: nobody knows, then it is absent, and is sent', async (_, answer) => {
    const { channel, platform, since } = await open();
    proxy.fail({ method: POST, answer });
    expect(await platform.send(channel, EVERY_BLOCK, sending('d1'))).toEqual({ kind: 'unknown' });
    expect(await platform.find(channel, 'd1', since)).toEqual({ kind: 'absent' });
    expect((await platform.send(channel, EVERY_BLOCK, sending('d1'))).kind).toBe('sent');
    expect(await workspace.posted(channel.id)).toHaveLength(1);
  });

  test('sent again by a process that was told nothing is looked for first', async () => {
    const { channel, platform } = await open();
    proxy.fail({ method: POST, after: true, answer: { status: 503 } });
    await platform.send(channel, EVERY_BLOCK, sending('d1'));
    expect((await platform.send(channel, EVERY_BLOCK, sending('d1'))).kind).toBe('sent');
    expect(await workspace.posted(channel.id)).toHaveLength(1);
  });
});

describe('a post that did not arrive', () => {
  test('a rate limit says when it may be sent', async () => {
    const channel = await workspace.newChannel();
    const platform = createSlack(setupFor(proxy.apiUrl, { now: () => NOW }));
    proxy.fail({ method: POST, answer: { status: 429, headers: { 'retry-after': '17' } } });
    expect(await platform.send(channel, EVERY_BLOCK, sending('d1'))).toEqual({
      kind: 'later',
      after: NOW.add({ seconds: 17 }),
      limit: 'space',
    });
    proxy.fail({ method: POST, answer: { status: 429 } });
    expect((await platform.send(channel, EVERY_BLOCK, sending('d1'))).kind).toBe('later');
    proxy.fail({ method: POST, answer: { error: 'ratelimited' } });
    expect((await platform.send(channel, EVERY_BLOCK, sending('d1'))).kind).toBe('later');
    expect(proxy.calls.filter((call) => call === POST)).toHaveLength(3);
  });

  test('a 403 from something between us and Slack is tried later', async () => {
    const { channel, platform } = await open();
    proxy.fail({ method: POST, answer: { status: 403 } });
    expect((await platform.send(channel, EVERY_BLOCK, sending('d1'))).kind).toBe('later');
  });

  test('an address where nobody answers is tried later', async () => {
    const channel = await workspace.newChannel();
    const gone = await startFaultProxy(workspace.apiUrl);
    await gone.close();
    const platform = createSlack(setupFor(gone.apiUrl));
    expect((await platform.send(channel, EVERY_BLOCK, sending('d1'))).kind).toBe('later');
    expect((await platform.find(channel, 'd1', NOW)).kind).toBe('cannot-tell');
  });

  test.each([
    ['channel_not_found', '/invite'],
    ['not_in_channel', '/invite'],
    ['is_archived', 'unarchive'],
    ['account_inactive', 'install the app again'],
    ['token_revoked', 'SLACK_BOT_TOKEN'],
    ['invalid_auth', 'https://api.slack.com/apps'],
    ['restricted_action_read_only_channel', 'ask an admin'],
    ['messages_tab_disabled', 'App Home'],
  ])('%s is refused, and the reason says what to do', async (error, words) => {
    const { channel, platform } = await open();
    proxy.fail({ method: POST, answer: { error } });
    expect(await platform.send(channel, EVERY_BLOCK, sending('d1'))).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(new RegExp(`^slack: .*${words.replaceAll('/', '\\/')}.*\\(${error}\\)$`)),
    });
  });

  test.each([
    'msg_too_long',
    'msg_blocks_too_long',
    'invalid_blocks',
    'invalid_metadata_format',
    'no_text',
    'invalid_arguments',
  ])('a message that is not taken as it is made (%s) is no fault of the channel nor of the bot', async (error) => {
    const { channel, platform } = await open();
    const made = { kind: 'malformed', reason: expect.stringContaining(`report it (${error})`) };
    proxy.fail({ method: POST, answer: { error } });
    expect(await platform.send(channel, EVERY_BLOCK, sending('d1'))).toEqual(made);
    const sent = await platform.send(channel, EVERY_BLOCK, sending('d2'));
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    proxy.fail({ method: 'chat.update', answer: { error } });
    expect(await platform.edit(channel, sent.messageId, EVERY_BLOCK, 'b')).toEqual(made);
  });

  test('a scope that is missing is named', async () => {
    const { channel, platform } = await open();
    proxy.fail({ method: POST, answer: { error: 'missing_scope', more: { needed: 'chat:write' } } });
    expect(await platform.send(channel, EVERY_BLOCK, sending('d1'))).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('the scope chat:write'),
    });
  });

  test('a workspace without the bot, and an archived channel of the emulator itself', async () => {
    const { channel, platform } = await open();
    expect(await platform.send({ ...channel, space: 'T9' }, EVERY_BLOCK, sending('d1'))).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('not installed in the workspace T9'),
    });
    await workspace.eyes.conversations.archive({ channel: channel.id });
    expect(await platform.send(channel, EVERY_BLOCK, sending('d2'))).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('unarchive'),
    });
  });

  test('no reason has the token in it', async () => {
    const { channel, platform } = await open();
    proxy.fail({ method: POST, answer: { error: 'invalid_auth' } });
    expect(JSON.stringify(await platform.send(channel, EVERY_BLOCK, sending('d1')))).not.toContain('xoxb');
  });
});

describe('a briefing of several messages', () => {
  test('has the first in the channel and the others in its thread', async () => {
    const { channel, platform } = await open();
    const sent = await platform.send(channel, LONG, sending('d1'));
    const [first, ...rest] = await workspace.posted(channel.id);
    expect(sent).toEqual({ kind: 'sent', messageId: first?.ts });
    expect(rest).toHaveLength(2);
    expect(rest.every(({ thread_ts }) => thread_ts === first?.ts)).toBe(true);
  });

  test.each<[string, Fault['answer'], true | undefined]>([
    ['was lost on its way', 'cut', undefined],
    ['was lost on its way back', { status: 503 }, true],
  ])('of which one %s is completed, and nothing is repeated', async (_, answer, after) => {
    const { channel, platform, since } = await open();
    proxy.fail({ method: POST, skip: 1, answer, ...(after && { after }) });
    expect(await platform.send(channel, LONG, sending('d1'))).toEqual({ kind: 'unknown' });
    expect(await platform.find(channel, 'd1', since)).toEqual({ kind: 'absent' });
    const sent = await platform.send(channel, LONG, sending('d1'));
    const posted = await workspace.posted(channel.id);
    expect(sent).toEqual({ kind: 'sent', messageId: posted[0]?.ts });
    expect(posted).toHaveLength(3);
    expect(await platform.find(channel, 'd1', since)).toMatchObject({ kind: 'found' });
  });

  test('that a process left half-sent is found and completed by the next', async () => {
    const { channel, platform, since } = await open();
    proxy.fail({ method: POST, skip: 1, answer: 'cut' });
    await platform.send(channel, LONG, sending('d1'));
    const next = createSlack(setupFor(proxy.apiUrl));
    expect(await next.find(channel, 'd1', since)).toEqual({ kind: 'absent' });
    expect((await next.send(channel, LONG, sending('d1'))).kind).toBe('sent');
    expect(await workspace.posted(channel.id)).toHaveLength(3);
    expect((await createSlack(setupFor(proxy.apiUrl)).find(channel, 'd1', since)).kind).toBe('found');
  });

  test('waits for a rate limit of a second in its middle', async () => {
    const { channel, platform } = await open();
    proxy.fail({ method: POST, skip: 1, answer: { status: 429, headers: { 'retry-after': '1' } } });
    expect((await platform.send(channel, LONG, sending('d1'))).kind).toBe('sent');
    expect(await workspace.posted(channel.id)).toHaveLength(3);
  });

  test('that is edited into a shorter one has a shorter thread, and into a longer one a longer thread', async () => {
    const { channel, platform } = await open();
    const sent = await platform.send(channel, LONG, sending('d1'));
    if (sent.kind !== 'sent') throw new Error('not sent');
    expect(await platform.edit(channel, sent.messageId, EVERY_BLOCK, 'b')).toEqual(sent);
    expect(await workspace.posted(channel.id)).toHaveLength(1);
    expect(await platform.edit(channel, sent.messageId, LONG, 'b')).toEqual(sent);
    expect(await platform.edit(channel, sent.messageId, LONG, 'b')).toEqual(sent);
    expect(await workspace.posted(channel.id)).toHaveLength(3);
  });
});

describe('to a person', () => {
  test('it comes as a direct message, and is found there', async () => {
    const { platform, since } = await open();
    const person = { platform: 'slack', space: TEAM, id: ADMIN, person: true } as const;
    const sent = await platform.send(person, EVERY_BLOCK, sending('p1'));
    expect(await platform.find(person, 'p1', since)).toEqual({ ...sent, kind: 'found' });
    const { channel } = await workspace.eyes.conversations.open({
      users: (await workspace.eyes.users.list({})).members?.find(({ name }) => name === 'channel-brief')?.id ?? '',
    });
    expect(await workspace.shown(channel?.id ?? '')).toContain('Hundreds arrive at Dover');
    if (sent.kind !== 'sent') throw new Error('not sent');
    expect(await platform.edit(person, sent.messageId, EVERY_BLOCK, 'b')).toEqual(sent);
  });
});

describe('a look that Slack does not allow or answer', () => {
  test('with a token that may not read is told as such', async () => {
    const channel = await workspace.newChannel();
    const platform = createSlack(setupFor(workspace.apiUrl, { botToken: 'xoxb-bare' }));
    expect((await platform.send(channel, LONG, sending('d1'))).kind).toBe('sent');
    const told = await platform.find(channel, 'd1', NOW);
    expect(told).toMatchObject({ kind: 'cannot-tell', reason: expect.stringContaining('channels:history') });
    const person = { platform: 'slack', space: TEAM, id: ADMIN, person: true } as const;
    expect((await platform.send(person, EVERY_BLOCK, sending('d2'))).kind).toBe('sent');
  });

  test('after a rate limit, and after faults that last', async () => {
    const { channel, platform, since } = await open();
    const method = 'conversations.history';
    proxy.fail({ method, answer: { status: 429, headers: { 'retry-after': '60' } } });
    expect(await platform.find(channel, 'd1', since)).toMatchObject({ kind: 'cannot-tell' });
    proxy.fail(...Array.from({ length: 3 }, (): Fault => ({ method, answer: { status: 500 } })));
    expect(await platform.find(channel, 'd1', since)).toMatchObject({ kind: 'cannot-tell' });
    proxy.fail({ method, answer: 'cut' });
    expect(await platform.find(channel, 'd1', since)).toEqual({ kind: 'absent' });
  });
});
