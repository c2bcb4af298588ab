/** What stories state, put together whichever outlet states it, and named so that it is known again after it was judged anew. */
import type { JudgedArticle } from '../compose/group-stories.ts';
import type { Judged } from '../compose/news-blocks.ts';
import type { Verdict } from '../domain/verdict.ts';

/** By the name of the statement; the stories of each earliest first. */
export function statementsIn(stories: readonly JudgedArticle[]): ReadonlyMap<string, readonly [Judged, ...Judged[]]> {
  const found = new Map<string, [Judged, ...Judged[]]>();
  const ordered = stories.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  for (const story of ordered) {
    const seen = new Set<string>();
    for (const verdict of story.verdicts) {
      const name = statementName(verdict);
      if (verdict.claim.scope !== 'UK' || seen.has(name)) continue;
      seen.add(name);
      const others = found.get(name);
      if (others === undefined) found.set(name, [{ verdict, story }]);
      else others.push({ verdict, story });
    }
  }
  return found;
}

/**
 * By the words alone, which stay when the record changes: the figure, what it counts, and the first day of its period, since of a
 * total that goes on each story has another last day. At most 50 characters.
 */
export function statementName({ claim: { figure, readings } }: Verdict): string {
  const { metric, period } = readings[0];
  const kind = figure.kind === 'count' ? '' : ` ${figure.kind.replace('percent_change', '%')}`;
  const value = `${figure.value}${figure.valueTo === undefined ? '' : `-${figure.valueTo}`}`;
  return [`${metric} ${value}${kind}`, figure.direction, period?.from.toString()].filter(Boolean).join(' ');
}
