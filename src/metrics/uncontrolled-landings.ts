/** Boats that landed on a beach or elsewhere without having been met at sea; kept since 2023, not read from news. */
import type { Metric } from '../domain/metric.ts';
import { smallBoats } from './small-boats.ts';

export const uncontrolledLandings: Metric = {
  name: 'uncontrolled_landings',
  title: 'boats involved in uncontrolled landings',
  unit: { one: 'boat', many: 'boats' },
  measure: 'flow',
  sources: smallBoats.sources,
  lexicon: { nouns: [], cues: [], vetoes: [] },
};
