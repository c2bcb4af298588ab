/**
 * The socket to Slack, opened again for as long as it takes. Left to itself its client ends the process where Slack refuses the
 * token on the way back, and after a night without a network waits for hours.
 */
import { setTimeout as after } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import type { Connection } from '../platform.ts';
import { errorWords } from './log-words.ts';
import { codeOf } from './post-outcome.ts';
import type { SlackSetup } from './setup.ts';

export interface KeptSocket {
  /** Settles when the socket stands for the first time; goes on trying until then. */
  open(): Promise<void>;
  connection(): Connection;
  /** It is not opened again after this. */
  close(): Promise<void>;
}

/** Seconds before each further try; the last one stands for all that follow. */
const PAUSES = [1, 5, 15, 60] as const;

/** The client must not reconnect by itself. */
export function keepSocket(
  client: SocketModeReceiver['client'],
  { now, log }: Pick<SlackSetup, 'now' | 'log'>,
): KeptSocket {
  const stopping = new AbortController();
  let state: Connection = { kind: 'awaited', reason: 'the socket is not open yet' };
  let opening: Promise<void> | undefined;

  function stands(): boolean {
    return state.kind === 'connected';
  }

  function breaks(reason: string): void {
    if (state.kind === 'awaited') state = { kind: 'awaited', reason };
    else state = { kind: 'broken', since: state.kind === 'broken' ? state.since : now(), reason };
  }

  async function tryOnce(): Promise<void> {
    try {
      await client.start();
      if (stopping.signal.aborted) await client.disconnect();
    } catch (error) {
      const reason = reasonOf(error);
      const isNew = stands() || !('reason' in state) || state.reason !== reason;
      breaks(reason);
      if (isNew && !stopping.signal.aborted) log.warn(`slack: ${reason}; it is tried again`);
    }
  }

  async function tryUntilOpen(): Promise<void> {
    for (let tries = 0; !stopping.signal.aborted; tries += 1) {
      await tryOnce();
      if (stands()) return;
      await after(1_000 * (PAUSES[tries] ?? 60), undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  function open(): Promise<void> {
    opening ??= tryUntilOpen().finally(() => {
      opening = undefined;
    });
    return opening;
  }

  client.on('connected', () => {
    state = { kind: 'connected' };
  });
  client.on('disconnected', () => {
    if (stands()) breaks('the socket was closed and is opened again');
    if (!stopping.signal.aborted) void open();
  });
  return {
    open,
    connection: () => state,
    async close() {
      stopping.abort();
      await client.disconnect();
    },
  };
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== undefined && code !== 'internal_error') return `SLACK_APP_TOKEN is not accepted any more (${code})`;
  return error === undefined
    ? 'the socket was closed before it stood'
    : `the socket cannot be opened (${errorWords(error)})`;
}
