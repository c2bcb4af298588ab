/** The bot as a process that Slack posts to: asked, stopped in the middle, and asked again. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFaultProxy } from '../platforms/slack/fault-proxy.ts';
import { commandBody, postSigned, SIGNING_SECRET, startAnswerBox } from '../platforms/slack/slack-posts.ts';
import { BOT_TOKEN, startWorkspace, type Workspace } from '../platforms/slack/workspace.ts';
import { brief, newFolder, type Run } from './brief.ts';

let workspace: Workspace;
let box: Awaited<ReturnType<typeof startAnswerBox>>;
beforeAll(async () => {
  workspace = await startWorkspace();
  box = await startAnswerBox();
});
afterAll(async () => {
  await box.close();
  await workspace.close();
});

/** `npm start` until `use` is done, and then SIGTERM. */
async function whileItRuns(
  folder: string,
  use: (origin: string) => Promise<void>,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  let stop: (signal: NodeJS.Signals) => void = () => {};
  const { promise: listening, resolve } = Promise.withResolvers<string>();
  const run = brief(['start'], folder, {
    env: {
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: workspace.apiUrl,
      PORT: '0',
      FEEDS_BUNDLED: 'off',
      GOVUK_URL: 'http://127.0.0.1:9',
      ...env,
    },
    onError(err, kill) {
      stop = kill;
      const [, port] = /listens on port (\d+)|"port":(\d+)/.exec(err)?.filter((each) => each !== undefined) ?? [];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    },
  });
  try {
    await use(await Promise.race([listening, run.then(({ err }) => Promise.reject(new Error(err)))]));
  } finally {
    stop('SIGTERM');
  }
  return run;
}

async function post(origin: string, command: string, text: string, channel: string): Promise<string> {
  const responseUrl = box.address();
  expect((await postSigned(origin, commandBody({ command, text, channel, responseUrl }))).status).toBe(200);
  return responseUrl;
}

async function ask(origin: string, command: string, text: string, channel: string): Promise<string> {
  return (await box.answers(await post(origin, command, text, channel)))[0]?.text ?? '';
}

test('a channel is asked, subscribed and asked again after a stop in the middle, and nothing is lost', async () => {
  const folder = newFolder();
  const { id: channel } = await workspace.newChannel();
  const late: string[] = [];
  const first = await whileItRuns(folder, async (origin) => {
    expect(await ask(origin, '/crossings', '1 Jan to 30 Mar 2025 compare last year', channel)).toContain(
      '6,642 people',
    );
    expect(await ask(origin, '/brief', 'help', channel)).toContain('/crossings');
    expect(await ask(origin, '/brief', 'briefing daily 07:30 Europe/London', channel)).toContain('07:30');
    expect(JSON.parse(await (await fetch(`${origin}/healthz`)).text())).toMatchObject({ alive: true });
    for (let i = 0; i < 20; i += 1) late.push(await post(origin, '/crossings', `${2018 + (i % 8)}`, channel));
  });
  expect(first.code).toBe(0);
  expect(first.err).not.toMatch(/"level":(50|60)|xoxb-/);
  for (const address of late) expect(await box.answers(address)).toHaveLength(1);
  const second = await whileItRuns(folder, async (origin) => {
    expect(await ask(origin, '/briefing', '', channel)).toContain('07:30');
  });
  expect(second.code).toBe(0);
}, 120_000);

test('with a token that Slack does not accept the bot says so once, goes on, and still tells of its health', async () => {
  const proxy = await startFaultProxy(workspace.apiUrl);
  proxy.fail({ method: 'auth.test', answer: { error: 'invalid_auth' } });
  const env = { SLACK_BOT_TOKEN: 'xoxb-of-nobody', SLACK_API_URL: proxy.apiUrl };
  const run = await whileItRuns(
    newFolder(),
    async (origin) => {
      expect(JSON.parse(await (await fetch(`${origin}/healthz`)).text())).toMatchObject({ alive: true });
    },
    env,
  );
  expect(run.code).toBe(0);
  expect(run.err.split('SLACK_BOT_TOKEN is not accepted')).toHaveLength(2);
  expect(run.err).toContain('https://api.slack.com/apps');
  expect(run.err).not.toContain('xoxb-of-nobody');
  await proxy.close();
}, 120_000);
