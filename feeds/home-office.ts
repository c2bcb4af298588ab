/** All that the Home Office publishes on GOV.UK; by topic words, since it is also in charge of police and fire. */
import type { Feed } from '../src/domain/feed.ts';

export const homeOffice: Feed = {
  name: 'home-office',
  title: 'News and publications',
  outlet: 'Home Office',
  address: 'https://www.gov.uk/government/organisations/home-office.atom',
  interval: 30,
  relevance: 'topic',
};
