/** The Guardian on immigration and asylum in the UK: a feed of the subject itself. */
import type { Feed } from '../src/domain/feed.ts';

export const guardianImmigration: Feed = {
  name: 'guardian-immigration',
  title: 'Immigration and asylum',
  outlet: 'The Guardian',
  address: 'https://www.theguardian.com/uk/immigration/rss',
  interval: 10,
  relevance: 'all',
};
