/** The way to the web, and what is visited there. */
import { readFileSync } from 'node:fs';
import { officialSources } from '../../feeds/official/sources.ts';
import type { Config } from '../config.ts';
import type { Feed } from '../domain/feed.ts';
import type { NewsParts } from '../worker/collect-news.ts';
import { readVersion } from './version.ts';

/** The bundled feeds and those of FEEDS_OPML, as the Config wants them; problems are about the OPML file. */
export async function newsFeeds(config: Config): Promise<{ feeds: readonly Feed[]; problems: readonly string[] }> {
  const bundled = config.feedsBundled ? (await import('../../feeds/index.ts')).feeds : [];
  if (config.feedsOpml === undefined) return { feeds: bundled, problems: [] };
  const { readOpml } = await import('../readers/opml.ts');
  const taken = new Set([...bundled, ...officialSources(config.govukUrl)].map(({ name }) => name));
  const own = readOpml(readFileSync(config.feedsOpml, 'utf8'), taken);
  return {
    feeds: [...bundled, ...own.feeds],
    problems: own.problems.map((problem) => `FEEDS_OPML, ${config.feedsOpml}: ${problem}`),
  };
}

/** What pages are fetched and read with; without `pages` none of articles is. */
export interface Web extends Pick<NewsParts, 'fetchPage' | 'pages'> {
  close(): Promise<void>;
}

/** The way to the web, under the Config's rules. */
export async function openWeb(config: Config): Promise<Web> {
  const { createPageFetcher } = await import('../collect/fetch-page.ts');
  const { fetchPage, close } = createPageFetcher({
    version: readVersion(),
    contact: config.contact ?? 'contact-not-set',
    allowAddresses: config.allowAddresses,
  });
  if (!config.articlePages) return { fetchPage, close };
  const { createArticleTexts } = await import('../collect/article-text.ts');
  const { createRobots } = await import('../collect/robots.ts');
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
