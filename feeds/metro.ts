/** Metro, the United Kingdom section. */
import type { Feed } from '../src/domain/feed.ts';

export const metro: Feed = {
  name: 'metro',
  title: 'UK news',
  outlet: 'Metro',
  address: 'https://metro.co.uk/news/uk/feed/',
  interval: 15,
  relevance: 'topic',
};
