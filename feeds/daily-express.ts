/** Daily Express, the United Kingdom section. */
import type { Feed } from '../src/domain/feed.ts';

export const dailyExpress: Feed = {
  name: 'daily-express',
  title: 'UK news',
  outlet: 'Daily Express',
  address: 'https://www.express.co.uk/posts/rss/1/uk',
  interval: 10,
  relevance: 'topic',
};
