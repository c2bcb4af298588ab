/** What the bot does for channels: it answers what people ask there, plans what is due, and sends it. */
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { PlatformName } from '../domain/channel.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { metrics } from '../metrics/index.ts';
import type { Connection } from '../platforms/platform.ts';
import type { Store } from '../store/store.ts';
import { announce, announceOfficial } from '../worker/announce.ts';
import { planDigests } from '../worker/plan-digests.ts';
import { type RaisedAlert, raiseAlerts } from '../worker/raise-alerts.ts';
import { raiseNewsAlerts } from '../worker/raise-news-alerts.ts';
import type { RoundParts, RoundReport } from '../worker/run-round.ts';
import { everyMinute } from '../worker/schedule.ts';
import { type Carrier, startSending } from '../worker/send-deliveries.ts';
import { type FeedWatchParts, watchFeeds } from '../worker/watch-feeds.ts';
import { watchRecord } from '../worker/watch-record.ts';
import { type BriefingParts, writeBriefing } from '../worker/write-briefing.ts';
import { FIGURE_SOURCE } from './briefing-parts.ts';
import { openBotDesk } from './open-bot-desk.ts';
import { openPlatforms } from './open-platforms.ts';
import type { Watch } from './open-watch.ts';
import type { Web } from './open-web.ts';

export interface Channels {
  /** The platforms that could be opened, each with its connection as it is now. */
  readonly connections: ReadonlyMap<PlatformName, () => Connection>;
  /** Raises the alerts on what a round brought. Never throws: what could not be raised is after the next round. */
  tell(report: Pick<RoundReport, 'sync' | 'isNews' | 'judged'>): Promise<void>;
  /** Finishes what is in hand; what takes longer is left to the lease, and nothing is lost. */
  close(): Promise<void>;
}

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
const DELIVERIES = 'deliveries';
/** Deliveries in hand at once, of each platform and process. */
const AT_ONCE = 8;
/** Slack takes one message a second for a channel; Discord's client keeps to the limits that Discord tells it. */
const SLACK_PAUSE = { seconds: 1 } as const;
/** What came in an absence is brought by the first round; a digest that is late waits for it, but not for longer. */
const FIRST_ROUND = { seconds: 60 } as const;
const NO_PAUSE = { seconds: 0 } as const;

/** Connects the platforms of the Config; one that cannot be connected is told in the log and stops no other. */
export async function openChannels(parts: ChannelParts): Promise<Channels> {
  const { config, store, log, briefing, watch } = parts;
  const onFailure = (words: string, error: unknown) => log.error({ err: error }, words);
  const jobs = await openJobs(config, onFailure);
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
  const carriers = opened.map(
    ({ name, platform }): Carrier => ({
      name,
      platform: watch.counted(name, platform),
      atOnce: AT_ONCE,
      pause: Temporal.Duration.from(name === 'slack' ? SLACK_PAUSE : NO_PAUSE),
    }),
  );
  const sender = startSending({ store, carriers, now, log });

  async function ring(): Promise<void> {
    // A bell that is out of order costs a minute, not a delivery.
    await jobs.send(DELIVERIES, {}, { key: DELIVERIES }).catch((error) => onFailure('the bell does not ring', error));
    sender.ring();
  }

  const startedAt = now();
  let hasVisited = false;

  async function plan(): Promise<void> {
    if (!hasVisited && Temporal.Instant.compare(now(), startedAt.add(FIRST_ROUND)) < 0) return;
    const write = (...given: [Temporal.ZonedDateTime, Temporal.ZonedDateTime, number]) =>
      writeBriefing({ ...briefing, charts }, ...given);
    if ((await planDigests({ store, write, now, log })) > 0) await ring();
    await store.briefings.dropOld(now());
  }

  const keep = (raised: RaisedAlert) => announceOfficial(raised, { store, now });
  const alerts = { store, figureSource: FIGURE_SOURCE, timeZone: config.timeZone, keep };
  const feedWatch: FeedWatchParts = {
    store,
    feeds: parts.round.feeds,
    timeZone: config.timeZone,
    announce: (announcement) => announce(announcement, { store, now }),
  };
  // Digests have a clock of their own, so that none waits for a slow round over the sources; answers past their time are dropped with it.
  const schedule = everyMinute(plan, (error) => onFailure('digests could not be planned, and are in a minute', error));

  // What a killed round left is found by the first one after the start, and what failed by the next one.
  let newsWait = true;

  async function close(): Promise<void> {
    await schedule.stop();
    await sender.stop();
    await Promise.allSettled(carriers.map(({ platform }) => platform.close()));
    await jobs.close();
    await closeDesk();
  }

  try {
    await jobs.work(DELIVERIES, async () => sender.ring());
  } catch (error) {
    await close();
    throw error;
  }
  return {
    connections: new Map(opened.map(({ name, platform }) => [name, platform.connection])),
    async tell({ sync, isNews, judged }) {
      newsWait ||= isNews || judged > 0;
      const steps = [
        async () => (await raiseAlerts(alerts, now())).map(({ id }) => id),
        async () => (await watchRecord(alerts, sync.sources, now())).map(({ id }) => id),
        async () => {
          if (!newsWait) return [];
          const said = await raiseNewsAlerts({ ...alerts, metrics, now });
          newsWait = false;
          return said;
        },
        async () => [await watchFeeds(feedWatch, now())].filter((id) => id !== undefined),
      ];
      const raised: string[] = [];
      for (const step of steps) {
        try {
          raised.push(...(await step()));
        } catch (error) {
          onFailure('some alerts could not be raised, and are after the next round', error);
        }
      }
      for (const alert of raised) log.info({ alert }, 'an alert was raised');
      if (raised.length > 0) await ring();
      if (hasVisited) return;
      hasVisited = true;
      await plan().catch((error) => onFailure('digests could not be planned, and are in a minute', error));
    },
    close,
  };
}

async function openJobs({ databaseUrl }: Config, onFailure: (words: string, error: unknown) => void): Promise<Jobs> {
  if (databaseUrl === undefined) return (await import('../jobs/in-process.ts')).createInProcessJobs(onFailure);
  return (await import('../jobs/pg-boss.ts')).openPgBossJobs(databaseUrl, onFailure);
}
