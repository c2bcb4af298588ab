/** The Guardian, UK politics. */
import type { Feed } from '../src/domain/feed.ts';

export const guardianPolitics: Feed = {
  name: 'guardian-politics',
  title: 'Politics',
  outlet: 'The Guardian',
  address: 'https://www.theguardian.com/politics/rss',
  interval: 15,
  relevance: 'topic',
};
