/** Research and statistics of the Home Office on GOV.UK, newest update first. */
import type { Feed } from '../src/domain/feed.ts';

export const homeOfficeStatistics: Feed = {
  name: 'home-office-statistics',
  title: 'Research and statistics',
  outlet: 'Home Office',
  address:
    'https://www.gov.uk/search/research-and-statistics.atom?organisations%5B%5D=home-office&order=updated-newest',
  interval: 30,
  relevance: 'topic',
};
