/** Deaths in the Channel. No official daily table exists; kept apart so that they are never read as arrivals. */
import type { Metric } from '../domain/metric.ts';

export const channelDeaths: Metric = {
  name: 'channel_deaths',
  title: 'deaths in the Channel',
  unit: { one: 'death', many: 'deaths' },
  measure: 'flow',
  sources: [],
  lexicon: {
    nouns: ['deaths?', 'fatalities', 'bodies', 'victims'],
    cues: [
      'died\\b',
      'dead\\b',
      'deaths?\\b',
      'drown(?:ed|ing)',
      'killed',
      'lost their lives',
      'perished',
      'bodies',
      'fatalit(?:y|ies)',
      'lives (?:have been |were )?lost',
      'missing, (?:feared|presumed)',
      'unconscious',
      'claimed the lives?',
      'losing their lives',
    ],
    vetoes: [],
  },
};
