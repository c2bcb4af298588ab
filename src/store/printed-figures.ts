/** Figures by what they state, whichever story prints them. */
import type { Kysely } from 'kysely';
import type { MetricName } from '../domain/metric.ts';
import type { PrintedFigure, Printing } from '../domain/printed-figure.ts';
import type { Verdict, VerdictKind } from '../domain/verdict.ts';
import { instantOf, millisOf, verdictOf } from './columns.ts';
import type { PrintedQuery } from './store.ts';
import type { Tables } from './tables.ts';

/** Stories of one figure that are looked through for its outlets. */
const MOST_PRINTINGS = 200;

/** See `VerdictStore.printed`. */
export async function readPrintedFigures(db: Kysely<Tables>, query: PrintedQuery): Promise<readonly PrintedFigure[]> {
  const counted = await countStatements(db, query);
  const statements = counted.map(({ statement }) => statement);
  const [newest, printings] = [await newestOf(db, statements, query), await printingsOf(db, statements, query)];
  return counted.flatMap(({ statement, stories }) => {
    const found = newest.get(statement);
    return found === undefined ? [] : { ...found, stories, printings: printings.get(statement) ?? [] };
  });
}

/** See `VerdictStore.carried`. */
export async function readCarriedFigures(
  db: Kysely<Tables>,
  query: PrintedQuery,
): Promise<readonly { readonly verdict: Verdict; readonly outlets: number }[]> {
  const counted = await countStatements(db, query);
  if (counted.length === 0) return [];
  const statements = counted.map(({ statement }) => statement);
  const rows = await newestVerdicts(db, statements, query).select(['first.statement', 'verdict.content']).execute();
  const contents = new Map(rows.map(({ statement, content }) => [statement, content]));
  return counted.flatMap(({ statement, outlets }) => {
    const content = contents.get(statement);
    return content === undefined ? [] : { verdict: verdictOf(content), outlets };
  });
}

interface CountedStatement {
  readonly statement: string;
  readonly stories: number;
  readonly outlets: number;
}

async function countStatements(db: Kysely<Tables>, query: PrintedQuery): Promise<readonly CountedStatement[]> {
  const { kind } = query;
  const counted = printedSince(db, query)
    .selectFrom('recent')
    .select(({ fn }) => [
      'statement',
      fn.countAll<number>().as('stories'),
      fn.count<number>('outlet').distinct().as('outlets'),
      fn.max('dated_at').as('newest'),
    ])
    .$if(kind !== undefined, (recent) => recent.where('kind', '=', kind as VerdictKind))
    .groupBy('statement')
    .limit(query.limit);
  const ordered = query.newestFirst ? counted : counted.orderBy('stories', 'desc');
  const rows = await ordered.orderBy('newest', 'desc').orderBy('statement').execute();
  return rows.map(({ statement, stories, outlets }) => ({
    statement,
    stories: Number(stories),
    outlets: Number(outlets),
  }));
}

/**
 * The figures of that time as the table `recent`. The time is narrowed down by itself and before anything else: else SQLite would go
 * through the figures of all years in the order of what they state, and PostgreSQL through all rows.
 */
function printedSince(db: Kysely<Tables>, { metric, since }: Pick<PrintedQuery, 'metric' | 'since'>) {
  return db.with(
    (recent) => recent('recent').materialized(),
    (from) =>
      from
        .selectFrom('printed_figure')
        .select(['article_id', 'ordinal', 'text_version', 'statement', 'dated_at', 'outlet', 'kind'])
        .where('dated_at', '>=', millisOf(since))
        .$if(metric === undefined, (query) => query.where('metric', 'not in', ['other', 'money']))
        .$if(metric !== undefined, (query) => query.where('metric', '=', metric as MetricName)),
  );
}

/** See `VerdictStore.newlyPrinted`. */
export async function readNewlyPrinted(
  db: Kysely<Tables>,
  {
    since,
    kinds,
    limit,
  }: { readonly since: Temporal.Instant; readonly kinds: readonly VerdictKind[]; readonly limit: number },
): Promise<readonly Verdict[]> {
  const rows = await printedSince(db, { since })
    .selectFrom('recent as printed')
    .innerJoin('verdict', (join) =>
      join
        .onRef('verdict.article_id', '=', 'printed.article_id')
        .onRef('verdict.text_version', '=', 'printed.text_version')
        .onRef('verdict.ordinal', '=', 'printed.ordinal'),
    )
    .select('verdict.content')
    .where('printed.kind', 'in', kinds)
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

/** The newest story of each statement with its verdict; the alias `first` has statement, article and time. */
function newestVerdicts(
  db: Kysely<Tables>,
  statements: readonly string[],
  { kind, since }: Pick<PrintedQuery, 'kind' | 'since'>,
) {
  return db
    .selectFrom((from) =>
      from
        .selectFrom('printed_figure as printed')
        .select(['printed.statement', 'printed.article_id', 'printed.ordinal', 'printed.dated_at'])
        .select(({ fn }) =>
          fn
            .agg<number>('row_number')
            .over((over) =>
              over.partitionBy('printed.statement').orderBy('printed.dated_at', 'desc').orderBy('printed.article_id'),
            )
            .as('place'),
        )
        .where('printed.statement', 'in', statements)
        .where('printed.dated_at', '>=', millisOf(since))
        .$if(kind !== undefined, (query) => query.where('printed.kind', '=', kind as VerdictKind))
        .as('first'),
    )
    .innerJoin('printed_figure as printed', (join) =>
      join.onRef('printed.article_id', '=', 'first.article_id').onRef('printed.ordinal', '=', 'first.ordinal'),
    )
    .innerJoin('verdict', (join) =>
      join
        .onRef('verdict.article_id', '=', 'printed.article_id')
        .onRef('verdict.text_version', '=', 'printed.text_version')
        .onRef('verdict.ordinal', '=', 'printed.ordinal'),
    )
    .where('first.place', '=', 1);
}

async function newestOf(
  db: Kysely<Tables>,
  statements: readonly string[],
  query: PrintedQuery,
): Promise<ReadonlyMap<string, Pick<PrintedFigure, 'verdict' | 'article'>>> {
  if (statements.length === 0) return new Map();
  const rows = await newestVerdicts(db, statements, query)
    .innerJoin('article', 'article.id', 'printed.article_id')
    .innerJoin('article_text as text', (join) =>
      join.onRef('text.article_id', '=', 'printed.article_id').onRef('text.version', '=', 'printed.text_version'),
    )
    .select(['first.statement', 'verdict.content', 'article.id', 'article.feed', 'article.outlet', 'article.url'])
    .select(['text.headline', 'text.summary', 'text.text', 'first.dated_at'])
    .execute();
  return new Map(
    rows.map(({ statement, content, dated_at, text, ...article }) => [
      statement,
      {
        verdict: verdictOf(content),
        article: { ...article, ...(text !== null && { text }), publishedAt: instantOf(dated_at) },
      },
    ]),
  );
}

/** The first story of each outlet among the first stories of a statement, earliest first, however old. */
async function printingsOf(
  db: Kysely<Tables>,
  statements: readonly string[],
  { kind }: Pick<PrintedQuery, 'kind'>,
): Promise<ReadonlyMap<string, readonly Printing[]>> {
  if (statements.length === 0) return new Map();
  const rows = await db
    .selectFrom((from) =>
      from
        .selectFrom((within) =>
          within
            .selectFrom('printed_figure as printed')
            .select(['printed.statement', 'printed.article_id', 'printed.dated_at', 'printed.outlet'])
            .select(({ fn }) =>
              fn
                .agg<number>('row_number')
                .over((over) =>
                  over.partitionBy('printed.statement').orderBy('printed.dated_at').orderBy('printed.article_id'),
                )
                .as('place'),
            )
            .where('printed.statement', 'in', statements)
            .$if(kind !== undefined, (query) => query.where('printed.kind', '=', kind as VerdictKind))
            .as('story'),
        )
        .select(['story.statement', 'story.article_id', 'story.dated_at', 'story.outlet'])
        .select(({ fn }) =>
          fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy(['story.statement', 'story.outlet']).orderBy('story.place'))
            .as('of_outlet'),
        )
        .where('story.place', '<=', MOST_PRINTINGS)
        .as('first'),
    )
    .innerJoin('article', 'article.id', 'first.article_id')
    .select(['first.statement', 'first.outlet', 'article.url', 'first.dated_at'])
    .where('first.of_outlet', '=', 1)
    .orderBy('first.dated_at')
    .orderBy('first.article_id')
    .execute();
  const found = Map.groupBy(rows, ({ statement }) => statement);
  return new Map(
    [...found].map(([statement, printed]) => [
      statement,
      printed.map(({ outlet, url, dated_at }) => ({ outlet, url, at: instantOf(dated_at) })),
    ]),
  );
}
