/** The first tables: articles with their texts and verdicts, official releases with their numbers, and sources. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('article')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('feed', 'text', (column) => column.notNull())
    .addColumn('outlet', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('published_at', 'bigint')
    .addColumn('dated_at', 'bigint', (column) => column.notNull())
    .addColumn('text_version', 'integer', (column) => column.notNull())
    .addColumn('heading_digest', 'text', (column) => column.notNull())
    .addColumn('text_digest', 'text')
    .execute();
  await db.schema.createIndex('article_by_date').on('article').column('dated_at').execute();

  await db.schema
    .createTable('article_text')
    .addColumn('article_id', 'text', (column) => column.notNull().references('article.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('headline', 'text', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('text', 'text')
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addColumn('judged_at', 'bigint')
    .addPrimaryKeyConstraint('article_text_key', ['article_id', 'version'])
    .execute();
  await db.schema
    .createIndex('article_text_to_judge')
    .on('article_text')
    .column('seen_at')
    .where(sql.ref('judged_at'), 'is', null)
    .execute();

  await db.schema
    .createTable('verdict')
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('text_version', 'integer', (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('verdict_key', ['article_id', 'text_version', 'ordinal'])
    .addForeignKeyConstraint('verdict_of_text', ['article_id', 'text_version'], 'article_text', [
      'article_id',
      'version',
    ])
    .execute();

  await db.schema
    .createTable('vintage')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('route', 'text', (column) => column.notNull())
    .addColumn('published_at', 'bigint', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .execute();

  await db.schema
    .createTable('observation_run')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('vintage_id', 'text', (column) => column.notNull().references('vintage.id'))
    .addColumn('metric', 'text', (column) => column.notNull())
    .addColumn('basis', 'text', (column) => column.notNull())
    .addColumn('variant', 'text', (column) => column.notNull())
    .addColumn('published_at', 'bigint', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('first_day', 'text', (column) => column.notNull())
    .addColumn('last_day', 'text', (column) => column.notNull())
    .addColumn('numbers', 'text', (column) => column.notNull())
    .addColumn('notes', 'text')
    .execute();
  // Holds all that choosing runs needs, so that the numbers of a run that adds nothing are never read.
  await db.schema
    .createIndex('observation_run_by_release')
    .on('observation_run')
    .columns(['metric', 'basis', 'variant', 'published_at', 'seen_at', 'id', 'step', 'first_day', 'last_day'])
    .execute();

  await db.schema
    .createTable('source_state')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('last_tried_at', 'bigint')
    .addColumn('last_succeeded_at', 'bigint')
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('problem', 'text')
    .addColumn('next_due_at', 'bigint')
    .execute();
}
