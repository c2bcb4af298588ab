/** PoliticsHome, news from Westminster. */
import type { Feed } from '../src/domain/feed.ts';

export const politicsHome: Feed = {
  name: 'politics-home',
  title: 'News',
  outlet: 'PoliticsHome',
  address: 'https://www.politicshome.com/news/rss',
  interval: 30,
  relevance: 'topic',
};
