/** The answer to "do the sources answer": every official page and every feed with its last success, and why one fails. */
import type { Block } from '../domain/briefing.ts';
import type { CommandAnswer } from '../domain/command.ts';
import { momentWords } from '../text/days-in-words.ts';
import { numberWords } from '../text/wording.ts';
import { commonReason, type SourceReport, sourcesLine } from './sources-line.ts';

/** What `--json` prints, a record for each source. */
export interface SourceData {
  readonly title: string;
  readonly kind: SourceReport['kind'];
  readonly lastSucceededAt: string | null;
  readonly failures: number;
  readonly problem: string | null;
  /** Of a feed that answers with nothing new for much longer than is its habit: when the newest was. */
  readonly idleSince: string | null;
}

/** `now` carries the reader's clock. */
export function answerSources(
  sources: readonly SourceReport[],
  now: Temporal.ZonedDateTime,
): CommandAnswer & { readonly data: { readonly sources: readonly SourceData[] } } {
  const when = (moment: Temporal.Instant) => momentWords(moment, now.timeZoneId, now.toPlainDate());
  const official = sources.filter(({ kind }) => kind === 'official');
  const feeds = sources.filter(({ kind }) => kind === 'feed');
  const silent = feeds.filter(({ failures }) => failures > 0);
  const visited = feeds.filter(({ failures, lastSucceededAt }) => failures === 0 && lastSucceededAt !== undefined);
  const idle = visited.filter(({ idleSince }) => idleSince !== undefined);
  const answered = visited.filter(({ idleSince }) => idleSince === undefined);
  const unvisited = feeds.filter(({ failures, lastSucceededAt }) => failures === 0 && lastSucceededAt === undefined);
  return {
    briefing: {
      kind: 'answer',
      headline: 'The sources',
      blocks: [
        { kind: 'paragraph', text: [{ text: sourcesLine(sources, now) }] },
        ...section('Official pages', official, statesOf(official, { when, all: official })),
        ...section('Feeds that do not answer', silent, statesOf(silent, { when, all: [...silent, ...visited] })),
        ...section('Feeds with nothing new for much longer than usual', idle, [
          sentence(idle.map(({ title, idleSince }) => `${title} (${idleSince && when(idleSince)})`)),
        ]),
        ...section('Feeds that answer', answered, [sentence(answered.map((each) => answeredWords(each, when)))], true),
        ...section('Feeds not visited yet', unvisited, [sentence(unvisited.map(({ title }) => title))], true),
      ],
    },
    data: {
      sources: sources.map((source) => ({
        title: source.title,
        kind: source.kind,
        lastSucceededAt: source.lastSucceededAt?.toString() ?? null,
        failures: source.failures,
        problem: problemOf(source) ?? null,
        idleSince: source.idleSince?.toString() ?? null,
      })),
    },
  };
}

type When = (moment: Temporal.Instant) => string;

/** `aside`: what a reader in a hurry passes over. */
function section(
  title: string,
  sources: readonly SourceReport[],
  paragraphs: readonly string[],
  aside = false,
): readonly Block[] {
  if (sources.length === 0) return [];
  return [
    { kind: 'section', title: `${title} (${numberWords(sources.length)})`, ...(aside && { aside }) },
    ...paragraphs.map((text): Block => ({ kind: 'paragraph', text: [{ text }] })),
  ];
}

function sentence(parts: readonly string[]): string {
  return `${parts.join('; ')}.`;
}

function answeredWords({ title, lastSucceededAt }: SourceReport, when: When): string {
  return lastSucceededAt === undefined ? title : `${title} (${when(lastSucceededAt)})`;
}

/**
 * A paragraph for each; those that fail for the same reason share one, which says it once. Where it is the reason of `all`, the line
 * above them has said it.
 */
function statesOf(
  sources: readonly SourceReport[],
  { when, all }: { readonly when: When; readonly all: readonly SourceReport[] },
): readonly string[] {
  const groups = Map.groupBy(sources, (source) => (source.failures > 0 && source.problem) || source.title);
  return [...groups.values()].map((group) => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group.map((each) => stateOf(each, when)).join('');
    const histories = new Set(group.map((each) => failureWords(each, when)));
    const isSaid = commonReason(all) !== undefined;
    const reason = isSaid ? '' : `${upperFirst(first.problem?.replace(/^the page /, 'each ') ?? '')}: `;
    if (histories.size > 1)
      return sentence([`${reason}${group.map((each) => `${each.title} ${failureWords(each, when)}`).join('; ')}`]);
    return `${sentence([`${reason}${group.map(({ title }) => title).join('; ')}`])} All ${failureWords(first, when)}.`;
  });
}

function stateOf(source: SourceReport, when: When): string {
  const { title, failures, lastSucceededAt } = source;
  if (failures > 0) {
    const why = upperFirst(problemOf(source) ?? 'the reason is not known');
    return `${title}: ${failureWords(source, when)}. ${why}.`.replace(/\.\.$/, '.');
  }
  return lastSucceededAt === undefined ? `${title}: not visited yet.` : `${title}: answered ${when(lastSucceededAt)}.`;
}

/** "failed 9 times in a row, and last answered 15 August 13:05". */
function failureWords({ failures, lastSucceededAt }: SourceReport, when: When): string {
  const times = failures === 1 ? 'once' : `${numberWords(failures)} times in a row`;
  return `failed ${times}, and ${lastSucceededAt === undefined ? 'never answered' : `last answered ${when(lastSucceededAt)}`}`;
}

/** A report's problem is told as of several feeds ("each refuses us"). */
function problemOf({ problem }: SourceReport): string | undefined {
  return problem?.replace(/^each /, 'it ');
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
