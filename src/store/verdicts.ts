/** Verdicts, a row each, on one text version of an article. A text without claims is judged too: its row says when. */
import type { Transaction } from 'kysely';
import type { Verdict } from '../domain/verdict.ts';
import { chunks, millisOf, storable, verdictOf } from './columns.ts';
import type { Database } from './database.ts';
import { readCarriedFigures, readNewlyPrinted, readPrintedFigures } from './printed-figures.ts';
import { printedRows } from './printed-rows.ts';
import type { VerdictStore } from './store.ts';
import type { Tables } from './tables.ts';

export function verdictStore({ db }: Database): VerdictStore {
  return {
    async save(givenId, textVersion, verdicts, judgedAt) {
      const articleId = storable(givenId);
      await db.transaction().execute(async (transaction) => {
        // Updating the text's row first makes a second judge of the same text wait here.
        const { numUpdatedRows } = await transaction
          .updateTable('article_text')
          .set({ judged_at: millisOf(judgedAt) })
          .where('article_id', '=', articleId)
          .where('version', '=', textVersion)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) {
          throw new Error(`store: there is no text version ${textVersion} of article ${articleId} to judge`);
        }
        await transaction
          .deleteFrom('verdict')
          .where('article_id', '=', articleId)
          .where('text_version', '=', textVersion)
          .execute();
        const rows = verdicts.map((verdict, ordinal) => ({
          article_id: articleId,
          text_version: textVersion,
          ordinal,
          kind: verdict.kind,
          content: JSON.stringify(verdict),
        }));
        for (const some of chunks(rows, 500)) await transaction.insertInto('verdict').values(some).execute();
        await keepPrinted(transaction, { articleId, textVersion, verdicts });
      });
    },

    printed: (query) => readPrintedFigures(db, query),
    carried: (query) => readCarriedFigures(db, query),
    newlyPrinted: (since, kinds, limit) => readNewlyPrinted(db, { since, kinds, limit }),

    async before(articleId, textVersion) {
      const rows = await db
        .selectFrom('verdict')
        .select('content')
        .where('article_id', '=', storable(articleId))
        .where('text_version', '=', (select) =>
          select
            .selectFrom('article_text as text')
            .select(({ fn }) => fn.max('text.version').as('newest'))
            .where('text.article_id', '=', storable(articleId))
            .where('text.version', '<', textVersion)
            .where('text.judged_at', 'is not', null),
        )
        .orderBy('ordinal')
        .execute();
      return rows.map(({ content }) => verdictOf(content));
    },

    async of(articleIds) {
      const found = new Map<string, Verdict[]>();
      for (const some of chunks(articleIds, 1000)) {
        const ids = new Map(some.map((id) => [storable(id), id]));
        const rows = await db
          .selectFrom('article_text as judged')
          .leftJoin('verdict', (join) =>
            join
              .onRef('verdict.article_id', '=', 'judged.article_id')
              .onRef('verdict.text_version', '=', 'judged.version'),
          )
          .select(['judged.article_id', 'verdict.content'])
          .where('judged.article_id', 'in', [...ids.keys()])
          .where('judged.version', '=', (select) =>
            select
              .selectFrom('article_text as text')
              .select(({ fn }) => fn.max('text.version').as('newest'))
              .whereRef('text.article_id', '=', 'judged.article_id')
              .where('text.judged_at', 'is not', null),
          )
          .orderBy('judged.article_id')
          .orderBy('verdict.ordinal')
          .execute();
        for (const row of rows) {
          const id = ids.get(row.article_id) ?? row.article_id;
          const verdicts = found.get(id) ?? [];
          found.set(id, verdicts);
          if (row.content !== null) verdicts.push(verdictOf(row.content));
        }
      }
      return found;
    },
  };
}

/** The figures of a text take the place of those of an older one; a text older than the one they are of changes nothing. */
async function keepPrinted(
  transaction: Transaction<Tables>,
  { articleId, textVersion, verdicts }: { articleId: string; textVersion: number; verdicts: readonly Verdict[] },
): Promise<void> {
  const newer = await transaction
    .selectFrom('article_text')
    .select('version')
    .where('article_id', '=', articleId)
    .where('version', '>', textVersion)
    .where('judged_at', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  if (newer !== undefined) return;
  await transaction.deleteFrom('printed_figure').where('article_id', '=', articleId).execute();
  const { dated_at, outlet } = await transaction
    .selectFrom('article')
    .select(['dated_at', 'outlet'])
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow();
  const rows = printedRows(verdicts, { article_id: articleId, text_version: textVersion, dated_at, outlet });
  for (const some of chunks(rows, 500)) await transaction.insertInto('printed_figure').values(some).execute();
}
