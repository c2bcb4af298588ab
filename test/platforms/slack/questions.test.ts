import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERDICT_LABELS } from '../../../src/domain/verdict.ts';
import { SLACK_BLOCKS, shownOnSlack } from '../../contracts/limits-slack.ts';
import { type DeskOnTrial, openTrialDesk, PNG } from './desk.ts';
import { startFaultProxy } from './fault-proxy.ts';
import { type Listening, listenOverHttp } from './listening.ts';
import {
  type ButtonPost,
  buttonBody,
  type CaughtReply,
  type CommandPost,
  commandBody,
  eventBody,
  postSigned,
  startAnswerBox,
} from './slack-posts.ts';
import { ADMIN, bodyOf, startWorkspace, TEAM, type Workspace } from './workspace.ts';

let workspace: Workspace;
let trial: DeskOnTrial;
let slack: Listening;
let box: Awaited<ReturnType<typeof startAnswerBox>>;
let channel: string;

beforeAll(async () => {
  workspace = await startWorkspace({
    tokens: [
      { token: 'xoxb-bare', scopes: ['chat:write', 'commands'] },
      { token: 'xoxb-files', scopes: ['files:read'] },
    ],
  });
  trial = await openTrialDesk();
  box = await startAnswerBox();
  slack = await listenOverHttp(workspace.apiUrl, trial.desk, { patience: 400 });
  channel = (await workspace.newChannel()).id;
});
afterAll(async () => {
  await slack.platform.close();
  await box.close();
  await workspace.close();
});

type Ask = Partial<CommandPost> & Pick<CommandPost, 'command'>;

async function ask(asked: Ask, count = 1): Promise<readonly CaughtReply[]> {
  const responseUrl = box.address();
  const answer = await postSigned(slack.origin, commandBody({ text: '', channel, responseUrl, ...asked }));
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('');
  return box.answers(responseUrl, count);
}

async function press(pressed: ButtonPost, count = 1): Promise<readonly CaughtReply[]> {
  const responseUrl = box.address();
  const answer = await postSigned(slack.origin, buttonBody({ channel, responseUrl, ...pressed }));
  expect(answer.status).toBe(200);
  return count === 0 ? [] : box.answers(responseUrl, count);
}

function words(reply: CaughtReply | undefined): string {
  if (reply === undefined) throw new Error('no answer');
  return shownOnSlack({ place: 'channel', body: bodyOf(reply.text, reply.blocks) }).lines.join('\n');
}

function button(reply: CaughtReply | undefined, label: string): { actionId: string; value: string } {
  for (const block of reply?.blocks ?? []) {
    if (block.type !== 'actions') continue;
    for (const each of block.elements) {
      if (each.text.text === label && 'value' in each) return { actionId: each.action_id, value: each.value };
    }
  }
  throw new Error(`no button ${label}`);
}

const userNamed = async (name: string) =>
  (await workspace.eyes.users.list({})).members?.find((user) => user.name === name)?.id ?? '';

describe('a slash command', () => {
  test('is answered to the person alone, with a button to share', async () => {
    const [reply] = await ask({ command: '/crossings', text: '1 Jan to 30 Mar 2025 compare last year' });
    expect(reply).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(words(reply)).toContain('6,642 people in 119 boats');
    expect(words(reply)).toContain('4,993 (+33%)');
    expect(button(reply, 'Share in channel').value).toMatch(/^answer-/);
  });

  test('/check judges a sentence, with what Slack writes as entities', async () => {
    const text =
      'More than 15,000 people &amp; counting have crossed the Channel so far this year published 2026-08-18';
    const [reply] = await ask({ command: '/check', text });
    expect(words(reply)).toContain(`${VERDICT_LABELS.agrees.mark} ${VERDICT_LABELS.agrees.words}`);
    expect(words(reply)).toContain('people & counting');
  });

  test('every command of the desk answers, by its own name and as a word of /brief', async () => {
    for (const { name, examples } of trial.desk.commands) {
      const text = examples[0] ?? '';
      for (const asked of [
        { command: `/${name}`, text },
        { command: '/brief', text: `${name} ${text}` },
      ]) {
        const [reply] = await ask(asked, 1);
        expect(words(reply), `${asked.command} ${asked.text}`).not.toMatch(
          /could not be answered|no command|not understood/,
        );
      }
    }
  });

  test('/brief and /brief help tell of every command', async () => {
    for (const text of ['', 'help', ' HELP ']) {
      const [reply] = await ask({ command: '/brief', text });
      for (const { name } of trial.desk.commands) expect(words(reply)).toContain(`/${name}`);
    }
  });

  test('help on one command has its options and an example', async () => {
    for (const asked of [
      { command: '/brief', text: 'help crossings' },
      { command: '/crossings', text: 'help' },
    ]) {
      const [reply] = await ask(asked);
      expect(words(reply)).toContain('as-of');
      expect(words(reply)).toContain('/crossings 1 Jan to 30 Mar 2025 compare last year');
    }
  });

  test.each([
    [{ command: '/brief', text: 'crosings 2025' }, 'no command “crosings”', '/crossings'],
    [{ command: '/crossings', text: 'soonish' }, 'soonish', 'last 7 days'],
    [{ command: '/crossings', text: 'last month as-of banana' }, 'banana', '2026-07-11'],
    [{ command: '/check', text: '' }, '/check needs more', 'For example: /check'],
    [{ command: '/long', text: 'and then some' }, '“and then some” was not understood', 'what long does'],
  ])('%j that cannot be read is answered with what can be asked', async (asked, told, example) => {
    const [reply] = await ask(asked);
    expect(words(reply)).toContain(told);
    expect(words(reply)).toContain(example);
  });

  test('with markup in its words is answered in words alone', async () => {
    const [reply] = await ask({ command: '/crossings', text: '&lt;!channel&gt; *bold* <https://evil.example|x>' });
    expect(words(reply)).toContain('<!channel> *bold*');
  });

  test('in a direct conversation has nobody to share with', async () => {
    const [reply] = await ask({ command: '/crossings', text: 'last month', channel: 'D0000001' });
    expect(() => button(reply, 'Share in channel')).toThrow('no button');
  });

  test('is acknowledged at once, however long its answer takes', async () => {
    trial.slowness = 2_000;
    const responseUrl = box.address();
    await postSigned(slack.origin, commandBody({ command: '/picture', text: '', channel, responseUrl }));
    expect(box.soFar(responseUrl)).toBe(0);
    await box.answers(responseUrl, 2);
    trial.slowness = 0;
  });

  test('whose answer Slack did not take at first is answered once more', async () => {
    box.failNext(1);
    const [reply] = await ask({ command: '/crossings', text: '2025' });
    expect(words(reply)).toContain('people in');
  });
});

describe('a chart', () => {
  test('that is drawn in time stands in the answer', async () => {
    trial.slowness = 0;
    const [reply] = await ask({ command: '/picture' });
    const image = reply?.blocks.find(({ type }) => type === 'image');
    expect(image).toMatchObject({ alt_text: 'Line chart: 15,897 people to 17 August.' });
  });

  test('that takes its time is told in words, and follows', async () => {
    trial.slowness = 1_000;
    const [first, second] = await ask({ command: '/picture' }, 2);
    trial.slowness = 0;
    expect(words(first)).toContain('Chart: Line chart: 15,897 people to 17 August.');
    expect(first?.blocks.some(({ type }) => type === 'image')).toBe(false);
    expect(second?.blocks.map(({ type }) => type)).toEqual(['image']);
    expect(second).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  });

  test('that Slack does not show is told in words', async () => {
    box.failNext(2);
    const [reply] = await ask({ command: '/picture' });
    expect(reply?.blocks.some(({ type }) => type === 'image')).toBe(false);
    expect(words(reply)).toContain('Chart: Line chart');
  });

  test('is uploaded once, as it was drawn, and is told in words where files may not be', async () => {
    await ask({ command: '/picture' });
    await ask({ command: '/picture' });
    const headers = { authorization: 'Bearer xoxb-files' };
    const listed = await fetch(`${workspace.apiUrl}/files.list`, { method: 'POST', headers });
    const { files } = (await listed.json()) as { files: { url_private: string; alt_txt?: string }[] };
    expect(files).toHaveLength(1);
    const [file] = files;
    expect(Buffer.from(await (await fetch(file?.url_private ?? '', { headers })).arrayBuffer())).toEqual(PNG);
    expect(file?.alt_txt).toContain('15,897 people');
    const bare = await listenOverHttp(workspace.apiUrl, trial.desk, { botToken: 'xoxb-bare', patience: 5_000 });
    const responseUrl = box.address();
    await postSigned(bare.origin, commandBody({ command: '/picture', text: '', channel, responseUrl }));
    const [reply] = await box.answers(responseUrl);
    expect(words(reply)).toContain('Chart: Line chart');
    await bare.platform.close();
  });
});

describe('a button', () => {
  test('shows the sums of a story to the person alone', async () => {
    const [answer] = await ask({ command: '/long' });
    const [sums] = await press(button(answer, 'Sums of story 1'));
    expect(sums).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(words(sums)).toContain('explanation 0');
  });

  test('turns the pages of a long answer in its place, forth and back', async () => {
    const [first] = await ask({ command: '/long' });
    const [second] = await press(button(first, 'Next'));
    expect(second).toMatchObject({ response_type: 'ephemeral', replace_original: true });
    expect(JSON.stringify(first?.blocks)).toContain('Page 1 of ');
    expect(JSON.stringify(second?.blocks)).toContain('Page 2 of ');
    const [back] = await press(button(second, 'Back'));
    expect(back?.blocks.slice(0, -1)).toEqual(first?.blocks.slice(0, -1));
    expect(button(second, 'Share in channel').value).toBe(button(first, 'Share in channel').value);
  });

  test('asks for a chart', async () => {
    const [reply] = await press({ actionId: 'chart.0', value: 'year-to-date' });
    expect(reply?.blocks.some(({ type }) => type === 'image')).toBe(true);
  });

  test('in a thread is answered in it', async () => {
    const [answer] = await ask({ command: '/long' });
    const [sums] = await press({ ...button(answer, 'Sums of story 1'), thread: '1700000000.000050' });
    expect(sums?.thread_ts).toBe('1700000000.000050');
  });

  test('shares the answer with the channel, once, as the bot, and calls nobody', async () => {
    const place = (await workspace.newChannel()).id;
    const [answer] = await ask({ command: '/crossings', text: '2025', channel: place });
    const share = button(answer, 'Share in channel');
    await press({ ...share, channel: place }, 0);
    await press({ ...share, channel: place }, 0);
    await expect.poll(() => workspace.shown(place)).toContain('people in');
    await press({ ...share, channel: place }, 0);
    const shown = await workspace.shown(place);
    expect(shown.split('Shared by admin.')).toHaveLength(2);
    expect(JSON.stringify(await workspace.posted(place))).not.toMatch(/<@|<!|"type":"user"/);
  });

  test('shares where the bot is not, by the answer itself', async () => {
    const place = (await workspace.newChannel({ isPrivate: true })).id;
    const [answer] = await ask({ command: '/crossings', text: '2025', channel: place });
    const [shared] = await press({ ...button(answer, 'Share in channel'), channel: place });
    expect(shared).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(words(shared)).toContain('Shared by admin.');
  });

  test('whose answer is no longer kept says so', async () => {
    for (const actionId of ['sums.0', 'page.1', 'share.0']) {
      const [reply] = await press({ actionId, value: 'answer-999999/1' });
      expect(words(reply)).toContain('no longer kept');
    }
  });

  test('that opens a page needs no more than to be acknowledged', async () => {
    await press({ actionId: 'open.0', value: '' }, 0);
  });

  test('on the first page is answered by a direct message', async () => {
    const [answer] = await ask({ command: '/crossings', text: '2024' });
    const { value } = button(answer, 'Share in channel');
    const { channel: direct } = await workspace.eyes.conversations.open({ users: await userNamed('channel-brief') });
    const body = buttonBody({ actionId: 'page.0', value: `${value}/1` });
    expect((await postSigned(slack.origin, body)).status).toBe(200);
    await expect.poll(() => workspace.shown(direct?.id ?? '')).toContain('2024');
  });
});

describe('who may manage a channel', () => {
  test('is an admin of the workspace', async () => {
    expect(words((await ask({ command: '/manage' }))[0])).toContain('You may');
  });

  test('is no admin of another workspace, met in a channel that both share', async () => {
    const proxy = await startFaultProxy(workspace.apiUrl);
    const user = { id: ADMIN, team_id: 'T9', is_admin: true, is_owner: true };
    proxy.fail({ method: 'users.info', answer: { status: 200, body: JSON.stringify({ ok: true, user }) } });
    const shared = await listenOverHttp(proxy.apiUrl, trial.desk);
    const place = (await workspace.newChannel()).id;
    const responseUrl = box.address();
    const body = commandBody({ command: '/manage', text: '', channel: place, person: 'U9', responseUrl });
    await postSigned(shared.origin, body);
    expect(words((await box.answers(responseUrl))[0])).toContain('You may not');
    await shared.platform.close();
    await proxy.close();
  });

  test('is not a person who neither is one nor made the channel', async () => {
    expect(words((await ask({ command: '/manage', person: await userNamed('jo') }))[0])).toContain('You may not');
  });

  test('is the person in their own conversation', async () => {
    const [reply] = await ask({ command: '/manage', person: await userNamed('jo'), channel: 'D0000001' });
    expect(words(reply)).toMatch(/You may$/m);
  });

  test('cannot be seen in a private channel without the bot, and the answer says what to do', async () => {
    const place = (await workspace.newChannel({ isPrivate: true })).id;
    const [reply] = await ask({ command: '/manage', person: await userNamed('jo'), channel: place });
    expect(words(reply)).toContain('/invite @Channel Brief');
  });

  test('cannot be seen without the scopes, and the answer names them', async () => {
    const bare = await listenOverHttp(workspace.apiUrl, trial.desk, { botToken: 'xoxb-bare' });
    const responseUrl = box.address();
    await postSigned(bare.origin, commandBody({ command: '/manage', text: '', channel, responseUrl }));
    const [reply] = await box.answers(responseUrl);
    expect(words(reply)).toContain('users:read');
    await bare.platform.close();
  });
});

describe('the first page of a person', () => {
  const opened = (tab: string) =>
    eventBody({ type: 'app_home_opened', user: ADMIN, channel: 'D1', tab, event_ts: '1.2' });

  test('is shown when it is opened, and not when the messages are', async () => {
    const proxy = await startFaultProxy(workspace.apiUrl);
    const home = await listenOverHttp(proxy.apiUrl, trial.desk);
    await postSigned(home.origin, opened('messages'), {}, 'application/json');
    expect((await postSigned(home.origin, opened('home'), {}, 'application/json')).status).toBe(200);
    await expect.poll(() => proxy.calls).toContain('views.publish');
    await home.platform.close();
    expect(proxy.calls.filter((call) => call === 'views.publish')).toHaveLength(1);
    const body = proxy.bodies.at(-1);
    expect(body?.get('user_id')).toBe(ADMIN);
    const view = JSON.parse(body?.get('view') ?? '{}') as { type: string; blocks: unknown };
    expect(view.type).toBe('home');
    const blocks = SLACK_BLOCKS.parse(view.blocks) as Parameters<typeof bodyOf>[1];
    expect(shownOnSlack({ place: 'channel', body: bodyOf('x', blocks) }).lines[0]).toBe(`Hello ${ADMIN}`);
    await proxy.close();
  });
});

describe('what does not come from Slack', () => {
  const body = () => commandBody({ command: '/crossings', text: '', channel, responseUrl: box.address() });

  test.each([
    ['another secret', { secret: 'other' }],
    ['a request of six minutes ago', { age: 360 }],
  ])('%s is refused', async (_, signing) => {
    expect((await postSigned(slack.origin, body(), signing)).status).toBe(401);
  });

  test('a request without a signature, and a page that is not there', async () => {
    const bare = await fetch(`${slack.origin}/slack/events`, { method: 'POST', body: body() });
    expect(bare.status).toBe(401);
    expect((await fetch(`${slack.origin}/slack/nothing`)).status).toBe(404);
  });
});

test('a space that removes the bot is forgotten', async () => {
  await postSigned(slack.origin, eventBody({ type: 'app_uninstalled' }), {}, 'application/json');
  await expect.poll(() => trial.removed).toContain(`slack ${TEAM}`);
});

test('a token of a person that is withdrawn removes nothing', async () => {
  const before = trial.removed.length;
  const event = { type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } };
  await postSigned(slack.origin, eventBody(event), {}, 'application/json');
  await postSigned(slack.origin, eventBody({ ...event, tokens: { bot: ['U2'] } }), {}, 'application/json');
  await expect.poll(() => trial.removed.length).toBe(before + 1);
});

test('the house has its own pages on the same port', async () => {
  const routes = [
    {
      path: '/healthz',
      method: 'GET' as const,
      handler: (_: unknown, response: { end(words: string): void }) => response.end('well'),
    },
  ];
  const own = await listenOverHttp(workspace.apiUrl, trial.desk, { routes });
  expect(await (await fetch(`${own.origin}/healthz`)).text()).toBe('well');
  await own.platform.close();
});

test('what was asked before the end is answered, and nothing after it', async () => {
  const leaving = await listenOverHttp(workspace.apiUrl, trial.desk);
  const addresses = Array.from({ length: 20 }, () => box.address());
  for (const responseUrl of addresses) {
    await postSigned(leaving.origin, commandBody({ command: '/crossings', text: '2025', channel, responseUrl }));
  }
  await leaving.platform.close();
  expect(addresses.map(box.soFar)).toEqual(addresses.map(() => 1));
  await expect(fetch(leaving.origin)).rejects.toThrow();
});

test('no log has a token or an address of an answer in it', () => {
  expect(slack.log.join('\n')).not.toMatch(/xoxb-|xapp-|\/answer\/\d/);
});
