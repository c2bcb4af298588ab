/** All that UK Visas and Immigration publishes on GOV.UK. */
import type { Feed } from '../src/domain/feed.ts';

export const ukVisasAndImmigration: Feed = {
  name: 'uk-visas-and-immigration',
  title: 'News and publications',
  outlet: 'UK Visas and Immigration',
  address: 'https://www.gov.uk/government/organisations/uk-visas-and-immigration.atom',
  interval: 60,
  relevance: 'all',
};
