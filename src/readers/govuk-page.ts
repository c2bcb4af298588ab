/**
 * A page of GOV.UK, saved as HTML or as the content API's JSON: the same title, times and body.
 * The body comes as lines of text, a line a block, and as tables, rows of cells.
 */
import { type CheerioAPI, load } from 'cheerio/slim';
import { DEEPEST, isTooDeep, linesOf, type Table, tablesOf } from './page-body.ts';
import { cleanText } from './printed-text.ts';

export interface GovukPage {
  readonly title: string;
  /** Path on the site, or undefined where the page names none. */
  readonly path?: string;
  /** The last major publication; weekend edits and small ones leave it unchanged. */
  readonly publishedAt?: Temporal.Instant;
  /** The last edit of any size; the pages of June 2022 have none. */
  readonly updatedAt?: Temporal.Instant;
  /** The text of the body, a line for each block; a block with raw table text keeps its own lines. */
  readonly lines: readonly string[];
  /** Rows of cells of each table in the body, without regard to whether the table is whole. */
  readonly tables: readonly Table[];
  /** The body, for what lines and tables do not show, such as links. */
  readonly body: CheerioAPI;
  /** Attachments as the content API lists them; empty for HTML. */
  readonly attachments: readonly unknown[];
}

/** Real pages stay below 200 kB and 30 levels; what goes far beyond is not one. */
const LARGEST = 4_000_000;
const TOO_DEEP = { error: `elements are nested deeper than ${DEEPEST}` };

/** The page, or words for why the bytes are none. */
export function readGovukPage(text: string): GovukPage | { readonly error: string } {
  if (text.length > LARGEST) return { error: `the page is longer than ${LARGEST} characters` };
  return /^\s*\{/.test(text) ? pageOfJson(text) : pageOfHtml(text);
}

function pageOfHtml(html: string): GovukPage | { readonly error: string } {
  // A number at the end of half a page may be half a number.
  if (/<html[\s>]/i.test(html) && !/<\/html\s*>/i.test(html))
    return { error: 'the page is cut short, without its </html>' };
  const page = load(html);
  if (isTooDeep(page)) return TOO_DEEP;
  const meta = (name: string) => page(`meta[name="${name}"]`).attr('content');
  const linkedData = page('script[type="application/ld+json"]')
    .toArray()
    .map((script) => page(script).text())
    .find((text) => text.includes('"dateModified"'));
  const named = (key: string) => new RegExp(`"${key}":\\s*"([^"]+)"`).exec(linkedData ?? '')?.[1];
  const title = cleanText(page('title').first().text()).replace(/ - GOV\.UK$/, '') || cleanText(page('h1').text());
  const address = named('@id') ?? page('link[rel="canonical"]').attr('href') ?? meta('govuk:ga4-base-path');
  const govspeak = page('.govspeak').filter((_, element) => page(element).parents('.govspeak').length === 0);
  const whole = govspeak.length > 0 ? govspeak : page('main').length > 0 ? page('main').first() : page('body, :root');
  const body = load(
    whole
      .toArray()
      .map((element) => page.html(element))
      .join('\n'),
  );
  return {
    title,
    ...optional('path', pathOf(address)),
    ...optional('publishedAt', instantOf(named('dateModified') ?? meta('govuk:public-updated-at'))),
    ...optional('updatedAt', instantOf(meta('govuk:updated-at'))),
    ...contentOf(body),
    attachments: [],
  };
}

function pageOfJson(text: string): GovukPage | { readonly error: string } {
  const item = record(parsed(text));
  const details = record(item.details);
  const parts = [details.body, ...list(details.documents), ...list(details.parts).map((part) => record(part).body)];
  const html = parts.flatMap((part) => (typeof part === 'string' ? [part] : list(part).map(htmlOfPart))).join('\n');
  if (typeof item.title !== 'string' || !('details' in item)) {
    return { error: 'JSON without the "title" and "details" of a GOV.UK content item' };
  }
  const body = load(html);
  if (isTooDeep(body)) return TOO_DEEP;
  return {
    title: cleanText(item.title),
    ...optional('path', pathOf(stringOf(item.base_path))),
    ...optional('publishedAt', instantOf(stringOf(item.public_updated_at))),
    ...optional('updatedAt', instantOf(stringOf(item.updated_at))),
    ...contentOf(body),
    attachments: list(details.attachments),
  };
}

/** Bodies may come as a list of the same text in several content types. */
function htmlOfPart(part: unknown): string {
  const { content_type: type, content } = record(part);
  return type === 'text/html' && typeof content === 'string' ? content : '';
}

function contentOf(body: CheerioAPI): Pick<GovukPage, 'lines' | 'tables' | 'body'> {
  return { lines: linesOf(body), tables: tablesOf(body), body };
}

function pathOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : /^(?:https?:\/\/[^/]+)?(\/[^?#]*)/.exec(address)?.[1];
}

function instantOf(stamp: string | undefined): Temporal.Instant | undefined {
  if (stamp === undefined) return undefined;
  try {
    return Temporal.Instant.from(stamp);
  } catch {
    return undefined;
  }
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [key in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [key in Key]: Value });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
