/** People arriving divided by boats arriving over the same days; worked out, never stored. */
import type { Metric } from '../domain/metric.ts';
import { smallBoats } from './small-boats.ts';

export const peoplePerBoat: Metric = {
  name: 'people_per_boat',
  title: 'people per small boat',
  unit: { one: 'person per boat', many: 'people per boat' },
  measure: 'rate',
  sources: smallBoats.sources,
  lexicon: { nouns: [], cues: [], vetoes: [] },
};
