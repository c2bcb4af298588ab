/** The official record: releases kept for ever, and series read from them. */
import type { Database } from './database.ts';
import { createSeriesReader } from './kept-series.ts';
import { recordRelease } from './record-release.ts';
import type { ObservationStore } from './store.ts';
import { allVintages, readHistory } from './vintages.ts';

export function observationStore(database: Database): ObservationStore {
  const { db } = database;
  const read = createSeriesReader(db);
  return {
    record: (vintage, observations) => recordRelease(database, vintage, observations),
    series: (metric, query = {}) => read(metric, query),
    vintages: () => allVintages(db),
    history: (metric, basis, from, to) => readHistory(db, { metric, basis }, from, to),
  };
}
