/**
 * What the rest of the house asks of the store. SQLite and PostgreSQL answer alike; one suite of tests
 * holds both to it. The rows are the truth: every step of the day finds its work by asking here.
 * Moments are kept to the millisecond.
 */
import type { Article } from '../domain/article.ts';
import type { Briefing } from '../domain/briefing.ts';
import type { Channel, PlatformName } from '../domain/channel.ts';
import type { FeedHabit } from '../domain/feed-habit.ts';
import type { Basis, MetricName, Variant } from '../domain/metric.ts';
import type { Observation, Vintage } from '../domain/observation.ts';
import type { PrintedFigure } from '../domain/printed-figure.ts';
import type { Series } from '../domain/series.ts';
import type { SourceState } from '../domain/source-state.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Verdict, VerdictKind } from '../domain/verdict.ts';
import type { Waiting } from '../domain/waiting.ts';
import type { DeliveryStore } from './delivery-store.ts';

export type { Claim, DeliveryStore, FoldedDelivery, Plan } from './delivery-store.ts';

/** One part for each noun; `close` ends the connection, and nothing may be asked after it. */
export interface Store {
  readonly articles: ArticleStore;
  readonly observations: ObservationStore;
  readonly verdicts: VerdictStore;
  readonly feeds: FeedStore;
  readonly briefings: BriefingStore;
  readonly subscriptions: SubscriptionStore;
  readonly installations: InstallationStore;
  readonly deliveries: DeliveryStore;
  waiting(now: Temporal.Instant): Promise<Waiting>;
  close(): Promise<void>;
}

export interface StoredArticle {
  readonly article: Article;
  /** When this text version was first seen. */
  readonly seenAt: Temporal.Instant;
  /** 1 for the text first seen; an edit of headline, summary or text adds one. */
  readonly textVersion: number;
}

export interface ArticleStore {
  /** How often feeds brought stories since that moment; of those whose newest is older than `lastBefore`, by the feed's name. */
  habits(since: Temporal.Instant, lastBefore: Temporal.Instant): Promise<ReadonlyMap<string, FeedHabit>>;
  /**
   * Saves new articles and new text versions of known ones, by article id; what is unchanged costs nothing.
   * A known text stays where none is given, so a feed may go on giving the summary of a story read in full.
   * Another date, address or feed alone is no edit; an edit brings its own. An outlet's article is edited by its own feeds alone:
   * what another outlet brings under the same id is a duplicate where it is the same, else an article of that outlet, under an
   * id of its own.
   */
  save(
    articles: readonly Article[],
    seenAt: Temporal.Instant,
  ): Promise<{ added: number; edited: number; unchanged: number }>;
  /** Articles whose newest text version has no verdicts yet, oldest first. */
  toJudge(limit: number): Promise<readonly StoredArticle[]>;
  /** Articles published (or, without a date, seen) from `from` until before `until`, newest first. */
  between(from: Temporal.Instant, until: Temporal.Instant): Promise<readonly StoredArticle[]>;
  /**
   * The newest articles whose newest headline, summary or text hold all the words, each whole or as the beginning of one.
   * Letters and digits alone count, without case and accents; for empty words the newest of all, for signs alone none.
   */
  search(words: string, limit: number): Promise<readonly StoredArticle[]>;
  /** Those that are stored already, as they are or as an earlier text; an article of another outlet with the same id does not count. */
  known(articles: readonly Article[]): Promise<ReadonlySet<Article>>;
}

/** What a release brought that was not known before it. */
export interface RecordedRelease {
  /** False where this very release was stored already; then nothing else happened. */
  readonly isNew: boolean;
  readonly added: number;
  readonly unchanged: number;
  readonly revised: readonly {
    readonly observation: Observation;
    readonly previous: number;
    readonly previousVintage: Vintage;
  }[];
}

export interface SeriesQuery {
  /** `daily` unless told. */
  readonly basis?: Basis;
  readonly variant?: Variant;
  /** Only releases published at or before this moment; without it, everything. */
  readonly asOf?: Temporal.Instant;
  /** For periods that no release of that moment covers, let the earliest later release stand in, marked `backfilled`. */
  readonly backfill?: boolean;
}

export interface ObservationStore {
  /**
   * Keeps a release for ever. A release is known by its route, time of publication and content;
   * storing it again adds nothing. Older releases may be stored after newer ones. What is new is measured against
   * the releases published before this one (of one moment: seen before it), whatever their route.
   * Of two numbers that it gives for one period the first stands.
   */
  record(vintage: Vintage, observations: readonly Observation[]): Promise<RecordedRelease>;
  /** The newest number for each period among releases up to `asOf`, whatever their route. */
  series(metric: MetricName, query?: SeriesQuery): Promise<Series>;
  /** Every release kept, newest published first. */
  vintages(): Promise<readonly Vintage[]>;
  /**
   * Every number, of every variant, that was ever released for periods whose first day is from `from` to `to`,
   * with its release, oldest release first.
   */
  history(
    metric: MetricName,
    basis: Basis,
    from: Temporal.PlainDate,
    to: Temporal.PlainDate,
  ): Promise<readonly { observation: Observation; vintage: Vintage }[]>;
}

export interface VerdictStore {
  /** Replaces the verdicts on this text version of the article; an empty list means that it was judged and holds no claim. */
  save(articleId: string, textVersion: number, verdicts: readonly Verdict[], judgedAt: Temporal.Instant): Promise<void>;
  /** Verdicts on the newest judged text version of each article; articles never judged are absent. */
  of(articleIds: readonly string[]): Promise<ReadonlyMap<string, readonly Verdict[]>>;
  /** Verdicts on the newest judged text of an article that is older than this version; empty where there is none. */
  before(articleId: string, textVersion: number): Promise<readonly Verdict[]>;
  /** The figures that stories of that time print, those in most stories first, then the newest. */
  printed(query: PrintedQuery): Promise<readonly PrintedFigure[]>;
  /** The same figures in the same order, each with the newest verdict and how many outlets printed it since that moment. */
  carried(query: PrintedQuery): Promise<readonly { readonly verdict: Verdict; readonly outlets: number }[]>;
  /** Verdicts of these kinds on figures about migration that no story printed before `since`, each where it was first printed. */
  newlyPrinted(since: Temporal.Instant, kinds: readonly VerdictKind[], limit: number): Promise<readonly Verdict[]>;
}

export interface PrintedQuery {
  /** Without it every metric that is about migration. */
  readonly metric?: MetricName;
  /** Only figures, and stories, with this verdict. */
  readonly kind?: VerdictKind;
  readonly since: Temporal.Instant;
  readonly limit: number;
  /** In order of the newest story alone. */
  readonly newestFirst?: true;
}

export interface FeedStore {
  states(): Promise<ReadonlyMap<string, SourceState>>;
  /** Ends the visit too, where one was begun with `take`. */
  save(state: SourceState): Promise<void>;
  /**
   * Begins a visit for one process alone, until that moment; false where another is there, or was since the state that is
   * given was read.
   */
  take(
    state: Pick<SourceState, 'name' | 'lastTriedAt'>,
    now: Temporal.Instant,
    until: Temporal.Instant,
  ): Promise<boolean>;
  /** Ends a visit of which nothing is to be remembered. */
  leave(name: string): Promise<void>;
}

export interface BriefingStore {
  /** Keeps a briefing under its name, until a moment or for ever; false where the name was taken, and then nothing changes. */
  keep(id: string, briefing: Briefing, madeAt: Temporal.Instant, until?: Temporal.Instant): Promise<boolean>;
  find(id: string): Promise<Briefing | undefined>;
  /** Deletes what was to be kept until `now` or earlier; how many. */
  dropOld(now: Temporal.Instant): Promise<number>;
}

export interface SubscriptionStore {
  /**
   * The whole wish of its channel, with the moment of its next digest; it takes the place of an earlier one. With `digest as it was`
   * an earlier one keeps its moment, so that a digest which is due already is not lost.
   */
  save(
    subscription: Subscription,
    nextDigestAt: Temporal.Instant | undefined,
    which?: 'digest as it was',
  ): Promise<void>;
  find(channel: Channel): Promise<Subscription | undefined>;
  /** Of one platform and space, or of all. */
  list(of?: { readonly platform: PlatformName; readonly space: string }): Promise<readonly Subscription[]>;
  /** Those whose digest is due, longest due first, with the moment for which it was. */
  due(
    now: Temporal.Instant,
    limit: number,
  ): Promise<readonly { readonly subscription: Subscription; readonly dueAt: Temporal.Instant }[]>;
  /** Those whose digest is due later than that moment. */
  dueAfter(
    moment: Temporal.Instant,
  ): Promise<readonly { readonly subscription: Subscription; readonly dueAt: Temporal.Instant }[]>;
  /** Sets the moment of the next digest where it still is `dueAt`; false where another process was first. */
  moveOn(channel: Channel, dueAt: Temporal.Instant, next: Temporal.Instant | undefined): Promise<boolean>;
  /** False where there was none. */
  remove(channel: Channel): Promise<boolean>;
  /** All of a space; how many. */
  removeSpace(platform: PlatformName, space: string): Promise<number>;
}

/** Spaces that let the bot in, each with a secret that only its platform can read. */
export interface InstallationStore {
  save(platform: PlatformName, space: string, secret: string, at: Temporal.Instant): Promise<void>;
  find(platform: PlatformName, space: string): Promise<string | undefined>;
  spaces(platform: PlatformName): Promise<readonly string[]>;
  remove(platform: PlatformName, space: string): Promise<void>;
}
