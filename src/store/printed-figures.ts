/** Figures by what they state, whichever story prints them. */
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { MetricName } from '../domain/metric.ts';
import type { PrintedFigure, Printing } from '../domain/printed-figure.ts';
import type { Verdict, VerdictKind } from '../domain/verdict.ts';
import { instantOf, millisOf, verdictOf } from './columns.ts';
import type { PrintedQuery } from './store.ts';
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
  const counted = printedSince(db, query)
    .select(({ fn }) => [
      'printed.statement',
      fn.count<number>('printed.article_id').as('stories'),
      fn.max('printed.dated_at').as('newest'),
    ])
    .groupBy('printed.statement')
    .limit(query.limit);
  const ordered = query.newestFirst ? counted : counted.orderBy('stories', 'desc');
  const statements = await ordered.orderBy('newest', 'desc').orderBy('printed.statement').execute();
  const figures: PrintedFigure[] = [];
  for (const { statement, stories } of statements) {
    const newest = await newestOf(db, statement, query);
    if (newest === undefined) continue;
    figures.push({ ...newest, stories: Number(stories), printings: await printingsOf(db, statement, query) });
  }
  return figures;
}

export async function countPrintedFigures(
  db: Kysely<Tables>,
  query: Omit<PrintedQuery, 'limit' | 'newestFirst'>,
): Promise<number> {
  const { many } = await printedSince(db, query)
    .select(({ fn }) => fn.count<number>('printed.statement').distinct().as('many'))
    .executeTakeFirstOrThrow();
  return Number(many);
}

/** Verdicts are looked at only where their kind is asked for. */
function printedSince(db: Kysely<Tables>, { metric, kind, since }: Omit<PrintedQuery, 'limit'>) {
  return db
    .selectFrom('printed_figure as printed')
    .where('printed.dated_at', '>=', millisOf(since))
    .$if(metric === undefined, (query) => query.where('printed.metric', 'not in', ['other', 'money']))
    .$if(metric !== undefined, (query) => query.where('printed.metric', '=', metric as MetricName))
    .$if(kind !== undefined, (query) => query.where((is) => hasVerdict(is, [kind as VerdictKind])));
}

/** Whether the verdict on the row of `printed` is one of these. */
function hasVerdict(
  { exists, selectFrom }: ExpressionBuilder<Tables & { printed: PrintedFigureRow }, 'printed'>,
  kinds: readonly VerdictKind[],
) {
  return exists(
    selectFrom('verdict')
      .select('verdict.ordinal')
      .whereRef('verdict.article_id', '=', 'printed.article_id')
      .whereRef('verdict.text_version', '=', 'printed.text_version')
      .whereRef('verdict.ordinal', '=', 'printed.ordinal')
      .where('verdict.kind', 'in', kinds),
  );
}

export async function readNewlyPrinted(
  db: Kysely<Tables>,
  {
    since,
    kinds,
    limit,
  }: { readonly since: Temporal.Instant; readonly kinds: readonly VerdictKind[]; readonly limit: number },
): Promise<readonly Verdict[]> {
  const rows = await printedSince(db, { since })
    .innerJoin('verdict', (join) =>
      join
        .onRef('verdict.article_id', '=', 'printed.article_id')
        .onRef('verdict.text_version', '=', 'printed.text_version')
        .onRef('verdict.ordinal', '=', 'printed.ordinal'),
    )
    .select('verdict.content')
    .where('verdict.kind', 'in', kinds)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('printed_figure as earlier')
            .select('earlier.ordinal')
            .whereRef('earlier.statement', '=', 'printed.statement')
            .where(({ eb, or, and, ref }) =>
              or([
                eb('earlier.dated_at', '<', ref('printed.dated_at')),
                and([
                  eb('earlier.dated_at', '=', ref('printed.dated_at')),
                  eb('earlier.article_id', '<', ref('printed.article_id')),
                ]),
              ]),
            ),
        ),
      ),
    )
    .orderBy('printed.dated_at')
    .orderBy('printed.article_id')
    .orderBy('printed.ordinal')
    .limit(limit)
    .execute();
  return rows.map(({ content }) => verdictOf(content));
}

async function newestOf(
  db: Kysely<Tables>,
  statement: string,
  { kind }: Pick<PrintedQuery, 'kind'>,
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
    .$if(kind !== undefined, (query) => query.where('verdict.kind', '=', kind as VerdictKind))
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

async function printingsOf(
  db: Kysely<Tables>,
  statement: string,
  { kind }: Pick<PrintedQuery, 'kind'>,
): Promise<readonly Printing[]> {
  const rows = await db
    .selectFrom('printed_figure as printed')
    .innerJoin('article', 'article.id', 'printed.article_id')
    .select(['article.outlet', 'article.url', 'printed.dated_at'])
    .where('printed.statement', '=', statement)
    .$if(kind !== undefined, (query) => query.where((is) => hasVerdict(is, [kind as VerdictKind])))
    .orderBy('printed.dated_at')
    .orderBy('printed.article_id')
    .limit(MOST_PRINTINGS)
    .execute();
  const seen = new Set<string>();
  return rows
    .filter(({ outlet }) => !seen.has(outlet) && seen.add(outlet))
    .map(({ outlet, url, dated_at }) => ({ outlet, url, at: instantOf(dated_at) }));
}
