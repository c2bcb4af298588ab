/** The digest of a day, written from what the store holds. */
import type { OfficialSource } from '../../feeds/official/sources.ts';
import { digest } from '../compose/digest.ts';
import type { FigureSource } from '../compose/official-line.ts';
import type { Briefing } from '../domain/briefing.ts';
import type { Feed } from '../domain/feed.ts';
import type { Store } from '../store/store.ts';
import { storiesBetween } from './find-stories.ts';
import { knownSeries } from './known-series.ts';
import type { RecordCharts } from './record-charts.ts';
import { sourceReports } from './source-reports.ts';

export interface BriefingParts {
  readonly store: Store;
  readonly feeds: readonly Feed[];
  readonly official: readonly OfficialSource[];
  readonly figureSource: FigureSource;
  /** Absent where nobody can see a picture. */
  readonly charts?: Pick<RecordCharts, 'block'> | undefined;
}

/** Hours of news in a daily briefing. */
const HOURS = 24;

/**
 * The news of the last `hours` and the record as known now; `now` carries the reader's time zone. `due` is the time for which
 * the briefing was planned.
 */
export async function writeBriefing(
  parts: BriefingParts,
  now: Temporal.ZonedDateTime,
  due?: Temporal.ZonedDateTime,
  hours: number = HOURS,
): Promise<Briefing> {
  const since = now.subtract({ hours }).toInstant();
  return write(parts, {
    now,
    since,
    until: now.toInstant().add({ seconds: 1 }),
    ...(due === undefined ? {} : { due }),
  });
}

/** The news of one past day, midnight to midnight in `timeZone`, and the record as it could be known at its end. */
export async function writeBriefingOf(
  parts: BriefingParts,
  day: Temporal.PlainDate,
  timeZone: string,
): Promise<Briefing> {
  const until = day.add({ days: 1 }).toZonedDateTime(timeZone);
  return write(parts, {
    now: until.subtract({ minutes: 1 }),
    since: day.toZonedDateTime(timeZone).toInstant(),
    until: until.toInstant(),
    asOf: day,
  });
}

interface Span {
  readonly now: Temporal.ZonedDateTime;
  readonly due?: Temporal.ZonedDateTime;
  readonly since: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly asOf?: Temporal.PlainDate;
}

async function write(parts: BriefingParts, span: Span): Promise<Briefing> {
  const { store, feeds, official, figureSource, charts } = parts;
  const { now, due, since, until, asOf } = span;
  const state = asOf === undefined ? {} : { asOf };
  const people = await knownSeries(store.observations, 'small_boat_arrivals', state);
  const day = people.span?.to;
  const chart = day && (await charts?.block({ name: 'year-to-date', day, asOf: asOf ?? now.toInstant() }));
  return digest({
    now,
    ...(due === undefined ? {} : { due }),
    since,
    people,
    boats: await knownSeries(store.observations, 'small_boats', state),
    officialSource: figureSource,
    ...(chart && { chart }),
    stories: await storiesBetween(store, since, until),
    ...(asOf === undefined ? { sources: await sourceReports(feeds, official, { store, now: now.toInstant() }) } : {}),
  });
}
