/**
 * The bot: builds every part from the Config, joins them and stops them cleanly. Parts are loaded when they are built,
 * so that a command which needs one of them does not wait for all.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { officialSources } from '../feeds/official/sources.ts';
import type { Config } from './config.ts';
import type { Fault } from './domain/fault.ts';
import type { Feed } from './domain/feed.ts';
import type { Extractor } from './extract/extract.ts';
import { smallBoatArrivals } from './metrics/small-boat-arrivals.ts';
import type { Platform } from './platforms/platform.ts';
import type { Store } from './store/store.ts';
import type { NewsParts } from './worker/collect-news.ts';
import type { RoundParts } from './worker/run-round.ts';
import type { BriefingParts } from './worker/write-briefing.ts';

const now = Temporal.Now.instant;

const { publisher, url } = smallBoatArrivals.sources[0] ?? { publisher: 'Home Office', url: 'https://www.gov.uk' };
/** Who publishes the daily figures, and where, as answers name it. */
export const FIGURE_SOURCE = { publisher, url };

/** As `package.json` has it. */
export function readVersion(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

/** The store with the bundled record in it. */
export async function openFilledStore(config: Pick<Config, 'dataDir' | 'databaseUrl'>): Promise<Store> {
  const { openStore } = await import('./store/open-store.ts');
  const { loadBundledRecord } = await import('./worker/load-bundled-record.ts');
  const store = await openStore(config);
  try {
    const record = readFileSync(new URL('../feeds/official/record.txt', import.meta.url), 'utf8');
    await loadBundledRecord(record, store, now());
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** As `openFilledStore`; where DATA_DIR cannot be written, a store for this one answer, and `onStandIn` says so. */
export async function openStoreToRead(config: Config, onStandIn: (reason: string) => void): Promise<Store> {
  try {
    return await openFilledStore(config);
  } catch (error) {
    if (config.databaseUrl !== undefined || !cannotWrite(error)) throw error;
    onStandIn(`${(error as Fault).message} The bundled record answers instead.`);
    const folder = mkdtempSync(join(tmpdir(), 'channel-brief-'));
    const store = await openFilledStore({ dataDir: folder });
    return { ...store, close: () => store.close().finally(() => rmSync(folder, { recursive: true })) };
  }
}

/** SQLite's READONLY and CANTOPEN, and what the system says of folders and files that may not be written. */
function cannotWrite(error: unknown): boolean {
  const { code, errcode } = ((error as Error).cause ?? {}) as { code?: string; errcode?: number };
  if (errcode === 8 || errcode === 14) return true;
  return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code ?? '');
}

/** The bundled feeds and those of FEEDS_OPML, as the Config wants them; problems are about the OPML file. */
export async function newsFeeds(config: Config): Promise<{ feeds: readonly Feed[]; problems: readonly string[] }> {
  const bundled = config.feedsBundled ? (await import('../feeds/index.ts')).feeds : [];
  if (config.feedsOpml === undefined) return { feeds: bundled, problems: [] };
  const { readOpml } = await import('./readers/opml.ts');
  const taken = new Set([...bundled, ...officialSources(config.govukUrl)].map(({ name }) => name));
  const own = readOpml(readFileSync(config.feedsOpml, 'utf8'), taken);
  return {
    feeds: [...bundled, ...own.feeds],
    problems: own.problems.map((problem) => `FEEDS_OPML, ${config.feedsOpml}: ${problem}`),
  };
}

export interface Web extends Pick<NewsParts, 'fetchPage' | 'pages'> {
  close(): Promise<void>;
}

/** The way to the web, under the Config's rules. */
export async function openWeb(config: Config): Promise<Web> {
  const { createPageFetcher } = await import('./collect/fetch-page.ts');
  const { fetchPage, close } = createPageFetcher({
    version: readVersion(),
    contact: config.contact ?? 'contact-not-set',
    allowAddresses: config.allowAddresses,
  });
  if (!config.articlePages) return { fetchPage, close };
  const { createArticleTexts } = await import('./collect/article-text.ts');
  const { createRobots } = await import('./collect/robots.ts');
  const texts = createArticleTexts();
  return {
    fetchPage,
    pages: { robots: createRobots(fetchPage), texts },
    close: async () => {
      await texts.close();
      await close();
    },
  };
}

/** The extractor with every metric's words. */
export async function openExtractor(): Promise<Extractor> {
  const { createExtractor } = await import('./extract/extract.ts');
  const { metrics } = await import('./metrics/index.ts');
  return createExtractor(metrics);
}

/** Everything that a briefing is written from. */
export function briefingParts(config: Config, store: Store, feeds: readonly Feed[]): BriefingParts {
  return { store, feeds, official: officialSources(config.govukUrl), figureSource: FIGURE_SOURCE };
}

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
const CHANNEL = { platform: 'terminal', space: 'here', id: 'here' } as const;

/** Runs until the signal, or with `once` until the first round is told. Whatever was under way is finished or left for the next start. */
export async function runBot({ config, platform, log, signal, once }: BotOptions): Promise<void> {
  const store = await openFilledStore(config);
  const { writeBriefing } = await import('./worker/write-briefing.ts');
  const { feeds, problems } = await newsFeeds(config);
  for (const problem of [...problems, ...unusedTokens(config)]) log.warn(problem);
  if (config.contact === undefined) log.info('CONTACT is not set, so publishers cannot reach whoever runs this');
  const parts = briefingParts(config, store, feeds);
  let lastBriefing = now();

  async function brief(due?: Temporal.ZonedDateTime): Promise<void> {
    const moment = Temporal.Now.zonedDateTimeISO(config.timeZone);
    const id = `digest ${moment.toInstant()}`;
    const outcome = await platform.send(CHANNEL, await writeBriefing(parts, moment, due), id);
    if (outcome.kind !== 'sent') throw new Error(`briefing: not sent (${JSON.stringify(outcome)})`);
    lastBriefing = moment.toInstant();
  }

  try {
    await brief();
    if (signal.aborted) return;
    const web = await openWeb(config);
    try {
      const round: RoundParts = {
        ...web,
        extract: await openExtractor(),
        store,
        feeds,
        sources: parts.official,
        now,
        signal,
        onFailure: (words, error) => log.error({ err: error }, words),
      };
      await firstRound(round, { platform, brief, limit: once ? AbortSignal.timeout(ONCE_LIMIT) : undefined });
      if (!once) await keepGoing(round, { config, log, brief, last: () => lastBriefing });
    } finally {
      await web.close();
    }
  } finally {
    await platform.close();
    await store.close();
  }
}

function unusedTokens({ slack, discord }: Config): readonly string[] {
  const told = (name: string, token: string | undefined) =>
    token === undefined
      ? []
      : [`${name} is set, but that platform is not connected yet; briefings go to this terminal`];
  return [...told('SLACK_BOT_TOKEN', slack.botToken), ...told('DISCORD_TOKEN', discord.token)];
}

/** Visits the sources at once, tells what could not be reached, and briefs again where there is something new. */
async function firstRound(
  parts: RoundParts,
  { platform, brief, limit }: { platform: Platform; brief: () => Promise<void>; limit: AbortSignal | undefined },
): Promise<void> {
  const { runRound } = await import('./worker/run-round.ts');
  const { problemBriefing } = await import('./worker/report-round.ts');
  const report = await runRound(parts, 'due-or-failed', limit);
  if (parts.signal?.aborted) return;
  const told = problemBriefing(report);
  if (told !== undefined) await platform.send(CHANNEL, told, `sources ${now()}`);
  if (report.isNews) await brief();
}

interface Going {
  readonly config: Config;
  readonly log: Logger;
  readonly brief: (due: Temporal.ZonedDateTime) => Promise<void>;
  readonly last: () => Temporal.Instant;
}

/** A round over what is due each minute and a briefing each morning, until the signal. */
async function keepGoing(parts: RoundParts, { config, log, brief, last }: Going): Promise<void> {
  const { runRound } = await import('./worker/run-round.ts');
  const { problemLines } = await import('./worker/report-round.ts');
  const { briefingDue, everyMinute } = await import('./worker/schedule.ts');
  if (parts.signal?.aborted) return;
  const schedule = everyMinute(
    async () => {
      const report = await runRound(parts, 'due');
      for (const line of problemLines(report)) log.warn(line);
      const { judged, isNews } = report;
      if (isNews || judged > 0) log.info({ judged, isNews }, 'a round brought something new');
      const due = briefingDue(last(), Temporal.Now.zonedDateTimeISO(config.timeZone));
      if (due !== undefined && !parts.signal?.aborted) await brief(due);
    },
    (error) => log.error({ err: error }, 'a round failed and is made again in a minute'),
  );
  const { promise, resolve } = Promise.withResolvers<void>();
  parts.signal?.addEventListener('abort', () => resolve(), { once: true });
  await promise;
  await schedule.stop();
}
