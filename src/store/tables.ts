/**
 * The rows as both databases keep them. Moments (`…_at`) are whole milliseconds since 1970, days (`…_day`) ISO text,
 * and lists and records are JSON in text columns, so that SQLite and PostgreSQL hold the same thing.
 */
import type { Briefing } from '../domain/briefing.ts';
import type { PlatformName } from '../domain/channel.ts';
import type { DeliveryState } from '../domain/delivery.ts';
import type { Basis, MetricName } from '../domain/metric.ts';
import type { Route } from '../domain/observation.ts';
import type { AlertTopic } from '../domain/subscription.ts';
import type { VerdictKind } from '../domain/verdict.ts';
import type { ChannelKey } from './channel-key.ts';

/** Every table that is written by us, by its name; what the database fills by itself is not among them. */
export interface Tables {
  article: ArticleRow;
  article_text: ArticleTextRow;
  verdict: VerdictRow;
  printed_figure: PrintedFigureRow;
  vintage: VintageRow;
  observation_run: ObservationRunRow;
  source_state: SourceStateRow;
  briefing: BriefingRow;
  subscription: SubscriptionRow;
  installation: InstallationRow;
  delivery: DeliveryRow;
}

/** One row an article; what can be edited stands in its texts. */
export interface ArticleRow {
  id: string;
  feed: string;
  outlet: string;
  url: string;
  /** The publication that the feed gave with the newest text. */
  published_at: number | null;
  /** `published_at`, or without it when the newest text was seen: the moment that an article is listed under. */
  dated_at: number;
  /** Version of the newest text. */
  text_version: number;
  /** Digests of the newest text, so that an unchanged article is known without reading it. */
  heading_digest: string;
  text_digest: string | null;
}

/** One row a text version; `judged_at` is empty until its verdicts, if any, are kept. */
export interface ArticleTextRow {
  article_id: string;
  version: number;
  headline: string;
  summary: string;
  text: string | null;
  seen_at: number;
  judged_at: number | null;
}

export interface VerdictRow {
  article_id: string;
  text_version: number;
  ordinal: number;
  kind: VerdictKind;
  /** The whole verdict as JSON, days as ISO text. */
  content: string;
}

/** One row a figure of the newest judged text of an article; the verdict on it has the same ordinal. */
export interface PrintedFigureRow {
  article_id: string;
  ordinal: number;
  text_version: number;
  metric: MetricName;
  /** The same for the same figure in any story. */
  statement: string;
  /** That of the article when it was judged, and so is `outlet`. */
  dated_at: number;
  outlet: string;
  /** That of the verdict. */
  kind: VerdictKind;
}

/** One row a release. The id is the digest of route, publication and content, so a release cannot be there twice. */
export interface VintageRow {
  id: string;
  route: Route;
  published_at: number;
  seen_at: number;
  url: string;
  note: string | null;
}

/** One row an unbroken run of numbers of one release: ten years of days are one row. */
export interface ObservationRunRow {
  /** The vintage's id with a number of six digits. */
  id: string;
  vintage_id: string;
  metric: MetricName;
  basis: Basis;
  /** Empty where the series has no variant. */
  variant: string;
  /** As in the vintage: the index that a series is read by needs them here. */
  published_at: number;
  seen_at: number;
  /** The text of a `Step`. */
  step: string;
  first_day: string;
  last_day: string;
  /** JSON list of numbers, one for each period from the first to the last. */
  numbers: string;
  /** JSON record from place in the list to `{ note?, printed? }`; absent where there are none. */
  notes: string | null;
}

export interface SourceStateRow {
  name: string;
  etag: string | null;
  last_modified: string | null;
  last_tried_at: number | null;
  last_succeeded_at: number | null;
  failures: number;
  problem: string | null;
  next_due_at: number | null;
  /** Newest date among what a feed listed when it last answered. */
  newest_at: number | null;
  /** Until then a process is visiting it. */
  taken_until: number | null;
}

export interface BriefingRow {
  id: string;
  kind: Briefing['kind'];
  /** The whole briefing as JSON. */
  content: string;
  /** 1, and one more for each time that another content took its place. */
  edition: number;
  made_at: number;
  /** Empty: for ever. */
  kept_until: number | null;
}

/** One row a channel. */
export interface SubscriptionRow extends ChannelKey {
  /** The whole subscription as JSON, times and moments as ISO text. */
  content: string;
  changed_at: number;
  /** Empty where the channel wants no digest. */
  next_digest_at: number | null;
}

/** One row a space that a platform let the bot into. */
export interface InstallationRow {
  platform: PlatformName;
  space: string;
  /** Sealed by the platform: the store cannot read it. */
  secret: string;
  installed_at: number;
}

/** One row a briefing and channel. */
export interface DeliveryRow extends ChannelKey {
  id: string;
  /** The order in which deliveries were planned. */
  number: number;
  briefing_id: string;
  state: DeliveryState;
  /** With `number`, its place among the deliveries of its channel. */
  due_at: number;
  /** Of `due`: when it may be tried. Of `sending`: when whoever has it has had it for too long. */
  next_at: number;
  attempts: number;
  /** Times that it was looked for in vain since it was last sent. */
  looks: number;
  tried_at: number | null;
  /** Briefings of which the channel may have a message. */
  under: string | null;
  replaces: string | null;
  message_id: string | null;
  reason: string | null;
  /** When it came to its last state. */
  settled_at: number | null;
  /** Of the briefing, when it was last taken in hand or told; empty before. */
  edition: number | null;
  /** Of a correction: the first edition of what it corrects that says it already. */
  said_from: number | null;
  /** The wish that it serves, as in `AlertWish`; empty: it is sent whatever the channel wishes by then. */
  topic: AlertTopic | null;
  people: number | null;
}
