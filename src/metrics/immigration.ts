/** Long-term immigration, and its counterpart emigration, by the Office for National Statistics. */
import type { Metric } from '../domain/metric.ts';
import { netMigration } from './net-migration.ts';

export const immigration: Metric = {
  name: 'immigration',
  title: 'long-term immigration',
  unit: { one: 'person', many: 'people' },
  measure: 'flow',
  sources: netMigration.sources,
  lexicon: {
    nouns: [],
    cues: ['(?:total|overall|long-term|gross) immigration', 'immigration (?:stood|was|fell|rose|came|reached)'],
    vetoes: [],
  },
};
