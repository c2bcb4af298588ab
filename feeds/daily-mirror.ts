/** Daily Mirror, politics. */
import type { Feed } from '../src/domain/feed.ts';

export const dailyMirror: Feed = {
  name: 'daily-mirror',
  title: 'Politics',
  outlet: 'Daily Mirror',
  address: 'https://www.mirror.co.uk/news/politics/?service=rss',
  interval: 15,
  relevance: 'topic',
};
