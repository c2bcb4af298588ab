/** BBC News, the United Kingdom section. Its guids count edits behind a `#` and its dates move with them. */
import type { Feed } from '../src/domain/feed.ts';

export const bbcUk: Feed = {
  name: 'bbc-uk',
  title: 'UK news',
  outlet: 'BBC News',
  address: 'https://feeds.bbci.co.uk/news/uk/rss.xml',
  interval: 10,
  relevance: 'topic',
};
