/** "August to date: 3,886. August 2022 to the 21st: 5,067. Difference: minus 41 per cent": a bare change of two times told right before. */
import { TOLD_BEFORE, YEAR_SO_FAR } from '../../domain/rules.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Days, sameDatesEarlier, sameMonthsEarlier } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { isLong, licensed } from './candidates.ts';

/** Years between two times that a story compares. */
const YEARS_APART = [1, 2, 3, 4];

/** "Difference: minus", "The change is". */
const BARE_CHANGE = pattern(
  /^["']?(?:the |a )?(?:difference|change|gap|rise|fall|drop|increase|decrease|reduction|decline|growth|movement)(?: (?:between (?:them|the two)|over the year|on the year|year on year))?(?: (?:is|was|comes to|works out at|of))?(?::|,| \u2013)? (?:(?:plus|minus|down|up|about|around|of|a) )*[+\u2212-]?$/,
);

/** The later of the two times told last against the earlier, where the earlier is the same dates of a year before it; none else. */
export function laterOfTwo({ sentence, mention }: Draft, told: readonly Candidate[]): Candidate[] {
  const base = told[0]?.days;
  if (base === undefined || !isLong(base)) return [];
  if (!BARE_CHANGE.test(sentence.lower.slice(0, mention.hedgeStart).trimStart(), sentence.lower)) return [];
  return told
    .filter(({ days, rule }) => days !== undefined && rule.endsWith(TOLD_BEFORE) && rule !== YEAR_SO_FAR)
    .filter(({ days }) => isSameEarlier(base, days))
    .slice(0, 1)
    .map(({ days, rule, open }) => licensed(days, 'implied', rule, { compared: base, open, aggregate: undefined }));
}

function isSameEarlier(base: Days, later: Days | undefined): boolean {
  if (later === undefined || later.to <= base.to) return false;
  return YEARS_APART.some((years) =>
    [sameDatesEarlier(later, years), sameMonthsEarlier(later, years)].some(
      ({ from, to }) => from === base.from && to === base.to,
    ),
  );
}
