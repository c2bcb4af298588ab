/** The House of Commons Library, whose briefings much reporting rests on. */
import type { Feed } from '../src/domain/feed.ts';

export const commonsLibrary: Feed = {
  name: 'commons-library',
  title: 'Research briefings',
  outlet: 'House of Commons Library',
  address: 'https://commonslibrary.parliament.uk/feed/',
  interval: 120,
  relevance: 'topic',
};
