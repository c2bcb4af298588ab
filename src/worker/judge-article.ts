/** The road of an article: its text gives claims, the record of its day gives verdicts, and both are kept. */
import { asRecorded } from '../check/as-recorded.ts';
import { checkClaims } from '../check/check.ts';
import { publicationDay } from '../domain/article.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Extractor, Story } from '../extract/extract.ts';
import type { Store, StoredArticle } from '../store/store.ts';
import { openRecord, type RecordReader } from './record-states.ts';

export interface JudgeParts {
  readonly store: Pick<Store, 'articles' | 'verdicts' | 'observations'>;
  readonly extract: Extractor;
  readonly now: () => Temporal.Instant;
  readonly signal?: AbortSignal;
  /** Told what could not be judged, in words, and why. */
  readonly onFailure?: (words: string, error: unknown) => void;
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
  const readings = claims.flatMap((claim) => [...claim.readings, ...asRecorded(claim).readings]);
  const states =
    asOf === 'latest' ? await record.latestFor(readings) : await record.statesFor(readings, story.published);
  return checkClaims(claims, states, story.published);
}

/** Judges every article whose newest text has no verdicts yet; gives how many. One that cannot be judged is passed over. */
export async function judgeArticles(parts: JudgeParts): Promise<number> {
  const record = await openRecord(parts.store.observations);
  const failed = new Set<string>();
  let judged = 0;
  for (;;) {
    const waiting = await parts.store.articles.toJudge(AT_ONCE + failed.size);
    const next = waiting.filter(({ article }) => !failed.has(article.id));
    for (const stored of next) {
      if (parts.signal?.aborted) return judged;
      if (await judgeArticle(stored, parts, record)) judged += 1;
      else failed.add(stored.article.id);
    }
    if (next.length === 0) return judged;
  }
}

/** Judges the articles of the last `days` once more, after new figures: what was ahead of the record may be in it now. */
export async function judgeAgain(parts: JudgeParts, days: number): Promise<number> {
  const now = parts.now();
  const record = await openRecord(parts.store.observations);
  let judged = 0;
  for (const stored of await parts.store.articles.between(now.subtract({ hours: 24 * days }), now)) {
    if (parts.signal?.aborted) break;
    if (await judgeArticle(stored, parts, record)) judged += 1;
  }
  return judged;
}

/** False where the article could not be judged, which is told to `onFailure`; one text must not hold up the rest. */
async function judgeArticle(stored: StoredArticle, parts: JudgeParts, record: RecordReader): Promise<boolean> {
  const { article, seenAt, textVersion } = stored;
  const story = {
    headline: article.headline,
    text: article.text ?? article.summary,
    published: publicationDay(article, seenAt),
  };
  let verdicts: Verdict[];
  try {
    verdicts = await judgeStory(story, { extract: parts.extract, record });
  } catch (error) {
    parts.onFailure?.(`the story at ${article.url} could not be judged`, error);
    return false;
  }
  await parts.store.verdicts.save(article.id, textVersion, verdicts, parts.now());
  return true;
}
