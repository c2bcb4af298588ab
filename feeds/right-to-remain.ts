/** Right to Remain, who explain the asylum and immigration system. */
import type { Feed } from '../src/domain/feed.ts';

export const rightToRemain: Feed = {
  name: 'right-to-remain',
  title: 'Articles',
  outlet: 'Right to Remain',
  address: 'https://righttoremain.org.uk/feed/',
  interval: 120,
  relevance: 'all',
};
