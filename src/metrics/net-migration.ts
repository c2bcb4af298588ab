/** Net migration: people who came to stay a year or more, less those who left, by the Office for National Statistics. */
import type { Metric } from '../domain/metric.ts';

export const netMigration: Metric = {
  name: 'net_migration',
  title: 'net migration',
  unit: { one: 'person', many: 'people' },
  measure: 'flow',
  sources: [
    {
      basis: 'annual',
      publisher: 'Office for National Statistics',
      url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/internationalmigration/datasets/longterminternationalimmigrationemigrationandnetmigrationflowsprovisional',
    },
  ],
  lexicon: {
    nouns: [],
    cues: ['net[- ]migration', 'net (?:long-term )?(?:international )?migration'],
    vetoes: [],
  },
};
