/** The official record: releases kept for ever, and series read from them. */
import type { Database } from './database.ts';
import { readSeries } from './read-series.ts';
import { recordRelease } from './record-release.ts';
import type { ObservationStore } from './store.ts';
import { allVintages, readHistory } from './vintages.ts';

export function observationStore(database: Database): ObservationStore {
  const { db } = database;
  return {
    record: (vintage, observations) => recordRelease(database, vintage, observations),
    series: (metric, query = {}) => readSeries(db, metric, query),
    vintages: () => allVintages(db),
    history: (metric, basis, from, to) => readHistory(db, { metric, basis }, from, to),
  };
}
