/** The road of an article: its text gives claims, the record of its day gives verdicts, and both are kept. */
import { checkClaims } from '../check/check.ts';
import { publicationDay } from '../domain/article.ts';
import type { Metric } from '../domain/metric.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Extractor, Story } from '../extract/extract.ts';
import type { Store, StoredArticle } from '../store/store.ts';
import { openRecord, type RecordReader } from './record-states.ts';

export interface JudgeParts {
  readonly store: Pick<Store, 'articles' | 'verdicts' | 'observations'>;
  readonly extract: Extractor;
  readonly metrics: readonly Metric[];
  readonly now: () => Temporal.Instant;
  readonly signal?: AbortSignal;
}

const AT_ONCE = 50;

/** `published` judges by the record of the story's day and by today's; `latest` by today's alone. */
export type AsOf = 'published' | 'latest';

/** Verdicts on every figure of a story, in the order of the text. */
export async function judgeStory(
  story: Story,
  { extract, record, asOf = 'published' }: { extract: Extractor; record: RecordReader; asOf?: AsOf },
): Promise<Verdict[]> {
  const claims = extract(story);
  const metrics = claims.flatMap(({ readings }) => readings.map(({ metric }) => metric));
  const states = asOf === 'latest' ? await record.latestFor(metrics) : await record.statesFor(metrics, story.published);
  return checkClaims(claims, states, story.published);
}

/** Judges every article whose newest text has no verdicts yet; gives how many. */
export async function judgeArticles(parts: JudgeParts): Promise<number> {
  const record = await openRecord(parts.store.observations, parts.metrics);
  let judged = 0;
  for (;;) {
    const waiting = await parts.store.articles.toJudge(AT_ONCE);
    for (const stored of waiting) {
      if (parts.signal?.aborted) return judged;
      await judgeArticle(stored, parts, record);
      judged += 1;
    }
    if (waiting.length < AT_ONCE) return judged;
  }
}

/** Judges the articles of the last `days` once more, after new figures: what was ahead of the record may be in it now. */
export async function judgeAgain(parts: JudgeParts, days: number): Promise<number> {
  const now = parts.now();
  const record = await openRecord(parts.store.observations, parts.metrics);
  const recent = await parts.store.articles.between(now.subtract({ hours: 24 * days }), now);
  for (const stored of recent) {
    if (parts.signal?.aborted) break;
    await judgeArticle(stored, parts, record);
  }
  return recent.length;
}

async function judgeArticle(stored: StoredArticle, parts: JudgeParts, record: RecordReader): Promise<void> {
  const { article, seenAt, textVersion } = stored;
  const story = {
    headline: article.headline,
    text: article.text ?? article.summary,
    published: publicationDay(article, seenAt),
  };
  const verdicts = await judgeStory(story, { extract: parts.extract, record });
  await parts.store.verdicts.save(article.id, textVersion, verdicts, parts.now());
}
