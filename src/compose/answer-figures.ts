/** The answer to "which figures are in the news": each with who printed it first, who repeated it and what the record says. */
import type { Block, Span } from '../domain/briefing.ts';
import type { CommandAnswer } from '../domain/command.ts';
import type { Metric } from '../domain/metric.ts';
import type { PrintedFigure } from '../domain/printed-figure.ts';
import { momentWords } from '../text/days-in-words.ts';
import { count, numberWords, STORIES } from '../text/wording.ts';
import { type ClaimData, claimData } from './check-data.ts';
import { judgedLine } from './judged-line.ts';

export interface FiguresInput {
  /** Absent: of all metrics. */
  readonly metric?: Metric;
  readonly figures: readonly PrintedFigure[];
  readonly days: number;
  /** The reader's clock. */
  readonly now: Temporal.ZonedDateTime;
}

/** What `--json` prints. */
export interface FiguresData {
  readonly metric: string | null;
  readonly days: number;
  readonly figures: readonly (ClaimData & {
    readonly stories: number;
    readonly printed: readonly { readonly outlet: string; readonly url: string; readonly at: string }[];
  })[];
}

/** Outlets named after the first. */
const MOST_NAMED = 4;

/** The figures as they are given, the first of them told first, in words and for `--json`. */
export function answerFigures(input: FiguresInput): CommandAnswer & { readonly data: FiguresData } {
  const { metric, figures, days, now } = input;
  const about = metric === undefined ? '' : ` on ${metric.title}`;
  const headline =
    figures.length === 0
      ? `No figure${about} was in the news of the last ${days} days`
      : `${count(figures.length, FIGURES)}${about} in the news of the last ${days} days, most printed first`;
  return {
    briefing: { kind: 'answer', headline, blocks: figures.flatMap((figure) => figureBlocks(figure, now)) },
    data: {
      metric: metric?.name ?? null,
      days,
      figures: figures.map(({ verdict, stories, printings }) => ({
        ...claimData(verdict),
        stories,
        printed: printings.map(({ outlet, url, at }) => ({ outlet, url, at: at.toString() })),
      })),
    },
  };
}

const FIGURES = { one: 'figure', many: 'figures' };

/** The figure with its verdict, then where it was printed. */
export function figureBlocks(figure: PrintedFigure, now: Temporal.ZonedDateTime): readonly Block[] {
  const { verdict, article } = figure;
  return [
    { kind: 'judged', line: judgedLine(verdict, [article.text ?? article.summary, article.headline]) },
    { kind: 'source', text: printedWords(figure, now) },
  ];
}

/** "First printed by A on 10 August 07:00, then by B, C and 2 more; 5 stories." */
function printedWords({ printings, stories }: PrintedFigure, now: Temporal.ZonedDateTime): readonly Span[] {
  const [first, ...others] = printings;
  if (first === undefined) return [{ text: count(stories, STORIES) }];
  const named = others.slice(0, MOST_NAMED);
  const rest = others.length - named.length;
  const when = momentWords(first.at, now.timeZoneId, now.toPlainDate());
  return [
    { text: 'First printed by ' },
    { text: first.outlet, url: first.url },
    { text: ` on ${when}` },
    ...named.flatMap(({ outlet, url }, i): Span[] => [
      { text: i === 0 ? ', then by ' : i === named.length - 1 && rest === 0 ? ' and ' : ', ' },
      { text: outlet, url },
    ]),
    { text: `${rest > 0 ? ` and ${numberWords(rest)} more` : ''}; ${count(stories, STORIES)} in all.` },
  ];
}
