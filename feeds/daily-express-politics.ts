/** Daily Express, politics. */
import type { Feed } from '../src/domain/feed.ts';

export const dailyExpressPolitics: Feed = {
  name: 'daily-express-politics',
  title: 'Politics',
  outlet: 'Daily Express',
  address: 'https://www.express.co.uk/posts/rss/139/politics',
  interval: 15,
  relevance: 'topic',
};
