/** What the commands are built of, joined from the store, the reader of stories, the web and the charts. */
import type { CommandDeps } from '../../commands/index.ts';
import type { OfficialSource } from '../../feeds/official/sources.ts';
import type { LinkedArticle } from '../collect/linked-article.ts';
import type { Feed } from '../domain/feed.ts';
import { londonDay } from '../domain/london-day.ts';
import type { Extractor } from '../extract/extract.ts';
import { metrics } from '../metrics/index.ts';
import type { Store } from '../store/store.ts';
import { alertsOfDays } from '../worker/alerts-of-days.ts';
import { channelSettings } from '../worker/channel-settings.ts';
import { findStories } from '../worker/find-stories.ts';
import { judgeStory } from '../worker/judge-article.ts';
import { knownSeries } from '../worker/known-series.ts';
import type { RecordCharts } from '../worker/record-charts.ts';
import { openRecord } from '../worker/record-states.ts';
import { sameInEveryRelease } from '../worker/same-in-every-release.ts';
import { sourceReports } from '../worker/source-reports.ts';
import { writeBriefing } from '../worker/write-briefing.ts';
import { FIGURE_SOURCE } from './briefing-parts.ts';
import type { Web } from './open-web.ts';

export interface CommandParts {
  readonly store: Store;
  /** Asked for by the first command that tells of the sources. */
  readonly feeds: () => Promise<readonly Feed[]>;
  readonly official: readonly OfficialSource[];
  /** Of times in answers. */
  readonly timeZone: string;
  /** Asked for by the first command that reads a story. */
  readonly extract: () => Promise<Extractor>;
  /** Asked for by the first command that visits a page. */
  readonly web: () => Promise<Web>;
  /** Absent where nobody can see a picture. */
  readonly charts?: Pick<RecordCharts, 'block'>;
  readonly now: () => Temporal.Instant;
}

/** A person waits for the answer, so a page has less time than on the rounds of the bot. */
const PAGE_LIMIT = 15_000;

export function commandDeps(parts: CommandParts): CommandDeps {
  const { store, extract, charts, now } = parts;
  const settings = channelSettings(parts);
  return {
    readSeries: (metric, state) => knownSeries(store.observations, metric, state),
    isSameInEveryRelease: (period) => sameInEveryRelease(store.observations, period),
    chart: async (shown, asOf) => charts?.block({ ...shown, asOf: asOf ?? now() }),
    today: () => londonDay(now()),
    figureSource: FIGURE_SOURCE,
    judge: async (story, asOf) =>
      judgeStory(story, { extract: await extract(), asOf, record: await openRecord(store.observations) }),
    readPage: (url) => readPage(url, parts),
    findStories: (words, limit) => findStories(store, words, limit),
    printedFigures: (query) => store.verdicts.printed(query),
    metrics,
    sourceReports: async () => sourceReports(await parts.feeds(), parts.official, { store, now: now() }),
    now: () => now().toZonedDateTimeISO(parts.timeZone),
    readSettings: settings.read,
    changeSettings: settings.change,
    forget: settings.forget,
    alertsOf: (days) => alertsOfDays(store, now(), days),
    writeDigest: async (zone, hours) => {
      const { official, timeZone } = parts;
      const briefing = { store, feeds: await parts.feeds(), official, figureSource: FIGURE_SOURCE, charts };
      return writeBriefing(briefing, now().toZonedDateTimeISO(zone ?? timeZone), undefined, hours);
    },
  };
}

async function readPage(url: string, { web, now }: CommandParts): Promise<LinkedArticle> {
  const { fetchPage, pages } = await web();
  if (pages === undefined) {
    return { kind: 'unreadable', reason: 'was not visited, since pages of articles are off here (ARTICLE_PAGES)' };
  }
  const { readLinkedArticle } = await import('../collect/linked-article.ts');
  const signal = AbortSignal.timeout(PAGE_LIMIT);
  const page = await readLinkedArticle(url, { fetchPage, ...pages, now: now(), signal });
  return page.kind === 'unreadable' && signal.aborted
    ? { kind: 'unreadable', reason: `did not answer within ${PAGE_LIMIT / 1000} seconds` }
    : page;
}
