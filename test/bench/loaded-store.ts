/** A store with as many stories as wanted, each judged, 400 a day back from a moment, and the record beside them. */
import { sql } from 'kysely';
import { openExtractor } from '../../src/main/briefing-parts.ts';
import { openFilledStore } from '../../src/main/open-filled-store.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import type { Store } from '../../src/store/store.ts';
import { judgeStory } from '../../src/worker/judge-article.ts';
import { openRecord } from '../../src/worker/record-states.ts';
import { readSet } from '../stories/story.ts';

const A_DAY = 400;
const BATCH = 5_000;
const LONGEST = 400;
/** Milliseconds from one story to the next. */
const A_STORY = 86_400_000 / A_DAY;
/** Figures that are printed over and over; no number of kinds divides them, so that stories of one figure are judged differently. */
const FIGURES = 4_999;
const KINDS = [
  'agrees',
  'differs',
  'unchecked',
  'agrees',
  'ahead-of-record',
  'agreed-when-published',
  'agrees',
] as const;

/** The story of that number: the texts over and over, of forty outlets, each headline its own. */
export function numberedStory(i: number, texts: ReturnType<typeof readSet>, publishedAt: Temporal.Instant) {
  const { headline, text } = texts[i % texts.length] as (typeof texts)[number];
  return {
    id: `story ${i}`,
    feed: `feed ${i % 40}`,
    outlet: `Outlet ${i % 40}`,
    url: `https://outlet-${i % 40}.example/${i}`,
    headline: `${headline} (${i})`,
    summary: text.slice(0, 200),
    text,
    publishedAt,
  };
}

export async function loadedStore(dataDir: string, stories: number, now: Temporal.Instant): Promise<Store> {
  const store = await openFilledStore({ dataDir });
  const texts = readSet('newsroom');
  // Oldest first, as they come in; story 0 is the newest.
  for (let from = stories; from > 0; from -= BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, from) }, (_, offset) => {
      const i = from - 1 - offset;
      const story = numberedStory(i, texts, now.subtract({ seconds: Math.round((i * 86_400) / A_DAY) }));
      return { ...story, summary: `word${i % 10_000}`, text: story.text.slice(0, LONGEST) };
    });
    await store.articles.save(batch, now);
  }
  await judgeAll(dataDir, store, texts[0]);
  return store;
}

/** One verdict on each, written as rows, since a million judgements would take longer than what is to be measured. */
async function judgeAll(
  dataDir: string,
  store: Store,
  text: ReturnType<typeof readSet>[number] | undefined,
): Promise<void> {
  if (text === undefined) throw new Error('bench: the set newsroom is empty');
  const record = await openRecord(store.observations);
  const published = Temporal.PlainDate.from(text.published);
  const [verdict] = await judgeStory({ ...text, published }, { extract: await openExtractor(), record });
  if (verdict === undefined) throw new Error('bench: the first story of newsroom holds no figure');
  const { db } = await openDatabase({ dataDir });
  const contents = KINDS.map((kind) => JSON.stringify({ ...verdict, kind }));
  const ofStory = sql`dated_at / ${sql.lit(A_STORY)} % ${sql.lit(KINDS.length)}`;
  await db.transaction().execute(async (into) => {
    await sql`insert into verdict (article_id, text_version, ordinal, kind, content)
      select id, 1, 0, json_extract(${JSON.stringify(KINDS)}, '$[' || (${ofStory}) || ']'),
        json_extract(${JSON.stringify(contents)}, '$[' || (${ofStory}) || ']') from article`.execute(into);
    await sql`update article_text set judged_at = seen_at`.execute(into);
  });
  // What one judged story leaves in tables made of verdicts is left for each, of a few thousand figures.
  await store.verdicts.save('story 0', 1, [verdict], Temporal.Now.instant());
  const { rows } = await sql<{
    name: string;
  }>`select name from pragma_table_info('printed_figure') order by cid`.execute(db);
  const columns = rows.map(({ name }) => {
    if (name === 'article_id') return sql`article.id`;
    if (name === 'dated_at') return sql`article.dated_at`;
    if (name === 'statement')
      return sql`figure.statement || '|' || (article.dated_at / ${sql.lit(A_STORY)} % ${sql.lit(FIGURES)})`;
    return sql.ref(`figure.${name}`);
  });
  await sql`insert into printed_figure (${sql.join(rows.map(({ name }) => sql.ref(name)))})
    select ${sql.join(columns)} from article, printed_figure as figure
    where figure.article_id = 'story 0' and article.id <> 'story 0'`.execute(db);
  await db.destroy();
}
