/** What the bot does for channels: it answers what people ask there, and in a worker plans what is due and sends it. */
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { PlatformName } from '../domain/channel.ts';
import type { Connection } from '../platforms/platform.ts';
import type { Store } from '../store/store.ts';
import type { RoundParts } from '../worker/run-round.ts';
import type { BriefingParts } from '../worker/write-briefing.ts';
import { openBotDesk } from './open-bot-desk.ts';
import { type Outbox, openOutbox } from './open-outbox.ts';
import { openPlatforms } from './open-platforms.ts';
import type { Watch } from './open-watch.ts';
import type { Web } from './open-web.ts';

export interface Channels {
  /** The platforms that could be opened, each with its connection as it is now. */
  readonly connections: ReadonlyMap<PlatformName, () => Connection>;
  /** As in `Outbox`; a process that is no worker tells nothing. */
  readonly tell: Outbox['tell'];
  /** Finishes what is in hand; what takes longer is left to the lease, and nothing is lost. */
  close(): Promise<void>;
}

/** What channels are served with; it is all left open at the end, for whoever opened it. */
export interface ChannelParts {
  readonly watch: Pick<Watch, 'counted' | 'routes'>;
  readonly config: Config;
  readonly store: Store;
  readonly log: Logger;
  readonly briefing: BriefingParts;
  readonly round: Pick<RoundParts, 'extract' | 'feeds'>;
  readonly web: Web;
}

const now = Temporal.Now.instant;

/** Connects the platforms of the Config; one that cannot be connected is told in the log and stops no other. */
export async function openChannels(parts: ChannelParts): Promise<Channels> {
  const { config, store, log, briefing, watch } = parts;
  const onFailure = (words: string, error: unknown) => log.error({ err: error }, words);
  const {
    desk,
    charts,
    close: closeDesk,
  } = openBotDesk({
    store,
    feeds: async () => parts.round.feeds,
    official: briefing.official,
    timeZone: config.timeZone,
    extract: async () => parts.round.extract,
    web: async () => parts.web,
    now,
    onFailure,
  });
  const opened = await openPlatforms({ config, desk, store, routes: watch.routes, log, now });

  async function leave(): Promise<void> {
    await Promise.allSettled(opened.map(({ platform }) => platform.close()));
    await closeDesk();
  }

  const connections = new Map(opened.map(({ name, platform }) => [name, platform.connection]));
  if (!config.roles.has('worker')) return { connections, tell: async () => {}, close: leave };
  try {
    const platforms = opened.map(({ name, platform }) => ({ name, platform: watch.counted(name, platform) }));
    const outbox = await openOutbox({
      config,
      store,
      log,
      briefing: { ...briefing, charts },
      platforms,
      onFailure,
      now,
    });
    return { connections, tell: outbox.tell, close: () => outbox.close().finally(leave) };
  } catch (error) {
    await leave();
    throw error;
  }
}
