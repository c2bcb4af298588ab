/** One round of the day's work: the record is synced and the news collected side by side, then what is new is judged. */
import { collectNews, type FeedReport, type NewsParts } from './collect-news.ts';
import { type OnStep, timed } from './finished-step.ts';
import { type JudgeParts, judgeAgain, judgeArticles } from './judge-article.ts';
import { type SyncParts, type SyncReport, syncRecord } from './sync-record.ts';

export interface RoundParts extends SyncParts, NewsParts, JudgeParts {
  readonly store: SyncParts['store'] & NewsParts['store'] & JudgeParts['store'];
  /** Told of each step when it is done. */
  readonly onStep?: OnStep;
}

export interface RoundReport {
  readonly sync: SyncReport;
  readonly news: readonly FeedReport[];
  readonly judged: number;
  /** True where the record or the news have something that they had not before. */
  readonly isNews: boolean;
}

/** Days of news that are judged again after new figures. */
const DAYS_AGAIN = 7;

/**
 * `which` sources are visited is as in `syncRecord`. `limit` ends the visits, not the judging of what they brought;
 * the signal of the parts ends both.
 */
export async function runRound(
  parts: RoundParts,
  which: 'all' | 'due' | 'due-or-failed',
  limit?: AbortSignal,
): Promise<RoundReport> {
  const signals = [parts.signal, limit].filter((signal) => signal !== undefined);
  const visiting = { ...parts, signal: AbortSignal.any(signals) };
  const { onStep } = parts;
  const [sync, news] = await Promise.all([
    timed(
      'sync',
      onStep,
      () => syncRecord(visiting, which),
      ({ sources }) => sources.length,
    ),
    timed(
      'collect',
      onStep,
      () => collectNews(visiting, which),
      (reports) => reports.length,
    ),
  ]);
  const hasNewFigures = sync.sources.some(({ outcome }) => outcome === 'new');
  const once = await timed('judge', onStep, () => judgeArticles(parts), Number);
  const again = hasNewFigures ? await timed('judge-again', onStep, () => judgeAgain(parts, DAYS_AGAIN), Number) : 0;
  return {
    sync,
    news,
    judged: once + again,
    isNews: hasNewFigures || news.some(({ added, edited }) => added + edited > 0),
  };
}
