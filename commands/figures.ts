/** Figures that the news printed lately: who was first, who repeated them, and what the record says. */
import { answerFigures } from '../src/compose/answer-figures.ts';
import type { Command } from '../src/domain/command.ts';
import { Fault } from '../src/domain/fault.ts';
import type { Metric, MetricName } from '../src/domain/metric.ts';
import type { PrintedFigure } from '../src/domain/printed-figure.ts';
import { shownWords } from '../src/text/asked-day.ts';

export interface FiguresDeps {
  readonly printedFigures: (query: {
    readonly metric?: MetricName;
    readonly since: Temporal.Instant;
    readonly limit: number;
  }) => Promise<readonly PrintedFigure[]>;
  readonly metrics: readonly Metric[];
  /** The moment, on the clock by which times are told. */
  readonly now: () => Temporal.ZonedDateTime;
}

const DAYS = 30;
/** A screen of them. */
const MOST_FIGURES = 8;

export function figures({ printedFigures, metrics, now }: FiguresDeps): Command {
  return {
    name: 'figures',
    description: 'Figures in the news lately: who printed them first, and what the record says.',
    options: [
      {
        name: 'metric',
        suggested: true,
        description: 'What is counted: small boat arrivals, returns, asylum claims …',
      },
    ],
    examples: ['', 'small boat arrivals', 'returns', 'asylum backlog'],
    suggest: async (_option, typed) => metricsLike(typed, metrics).map(nameOf),
    async run({ options }) {
      const metric = options.metric === undefined ? undefined : metricOf(options.metric, metrics);
      const since = now()
        .toInstant()
        .subtract({ hours: 24 * DAYS });
      const query = { since, limit: MOST_FIGURES, ...(metric && { metric: metric.name }) };
      return answerFigures({ figures: await printedFigures(query), days: DAYS, now: now(), ...(metric && { metric }) });
    },
  };
}

/** "small boat arrivals". */
function nameOf({ name }: Metric): string {
  return name.replaceAll('_', ' ');
}

/** The metric so named, else the only one or the first whose name or title has all the words. */
function metricOf(words: string, metrics: readonly Metric[]): Metric {
  const asked = wordsOf(words).join(' ');
  const found = metrics.find((metric) => nameOf(metric) === asked) ?? metricsLike(words, metrics)[0];
  if (found === undefined || asked === '') {
    throw new Fault(
      `"${shownWords(words)}" is nothing that is counted here.\nWrite one of: ${metrics.map(nameOf).join(', ')}.`,
      {
        exitCode: 2,
      },
    );
  }
  return found;
}

function metricsLike(words: string, metrics: readonly Metric[]): readonly Metric[] {
  const asked = wordsOf(words);
  return metrics.filter((metric) => {
    const own = wordsOf(`${nameOf(metric)} ${metric.title}`);
    return asked.every((word) => own.some((each) => each.startsWith(word)));
  });
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
