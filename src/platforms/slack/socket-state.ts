/** Whether the socket to Slack stands, from what its client tells. */
import type { SocketModeReceiver } from '@slack/bolt';
import type { Connection } from '../platform.ts';
import { errorWords } from './log-words.ts';

/** The socket's state at this moment, followed from now on. Slack renews a socket every few hours, which takes some seconds. */
export function followSocket(client: SocketModeReceiver['client'], now: () => Temporal.Instant): () => Connection {
  let state: Connection = { kind: 'awaited', reason: 'the socket is not open yet' };

  function breaks(reason: string): void {
    if (state.kind !== 'awaited')
      state = { kind: 'broken', since: state.kind === 'broken' ? state.since : now(), reason };
  }

  client.on('connected', () => {
    state = { kind: 'connected' };
  });
  for (const event of ['close', 'disconnected']) {
    client.on(event, () => {
      if (state.kind === 'connected') breaks('the socket was closed and is opened again');
    });
  }
  client.on('error', (error: unknown) => {
    if (state.kind === 'broken') breaks(`the socket cannot be opened (${errorWords(error)})`);
  });
  return () => state;
}
