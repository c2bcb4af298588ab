/** The Refugee Council. */
import type { Feed } from '../src/domain/feed.ts';

export const refugeeCouncil: Feed = {
  name: 'refugee-council',
  title: 'News',
  outlet: 'Refugee Council',
  address: 'https://www.refugeecouncil.org.uk/feed/',
  interval: 60,
  relevance: 'all',
};
