/** The Telegraph, politics. */
import type { Feed } from '../src/domain/feed.ts';

export const telegraphPolitics: Feed = {
  name: 'telegraph-politics',
  title: 'Politics',
  outlet: 'The Telegraph',
  address: 'https://www.telegraph.co.uk/politics/rss.xml',
  interval: 15,
  relevance: 'topic',
};
