/** `briefing`: the digest of now or of a past day, from what is stored. */
import type { Config } from '../config.ts';
import { Fault } from '../domain/fault.ts';
import { briefingParts } from '../main/briefing-parts.ts';
import { openStoreToRead } from '../main/open-filled-store.ts';
import { newsFeeds } from '../main/open-web.ts';
import { writeBriefing, writeBriefingOf } from '../worker/write-briefing.ts';
import { note, printBriefing, printJson } from './output.ts';

export async function runBriefing(
  { date, json }: { readonly date?: string; readonly json?: true },
  config: Config,
): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO(config.timeZone);
  const day = date === undefined ? undefined : dayOf(date, now.toPlainDate());
  const store = await openStoreToRead(config, note);
  try {
    const { feeds, problems } = await newsFeeds(config);
    for (const problem of problems) note(problem);
    const parts = briefingParts(config, store, feeds);
    const isNow = day === undefined || day.equals(now.toPlainDate());
    const briefing = await (isNow ? writeBriefing(parts, now) : writeBriefingOf(parts, day, config.timeZone));
    await (json ? printJson(briefing) : printBriefing(briefing, config.colour));
  } finally {
    await store.close();
  }
}

function dayOf(words: string, today: Temporal.PlainDate): Temporal.PlainDate {
  let day: Temporal.PlainDate;
  try {
    day = Temporal.PlainDate.from(words);
  } catch (cause) {
    throw new Fault(`--date: "${words}" is no day; write it as 2026-08-18`, { exitCode: 2, cause });
  }
  if (Temporal.PlainDate.compare(day, today) > 0) throw new Fault(`--date: ${day} is still to come`, { exitCode: 2 });
  return day;
}
