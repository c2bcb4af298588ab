/** Daily Mail, news. */
import type { Feed } from '../src/domain/feed.ts';

export const dailyMail: Feed = {
  name: 'daily-mail',
  title: 'News',
  outlet: 'Daily Mail',
  address: 'https://www.dailymail.co.uk/news/index.rss',
  interval: 10,
  relevance: 'topic',
};
