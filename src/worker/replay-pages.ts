/** Saved pages played again in the order of their time, as if each had been fetched then, with the alerts that they raise. */

import { startOfLondonDay } from '../domain/london-day.ts';
import type { OfficialReading } from '../domain/observation.ts';
import { dayInName, releasesOfFile } from '../readers/release.ts';
import { type AnnounceParts, announceOfficial } from './announce.ts';
import { type AlertParts, type RaisedAlert, raiseAlerts } from './raise-alerts.ts';
import { storeReading } from './store-reading.ts';

/** A page under the name of its file, as it was read. */
export interface SavedPage {
  readonly name: string;
  readonly reading: OfficialReading;
}

export interface ReplayParts extends Omit<AlertParts, 'keep' | 'readSeries'> {
  /** Empty at first: what was raised is kept there, as the bot keeps it, with no channel to tell it to. */
  readonly store: AlertParts['store'] & AnnounceParts['store'];
  /** The daily series as known at a moment, as in `AlertParts`. */
  readonly seriesAt: (moment: Temporal.Instant) => NonNullable<AlertParts['readSeries']>;
  /** Told of pages without figures, of files that are none, and of what was odd in a page. */
  readonly onMessage: (words: string) => void;
  readonly onAlert: (at: Temporal.Instant, raised: RaisedAlert) => Promise<void>;
}

/** Plays the pages into an empty store. Gives the number of files that could not be played; they stop nothing else. */
export async function replayPages(pages: readonly SavedPage[], parts: ReplayParts): Promise<number> {
  const { store, onMessage, onAlert, seriesAt } = parts;
  let failed = 0;
  let seenAt: Temporal.Instant | undefined;
  for (const { name, reading, moment } of inOrder(pages)) {
    if (moment === undefined) {
      onMessage(`${name}: ${withoutName(withoutMoment(reading), name)}`);
      failed += 1;
      continue;
    }
    seenAt = after(seenAt, moment);
    const stored = await storeReading(reading, name, store, seenAt);
    for (const problem of stored.problems) onMessage(`${name}: ${withoutName(problem, name)}`);
    if (stored.outcome === 'failed') failed += 1;
    const now = seenAt;
    const keep = (each: RaisedAlert) => announceOfficial(each, { store, now: () => now });
    const raised = await raiseAlerts({ ...parts, readSeries: seriesAt(moment), keep }, seenAt);
    for (const each of raised) await onAlert(moment, each);
  }
  return failed;
}

interface PlayedPage extends SavedPage {
  /** Absent where neither the page nor its name has a time. */
  readonly moment?: Temporal.Instant;
}

/** By moment, oldest first; pages of one moment in the order of their publication. What has no moment stands first. */
function inOrder(pages: readonly SavedPage[]): readonly PlayedPage[] {
  const played = pages.map((page) => ({ ...page, moment: momentOf(page) }));
  return played.toSorted(
    (a, b) =>
      (a.moment?.epochMilliseconds ?? 0) - (b.moment?.epochMilliseconds ?? 0) || publishedOf(a) - publishedOf(b),
  );
}

/** Pages of one moment are seen a thousandth of a second apart, so that each is a visit of its own. */
function after(last: Temporal.Instant | undefined, moment: Temporal.Instant): Temporal.Instant {
  if (last === undefined || Temporal.Instant.compare(moment, last) > 0) return moment;
  return last.add({ milliseconds: 1 });
}

/** The page's last edit, or the start of the day in its name, whichever is later: before neither it could be fetched so. */
function momentOf({ name, reading }: SavedPage): Temporal.Instant | undefined {
  const day = dayInName(name);
  const saved = day === undefined ? undefined : startOfLondonDay(day);
  const [release] = releasesOfFile(reading, name).releases;
  const stamps =
    reading.kind === 'no-figures' ? [reading.publishedAt, reading.updatedAt] : [release?.vintage.publishedAt];
  const moments = [saved, ...stamps].filter((each) => each !== undefined);
  return moments.sort(Temporal.Instant.compare).at(-1);
}

function publishedOf({ name, reading }: SavedPage): number {
  return releasesOfFile(reading, name).releases[0]?.vintage.publishedAt.epochMilliseconds ?? 0;
}

function withoutMoment(reading: OfficialReading): string {
  if (reading.kind === 'unreadable') return reading.error;
  return 'neither the page nor its name says when it was saved; put the day in the name, as in 2026-08-22.html';
}

function withoutName(problem: string, name: string): string {
  return problem.startsWith(`${name}: `) ? problem.slice(name.length + 2) : problem;
}
