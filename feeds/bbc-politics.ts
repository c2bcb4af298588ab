/** BBC News, the politics section. */
import type { Feed } from '../src/domain/feed.ts';

export const bbcPolitics: Feed = {
  name: 'bbc-politics',
  title: 'Politics',
  outlet: 'BBC News',
  address: 'https://feeds.bbci.co.uk/news/politics/rss.xml',
  interval: 10,
  relevance: 'topic',
};
