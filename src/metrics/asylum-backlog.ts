/** People awaiting an initial decision on an asylum claim, with a variant that counts cases (main applicants). */
import type { Metric } from '../domain/metric.ts';

export const asylumBacklog: Metric = {
  name: 'asylum_backlog',
  title: 'people awaiting an initial decision on asylum',
  unit: { one: 'person', many: 'people' },
  measure: 'stock',
  sources: [
    {
      basis: 'snapshot',
      publisher: 'Home Office, Immigration system statistics',
      url: 'https://www.gov.uk/government/statistical-data-sets/immigration-system-statistics-data-tables',
    },
    {
      basis: 'snapshot',
      variant: 'cases',
      publisher: 'Home Office, Immigration system statistics',
      url: 'https://www.gov.uk/government/statistical-data-sets/immigration-system-statistics-data-tables',
    },
  ],
  lexicon: {
    nouns: ['cases', 'decisions'],
    cues: [
      'backlog',
      'await(?:ing|ed)',
      'waiting (?:for(?! (?:calm|fair|better|good|fine|a (?:boat|dinghy|chance|gap|window|break|lull|place)|boats|the (?:weather|winds?|seas?|swell|next|smugglers|boats?))\\b)|on(?! (?:the|a) (?:[a-z]+ )?(?:coasts?|beach(?:es)?|shores?|sands?|dunes|quay(?:side)?|side)\\b)|more than|over)',
      'undecided',
      'outstanding',
      'unresolved',
      'initial decision',
      'first decision',
      'yet to (?:receive|be given) (?:an? )?(?:initial |first )?decision',
      'in the queue',
      'asylum queue',
    ],
    vetoes: [],
  },
};
