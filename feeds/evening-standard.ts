/** Evening Standard, all sections; it carries the Press Association. */
import type { Feed } from '../src/domain/feed.ts';

export const eveningStandard: Feed = {
  name: 'evening-standard',
  title: 'News',
  outlet: 'Evening Standard',
  address: 'https://www.standard.co.uk/rss',
  interval: 15,
  relevance: 'topic',
};
