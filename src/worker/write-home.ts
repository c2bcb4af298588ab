/** A person's first page, written from what the store holds. */
import { type HomeInput, homePage } from '../compose/home-page.ts';
import type { Briefing } from '../domain/briefing.ts';
import type { Asker } from '../domain/command.ts';
import type { Store } from '../store/store.ts';
import type { ChannelSettings } from './channel-settings.ts';
import { knownSeries } from './known-series.ts';
import type { RecordCharts } from './record-charts.ts';

/** What the first page is written from. */
export interface HomeParts extends Pick<HomeInput, 'source' | 'commands'> {
  readonly store: Pick<Store, 'observations' | 'verdicts'>;
  readonly settings: ChannelSettings;
  readonly charts: Pick<RecordCharts, 'block'>;
  readonly now: () => Temporal.ZonedDateTime;
}

const DAYS = 7;
const MOST_MISMATCHES = 3;

export async function writeHome(
  { store, settings, charts, now, source, commands }: HomeParts,
  asker: Asker,
): Promise<Briefing> {
  const moment = now();
  const asOf = moment.toInstant();
  const people = await knownSeries(store.observations, 'small_boat_arrivals');
  const day = people.span?.to;
  const chart = day && (await charts.block({ name: 'year-to-date', day, asOf }));
  const since = asOf.subtract({ hours: 24 * DAYS });
  return homePage({
    now: moment,
    people,
    boats: await knownSeries(store.observations, 'small_boats'),
    source,
    ...(chart && { chart }),
    settings: await settings.ofSpace(asker),
    mismatches: await store.verdicts.printed({ since, kind: 'differs', newestFirst: true, limit: MOST_MISMATCHES }),
    commands,
  });
}
