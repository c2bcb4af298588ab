/** The Migration Observatory at the University of Oxford. */
import type { Feed } from '../src/domain/feed.ts';

export const migrationObservatory: Feed = {
  name: 'migration-observatory',
  title: 'Publications',
  outlet: 'The Migration Observatory',
  address: 'https://migrationobservatory.ox.ac.uk/feed/',
  interval: 120,
  relevance: 'all',
};
