/** What the Office for National Statistics has published, from its release calendar. */
import type { Feed } from '../src/domain/feed.ts';

export const onsReleases: Feed = {
  name: 'ons-releases',
  title: 'Release calendar',
  outlet: 'Office for National Statistics',
  address: 'https://www.ons.gov.uk/releasecalendar?rss&release-type=type-published&sort=date-newest',
  interval: 60,
  relevance: 'topic',
};
