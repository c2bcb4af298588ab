/** A platform that listens over HTTP on a free port, with its log. */
import { pino } from 'pino';
import type { Desk, Platform } from '../../../src/platforms/platform.ts';
import type { SlackSetup } from '../../../src/platforms/slack/setup.ts';
import { createSlack } from '../../../src/platforms/slack/slack.ts';
import { SIGNING_SECRET } from './slack-posts.ts';
import { setupFor } from './workspace.ts';

export interface Listening {
  readonly platform: Platform;
  readonly origin: string;
  readonly log: readonly string[];
}

export function catchLog() {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  return { log, lines };
}

export async function listenOverHttp(apiUrl: string, desk: Desk, more: Partial<SlackSetup> = {}): Promise<Listening> {
  const { log, lines } = catchLog();
  const platform = createSlack(setupFor(apiUrl, { signingSecret: SIGNING_SECRET, port: 0, log, ...more }));
  await platform.listen(desk);
  const [, port] = /listens on port (\d+)/.exec(lines.join('\n')) ?? [];
  return { platform, origin: `http://127.0.0.1:${port}`, log: lines };
}
