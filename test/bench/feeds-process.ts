/**
 * A process that goes round its feeds, so that its memory can be told from that of the server: `feeds-process.ts <port> <feeds> <folder>`.
 * Every feed has a host of its own, which leads to this machine. Prints a line of JSON for each round; a line on standard
 * input starts the next one.
 */
import { createInterface } from 'node:readline';
import { createPageFetcher } from '../../src/collect/fetch-page.ts';
import type { Feed } from '../../src/domain/feed.ts';
import { openExtractor } from '../../src/main/briefing-parts.ts';
import { openStore } from '../../src/store/open-store.ts';
import { collectNews } from '../../src/worker/collect-news.ts';
import { judgeArticles } from '../../src/worker/judge-article.ts';

const [port = '', many = '', dataDir = ''] = process.argv.slice(2);
const feeds = Array.from(
  { length: Number(many) },
  (_, i): Feed => ({
    name: `feed-${i}`,
    title: `Feed ${i}`,
    outlet: `Outlet ${i}`,
    address: `http://feed-${i}.example:${port}/${i}`,
    interval: 10,
    relevance: 'topic',
  }),
);
const store = await openStore({ dataDir });
const { fetchPage, close } = createPageFetcher({
  version: '1',
  contact: 'bench',
  allowAddresses: ['127.0.0.0/8'],
  lookup: (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
});
const extract = await openExtractor();
const now = Temporal.Now.instant;

async function round(): Promise<void> {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const reports = await collectNews({ store, feeds, fetchPage, now });
  const collected = performance.now();
  const judged = await judgeArticles({ store, extract, now });
  const { user, system } = process.cpuUsage(cpu);
  const count = (outcome: string) => reports.filter((report) => report.outcome === outcome).length;
  const told = {
    collectSeconds: (collected - began) / 1000,
    judgeSeconds: (performance.now() - collected) / 1000,
    cpuSeconds: (user + system) / 1e6,
    collected: count('collected'),
    unchanged: count('unchanged'),
    failed: count('failed'),
    added: reports.reduce((sum, { added }) => sum + added, 0),
    judged,
    residentMegabytes: process.memoryUsage.rss() / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1000,
  };
  process.stdout.write(`${JSON.stringify(told)}\n`);
}

await round();
for await (const _line of createInterface({ input: process.stdin })) await round();
await close();
await store.close();
