/** Words that speak for a story about people arriving by small boat. */
import type { Evidence } from './evidence.ts';

/**
 * Each group counts once, however often it is named; one whose weight is 0 counts only beside others (see `coming.ts` and
 * `phrases.ts`). The weights are those of a logistic regression over the stories of test/stories and texts of other
 * traffic, with their headlines and without, rounded to halves, and chosen by hand where few stories have the words.
 */
export const OURS = [
  { name: 'dinghies', weight: 2, words: 'dingh* inflatable inflatables rib ribs' },
  { name: 'boats', weight: 1.5, words: 'boat boats boatload* craft crafts vessel vessels' },
  { name: 'migrants', weight: 2, words: 'migrant* crosser* illegals' },
  { name: 'asylum', weight: 1, words: 'asylum refugee refugees seeker seekers' },
  { name: 'channel', weight: 1.5, words: 'channel strait straits' },
  {
    name: 'coast',
    weight: 0,
    words:
      'dover ramsgate dungeness kent folkestone walmer kingsdown hythe sandgate greatstone lydd littlestone dymchurch hastings deal margate sandwich eastbourne sussex camber',
  },
  {
    name: 'reception',
    weight: 1,
    words: 'manston foil haven kir processing screened screening triage blankets interview interviewed',
  },
  {
    name: 'france',
    weight: 0,
    words:
      'france french calais dunkirk dunkerque gravelines boulogne wimereux ambleteuse sangatte touquet audresselles wissant hardelot loon zuydcoote bray berck equihen etaples grandvilliers grande normandy picardy somme',
  },
  { name: 'shores', weight: 0, words: 'uk britain england british english shores shore shoreline soil' },
  {
    name: 'authorities',
    weight: 1.5,
    words: 'border office ministry mod minister ministers secretary cutter cutters defender hurricane',
  },
  {
    name: 'politics',
    weight: 1,
    words:
      'philp farage starmer sunak badenoch braverman mahmood cooper cleverly jenrick patel reform labour tory tories conservative* downing pmqs deterrent',
  },
  { name: 'smugglers', weight: 1.5, words: 'gang gangs smuggl* traffick*' },
  {
    name: 'counted',
    weight: 1.5,
    words:
      'tally tallies total totals count counts counted log logged logs running provisional cumulative figure figures number numbers statistics official record records detected detect* tracker dashboard',
  },
  { name: 'crossed', weight: 2, words: 'cross crossed crosses crossing crossings' },
  { name: 'arrived', weight: 2, words: 'arrive arrived arrives arriving arrival arrivals' },
  { name: 'landed', weight: 1, words: 'ashore land landed landing landings disembark*' },
  {
    name: 'came',
    weight: 0.5,
    words: 'came come comes coming reach reached reaching made make got getting followed over across through',
  },
  {
    name: 'unlawful',
    weight: 1,
    words: 'illegal illegally irregular irregularly unauthori* undocumented clandestine*',
  },
  { name: 'people', weight: 0, words: 'people person persons men women children individuals souls adults others' },
  { name: 'years', weight: 0, words: 'year since' },
  { name: 'slogans', weight: 0, words: 'smash smashing stop out' },
  { name: 'moved', weight: 0, words: 'brought landed picked put intercepted detected met taken' },
] as const satisfies readonly Evidence[];
