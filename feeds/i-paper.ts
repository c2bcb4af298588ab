/** The i Paper, politics. */
import type { Feed } from '../src/domain/feed.ts';

export const iPaper: Feed = {
  name: 'i-paper',
  title: 'Politics',
  outlet: 'The i Paper',
  address: 'https://inews.co.uk/category/news/politics/feed',
  interval: 15,
  relevance: 'topic',
};
