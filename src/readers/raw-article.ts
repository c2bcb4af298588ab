/**
 * An article as its feed's format gives it, and the same as ours: markup turned to text, the address made
 * canonical, the date believed only where it can be true, and an identity that no edit changes.
 */
import type { Article } from '../domain/article.ts';
import type { Feed } from '../domain/feed.ts';
import { canonicalAddress } from './canonical-address.ts';
import { plainLine, plainText } from './plain-text.ts';
import { readWebDate } from './web-date.ts';

/** What RSS, Atom and JSON Feed have in common; everything may be missing, and text may hold markup. */
export interface RawArticle {
  readonly guid?: string;
  readonly link?: string;
  readonly title?: string;
  readonly summary?: string;
  /** The body, where the feed carries one. */
  readonly content?: string;
  /** Dates in order of trust. */
  readonly dates: readonly (string | undefined)[];
}

/** A body this long is the article itself and not a teaser; shorter ones serve as summary. In characters. */
const WHOLE_ARTICLE = 1_000;
/** A teaser ends like this, however long it is. */
const TEASER_END = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|read more\W*|continue reading\W*|full story\W*)$/i;
/** What feed software and outlets put after a summary. */
const SUMMARY_TAIL =
  /\s*(?:(?:continue reading|read more)\W{0,10}|\n(?:continue reading|read more)[^\n]{0,80}|the post [^\n]{0,300} appeared first on [^\n]{0,100})$/i;
const LONGEST_HEADLINE = 500;
const LONGEST_SUMMARY = 5_000;
/** As of an article page; what is longer is no article, and would hold up the judging of others. */
const LONGEST_ARTICLE = 100_000;

/** Outlets' clocks run fast and summer time is mislabelled; more than two hours ahead is no date. */
const AHEAD_ALLOWED = { hours: 2 } as const;
/** Nothing on the web was published before it; a date of 1970 is an empty field. */
const EARLIEST = Temporal.Instant.from('1995-01-01T00:00:00Z');

/** Where and when a feed was read. */
export interface FeedVisit {
  readonly feed: Feed;
  /** The address that relative links are resolved against. */
  readonly base: string;
  readonly seenAt: Temporal.Instant;
}

/** The article, or undefined where there is no headline or no address to send a reader to. */
export function articleOf(raw: RawArticle, visit: FeedVisit): Article | undefined {
  const { feed, base, seenAt } = visit;
  const link = raw.link?.trim() ?? '';
  const url = (link === '' ? undefined : canonicalAddress(link, base)) ?? guidAddress(raw.guid);
  const headline = plainLine(raw.title ?? '').slice(0, LONGEST_HEADLINE);
  if (url === undefined || headline === '') return undefined;
  const content = plainText(raw.content ?? '');
  const whole = content.length >= WHOLE_ARTICLE && !TEASER_END.test(content);
  const summary = plainText(raw.summary ?? '') || content;
  const publishedAt = believableDate(raw.dates, seenAt);
  return {
    id: identityOf(raw.guid, url),
    feed: feed.name,
    outlet: feed.outlet,
    url,
    headline,
    summary: summary.slice(0, LONGEST_SUMMARY).replace(SUMMARY_TAIL, ''),
    ...(whole ? { text: content.slice(0, LONGEST_ARTICLE) } : {}),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

/**
 * The guid where it says something, else the address. A guid that is an address is made canonical, since outlets
 * count edits behind its `#`; any other is kept apart by the outlet's host, since "12345" may be anyone's.
 */
export function identityOf(guid: string | undefined, url: string): string {
  const trimmed = (guid ?? '').replace(/\s+/g, ' ').trim();
  if (trimmed === '' || trimmed.length > 500) return url;
  const address = guidAddress(trimmed);
  if (address !== undefined) return address;
  return `${new URL(url).hostname.replace(/^www\./, '')} ${trimmed}`;
}

function guidAddress(guid: string | undefined): string | undefined {
  return guid !== undefined && /^https?:\/\//i.test(guid.trim()) ? canonicalAddress(guid) : undefined;
}

/** The first date that can be true at `seenAt`. */
export function believableDate(
  dates: readonly (string | undefined)[],
  seenAt: Temporal.Instant,
): Temporal.Instant | undefined {
  const latest = seenAt.add(AHEAD_ALLOWED);
  for (const text of dates) {
    const date = text === undefined ? undefined : readWebDate(text);
    if (date === undefined) continue;
    if (Temporal.Instant.compare(date, EARLIEST) < 0 || Temporal.Instant.compare(date, latest) > 0) continue;
    return date;
  }
  return undefined;
}
