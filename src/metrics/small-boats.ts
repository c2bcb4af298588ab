/** Boats in which people arrived, counted by day of arrival; the same tables as the people. */
import type { Metric } from '../domain/metric.ts';
import { smallBoatArrivals } from './small-boat-arrivals.ts';

export const smallBoats: Metric = {
  name: 'small_boats',
  title: 'small boats that arrived',
  unit: { one: 'boat', many: 'boats' },
  measure: 'flow',
  sources: smallBoatArrivals.sources.filter((source) => source.basis === 'daily' || source.basis === 'weekly'),
  lexicon: {
    nouns: [
      'boats?',
      'dingh(?:y|ies)',
      'vessels?',
      'crafts?',
      'ribs?',
      'inflatables?',
      'incidents?',
      'kayaks?',
      'landing craft',
    ],
    cues: [],
    vetoes: [
      'rescue',
      'fishing',
      'patrol',
      'support',
      'police',
      'border force',
      'lifeboats?',
      'pilot',
      'cargo',
      'ferry',
      'ferries',
      'navy',
      'coastguard',
      'charity',
      'sailing',
      'pleasure',
      'container',
      'racing',
      'french',
    ],
  },
};
