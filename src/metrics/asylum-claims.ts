/** Asylum claims: people who claimed, with a variant that counts main applicants only. */
import type { Metric } from '../domain/metric.ts';

export const asylumClaims: Metric = {
  name: 'asylum_claims',
  title: 'people claiming asylum',
  unit: { one: 'person', many: 'people' },
  measure: 'flow',
  sources: [
    {
      basis: 'quarterly',
      publisher: 'Home Office, Immigration system statistics',
      url: 'https://www.gov.uk/government/statistical-data-sets/immigration-system-statistics-data-tables',
    },
  ],
  lexicon: {
    nouns: ['claims', 'applications', 'claimants', 'applicants'],
    cues: [
      'asylum (?:claims?|applications?|applicants?|requests)',
      'claim(?:ed|ing|s)? asylum',
      'appl(?:ied|ying|y) for asylum',
      'applications? for asylum',
      'claims? for asylum',
      'sought asylum',
      'seek(?:ing)? asylum',
    ],
    vetoes: [],
  },
};
