/** Discord as a platform: briefings go out by its requests, and what people ask comes in over its gateway. */

import { setTimeout as after } from 'node:timers/promises';
import type { Client } from 'discord.js';
import { type Channel, channelWords } from '../../domain/channel.ts';
import { Fault } from '../../domain/fault.ts';
import type { Desk, Platform, SendOutcome } from '../platform.ts';
import { createChannels } from './channels.ts';
import { connect } from './connect.ts';
import { closeRest, createDiscordRest } from './discord-rest.ts';
import { editBriefing } from './edit-briefing.ts';
import { findDelivery } from './find-delivery.ts';
import { createGatewayState } from './gateway-state.ts';
import { BAD_TOKEN, problemWords } from './refusals.ts';
import { sendBriefing } from './send-briefing.ts';
import { createSentParts } from './sent-parts.ts';
import type { DiscordSettings } from './settings.ts';

const PATIENCE = 8_000;
/** Seconds between tries to connect, while Discord cannot be reached. */
const PAUSES = [5, 15, 60] as const;

export function createDiscord(given: DiscordSettings): Platform {
  const settings = { ...given, token: given.token.replace(/^Bot\s+/i, '') };
  const { now, picture, log, patience = PATIENCE } = settings;
  const rest = createDiscordRest(settings);
  const parts = { rest, picture, now, sent: createSentParts() };
  const within = createChannels({
    rest,
    now,
    onError: (error, channel) => log.warn(`discord: ${channelWords(channel)}: ${problemWords(error)}`),
  });
  const state = createGatewayState(now);
  const work = new Set<Promise<unknown>>();
  const sendings = new Map<string, Promise<SendOutcome>>();
  const stopping = new AbortController();
  let client: Client | undefined;
  let closing: Promise<void> | undefined;

  function working<T>(task: Promise<T>): Promise<T> {
    const done = task.finally(() => work.delete(done));
    work.add(done);
    return done;
  }

  function notHere({ platform }: Channel): SendOutcome | undefined {
    if (platform !== 'discord') return { kind: 'refused', reason: `discord: the channel is on ${platform}` };
    return stopping.signal.aborted ? { kind: 'later', after: now().add({ minutes: 1 }) } : undefined;
  }

  async function tryToConnect(desk: Desk, attempt: number): Promise<void> {
    try {
      const connected = await connect({
        settings,
        desk,
        posts: rest,
        state,
        leaving: () => stopping.signal.aborted,
        onWork: (task) => void working(task),
      });
      if (stopping.signal.aborted) await connected.destroy();
      else client = connected;
    } catch (error) {
      if (error instanceof Fault) throw error;
      const pause = PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? 60;
      state.failed(`Discord cannot be reached (${problemWords(error)})`);
      log.warn(`discord: cannot be reached (${problemWords(error)}); the next try is in ${pause} seconds`);
      void tryLater(desk, attempt + 1, pause);
    }
  }

  async function tryLater(desk: Desk, attempt: number, pause: number): Promise<void> {
    try {
      await after(pause * 1_000, undefined, { signal: stopping.signal });
      await tryToConnect(desk, attempt);
    } catch (error) {
      if (!(error instanceof Fault)) return;
      log.error(error.message);
      state.failed('Discord does not accept the token');
    }
  }

  async function leave(): Promise<void> {
    stopping.abort();
    const waited = new AbortController();
    const tired = after(patience, undefined, { signal: waited.signal }).catch(() => undefined);
    await Promise.race([Promise.allSettled(work), tired]);
    waited.abort();
    await client?.destroy();
    closeRest(rest);
  }

  return {
    async send(channel, briefing, sending) {
      const key = `${channel.id} ${sending.deliveryId}`;
      const sent =
        notHere(channel) ??
        sendings.get(key) ??
        working(within(channel, (id) => sendBriefing(parts, id, briefing, sending)));
      if ('kind' in sent) return sent;
      sendings.set(key, sent);
      return sent.finally(() => sendings.delete(key));
    },

    async edit(channel, messageId, briefing, briefingId) {
      const sent = (channelId: string) => ({ channelId, messageId });
      return notHere(channel) ?? working(within(channel, (id) => editBriefing(parts, sent(id), briefing, briefingId)));
    },

    async find(channel, deliveryId, since) {
      const off = notHere(channel);
      const outcome =
        off ?? (await working(within(channel, (channelId) => findDelivery(parts, { channelId, deliveryId, since }))));
      if (outcome.kind === 'refused' || outcome.kind === 'malformed')
        return { kind: 'cannot-tell', reason: outcome.reason };
      if (outcome.kind === 'found' || outcome.kind === 'absent' || outcome.kind === 'cannot-tell') return outcome;
      return { kind: 'cannot-tell', reason: 'discord: no answer; ask again in a minute' };
    },

    async listen(desk) {
      if (!/^[\w.-]+$/.test(settings.token)) throw new Fault(`discord: ${BAD_TOKEN}`, { exitCode: 2 });
      await tryToConnect(desk, 0);
    },

    connection: state.connection,

    close() {
      closing ??= leave();
      return closing;
    },
  };
}
