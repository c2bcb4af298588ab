/** People seeking asylum who are housed in hotels, at the end of a quarter. */
import type { Metric } from '../domain/metric.ts';

export const asylumHotels: Metric = {
  name: 'asylum_hotels',
  title: 'people in asylum hotels',
  unit: { one: 'person', many: 'people' },
  measure: 'stock',
  sources: [
    {
      basis: 'snapshot',
      publisher: 'Home Office, Immigration system statistics',
      url: 'https://www.gov.uk/government/statistical-data-sets/immigration-system-statistics-data-tables',
    },
  ],
  lexicon: {
    nouns: [],
    cues: [
      'hotels?\\b',
      'rooms? for',
      'hotel (?:rooms|accommodation|beds)',
      'temporary accommodation',
      'contingency accommodation',
      'asylum accommodation',
      'housed\\b',
      'accommodat(?:ed|ion)',
      'put up in',
      'barracks',
      'dispersal',
      'asylum support',
      'receipt of support',
    ],
    vetoes: [],
  },
};
