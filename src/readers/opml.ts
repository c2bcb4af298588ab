/**
 * Feeds that a desk adds itself, from an OPML file as every feed reader exports it. Two attributes of our own are
 * understood: `relevance="all"` for a feed that is about migration as a whole, and `interval` in minutes.
 */
import { SaxesParser } from 'saxes';
import type { Feed } from '../domain/feed.ts';

export interface OpmlReading {
  readonly feeds: readonly Feed[];
  /** What was left out and why, in sentences for whoever wrote the file. */
  readonly problems: readonly string[];
}

/** Minutes between two visits where the file does not say. */
const USUAL_INTERVAL = 30;
const SHORTEST_INTERVAL = 5;
const LONGEST_INTERVAL = 1440;
const MOST_FEEDS = 500;

/** Reads an OPML file. `taken` are names that feeds must not have again. Never throws: what cannot be read is a problem. */
export function readOpml(text: string, taken: ReadonlySet<string> = new Set()): OpmlReading {
  const feeds: Feed[] = [];
  const problems: string[] = [];
  const names = new Set(taken);
  const addresses = new Set<string>();
  let sawOpml = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    sawOpml ||= name === 'opml';
    const outline = lowered(attributes as Record<string, string>);
    if (name !== 'outline' || outline.xmlurl === undefined) return;
    const feed = feedOf(outline, names);
    if (typeof feed === 'string') {
      problems.push(`line ${parser.line}: ${feed}`);
    } else if (addresses.has(feed.address)) {
      problems.push(`line ${parser.line}: ${feed.address} stands twice; the first is used`);
    } else if (feeds.length >= MOST_FEEDS) {
      if (feeds.length === MOST_FEEDS && !problems.includes(TOO_MANY)) problems.push(TOO_MANY);
    } else {
      addresses.add(feed.address);
      names.add(feed.name);
      feeds.push(feed);
    }
  });
  try {
    parser.write(text.replace(/^\ufeff/, '')).close();
  } catch (error) {
    problems.push(`the file is broken XML from here on: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!sawOpml) problems.push('this is not an OPML file');
  else if (feeds.length === 0) problems.push('no outline of the file has an xmlUrl');
  return { feeds, problems };
}

const TOO_MANY = `the file names more than ${MOST_FEEDS} feeds; the rest is left out`;

/** The feed of an outline, or what is wrong with it. */
function feedOf(outline: Readonly<Record<string, string>>, names: ReadonlySet<string>): Feed | string {
  const given = outline.xmlurl ?? '';
  const address = URL.parse(given.trim());
  const title = (outline.title ?? outline.text ?? address?.hostname ?? '').replace(/\s+/g, ' ').trim();
  if (address === null || (address.protocol !== 'http:' && address.protocol !== 'https:')) {
    return `"${given}" of "${title}" is no web address`;
  }
  const interval = Number(outline.interval ?? USUAL_INTERVAL);
  if (!Number.isInteger(interval) || interval < SHORTEST_INTERVAL || interval > LONGEST_INTERVAL) {
    return `interval="${outline.interval}" of "${title}" is not from ${SHORTEST_INTERVAL} to ${LONGEST_INTERVAL} minutes`;
  }
  const relevance = outline.relevance ?? 'topic';
  if (relevance !== 'all' && relevance !== 'topic') {
    return `relevance="${relevance}" of "${title}" is neither all nor topic`;
  }
  const name = freeName(title === '' ? address.hostname : title, names);
  return {
    name,
    title: title || address.hostname,
    outlet: title || address.hostname,
    address: address.href,
    interval,
    relevance,
  };
}

/** A name for the feed in small letters and hyphens, with a number where it is taken. */
function freeName(title: string, names: ReadonlySet<string>): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const base = slug === '' ? 'feed' : slug;
  let name = base;
  for (let number = 2; names.has(name); number += 1) name = `${base}-${number}`;
  return name;
}

/** Attribute names in small letters, since exporters disagree on `xmlUrl`. */
function lowered(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));
}
