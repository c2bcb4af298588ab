/**
 * The page of an article, read for its main text by Mozilla's Readability, for the moment its outlet says it was
 * published, and for its canonical address.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import { canonicalAddress } from './canonical-address.ts';
import { decodeText } from './decode-text.ts';
import { pageDepth } from './page-depth.ts';
import { plainText } from './plain-text.ts';

export interface PageDocument {
  readonly bytes: Uint8Array;
  /** The header with its charset, where there was one. */
  readonly contentType?: string;
  /** The address that answered. */
  readonly url: string;
}

export type PageReading =
  | {
      readonly kind: 'read';
      /** Main text, paragraphs apart by an empty line. */
      readonly text: string;
      /** One line; absent where the page names none. */
      readonly headline?: string;
      /** The page says of itself that it is not free for all to read. */
      readonly forSubscribers?: true;
      /** The date as the page writes it; the caller decides whether it can be true. */
      readonly published?: string;
      readonly canonicalUrl?: string;
    }
  | { readonly kind: 'unreadable'; readonly error: string };

/** What is asked of a parsed page beyond Readability. */
interface Dom {
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

interface DomElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Real pages stay under 60 levels; beyond this Readability's time grows with the square. */
const DEEPEST = 400;
/** Fewer characters are a notice or a wall, not an article. */
const SHORTEST_ARTICLE = 200;
const LONGEST_ARTICLE = 100_000;
const LONGEST_HEADLINE = 300;
/** As schema.org has pages tell search engines. */
const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false\b/i;

/** Reads a page; never throws. It may take long on a page made for that, so it is run apart and under a time limit. */
export function readArticlePage(page: PageDocument): PageReading {
  if (page.contentType !== undefined && !/html|^\s*$/i.test(page.contentType)) {
    return { kind: 'unreadable', error: `it is ${page.contentType.split(';')[0]}, not a web page` };
  }
  const html = decodeText(page.bytes, page.contentType);
  if (pageDepth(html) > DEEPEST)
    return { kind: 'unreadable', error: `its elements nest deeper than ${DEEPEST} levels` };
  try {
    const { document } = parseHTML(withBody(html));
    const published = publishedDate(document);
    const canonicalUrl = canonicalLink(document, page.url);
    const headline = headlineOf(document);
    const forSubscribers = NOT_FREE.test(html);
    const main = new Readability(document, { charThreshold: SHORTEST_ARTICLE }).parse();
    const text = plainText(main?.content ?? '').slice(0, LONGEST_ARTICLE);
    if (text.length < SHORTEST_ARTICLE) return { kind: 'unreadable', error: 'no main text was found on it' };
    return { kind: 'read', text, headline, published, canonicalUrl, ...(forSubscribers && { forSubscribers }) };
  } catch (error) {
    return { kind: 'unreadable', error: `its HTML could not be read (${String(error).slice(0, 120)})` };
  }
}

/** HTML may leave out its outer tags; the parser wants them. */
function withBody(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

/** `datePublished` of the page's JSON-LD, else the meta element that social networks read. */
function publishedDate(document: Dom): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const date = datePublished(parsedJson(script.textContent ?? ''), 0);
    if (date !== undefined) return date;
  }
  const meta = document.querySelector('meta[property="article:published_time"], meta[itemprop="datePublished"]');
  return meta?.getAttribute('content') ?? undefined;
}

const linkedNode = z.looseObject({
  datePublished: z.string().max(100).optional().catch(undefined),
  '@graph': z.unknown().optional(),
  mainEntity: z.unknown().optional(),
});

/** Looks into lists, graphs and main entities, three levels down. */
function datePublished(data: unknown, level: number): string | undefined {
  if (level > 3) return undefined;
  if (Array.isArray(data)) {
    for (const part of data.slice(0, 50)) {
      const date = datePublished(part, level + 1);
      if (date !== undefined) return date;
    }
    return undefined;
  }
  const node = linkedNode.safeParse(data);
  if (!node.success) return undefined;
  return (
    node.data.datePublished ??
    datePublished(node.data['@graph'], level + 1) ??
    datePublished(node.data.mainEntity, level + 1)
  );
}

/** As it stands above the story, else as the page names itself to social networks and browsers. */
function headlineOf(document: Dom): string | undefined {
  const meta = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const names = [document.querySelector('article h1')?.textContent, meta, document.querySelector('title')?.textContent];
  const headline = names.map((name) => (name ?? '').replace(/\s+/g, ' ').trim()).find((name) => name !== '');
  return headline?.slice(0, LONGEST_HEADLINE);
}

function canonicalLink(document: Dom, base: string): string | undefined {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return href === null || href === undefined || href === '' ? undefined : canonicalAddress(href, base);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
