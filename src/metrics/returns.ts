/** Returns of people with no right to stay: enforced and voluntary; those refused at the port are a variant of their own. */
import type { Metric } from '../domain/metric.ts';

export const returns: Metric = {
  name: 'returns',
  title: 'returns from the United Kingdom',
  unit: { one: 'return', many: 'returns' },
  measure: 'flow',
  sources: [
    {
      basis: 'quarterly',
      publisher: 'Home Office, Immigration system statistics',
      url: 'https://www.gov.uk/government/statistical-data-sets/immigration-system-statistics-data-tables',
    },
  ],
  lexicon: {
    nouns: ['returns', 'deportations?', 'removals?', 'returnees', 'deportees', 'offenders', 'criminals'],
    cues: [
      'return(?:ed|s|ees)\\b(?! (?:deal|agreement|treaty|scheme|pilot|pact|arrangement|hubs?)\\b)(?<!\\b(?:home office|official|statistical|monthly|weekly|daily|quarterly|annual) returns)(?<!\\b(?:parliament|commons|lords|house|mps|peers|bill|court|summer|weather|calm|sun|case|debate|he|she|it) returns)',
      'returning',
      'deport(?:ed|ations?|ees|ing)',
      'remov(?:ed|als?|ing)\\b',
      'sent (?:back|home)',
      'sending (?:back|home)',
      'no right to (?:be|stay|remain)',
      'kicked out',
      'left the (?:uk|country) voluntarily',
      'flown (?:home|back|out)',
      'repatriat\\w+',
      'expelled',
      "(?<!\\b(?:after|since|before|until|as|when) (?:the |its |their |britain's |that )?(?:so-called |new )?[\"'\u2018\u201c]?)one[ -]in,? one[ -]out",
    ],
    vetoes: [],
  },
};
