/** What went wrong in a round, in a few lines: sources that failed alike are told together. */
import type { Briefing } from '../domain/briefing.ts';
import { count, listWords } from '../text/wording.ts';
import type { FeedReport } from './collect-news.ts';
import type { RoundReport } from './run-round.ts';
import { feedTitle, withoutFeedName } from './source-reports.ts';
import type { SourceSync } from './sync-record.ts';

const FEEDS = { one: 'feed', many: 'feeds' };
const PAGES = { one: 'official page', many: 'official pages' };
const MOST_NAMED = 4;
/** How the visit to a page says that the page came and held nothing known. */
const UNREADABLE = 'cannot be read';

/** A sentence for each group of sources that could not be reached, and one for each disagreement in the record. */
export function problemLines({ sync, news }: RoundReport): readonly string[] {
  return [...officialLines(sync.sources), ...feedLines(news), ...sync.disagreements.map((told) => `${told}.`)];
}

/** A briefing of those lines, or none where all went well. */
export function problemBriefing(report: RoundReport): Briefing | undefined {
  const lines = problemLines(report);
  if (lines.length === 0) return undefined;
  return {
    kind: 'answer',
    headline: 'About the sources',
    blocks: lines.map((text) => ({ kind: 'paragraph', text: [{ text }] })),
  };
}

/** Of the official pages: what failed, alike ones together, and what was odd and how it was read. */
export function officialLines(sources: readonly SourceSync[]): readonly string[] {
  const failed = sources.filter(({ outcome }) => outcome === 'failed');
  const odd = sources
    .filter(({ outcome, problems }) => outcome !== 'failed' && problems.length > 0)
    .map(({ title, problems }) => `${title}: ${problems.join('; ')}.`);
  if (failed.length === sources.length && failed.length > 1) {
    const words = failed.map(({ problems }) => problems.join('; ').replace(/^the page /, ''));
    const missed = words.some((each) => each.startsWith(UNREADABLE)) ? 'read' : 'reached';
    const told = words.map((each) => each.replace(`${UNREADABLE}: `, ''));
    return [`None of ${count(sources.length, PAGES)} could be ${missed}: ${allAlike(told)}.`, ...odd];
  }
  return [...failed.map(({ title, problems }) => `${title}: ${problems.join('; ')}.`), ...odd];
}

/** Of the feeds: how many failed and why, and how many were left before they had answered. */
export function feedLines(reports: readonly FeedReport[]): readonly string[] {
  const failed = reports.filter(({ outcome }) => outcome === 'failed');
  const stopped = reports.filter(({ outcome }) => outcome === 'stopped');
  const lines: string[] = [];
  const words = failed.map(({ problems }) => withoutFeedName(problems.join('; ')));
  if (failed.length === reports.length && failed.length > 1) {
    lines.push(`None of ${count(reports.length, FEEDS)} could be reached: ${allAlike(words)}.`);
  } else if (failed.length > 0) {
    const names = listWords(
      failed.map(({ feed }) => feedTitle(feed)),
      MOST_NAMED,
    );
    lines.push(
      `${failed.length} of ${count(reports.length, FEEDS)} could not be reached: ${names} (${groups(words)}).`,
    );
  }
  if (stopped.length > 0) {
    lines.push(`${stopped.length} of ${count(reports.length, FEEDS)} were left before they had answered.`);
  }
  return lines;
}

/** "each has a name that does not resolve" where all failed alike, else as `groups`. */
function allAlike(words: readonly string[]): string {
  return new Set(words).size === 1 ? `each ${words[0]}` : groups(words);
}

/** "does not take connections – 2; refuses us (403) – 1", the commonest first; a single group without its number. */
function groups(words: readonly string[]): string {
  const counts = [...Map.groupBy(words, (each) => each)].map(([each, same]) => ({ each, many: same.length }));
  if (counts.length === 1) return counts[0]?.each ?? '';
  return counts
    .sort((a, b) => b.many - a.many)
    .map(({ each, many }) => `${each} – ${many}`)
    .join('; ');
}
