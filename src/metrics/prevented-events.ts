/** Attempts that the French authorities stopped, as the Home Office publishes them by week. */
import type { Metric } from '../domain/metric.ts';
import { crossingsPrevented } from './crossings-prevented.ts';

export const preventedEvents: Metric = {
  name: 'prevented_events',
  title: 'crossing attempts prevented by the French authorities',
  unit: { one: 'event', many: 'events' },
  measure: 'flow',
  sources: crossingsPrevented.sources,
  lexicon: { nouns: [], cues: [], vetoes: [] },
};
