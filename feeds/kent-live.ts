/** Kent Live, news from the county that most small boats arrive in. */
import type { Feed } from '../src/domain/feed.ts';

export const kentLive: Feed = {
  name: 'kent-live',
  title: 'News',
  outlet: 'Kent Live',
  address: 'https://www.kentlive.news/news/?service=rss',
  interval: 15,
  relevance: 'topic',
};
