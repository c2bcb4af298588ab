/** The answer to "do the sources answer": every official page and every feed with its last success, and why one fails. */
import type { Block } from '../domain/briefing.ts';
import type { CommandAnswer } from '../domain/command.ts';
import { momentWords } from '../text/days-in-words.ts';
import { numberWords } from '../text/wording.ts';
import { type SourceReport, sourcesLine } from './sources-line.ts';

/** What `--json` prints, a record for each source. */
export interface SourceData {
  readonly title: string;
  readonly kind: SourceReport['kind'];
  readonly lastSucceededAt: string | null;
  readonly failures: number;
  readonly problem: string | null;
}

export function answerSources(
  sources: readonly SourceReport[],
  now: Temporal.ZonedDateTime,
): CommandAnswer & { readonly data: { readonly sources: readonly SourceData[] } } {
  const when = (moment: Temporal.Instant) => momentWords(moment, now.timeZoneId, now.toPlainDate());
  const official = sources.filter(({ kind }) => kind === 'official');
  const feeds = sources.filter(({ kind }) => kind === 'feed');
  const silent = feeds.filter(({ failures }) => failures > 0);
  const answered = feeds.filter(({ failures, lastSucceededAt }) => failures === 0 && lastSucceededAt !== undefined);
  const unvisited = feeds.filter(({ failures, lastSucceededAt }) => failures === 0 && lastSucceededAt === undefined);
  return {
    briefing: {
      kind: 'answer',
      headline: 'The sources',
      blocks: [
        { kind: 'paragraph', text: [{ text: sourcesLine(sources, now) }] },
        ...section('Official pages', official, (source) => stateOf(source, when)),
        ...section('Feeds that do not answer', silent, (source) => stateOf(source, when)),
        ...together('Feeds that answer', answered, ({ title, lastSucceededAt }) =>
          lastSucceededAt === undefined ? title : `${title} (${when(lastSucceededAt)})`,
        ),
        ...together('Feeds not visited yet', unvisited, ({ title }) => title),
      ],
    },
    data: {
      sources: sources.map((source) => ({
        title: source.title,
        kind: source.kind,
        lastSucceededAt: source.lastSucceededAt?.toString() ?? null,
        failures: source.failures,
        problem: problemOf(source) ?? null,
      })),
    },
  };
}

/** A paragraph for each. */
function section(
  title: string,
  sources: readonly SourceReport[],
  words: (source: SourceReport) => string,
): readonly Block[] {
  if (sources.length === 0) return [];
  return [
    { kind: 'section', title: `${title} (${numberWords(sources.length)})` },
    ...sources.map((source): Block => ({ kind: 'paragraph', text: [{ text: words(source) }] })),
  ];
}

/** One paragraph for all. */
function together(
  title: string,
  sources: readonly SourceReport[],
  words: (source: SourceReport) => string,
): readonly Block[] {
  if (sources.length === 0) return [];
  return [
    { kind: 'section', title: `${title} (${numberWords(sources.length)})`, aside: true },
    { kind: 'paragraph', text: [{ text: `${sources.map(words).join('; ')}.` }] },
  ];
}

function stateOf(source: SourceReport, when: (moment: Temporal.Instant) => string): string {
  const { title, failures, lastSucceededAt } = source;
  if (failures === 0) {
    return lastSucceededAt === undefined
      ? `${title}: not visited yet.`
      : `${title}: answered ${when(lastSucceededAt)}.`;
  }
  const last = lastSucceededAt === undefined ? 'it never answered' : `it last answered ${when(lastSucceededAt)}`;
  const times = failures === 1 ? 'once' : `${numberWords(failures)} times in a row`;
  return `${title}: failed ${times}; ${last}. ${upperFirst(problemOf(source) ?? 'The reason is not known')}.`.replace(
    /\.\.$/,
    '.',
  );
}

/** A report's problem is told as of several feeds ("each refuses us"). */
function problemOf({ problem }: SourceReport): string | undefined {
  return problem?.replace(/^each /, 'it ');
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
