/** The news of a digest: events, most told first, each with its outlets and what became of its key figures. */
import type { Block, JudgedLine } from '../domain/briefing.ts';
import type { Verdict, VerdictKind } from '../domain/verdict.ts';
import { count, EVENTS, STORIES, shorten } from '../text/wording.ts';
import type { JudgedArticle, NewsEvent } from './group-stories.ts';
import { judgedLine } from './judged-line.ts';

/** A digest is about one screen. */
const MOST_EVENTS = 7;
const MOST_LINES = 5;
/** Figures that differ have a section of their own below, so they leave room for the others. */
const MOST_DIFFERING = 2;
const MOST_HEADLINE = 140;

/** What a newsroom wants to see first. */
const ORDER: readonly VerdictKind[] = [
  'differs',
  'agrees-on-another-reading',
  'agreed-when-published',
  'agrees',
  'ahead-of-record',
  'unchecked',
];

/** A verdict with the story that it stands in. */
export interface Judged {
  readonly verdict: Verdict;
  readonly story: JudgedArticle;
}

/** Events with figures that do not add up first, then by how many outlets tell them, then the latest. */
export function rankEvents(events: readonly NewsEvent[]): readonly NewsEvent[] {
  const weigh = (event: NewsEvent) => {
    const judged = judgedIn(event);
    return [
      judged.some(({ verdict }) => verdict.kind === 'differs') ? 1 : 0,
      outlets(event).length,
      judged.filter(({ verdict }) => verdict.kind !== 'unchecked').length,
      event[0].at.epochMilliseconds,
    ];
  };
  return events
    .map((event) => ({ event, weight: weigh(event) }))
    .sort((a, b) => {
      const at = a.weight.findIndex((weight, i) => weight !== b.weight[i]);
      return at === -1 ? 0 : (b.weight[at] as number) - (a.weight[at] as number);
    })
    .map(({ event }) => event);
}

/** A story block for each of the first events, and a line for the rest. */
export function newsBlocks(ranked: readonly NewsEvent[]): readonly Block[] {
  const rest = ranked.slice(MOST_EVENTS);
  const blocks: Block[] = ranked.slice(0, MOST_EVENTS).map((event) => ({
    kind: 'story',
    headline: shorten(event[0].article.headline, MOST_HEADLINE),
    links: outlets(event).map(({ article }) => ({ outlet: article.outlet, url: article.url })),
    lines: keyLines(event),
  }));
  if (rest.length === 0) return blocks;
  const stories = rest.reduce((sum, event) => sum + event.length, 0);
  const more = `And ${count(rest.length, EVENTS).replace(' ', ' more ')} in ${count(stories, STORIES)}.`;
  return [...blocks, { kind: 'paragraph', text: [{ text: more }] }];
}

/** Every verdict of an event, one for each separate statement: what three outlets print alike stands once. */
export function judgedIn(event: NewsEvent): readonly Judged[] {
  const seen = new Set<string>();
  return event
    .flatMap((story) => story.verdicts.map((verdict) => ({ verdict, story })))
    .sort((a, b) => ORDER.indexOf(a.verdict.kind) - ORDER.indexOf(b.verdict.kind) || isCount(b) - isCount(a))
    .filter(({ verdict }) => {
      const statement = statementOf(verdict);
      return !seen.has(statement) && seen.add(statement);
    });
}

/** Counts come before what is made of them. */
function isCount({ verdict }: Judged): number {
  return verdict.claim.figure.kind === 'count' ? 1 : 0;
}

/** What a verdict is about, the same for the same figure of the same thing in any outlet. */
export function statementOf({ claim: { figure }, reading }: Verdict): string {
  const period = reading.period === undefined ? '' : `${reading.period.from} ${reading.period.to}`;
  return [reading.metric, figure.kind, figure.value, figure.valueTo, figure.direction, period].join('|');
}

/** Judged lines of a verdict in its story's words. */
export function lineOf({ verdict, story: { article } }: Judged): JudgedLine {
  return judgedLine(verdict, [article.text ?? article.summary, article.headline]);
}

/** The first story of each outlet; a page that two outlets carry is told of the first alone. */
export function outlets(stories: readonly JudgedArticle[]): readonly JudgedArticle[] {
  const pages = new Set<string>();
  const seen = new Set<string>();
  return stories.filter(({ article: { outlet, url } }) => {
    if (pages.has(url) || seen.has(outlet)) return false;
    pages.add(url);
    return seen.add(outlet);
  });
}

function keyLines(event: NewsEvent): readonly JudgedLine[] {
  const judged = judgedIn(event).filter(({ verdict }) => verdict.kind !== 'unchecked');
  const differing = judged.filter(({ verdict }) => verdict.kind === 'differs').slice(0, MOST_DIFFERING);
  const others = judged.filter(({ verdict }) => verdict.kind !== 'differs');
  return [...differing, ...others].slice(0, MOST_LINES).map(lineOf);
}
