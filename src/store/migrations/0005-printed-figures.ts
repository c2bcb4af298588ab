/** The figures of the news, a row each, so that who printed one first and who repeated it is found without reading verdicts. */
import { type Kysely, sql } from 'kysely';
import { verdictOf } from '../columns.ts';
import { printedRows } from '../printed-rows.ts';

/** Verdicts read at once. */
const CHUNK = 1_000;

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('printed_figure')
    .addColumn('article_id', 'text', (column) => column.notNull().references('article.id'))
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('text_version', 'integer', (column) => column.notNull())
    .addColumn('metric', 'text', (column) => column.notNull())
    .addColumn('statement', 'text', (column) => column.notNull())
    .addColumn('dated_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('printed_figure_key', ['article_id', 'ordinal'])
    .execute();
  // Hold all that counting needs, so that no row is read for it.
  await db.schema
    .createIndex('printed_figure_by_date')
    .on('printed_figure')
    .columns(['dated_at', 'metric', 'statement', 'article_id'])
    .execute();
  await db.schema
    .createIndex('printed_figure_by_statement')
    .on('printed_figure')
    .columns(['statement', 'dated_at', 'article_id'])
    .execute();
  await fillFromVerdicts(db);
}

interface Judged {
  readonly article_id: string;
  readonly text_version: number;
  readonly ordinal: number;
  readonly content: string;
  readonly dated_at: number;
}

async function fillFromVerdicts(db: Kysely<unknown>): Promise<void> {
  let last: Judged | undefined;
  for (;;) {
    const { rows } = await sql<Judged>`
      select verdict.article_id, verdict.text_version, verdict.ordinal, verdict.content, article.dated_at
      from verdict join article on article.id = verdict.article_id
      where (verdict.article_id, verdict.ordinal) > (${last?.article_id ?? ''}, ${last?.ordinal ?? -1})
        and verdict.text_version = (
          select max(version) from article_text where article_id = verdict.article_id and judged_at is not null)
      order by verdict.article_id, verdict.ordinal limit ${CHUNK}`.execute(db);
    last = rows.at(-1);
    if (last === undefined) return;
    for (const { article_id, text_version, ordinal, content, dated_at } of rows) {
      for (const row of printedRows([verdictOf(content)], { article_id, text_version, dated_at, outlet: '' })) {
        await sql`insert into printed_figure (article_id, ordinal, text_version, metric, statement, dated_at)
          values (${article_id}, ${ordinal}, ${text_version}, ${row.metric}, ${row.statement}, ${dated_at})`.execute(
          db,
        );
      }
    }
  }
}
