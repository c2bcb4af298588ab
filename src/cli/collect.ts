/** `collect`: one pass over the news feeds, and a judgement on every new story. */
import type { Config } from '../config.ts';
import { openExtractor } from '../main/briefing-parts.ts';
import { openFilledStore } from '../main/open-filled-store.ts';
import { newsFeeds, openWeb } from '../main/open-web.ts';
import { collectNews, type FeedReport } from '../worker/collect-news.ts';
import { judgeArticles } from '../worker/judge-article.ts';
import { feedLines } from '../worker/report-round.ts';
import { feedTitle } from '../worker/source-reports.ts';
import { note, print, printJson, progress } from './output.ts';

/** Visits every feed and prints what it brought; false where none could be reached, or FEEDS_OPML gives none. */
export async function runCollect({ json }: { readonly json?: true }, config: Config): Promise<boolean> {
  const { feeds, problems } = await newsFeeds(config);
  for (const problem of problems) note(problem);
  if (feeds.length === 0) note('No feeds are set up: name an OPML file in FEEDS_OPML, or leave FEEDS_BUNDLED on.');
  const store = await openFilledStore(config);
  const web = await openWeb(config);
  try {
    const now = Temporal.Now.instant;
    const reports = await collectNews({
      ...web,
      store,
      feeds,
      now,
      onFeed: (done, of) => progress(`${done} of ${of} feeds`),
    });
    progress('judging');
    const judged = await judgeArticles({ store, extract: await openExtractor(), now, onFailure: note });
    progress('');
    await (json ? printJson({ feeds: reports.map(feedData), judged }) : print(words(reports, judged)));
    if (reports.length === 0) return problems.length === 0;
    return reports.some(({ outcome }) => outcome !== 'failed');
  } finally {
    await web.close();
    await store.close();
  }
}

function feedData({ feed, outcome, added, edited, problems }: FeedReport): unknown {
  return { feed: feed.name, title: feedTitle(feed), address: feed.address, outcome, added, edited, problems };
}

/** Feeds that brought something, those that failed grouped, and what was odd. */
function words(reports: readonly FeedReport[], judged: number): string {
  const brought = reports.filter(({ added, edited }) => added + edited > 0);
  const odd = reports.filter(({ outcome }) => outcome !== 'failed').flatMap(({ problems }) => problems);
  const sum = (key: 'added' | 'edited') => reports.reduce((total, report) => total + report[key], 0);
  return [
    ...brought.map(({ feed, added, edited }) => `${feedTitle(feed)}: ${added} new, ${edited} edited`),
    ...feedLines(reports),
    ...odd.map((problem) => `! ${problem}`),
    `${reports.length} feeds: ${sum('added')} new stories, ${sum('edited')} edited, ${judged} judged`,
    '',
  ].join('\n');
}
