/** Figures by what they state, whichever story prints them. */
import type { Kysely } from 'kysely';
import type { Verdict } from '../domain/verdict.ts';
import { instantOf, millisOf, verdictOf } from './columns.ts';
import type { PrintedFigure, PrintedQuery, Printing } from './store.ts';
import type { PrintedFigureRow, Tables } from './tables.ts';

/** Stories of one figure that are looked through for its outlets. */
const MOST_PRINTINGS = 200;

/** A row for each separate figure of a text, by its first place there. */
export function printedRows(
  verdicts: readonly Verdict[],
  text: Pick<PrintedFigureRow, 'article_id' | 'text_version' | 'dated_at'>,
): readonly PrintedFigureRow[] {
  const seen = new Set<string>();
  return verdicts.flatMap((verdict, ordinal) => {
    const statement = statementOf(verdict);
    if (seen.has(statement) || verdict.claim.scope !== 'UK') return [];
    seen.add(statement);
    return { ...text, ordinal, metric: verdict.reading.metric, statement };
  });
}

/**
 * The same for the same figure of the same thing. A period counts by its first day: of a total that goes on, each story has
 * another last day.
 */
function statementOf({ claim: { figure }, reading }: Verdict): string {
  const { kind, value, valueTo, direction } = figure;
  return [reading.metric, kind, value, valueTo, direction, reading.period?.from].map((each) => each ?? '').join('|');
}

export async function readPrintedFigures(db: Kysely<Tables>, query: PrintedQuery): Promise<readonly PrintedFigure[]> {
  const counted = db
    .selectFrom('printed_figure')
    .select(({ fn }) => ['statement', fn.count<number>('article_id').as('stories'), fn.max('dated_at').as('newest')])
    .where('dated_at', '>=', millisOf(query.since))
    .groupBy('statement')
    .orderBy('stories', 'desc')
    .orderBy('newest', 'desc')
    .orderBy('statement')
    .limit(query.limit);
  const { metric } = query;
  const statements = await (metric === undefined
    ? counted.where('metric', 'not in', ['other', 'money'])
    : counted.where('metric', '=', metric)
  ).execute();
  const figures: PrintedFigure[] = [];
  for (const { statement, stories } of statements) {
    const newest = await newestOf(db, statement);
    if (newest === undefined) continue;
    figures.push({ ...newest, stories: Number(stories), printings: await printingsOf(db, statement) });
  }
  return figures;
}

async function newestOf(
  db: Kysely<Tables>,
  statement: string,
): Promise<Pick<PrintedFigure, 'verdict' | 'article'> | undefined> {
  const row = await db
    .selectFrom('printed_figure as printed')
    .innerJoin('verdict', (join) =>
      join
        .onRef('verdict.article_id', '=', 'printed.article_id')
        .onRef('verdict.text_version', '=', 'printed.text_version')
        .onRef('verdict.ordinal', '=', 'printed.ordinal'),
    )
    .innerJoin('article', 'article.id', 'printed.article_id')
    .innerJoin('article_text as text', (join) =>
      join.onRef('text.article_id', '=', 'printed.article_id').onRef('text.version', '=', 'printed.text_version'),
    )
    .select(['verdict.content', 'article.id', 'article.feed', 'article.outlet', 'article.url'])
    .select(['text.headline', 'text.summary', 'text.text', 'printed.dated_at'])
    .where('printed.statement', '=', statement)
    .orderBy('printed.dated_at', 'desc')
    .orderBy('printed.article_id')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { content, dated_at, text, ...article } = row;
  return {
    verdict: verdictOf(content),
    article: { ...article, ...(text !== null && { text }), publishedAt: instantOf(dated_at) },
  };
}

async function printingsOf(db: Kysely<Tables>, statement: string): Promise<readonly Printing[]> {
  const rows = await db
    .selectFrom('printed_figure as printed')
    .innerJoin('article', 'article.id', 'printed.article_id')
    .select(['article.outlet', 'article.url', 'printed.dated_at'])
    .where('printed.statement', '=', statement)
    .orderBy('printed.dated_at')
    .orderBy('printed.article_id')
    .limit(MOST_PRINTINGS)
    .execute();
  const seen = new Set<string>();
  return rows
    .filter(({ outlet }) => !seen.has(outlet) && seen.add(outlet))
    .map(({ outlet, url, dated_at }) => ({ outlet, url, at: instantOf(dated_at) }));
}
