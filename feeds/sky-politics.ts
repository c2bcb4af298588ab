/** Sky News, the politics section. */
import type { Feed } from '../src/domain/feed.ts';

export const skyPolitics: Feed = {
  name: 'sky-politics',
  title: 'Politics',
  outlet: 'Sky News',
  address: 'https://feeds.skynews.com/feeds/rss/politics.xml',
  interval: 10,
  relevance: 'topic',
};
