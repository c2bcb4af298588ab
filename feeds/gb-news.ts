/** GB News, news. */
import type { Feed } from '../src/domain/feed.ts';

export const gbNews: Feed = {
  name: 'gb-news',
  title: 'News',
  outlet: 'GB News',
  address: 'https://www.gbnews.com/feeds/news.rss',
  interval: 10,
  relevance: 'topic',
};
