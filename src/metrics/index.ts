/** Every metric the house knows, in the order in which a briefing speaks of them. */
import type { Metric } from '../domain/metric.ts';
import { asylumBacklog } from './asylum-backlog.ts';
import { asylumClaims } from './asylum-claims.ts';
import { asylumHotels } from './asylum-hotels.ts';
import { channelDeaths } from './channel-deaths.ts';
import { crossingsPrevented } from './crossings-prevented.ts';
import { emigration } from './emigration.ts';
import { immigration } from './immigration.ts';
import { netMigration } from './net-migration.ts';
import { peoplePerBoat } from './people-per-boat.ts';
import { preventedEvents } from './prevented-events.ts';
import { returns } from './returns.ts';
import { smallBoatArrivals } from './small-boat-arrivals.ts';
import { smallBoats } from './small-boats.ts';
import { uncontrolledLandings } from './uncontrolled-landings.ts';

export const metrics: readonly Metric[] = [
  smallBoatArrivals,
  smallBoats,
  peoplePerBoat,
  uncontrolledLandings,
  crossingsPrevented,
  preventedEvents,
  returns,
  asylumClaims,
  asylumBacklog,
  asylumHotels,
  netMigration,
  immigration,
  emigration,
  channelDeaths,
];
