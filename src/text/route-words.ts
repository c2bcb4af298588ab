/** The official ways by which figures reach us, as a sentence names them. */
import type { Route } from '../domain/observation.ts';

export const ROUTE_WORDS: Readonly<Record<Route, string>> = {
  'daily-page': 'the daily page',
  'weekly-page': 'the weekly page',
  'time-series': 'the spreadsheet',
  'quarterly-statistics': 'the quarterly statistics',
  'net-migration': 'the net migration estimates',
};
