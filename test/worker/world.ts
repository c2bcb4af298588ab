/** A small world for the steps of the day: an empty store, a way to the loopback, and pages of the official make. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { officialSources } from '../../feeds/official/sources.ts';
import { createPageFetcher } from '../../src/collect/fetch-page.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type Answer, answerWith, type Loopback, startLoopback } from '../loopback.ts';
import { htmlPage, table } from '../readers/official-pages.ts';
import { type Cell, odsFile } from '../readers/spreadsheets.ts';

const closing: (() => unknown)[] = [];

afterAll(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Run after the last test of the file, the last given first, so that tests may run side by side. */
export function atEnd(close: () => unknown): void {
  closing.push(close);
}

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'channel-brief-test-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function emptyStore(): Promise<Store> {
  const store = await openStore({ dataDir: newFolder() });
  atEnd(() => store.close());
  return store;
}

/** A server with these answers, which may be changed while it runs, and a way to visit it. */
export async function site(answers: Record<string, Answer>) {
  const server = await startLoopback(answers);
  atEnd(() => server.close());
  const { fetchPage, close } = createPageFetcher({
    version: '1',
    contact: 'desk@news.example',
    allowAddresses: ['127.0.0.0/8'],
    pause: 0,
  });
  atEnd(close);
  return { server, fetchPage, sources: officialSources(server.origin) };
}

const PUBLICATION = '/government/publications/migrants-detected-crossing-the-english-channel-in-small-boats';

/** Paths of the official pages on any stand-in for GOV.UK. */
export const PATHS = {
  daily: `${PUBLICATION}/migrants-detected-crossing-the-english-channel-in-small-boats-last-7-days`,
  weekly: `${PUBLICATION}/weekly-summary-of-small-boat-arrivals-and-preventions`,
  publication: PUBLICATION,
  ods: '/media/6a8f/21_August_2026_Small_boats_-_time_series.ods',
} as const;

/** Rows of day, people and boats as printed: `['17 August 2026', '250', '3']`. */
export function dailyPage(rows: readonly (readonly string[])[], updatedAt: string): string {
  const cells = rows.map(([day = '', people = '', boats = '', notes = '']) => [day, people, boats, '0', notes]);
  return htmlPage(table(cells), { publishedAt: updatedAt, updatedAt });
}

export function weeklyPage(weekEnding: string, cells: readonly string[], updatedAt: string): string {
  const [people = '', boats = '', prevented = '', events = ''] = cells;
  const heads = ['Migrants arrived', 'Boats arrived', 'Migrants prevented', 'Events prevented'];
  const row = `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody><tr>${[people, boats, prevented, events].map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table>`;
  return htmlPage(`<h2>Week ending ${weekEnding}</h2>${row}`, {
    title: 'Weekly summary of small boat arrivals and preventions',
    path: PATHS.weekly,
    publishedAt: updatedAt,
    updatedAt,
  });
}

export function publicationPage(href: string): string {
  return htmlPage(`<p><a href="${href}">Small boats: time series, to 20 August 2026</a></p>`, {
    title: 'Small boat activity in the English Channel',
    path: PATHS.publication,
  });
}

/** The spreadsheet with these days. */
export function timeSeries(rows: readonly (readonly [day: string, people: number, boats: number])[]): Uint8Array {
  const head: Cell[] = [
    'Date',
    'Migrants arrived',
    'Boats arrived',
    'Boats arrived - involved in uncontrolled landings',
    'Notes',
  ];
  const weeks: Cell[] = ['Week ending', ...head.slice(1, 4), 'Migrants prevented', 'Events prevented', 'Notes'];
  return odsFile(
    {
      Cover_sheet: [['Small boats time series'], ['Published 21 August 2026']],
      SB_01: [head, ...rows.map(([date, people, boats]): Cell[] => [{ date }, people, boats, 0, ''])],
      SB_02: [weeks],
    },
    '2026-08-21T08:37:06',
  );
}

/** A page with an ETag, which answers 304 to who has it. */
export function tagged(body: string | Uint8Array, etag: string, type = 'text/html; charset=utf-8'): Answer {
  const whole = answerWith(body, { 'content-type': type, etag });
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else whole(request, response);
  };
}

export function pathsOf(server: Loopback): readonly string[] {
  return server.requests.map(({ path }) => path);
}

/** A feed of stories with headline, summary, path and date. */
export function feedXml(
  origin: string,
  stories: readonly { headline: string; summary: string; path: string; at: Temporal.Instant }[],
): string {
  const items = stories.map(
    ({ headline, summary, path, at }) =>
      `<item><title>${headline}</title><description>${summary}</description><link>${origin}${path}</link><guid>${origin}${path}</guid><pubDate>${new Date(at.epochMilliseconds).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour Post</title><link>${origin}</link>${items.join('')}</channel></rss>`;
}

/** An article page with enough text around its paragraphs to be taken for one. */
export function articlePage(...paragraphs: readonly string[]): string {
  const filler = 'The harbour master wrote it all down in the book that he keeps, as he does every day of the year. ';
  return `<!doctype html><html><head><title>Story</title></head><body><article>${paragraphs.map((text) => `<p>${text} ${filler.repeat(3)}</p>`).join('')}</article></body></html>`;
}
