/** The figures of a text as rows: what each states, and the verdict on it. */
import type { Verdict } from '../domain/verdict.ts';
import type { PrintedFigureRow } from './tables.ts';

/** A row for each separate figure of a text, by its first place there. */
export function printedRows(
  verdicts: readonly Verdict[],
  text: Pick<PrintedFigureRow, 'article_id' | 'text_version' | 'dated_at' | 'outlet'>,
): readonly PrintedFigureRow[] {
  const seen = new Set<string>();
  return verdicts.flatMap((verdict, ordinal) => {
    const statement = statementOf(verdict);
    if (seen.has(statement) || verdict.claim.scope !== 'UK') return [];
    seen.add(statement);
    return { ...text, ordinal, metric: verdict.reading.metric, statement, kind: verdict.kind };
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
