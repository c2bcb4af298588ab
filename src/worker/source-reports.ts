/** The state of every source as a briefing tells it: the feeds, then the official pages. */
import type { OfficialSource } from '../../feeds/official/sources.ts';
import type { SourceReport } from '../compose/sources-line.ts';
import type { Feed } from '../domain/feed.ts';
import type { SourceState } from '../domain/source-state.ts';
import type { Store } from '../store/store.ts';
import { findIdleFeeds } from './idle-feeds.ts';

/** Every feed and every official page, also those never visited, in the order in which they are given. */
export async function sourceReports(
  feeds: readonly Feed[],
  official: readonly OfficialSource[],
  { store, now }: { readonly store: Pick<Store, 'articles' | 'feeds'>; readonly now: Temporal.Instant },
): Promise<readonly SourceReport[]> {
  const states = await store.feeds.states();
  const idle = new Map((await findIdleFeeds(feeds, store, now)).map((each) => [each.feed.name, each.newestAt]));
  return [
    ...feeds.map((feed) => {
      const idleSince = idle.get(feed.name);
      return { ...report('feed', feedTitle(feed), states.get(feed.name)), ...(idleSince && { idleSince }) };
    }),
    ...official.map(({ name, title }) => report('official', title, states.get(name))),
  ];
}

/** "BBC News (Politics)"; the outlet alone where the feed bears its name. */
export function feedTitle({ outlet, title }: Feed): string {
  return outlet === title ? outlet : `${outlet} (${title})`;
}

/** What went wrong without the name of the feed, so that feeds which fail alike can be told together: "refuses us (403)". */
export function withoutFeedName(problem: string): string {
  return problem.replace(/^.*?: the feed /s, '');
}

function report(kind: SourceReport['kind'], title: string, state: SourceState | undefined): SourceReport {
  if (state === undefined) return { title, kind, failures: 0 };
  const { lastSucceededAt, failures, problem } = state;
  return {
    title,
    kind,
    failures,
    ...(lastSucceededAt === undefined ? {} : { lastSucceededAt }),
    ...(problem === undefined ? {} : { problem: kind === 'feed' ? `each ${withoutFeedName(problem)}` : problem }),
  };
}
