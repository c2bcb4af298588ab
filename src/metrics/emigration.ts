/** Long-term emigration, by the Office for National Statistics. */
import type { Metric } from '../domain/metric.ts';
import { netMigration } from './net-migration.ts';

export const emigration: Metric = {
  name: 'emigration',
  title: 'long-term emigration',
  unit: { one: 'person', many: 'people' },
  measure: 'flow',
  sources: netMigration.sources,
  lexicon: {
    nouns: [],
    cues: [
      '(?:total|overall|long-term|gross) emigration',
      'emigration (?:stood|was|fell|rose|came|reached)',
      'emigrated',
    ],
    vetoes: [],
  },
};
