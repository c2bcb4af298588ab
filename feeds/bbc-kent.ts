/** BBC News for Kent, where most small boats arrive. */
import type { Feed } from '../src/domain/feed.ts';

export const bbcKent: Feed = {
  name: 'bbc-kent',
  title: 'Kent',
  outlet: 'BBC News',
  address: 'https://feeds.bbci.co.uk/news/england/kent/rss.xml',
  interval: 15,
  relevance: 'topic',
};
