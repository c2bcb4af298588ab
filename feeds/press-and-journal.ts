/** The Press and Journal, Aberdeen: a regional that carries the Press Association. */
import type { Feed } from '../src/domain/feed.ts';

export const pressAndJournal: Feed = {
  name: 'press-and-journal',
  title: 'News',
  outlet: 'The Press and Journal',
  address: 'https://www.pressandjournal.co.uk/feed/',
  interval: 30,
  relevance: 'topic',
};
