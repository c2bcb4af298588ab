/** Full Fact, the UK's independent fact checkers. */
import type { Feed } from '../src/domain/feed.ts';

export const fullFact: Feed = {
  name: 'full-fact',
  title: 'Fact checks',
  outlet: 'Full Fact',
  address: 'https://fullfact.org/feed/',
  interval: 60,
  relevance: 'topic',
};
