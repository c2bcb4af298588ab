/** What a worker does for channels after each round and each minute: alerts are raised, digests planned, and what is due is sent. */
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { metrics } from '../metrics/index.ts';
import type { Store } from '../store/store.ts';
import { announce, announceOfficial } from '../worker/announce.ts';
import { mendClock } from '../worker/mend-clock.ts';
import { planDigests } from '../worker/plan-digests.ts';
import { type RaisedAlert, raiseAlerts } from '../worker/raise-alerts.ts';
import { raiseNewsAlerts } from '../worker/raise-news-alerts.ts';
import type { RoundReport } from '../worker/run-round.ts';
import { everyMinute } from '../worker/schedule.ts';
import { startSending } from '../worker/send-deliveries.ts';
import { type FeedWatchParts, watchFeeds } from '../worker/watch-feeds.ts';
import { watchRecord } from '../worker/watch-record.ts';
import { type BriefingParts, writeBriefing } from '../worker/write-briefing.ts';
import { FIGURE_SOURCE } from './briefing-parts.ts';
import { carrierOf } from './carrier-of.ts';
import type { OpenPlatform } from './open-platforms.ts';

export interface Outbox {
  /** Raises the alerts on what a round brought. Never throws: what could not be raised is after the next round. */
  tell(report: Pick<RoundReport, 'sync' | 'isNews' | 'judged'>): Promise<void>;
  /** Finishes what is in hand; what takes longer is left to the lease, and nothing is lost. */
  close(): Promise<void>;
}

export interface OutboxParts {
  readonly config: Pick<Config, 'databaseUrl' | 'timeZone'>;
  readonly store: Store;
  readonly log: Logger;
  readonly briefing: BriefingParts;
  /** Those to which it sends. They are left open. */
  readonly platforms: readonly OpenPlatform[];
  readonly onFailure: (words: string, error: unknown) => void;
  readonly now: () => Temporal.Instant;
}

const DELIVERIES = 'deliveries';
/** What came in an absence is brought by the first round; a digest that is late waits for it, but not for longer. */
const FIRST_ROUND = { seconds: 60 } as const;

/** Sends from the moment it is open. */
export async function openOutbox(parts: OutboxParts): Promise<Outbox> {
  const { config, store, log, briefing, onFailure, now } = parts;
  const jobs = await openJobs(config, onFailure);
  const carriers = parts.platforms.map(({ name, platform }) => carrierOf(name, platform));
  const sender = startSending({ store, carriers, now, log });

  async function ring(): Promise<void> {
    // A bell that is out of order costs a minute, not a delivery.
    await jobs.send(DELIVERIES, {}, { key: DELIVERIES }).catch((error) => onFailure('the bell does not ring', error));
    sender.ring();
  }

  const startedAt = now();
  let hasVisited = false;
  let clockSeenAt: Temporal.Instant | undefined;

  async function plan(): Promise<void> {
    if (!hasVisited && Temporal.Instant.compare(now(), startedAt.add(FIRST_ROUND)) < 0) return;
    const write = (...given: [Temporal.ZonedDateTime, Temporal.ZonedDateTime, number]) =>
      writeBriefing(briefing, ...given);
    if (clockSeenAt === undefined || Math.abs(now().since(clockSeenAt).total('hours')) >= 1) {
      if ((await mendClock({ store, now, log })) > 0) await ring();
      clockSeenAt = now();
    }
    if ((await planDigests({ store, write, now, log })) > 0) await ring();
    await store.briefings.dropOld(now());
  }

  const keep = (raised: RaisedAlert) => announceOfficial(raised, { store, now });
  const alerts = { store, figureSource: FIGURE_SOURCE, timeZone: config.timeZone, keep };
  const feedWatch: FeedWatchParts = {
    store,
    feeds: briefing.feeds,
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
    await jobs.close();
  }

  try {
    await jobs.work(DELIVERIES, async () => sender.ring());
  } catch (error) {
    await close();
    throw error;
  }
  return {
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
        () => watchFeeds(feedWatch, now()),
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

async function openJobs(
  { databaseUrl }: OutboxParts['config'],
  onFailure: (words: string, error: unknown) => void,
): Promise<Jobs> {
  if (databaseUrl === undefined) return (await import('../jobs/in-process.ts')).createInProcessJobs(onFailure);
  return (await import('../jobs/pg-boss.ts')).openPgBossJobs(databaseUrl, onFailure);
}
