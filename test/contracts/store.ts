/** What every store must do, whichever database is under it. */
import type { Store } from '../../src/store/store.ts';
import { describeArticles } from './store/articles.ts';
import { describeBriefings } from './store/briefings.ts';
import { describeDeliveries } from './store/deliveries.ts';
import { describeFeeds } from './store/feeds.ts';
import { describeNewsSearch } from './store/news-search.ts';
import { describeObservations } from './store/observations.ts';
import { describePrintedFigures } from './store/printed-figures.ts';
import { describeReleasesInAnyOrder } from './store/releases-in-any-order.ts';
import { describeSubscriptions } from './store/subscriptions.ts';
import { describeVerdicts } from './store/verdicts.ts';
import { describeWaiting } from './store/waiting.ts';

/** Gives a way into a database that is empty at first; each call of what it gives opens one more store on it. */
export type NewDatabase = () => Promise<() => Promise<Store>>;

/** Runs the whole suite. */
export function describeStore(newDatabase: NewDatabase): void {
  describeArticles(newDatabase);
  describeNewsSearch(newDatabase);
  describeVerdicts(newDatabase);
  describePrintedFigures(newDatabase);
  describeObservations(newDatabase);
  describeReleasesInAnyOrder(newDatabase);
  describeFeeds(newDatabase);
  describeBriefings(newDatabase);
  describeSubscriptions(newDatabase);
  describeDeliveries(newDatabase);
  describeWaiting(newDatabase);
}
