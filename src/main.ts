/**
 * The bot: builds every part from the Config, joins them and stops them cleanly. Parts are loaded when they are built,
 * so that a command which needs one of them does not wait for all.
 */
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { briefingParts, openExtractor } from './main/briefing-parts.ts';
import { type OpenServer, openServer } from './main/http-server.ts';
import type { Channels } from './main/open-channels.ts';
import { openFilledStore } from './main/open-filled-store.ts';
import { hasPlatforms, heardPlatforms } from './main/open-platforms.ts';
import { takesPort } from './main/open-slack.ts';
import { openWatch, type Watch } from './main/open-watch.ts';
import { newsFeeds, openWeb } from './main/open-web.ts';
import type { Platform } from './platforms/platform.ts';
import { timed } from './worker/finished-step.ts';
import type { RoundParts, RoundReport } from './worker/run-round.ts';

const now = Temporal.Now.instant;

export interface BotOptions {
  readonly config: Config;
  /** Where briefings go. */
  readonly platform: Platform;
  readonly log: Logger;
  /** Aborted to stop the bot. */
  readonly signal: AbortSignal;
  /** End after the first briefing and what one round over the sources adds to it. */
  readonly once: boolean;
}

/** Milliseconds for the round of a bot that runs once. */
const ONCE_LIMIT = 20_000;
const NOTHING_TO_DO =
  'ROLES leaves this process nothing to do: gateway is for DISCORD_TOKEN and SLACK_APP_TOKEN, http for SLACK_SIGNING_SECRET with PORT, and worker is left out';
const CHANNEL = { platform: 'terminal', space: 'here', id: 'here' } as const;

/** Runs until the signal, or with `once` until the first round is told. Whatever was under way is finished or left for the next start. */
export async function runBot({ config, platform: given, log, signal, once }: BotOptions): Promise<void> {
  const store = await openFilledStore(config);
  const { writeBriefing } = await import('./worker/write-briefing.ts');
  const { feeds, problems } = await newsFeeds(config);
  for (const problem of problems) log.warn(problem);
  if (config.contact === undefined) log.info('CONTACT is not set, so publishers cannot reach whoever runs this');
  const parts = briefingParts(config, store, feeds);
  const isAsked = config.port !== undefined && !once;
  let channels: Channels | undefined;
  const works = once || config.roles.has('worker');
  if (!works && !hasPlatforms(config)) log.warn(NOTHING_TO_DO);
  const platforms = heardPlatforms(config).map((name) => ({
    name,
    connection: () => channels?.connections.get(name)?.(),
  }));
  const { official } = parts;
  const watch = await openWatch({ store, feeds, official, platforms, log, now, hasRounds: works, isAsked });
  const platform = watch.counted('terminal', given);
  let lastBriefing = now();

  async function brief(due?: Temporal.ZonedDateTime): Promise<void> {
    const moment = Temporal.Now.zonedDateTimeISO(config.timeZone);
    const id = `digest ${moment.toInstant()}`;
    const briefing = await timed(
      'brief',
      watch.onStep,
      () => writeBriefing(parts, moment, due),
      () => 1,
    );
    const outcome = await platform.send(CHANNEL, briefing, {
      deliveryId: id,
      briefingId: id,
    });
    if (outcome.kind !== 'sent') throw new Error(`briefing: not sent (${JSON.stringify(outcome)})`);
    lastBriefing = moment.toInstant();
  }

  let server: OpenServer | undefined;
  try {
    if (isAsked && !takesPort(config)) server = await serveHealth(config.port, watch, log);
    if (works) await brief();
    if (signal.aborted) return;
    const web = await openWeb(config);
    try {
      const round: RoundParts = {
        ...web,
        extract: await openExtractor(),
        store,
        feeds,
        sources: official,
        now,
        signal,
        onFailure: (words, error) => log.error({ err: error }, words),
        onStep: watch.onStep,
      };
      if (!once && hasPlatforms(config)) {
        const { openChannels } = await import('./main/open-channels.ts');
        channels = await openChannels({ config, store, log, watch, briefing: parts, round, web });
        // Slack would have the port, but for a wrong token.
        const isFree = isAsked && server === undefined && !channels.connections.has('slack');
        if (isFree) server = await serveHealth(config.port, watch, log);
      }
      const tell = async (report: RoundReport) => channels?.tell(report);
      const limit = once ? AbortSignal.timeout(ONCE_LIMIT) : undefined;
      if (works) await firstRound(round, { platform, watch, tell, brief, limit });
      if (!works) await ended(signal);
      else if (!once) await keepGoing(round, { config, log, watch, tell, brief, last: () => lastBriefing });
    } finally {
      await channels?.close();
      await web.close();
    }
  } finally {
    await server?.close();
    await platform.close();
    await store.close();
  }
}

async function serveHealth(port: number, { routes }: Watch, log: Logger): Promise<OpenServer> {
  const server = await openServer(port, routes);
  log.info({ port: server.port }, 'health and numbers are served');
  return server;
}

interface FirstRound {
  readonly platform: Platform;
  readonly watch: Watch;
  /** Tells the channels of what the round brought. */
  readonly tell: (report: RoundReport) => Promise<void>;
  readonly brief: () => Promise<void>;
  readonly limit: AbortSignal | undefined;
}

/** Visits the sources at once, tells what could not be reached, and briefs again where there is something new. */
async function firstRound(parts: RoundParts, { platform, watch, tell, brief, limit }: FirstRound): Promise<void> {
  const { runRound } = await import('./worker/run-round.ts');
  const { problemBriefing } = await import('./worker/report-round.ts');
  const report = await runRound(parts, 'due-or-failed', limit);
  watch.tick();
  watch.round(report);
  if (parts.signal?.aborted) return;
  await tell(report);
  const told = problemBriefing(report);
  if (told !== undefined) await platform.send(CHANNEL, told, { deliveryId: `sources ${now()}`, briefingId: 'sources' });
  if (report.isNews) await brief();
}

interface Going {
  readonly config: Config;
  readonly log: Logger;
  readonly watch: Watch;
  readonly tell: FirstRound['tell'];
  readonly brief: (due: Temporal.ZonedDateTime) => Promise<void>;
  readonly last: () => Temporal.Instant;
}

/** A round over what is due each minute and a briefing each morning, until the signal. */
async function keepGoing(parts: RoundParts, { config, log, watch, tell, brief, last }: Going): Promise<void> {
  const { runRound } = await import('./worker/run-round.ts');
  const { problemLines } = await import('./worker/report-round.ts');
  const { briefingDue, everyMinute } = await import('./worker/schedule.ts');
  if (parts.signal?.aborted) return;
  const schedule = everyMinute(
    async () => {
      watch.tick();
      const report = await runRound(parts, 'due');
      watch.tick();
      watch.round(report);
      for (const line of problemLines(report)) log.warn(line);
      if (parts.signal?.aborted) return;
      await tell(report);
      const { judged, isNews } = report;
      if (isNews || judged > 0) log.info({ judged, isNews }, 'a round brought something new');
      const due = briefingDue(last(), Temporal.Now.zonedDateTimeISO(config.timeZone));
      if (due !== undefined && !parts.signal?.aborted) await brief(due);
    },
    (error) => log.error({ err: error }, 'a round failed and is made again in a minute'),
  );
  await ended(parts.signal);
  await schedule.stop();
}

/** Settles when the signal says so; without one never. */
function ended(signal: AbortSignal | undefined): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (signal?.aborted) resolve();
  signal?.addEventListener('abort', () => resolve(), { once: true });
  return promise;
}
