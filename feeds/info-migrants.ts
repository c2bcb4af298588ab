/** InfoMigrants (France Médias Monde, Deutsche Welle and ANSA) on migration in all of Europe; by topic words, since most of it is not about the UK. */
import type { Feed } from '../src/domain/feed.ts';

export const infoMigrants: Feed = {
  name: 'info-migrants',
  title: 'English',
  outlet: 'InfoMigrants',
  address: 'https://www.infomigrants.net/en/rss/all.xml',
  interval: 30,
  relevance: 'topic',
};
