/** Verdict and outlet of each printed figure beside it, so that questions about figures read neither verdicts nor articles. */
import { type Kysely, sql } from 'kysely';

/** Fills both columns from the verdicts and articles that the figures are of. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const name of ['kind', 'outlet']) {
    await db.schema
      .alterTable('printed_figure')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  }
  await sql`update printed_figure set kind = verdict.kind, outlet = article.outlet from verdict, article
    where verdict.article_id = printed_figure.article_id and verdict.text_version = printed_figure.text_version
      and verdict.ordinal = printed_figure.ordinal and article.id = printed_figure.article_id`.execute(db);
  for (const name of ['printed_figure_by_date', 'printed_figure_by_statement']) {
    await db.schema.dropIndex(name).execute();
  }
  // Each holds all that its questions need, so that no row is read for them.
  await db.schema
    .createIndex('printed_figure_by_date')
    .on('printed_figure')
    .columns(['dated_at', 'metric', 'kind', 'statement', 'outlet', 'article_id', 'ordinal', 'text_version'])
    .execute();
  await db.schema
    .createIndex('printed_figure_by_statement')
    .on('printed_figure')
    .columns(['statement', 'dated_at', 'article_id', 'ordinal', 'kind', 'outlet'])
    .execute();
}
