/** Slack's side of HTTP: signed posts to the bot, and the addresses that answers go to, on a loopback server. */
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { SLACK_BLOCKS } from '../../contracts/limits-slack.ts';
import { bytesOf } from './fault-proxy.ts';
import { ADMIN, TEAM } from './workspace.ts';

export const SIGNING_SECRET = '8f742231b10e8888abcd99yyyzzz85a5';

const REPLY = z.strictObject({
  text: z.string().min(1).max(40_000),
  blocks: SLACK_BLOCKS,
  mrkdwn: z.literal(false),
  parse: z.literal('none'),
  link_names: z.literal(false),
  unfurl_links: z.literal(false),
  unfurl_media: z.literal(false),
  response_type: z.enum(['ephemeral', 'in_channel']),
  replace_original: z.boolean(),
  thread_ts: z.string().optional(),
});

export type CaughtReply = z.infer<typeof REPLY>;

/** Catches answers as Slack would; each must be one that Slack takes, and Slack takes five for a question. */
export async function startAnswerBox() {
  const caught = new Map<string, CaughtReply[]>();
  const wrong: unknown[] = [];
  let failures = 0;
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const reply = REPLY.safeParse(JSON.parse((await bytesOf(request)).toString()));
    if (failures > 0) {
      failures -= 1;
      response.writeHead(500).end();
      return;
    }
    const all = caught.get(path) ?? [];
    caught.set(path, all);
    if (!reply.success || all.length === 5) {
      wrong.push(reply.error ?? 'a sixth answer');
      response.writeHead(404).end('{"ok":false,"error":"invalid_blocks"}');
      return;
    }
    all.push(reply.data);
    response.end('ok');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  let made = 0;
  return {
    /** A new address. */
    address() {
      made += 1;
      return `http://127.0.0.1:${port}/answer/${made}`;
    },
    /** Waits until so many answers have come to the address. */
    async answers(address: string, count = 1): Promise<readonly CaughtReply[]> {
      const path = new URL(address).pathname;
      const end = performance.now() + 20_000;
      while ((caught.get(path)?.length ?? 0) < count) {
        if (wrong.length > 0) throw new Error(`Slack would not take it: ${wrong}`);
        if (performance.now() > end) throw new Error(`only ${caught.get(path)?.length ?? 0} answers of ${count} came`);
        await new Promise((again) => setTimeout(again, 10));
      }
      return caught.get(path) ?? [];
    },
    /** How many answers have come to the address. */
    soFar: (address: string) => caught.get(new URL(address).pathname)?.length ?? 0,
    /** So many answers are refused with a 500. */
    failNext(count: number) {
      failures = count;
    },
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

export interface Signing {
  readonly secret?: string;
  /** Seconds before now. */
  readonly age?: number;
}

export async function postSigned(
  origin: string,
  body: string,
  { secret = SIGNING_SECRET, age = 0 }: Signing = {},
  type = 'application/x-www-form-urlencoded',
): Promise<Response> {
  const timestamp = String(Math.floor(Temporal.Now.instant().epochMilliseconds / 1_000) - age);
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return fetch(`${origin}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  });
}

export interface CommandPost {
  readonly command: string;
  readonly text: string;
  readonly channel: string;
  readonly person?: string;
  readonly responseUrl: string;
}

export function commandBody({ command, text, channel, person = ADMIN, responseUrl }: CommandPost): string {
  return new URLSearchParams({
    team_id: TEAM,
    team_domain: 'emulate',
    channel_id: channel,
    channel_name: channel.startsWith('D') ? 'directmessage' : 'desk',
    user_id: person,
    user_name: 'admin',
    command,
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: '1.2.abc',
  }).toString();
}

export interface ButtonPost {
  readonly actionId: string;
  readonly value: string;
  /** Without it the button stands on a person's first page. */
  readonly channel?: string;
  readonly person?: string;
  readonly responseUrl?: string;
  readonly thread?: string;
}

export function buttonPayload({ actionId, value, channel, person = ADMIN, responseUrl, thread }: ButtonPost) {
  const message = { type: 'message', message_ts: '1700000000.000100', channel_id: channel, is_ephemeral: true };
  return {
    type: 'block_actions',
    team: { id: TEAM, domain: 'emulate' },
    user: { id: person, username: 'admin', name: 'admin', team_id: TEAM },
    api_app_id: 'A1',
    token: 'old',
    container:
      channel === undefined ? { type: 'view', view_id: 'V1' } : { ...message, ...(thread && { thread_ts: thread }) },
    trigger_id: '1.2.abc',
    is_enterprise_install: false,
    enterprise: null,
    ...(channel === undefined ? { view: { id: 'V1', type: 'home' } } : { channel: { id: channel, name: 'desk' } }),
    ...(responseUrl === undefined ? {} : { response_url: responseUrl }),
    actions: [
      {
        type: 'button',
        action_id: actionId,
        block_id: 'b1',
        value,
        text: { type: 'plain_text', text: 'Press' },
        action_ts: '1700000000.000200',
      },
    ],
  };
}

export function buttonBody(post: ButtonPost): string {
  return new URLSearchParams({ payload: JSON.stringify(buttonPayload(post)) }).toString();
}

export function eventBody(event: Record<string, unknown>): string {
  return JSON.stringify({
    token: 'old',
    team_id: TEAM,
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: `Ev${Math.floor(performance.now() * 1_000)}`,
    event_time: 1_700_000_000,
    authorizations: [{ enterprise_id: null, team_id: TEAM, user_id: 'U1', is_bot: true, is_enterprise_install: false }],
    event,
  });
}
