/** People whom the French authorities stopped before or during a crossing, as the Home Office publishes them by week. */
import type { Metric } from '../domain/metric.ts';

export const crossingsPrevented: Metric = {
  name: 'crossings_prevented',
  title: 'people prevented from crossing by the French authorities',
  unit: { one: 'person', many: 'people' },
  measure: 'flow',
  sources: [
    {
      basis: 'weekly',
      publisher: 'Home Office, from the French authorities',
      url: 'https://www.gov.uk/government/publications/migrants-detected-crossing-the-english-channel-in-small-boats/weekly-summary-of-small-boat-arrivals-and-preventions',
    },
  ],
  lexicon: {
    nouns: ['preventions', 'attempts', 'attempted crossings'],
    cues: [
      'prevent(?:ed|ions?|ing)',
      '(?:been |were |was )?stopped\\b(?! (?:on|for) )',
      'turned back',
      'turned a?round',
      'thwarted',
      'foiled',
      'blocked',
      'intercepted (?:by|in|on) (?:the )?fr(?:ench|ance)',
      'fr(?:ench|ance)[^.;]{0,50}(?:intercept|stopp|rescu|sav|halt|pick|prevent|block|caught|pull|(?:came|went|going|gone|come) to the (?:aid|help|rescue) of)\\w*',
      '(?:rescu|sav|stopp|halt|intercept|prevent|caught|pull|help)\\w* [^.;]{0,60}(?:fr(?:ench|ance)|calais|boulogne|dunkirk|gravelines)',
      'pulled from the (?:water|sea)',
      'prevented from (?:leaving|crossing|making)',
      'failed attempts',
      'never made it off',
      'stopped from (?:leaving|crossing)',
      'halted by',
      'from (?:making|leaving|crossing|setting|reaching|attempting|departing|boarding)',
    ],
    vetoes: [],
  },
};
