/** KentOnline, the county that most small boats arrive in. */
import type { Feed } from '../src/domain/feed.ts';

export const kentOnline: Feed = {
  name: 'kent-online',
  title: 'News',
  outlet: 'KentOnline',
  address: 'https://www.kentonline.co.uk/_api/rss/kent_online_news_feed.xml',
  interval: 15,
  relevance: 'topic',
};
