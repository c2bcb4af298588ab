/** Every migration by the name of its file, in order. A migration that was released is never edited. */
import type { Migration } from 'kysely/migration';
import * as recordAndNews from './0001-record-and-news.ts';
import * as briefingsAndChannels from './0002-briefings-and-channels.ts';
import * as deliveries from './0003-deliveries.ts';
import * as newsSearch from './0004-news-search.ts';
import * as printedFigures from './0005-printed-figures.ts';
import * as figuresByKind from './0006-figures-by-kind.ts';
import * as correctionsAndWishes from './0007-corrections-and-wishes.ts';
import * as idleFeeds from './0008-idle-feeds.ts';
import * as deliveriesByDueTime from './0009-deliveries-by-due-time.ts';

export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-record-and-news': recordAndNews,
  '0002-briefings-and-channels': briefingsAndChannels,
  '0003-deliveries': deliveries,
  '0004-news-search': newsSearch,
  '0005-printed-figures': printedFigures,
  '0006-figures-by-kind': figuresByKind,
  '0007-corrections-and-wishes': correctionsAndWishes,
  '0008-idle-feeds': idleFeeds,
  '0009-deliveries-by-due-time': deliveriesByDueTime,
};
