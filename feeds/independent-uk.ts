/** The Independent, the United Kingdom section, which carries the Press Association too. */
import type { Feed } from '../src/domain/feed.ts';

export const independentUk: Feed = {
  name: 'independent-uk',
  title: 'UK news',
  outlet: 'The Independent',
  address: 'https://www.independent.co.uk/news/uk/rss',
  interval: 10,
  relevance: 'topic',
};
