/** `replay`: the alerts that a folder of saved pages would have raised, had each been fetched at its time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { Fault } from '../domain/fault.ts';
import { londonDay } from '../domain/london-day.ts';
import type { MetricName } from '../domain/metric.ts';
import { dayNumber } from '../domain/period.ts';
import { buildSeries, type Series } from '../domain/series.ts';
import { FIGURE_SOURCE } from '../main/briefing-parts.ts';
import { openFilledStore } from '../main/open-filled-store.ts';
import { readOfficialFile } from '../readers/official-file.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { linesOf, plainWords } from '../text/lines.ts';
import { knownSeries } from '../worker/known-series.ts';
import type { RaisedAlert } from '../worker/raise-alerts.ts';
import { replayPages, type SavedPage } from '../worker/replay-pages.ts';
import { filesIn, readBytes } from './input.ts';
import { note, printJson, progress } from './output.ts';

/** Prints a line of JSON for each alert; false where a file could not be played. Throws a Fault where there is none to play. */
export async function runReplay(dir: string, { timeZone }: Pick<Config, 'timeZone'>): Promise<boolean> {
  const files = filesIn(dir);
  const pages = files.map((file, index): SavedPage => {
    progress(`${index + 1} of ${files.length}: ${file}`);
    const bytes = readBytes(file);
    return {
      name: file,
      reading: 'error' in bytes ? { kind: 'unreadable', error: bytes.error } : readOfficialFile(bytes, file),
    };
  });
  progress('');
  const folder = mkdtempSync(join(tmpdir(), 'channel-brief-replay-'));
  const opened: Store[] = [];
  try {
    const store = await openStore({ dataDir: join(folder, 'played') });
    opened.push(store);
    const bundled = await openFilledStore({ dataDir: join(folder, 'bundled') });
    opened.push(bundled);
    const failed = await replayPages(pages, {
      store,
      figureSource: FIGURE_SOURCE,
      timeZone,
      seriesAt: (moment) => (metric) => completed(metric, { store, bundled, moment }),
      onMessage: note,
      onAlert: (at, raised) => printJson(alertData(at, raised)),
    });
    if (failed === pages.length) throw new Fault(`${dir}: none of its files holds official figures that can be read.`);
    return failed === 0;
  } finally {
    for (const each of opened) await each.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** After as many days a later release of the bundled record that counts a played day anew is a recount, and stands in totals. */
const RECOUNTED = { hours: 24 * 28 } as const;

/**
 * What the played pages say, and up to their last day the bundled record for days that none of them shows or that were recounted
 * since, as it was known at that moment. Where no release of that time is kept a later one stands in for what is not shown.
 */
async function completed(
  metric: MetricName,
  { store, bundled, moment }: { store: Store; bundled: Store; moment: Temporal.Instant },
): Promise<Series> {
  const played = await store.observations.series(metric);
  if (played.span === undefined) return played;
  const last = dayNumber(played.span.to);
  const { points } = await knownSeries(bundled.observations, metric, { asOf: londonDay(moment) });
  const before = points.filter(({ period }) => dayNumber(period.to) < last);
  const recounted = before.filter(({ period, publishedAt, backfilled }) => {
    const own = played.at(period);
    return (
      own !== undefined && !backfilled && Temporal.Instant.compare(publishedAt, own.publishedAt.add(RECOUNTED)) > 0
    );
  });
  return buildSeries({ metric, basis: 'daily' }, [...recounted, ...played.points, ...before]);
}

function alertData(at: Temporal.Instant, { alert, briefing }: RaisedAlert): unknown {
  const { kind, metric, day, value, previous } = { previous: undefined, ...alert };
  return {
    at: at.toString(),
    kind,
    metric,
    day: day.toString(),
    value: value ?? null,
    ...(previous === undefined ? {} : { previous }),
    text: plainWords(linesOf(briefing)),
  };
}
