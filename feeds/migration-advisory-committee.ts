/** The Migration Advisory Committee on GOV.UK. */
import type { Feed } from '../src/domain/feed.ts';

export const migrationAdvisoryCommittee: Feed = {
  name: 'migration-advisory-committee',
  title: 'News and publications',
  outlet: 'Migration Advisory Committee',
  address: 'https://www.gov.uk/government/organisations/migration-advisory-committee.atom',
  interval: 120,
  relevance: 'all',
};
