import { expect, test } from 'vitest';
import type { Feed } from '../../src/domain/feed.ts';
import type { FeedReport } from '../../src/worker/collect-news.ts';
import { problemBriefing, problemLines } from '../../src/worker/report-round.ts';
import type { SourceSync } from '../../src/worker/sync-record.ts';

function feedReport(outlet: string, outcome: FeedReport['outcome'], problem?: string): FeedReport {
  const feed: Feed = {
    name: outlet,
    title: outlet,
    outlet,
    address: 'https://o.example/',
    interval: 10,
    relevance: 'all',
  };
  return {
    feed,
    outcome,
    added: 0,
    edited: 0,
    problems: problem === undefined ? [] : [`${outlet}, ${outlet}: the feed ${problem}`],
  };
}

function page(title: string, outcome: SourceSync['outcome'], ...problems: string[]): SourceSync {
  return { name: title, title, url: '', outcome, added: 0, unchanged: 0, revised: [], problems };
}

const round = (news: readonly FeedReport[], sources: readonly SourceSync[] = [], disagreements: string[] = []) => ({
  sync: { sources, disagreements },
  news,
  judged: 0,
  isNews: false,
});

test('without a network each kind of source takes one line', () => {
  const words = 'has a name that does not resolve';
  const news = Array.from({ length: 36 }, (_, i) => feedReport(`Outlet ${i}`, 'failed', words));
  const pages = ['Daily', 'Weekly', 'Publication'].map((title) => page(title, 'failed', `the page ${words}`));
  expect(problemLines(round(news, pages))).toEqual([
    'None of 3 official pages could be reached: each has a name that does not resolve.',
    'None of 36 feeds could be reached: each has a name that does not resolve.',
  ]);
});

test('pages that came and held nothing known were reached, and that is said', () => {
  const pages = ['Daily', 'Weekly'].map((title) =>
    page(title, 'failed', 'the page cannot be read: looked for a table'),
  );
  expect(problemLines(round([], pages))).toEqual(['None of 2 official pages could be read: each looked for a table.']);
});

test('a few feeds that fail are named, with what went wrong', () => {
  const news = [
    feedReport('A', 'failed', 'refuses us (403)'),
    feedReport('B', 'collected'),
    feedReport('C', 'unchanged'),
  ];
  expect(problemLines(round(news))).toEqual(['1 of 3 feeds could not be reached: A (refuses us (403)).']);
});

test('feeds that fail in different ways are counted by the way', () => {
  const news = [
    feedReport('A', 'failed', 'refuses us (403)'),
    feedReport('B', 'failed', 'does not take connections'),
    feedReport('C', 'failed', 'does not take connections'),
  ];
  expect(problemLines(round(news))).toEqual([
    'None of 3 feeds could be reached: does not take connections – 2; refuses us (403) – 1.',
  ]);
});

test('what was odd on a page is told with the page, and so is a disagreement', () => {
  const told = problemLines(
    round([], [page('Daily', 'new', 'a day is missing'), page('Weekly', 'unchanged')], ['two routes differ']),
  );
  expect(told).toEqual(['Daily: a day is missing.', 'two routes differ.']);
});

test('where all went well there is nothing to say', () => {
  expect(problemBriefing(round([feedReport('A', 'collected')], [page('Daily', 'new')]))).toBeUndefined();
});
