/** Free Movement, the immigration lawyers' site. */
import type { Feed } from '../src/domain/feed.ts';

export const freeMovement: Feed = {
  name: 'free-movement',
  title: 'Articles',
  outlet: 'Free Movement',
  address: 'https://freemovement.org.uk/feed/',
  interval: 60,
  relevance: 'all',
};
