/** The Telegraph, news. Most of its pages end at a paywall, so that often only the summary is known. */
import type { Feed } from '../src/domain/feed.ts';

export const telegraphNews: Feed = {
  name: 'telegraph-news',
  title: 'News',
  outlet: 'The Telegraph',
  address: 'https://www.telegraph.co.uk/news/rss.xml',
  interval: 10,
  relevance: 'topic',
};
