/** What of the news does not add up, with the sum and who prints it; and what the record could not judge, with the reason. */
import type { Block, RichText, Span } from '../domain/briefing.ts';
import { UNCHECKED_WORDS, type UncheckedReason } from '../domain/verdict.ts';
import { numberWords } from '../text/wording.ts';
import type { JudgedArticle, NewsEvent } from './group-stories.ts';
import { type Judged, judgedIn, lineOf, outlets, statementOf } from './news-blocks.ts';

const MOST_QUOTES = 3;

/** A section with each figure that differs, its sum in full and the outlets that print it; nothing where all adds up. */
export function doesNotAddUp(events: readonly NewsEvent[]): readonly Block[] {
  const differing = distinct(events).filter(({ verdict }) => verdict.kind === 'differs');
  if (differing.length === 0) return [];
  return [
    { kind: 'section', title: `Does not add up (${differing.length})` },
    ...differing.flatMap((judged): readonly Block[] => [
      { kind: 'judged', line: lineOf(judged) },
      { kind: 'source', text: linkedOutlets(printedBy(judged, events)) },
    ]),
  ];
}

/** A section with a paragraph for each reason: how many figures, and the first of them. */
export function notJudged(events: readonly NewsEvent[]): readonly Block[] {
  const byReason = new Map<UncheckedReason, Judged[]>();
  for (const judged of distinct(events)) {
    if (judged.verdict.kind !== 'unchecked') continue;
    const reason = judged.verdict.reason ?? 'unsure';
    byReason.set(reason, [...(byReason.get(reason) ?? []), judged]);
  }
  const total = [...byReason.values()].reduce((sum, { length }) => sum + length, 0);
  if (total === 0) return [];
  return [
    { kind: 'section', title: `Not judged (${numberWords(total)})`, aside: true },
    ...[...byReason].map(([reason, judged]): Block => ({ kind: 'paragraph', text: reasonWords(reason, judged) })),
  ];
}

/** Figures of migration before money, polls and the like; then as they came. */
function reasonWords(reason: UncheckedReason, judged: readonly Judged[]): RichText {
  const remote = ({ verdict }: Judged) => (['other', 'money'].includes(verdict.reading.metric) ? 1 : 0);
  const shown = [...judged].sort((a, b) => remote(a) - remote(b)).slice(0, MOST_QUOTES);
  const rest = judged.length - shown.length;
  const words = UNCHECKED_WORDS[reason];
  return [
    { text: `${words.charAt(0).toUpperCase()}${words.slice(1)}`, strong: true },
    { text: ': ' },
    ...shown.flatMap((one, i): Span[] => [
      { text: `${i === 0 ? '' : ', '}“${lineOf(one).quote}” (` },
      { text: one.story.article.outlet, url: one.story.article.url },
      { text: ')' },
    ]),
    { text: rest > 0 ? ` and ${numberWords(rest)} more.` : '.' },
  ];
}

function distinct(events: readonly NewsEvent[]): readonly Judged[] {
  const seen = new Set<string>();
  return events.flatMap(judgedIn).filter(({ verdict }) => {
    const statement = statementOf(verdict);
    return !seen.has(statement) && seen.add(statement);
  });
}

function printedBy({ verdict }: Judged, events: readonly NewsEvent[]): readonly JudgedArticle[] {
  const statement = statementOf(verdict);
  return outlets(events.flat().filter(({ verdicts }) => verdicts.some((other) => statementOf(other) === statement)));
}

function linkedOutlets(stories: readonly JudgedArticle[]): RichText {
  return stories.flatMap(({ article }, i): Span[] => [
    { text: i === 0 ? 'Printed by ' : ', ' },
    { text: article.outlet, url: article.url },
  ]);
}
