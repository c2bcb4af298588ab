/** A round over thousands of feeds of which few changed: its time, and the memory of the process that makes it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Part, rounded, table } from './table.ts';

const FEEDS = 6_000;
/** One feed in so many has something new in each round after the first. */
const CHANGED = 20;
const ENTRIES = 20;
const ROUNDS = 3;

export async function feedsPart(): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'channel-brief-bench-'));
  let round = 0;
  const server = createServer((request, response) => {
    const feed = Number(request.url?.slice(1));
    const edition = feed % CHANGED === 0 ? round : 0;
    const etag = `"${edition}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(feedOf(feed, edition));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const script = join(import.meta.dirname, 'feeds-process.ts');
  const child = spawn(process.execPath, [script, `${port}`, `${FEEDS}`, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const rounds: Record<string, number>[] = [];
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      rounds.push(JSON.parse(line));
      round += 1;
      if (round === ROUNDS) child.stdin.end();
      else child.stdin.write('\n');
    }
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  if (rounds.length < ROUNDS) throw new Error('feeds: the process that collects ended early');
  const rows = rounds.map((each, index) => [
    index === 0 ? 'first sight' : `round ${index + 1}`,
    ...['collected', 'unchanged', 'failed', 'added', 'judged'].map((name) => rounded(each[name] ?? 0)),
    ...['collectSeconds', 'judgeSeconds', 'cpuSeconds'].map((name) => `${rounded(each[name] ?? 0)} s`),
    ...['residentMegabytes', 'peakMegabytes'].map((name) => `${rounded(each[name] ?? 0)} MB`),
  ]);
  const head = [
    '',
    'changed',
    'unchanged',
    'failed',
    'new',
    'judged',
    'collect',
    'judge',
    'processor',
    'memory',
    'most',
  ];
  return {
    data: { feeds: FEEDS, entries: ENTRIES, rounds },
    text: `${table([head, ...rows])}
${FEEDS.toLocaleString('en-GB')} feeds of ${ENTRIES} entries, each on a host of its own, all on this machine; 1 in ${CHANGED} changes from round to round.`,
  };
}

/** Every fourth story is about migration; each edition has one that is new. */
function feedOf(feed: number, edition: number): string {
  const date = new Date().toUTCString();
  const items = Array.from({ length: ENTRIES }, (_, i) => {
    const story = edition + i;
    const isOurs = story % 4 === 0;
    const title = isOurs ? `Small boats: ${100 + (story % 800)} people arrive` : `The harbour fair, day ${story}`;
    const text = isOurs
      ? `A total of ${100 + (story % 800)} people arrived by small boat on 17 August 2026, the Home Office said.`
      : 'There was music, and the weather held until the evening.';
    return `<item><title>${title}</title><description>${text}</description><link>http://feed-${feed}.example/${story}</link><guid>${feed}-${story}</guid><pubDate>${date}</pubDate></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${feed}</title><link>http://feed-${feed}.example</link>${items.join('')}</channel></rss>`;
}
