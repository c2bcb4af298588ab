/** The state of the sources: how many answered, which are silent and since when, and whether the official pages did. */
import { momentWords } from '../text/days-in-words.ts';
import { count, DAYS, listWords, numberWords } from '../text/wording.ts';

/** What is known of one source when a briefing is written. */
export interface SourceReport {
  readonly title: string;
  readonly kind: 'feed' | 'official';
  /** Absent where it never answered. */
  readonly lastSucceededAt?: Temporal.Instant;
  /** Failures in a row; 0 after a success, and before the first visit. */
  readonly failures: number;
  /** The last failure in words: "each refuses us (403)" of a feed, "the page refuses us (403)" of an official page. */
  readonly problem?: string;
  /** Of a feed that answers and has had nothing new for much longer than is its habit: when the newest was. */
  readonly idleSince?: Temporal.Instant;
}

const MOST_NAMED = 4;

/** One line of plain sentences; `now` gives the reader's clock. */
export function sourcesLine(sources: readonly SourceReport[], now: Temporal.ZonedDateTime): string {
  const feeds = sources.filter(({ kind }) => kind === 'feed');
  const official = sources.filter(({ kind }) => kind === 'official');
  if (feeds.length > 0 && official.length > 0 && sources.every(isUnvisited)) {
    return 'No feed and no official page has been visited yet.';
  }
  if (feeds.length > 1 && official.length > 1) {
    const reason = commonReason(sources);
    if (reason !== undefined) {
      return sentence(
        `None of ${count(feeds.length, FEEDS)} and ${count(official.length, PAGES)} could be reached: ${reason}`,
      );
    }
  }
  return [feedWords(feeds, now), ...idleWords(feeds, now), ...officialLines(official, now)].join(' ');
}

/** Why all of them failed, where it is the same of all: "each has a name that does not resolve". */
export function commonReason(sources: readonly SourceReport[]): string | undefined {
  const reasons = new Set(
    sources.map(({ failures, problem }) => (failures > 0 ? problem : undefined)?.replace(/^the page /, 'each ')),
  );
  const [only] = reasons;
  return reasons.size === 1 ? only : undefined;
}

function isUnvisited({ failures, lastSucceededAt }: SourceReport): boolean {
  return failures === 0 && lastSucceededAt === undefined;
}

/** One sentence where all stand alike, else one for each; the moment is that of the page that answered longest ago. */
function officialLines(official: readonly SourceReport[], now: Temporal.ZonedDateTime): readonly string[] {
  if (official.length > 1 && official.every(isUnvisited)) return ['No official page has been visited yet.'];
  const answers = official.flatMap(({ failures, lastSucceededAt }) => (failures > 0 ? [] : (lastSucceededAt ?? [])));
  const [first] = answers.toSorted(Temporal.Instant.compare);
  if (official.length > 1 && answers.length === official.length && first !== undefined) {
    const when = momentWords(first, now.timeZoneId, now.toPlainDate());
    return [`All ${official.length} official pages answered (${when}).`];
  }
  const reason = official.length > 1 ? commonReason(official) : undefined;
  if (reason !== undefined) return [sentence(`None of ${count(official.length, PAGES)} could be reached: ${reason}`)];
  return official.map((source) => officialWords(source, now));
}

function feedWords(feeds: readonly SourceReport[], now: Temporal.ZonedDateTime): string {
  if (feeds.length === 0) return 'No news feeds are set up.';
  const visited = feeds.filter((feed) => !isUnvisited(feed));
  if (visited.length === 0) return 'No feed has been visited yet.';
  const silent = visited.filter(({ failures }) => failures > 0);
  const answered = visited.length - silent.length;
  if (answered === 0) {
    const reason = commonReason(silent);
    return sentence(
      `None of ${count(visited.length, FEEDS)} could be reached${reason === undefined ? '' : `: ${reason}`}`,
    );
  }
  const said = `${numberWords(answered)} of ${count(visited.length, FEEDS)} answered`;
  if (silent.length === 0) return `${said}.`;
  return `${said}; silent: ${listWords(
    silent.map((feed) => `${feed.title} (${silence(feed, now)})`),
    MOST_NAMED,
  )}.`;
}

const FEEDS = { one: 'feed', many: 'feeds' };
const PAGES = { one: 'official page', many: 'official pages' };

function idleWords(feeds: readonly SourceReport[], now: Temporal.ZonedDateTime): readonly string[] {
  const idle = feeds.flatMap(({ title, idleSince }) =>
    idleSince === undefined ? [] : `${title} (${spanSince(idleSince, now)})`,
  );
  if (idle.length === 0) return [];
  return [`Nothing new for much longer than usual: ${listWords(idle, MOST_NAMED)}.`];
}

function sentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

function officialWords(source: SourceReport, now: Temporal.ZonedDateTime): string {
  if (source.failures > 0) {
    const why = source.problem === undefined ? '' : `: ${source.problem}`;
    return sentence(`${source.title} could not be reached (${silence(source, now)})${why}`);
  }
  if (source.lastSucceededAt === undefined) return `${source.title} has not been visited yet.`;
  return `${source.title} answered ${momentWords(source.lastSucceededAt, now.timeZoneId, now.toPlainDate())}.`;
}

function silence({ lastSucceededAt }: SourceReport, now: Temporal.ZonedDateTime): string {
  if (lastSucceededAt === undefined) return 'never answered';
  return spanSince(lastSucceededAt, now);
}

function spanSince(moment: Temporal.Instant, now: Temporal.ZonedDateTime): string {
  const hours = Math.floor(now.toInstant().since(moment).total('hours'));
  if (hours < 1) return 'for less than an hour';
  return hours < 48 ? `for ${count(hours, HOURS)}` : `for ${count(Math.floor(hours / 24), DAYS)}`;
}

const HOURS = { one: 'hour', many: 'hours' };
