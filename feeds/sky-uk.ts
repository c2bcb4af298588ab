/** Sky News, the United Kingdom section. */
import type { Feed } from '../src/domain/feed.ts';

export const skyUk: Feed = {
  name: 'sky-uk',
  title: 'UK news',
  outlet: 'Sky News',
  address: 'https://feeds.skynews.com/feeds/rss/uk.xml',
  interval: 10,
  relevance: 'topic',
};
