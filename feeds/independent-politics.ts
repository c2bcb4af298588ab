/** The Independent, UK politics. */
import type { Feed } from '../src/domain/feed.ts';

export const independentPolitics: Feed = {
  name: 'independent-politics',
  title: 'Politics',
  outlet: 'The Independent',
  address: 'https://www.independent.co.uk/news/uk/politics/rss',
  interval: 15,
  relevance: 'topic',
};
