/** People who came by another way: "irregular arrivals" of all routes, those at airports and ports, in lorries, by air. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { NounFound } from './nouns.ts';

/** The Home Office counts those in small boats, in lorries, at airports and ports as irregular arrivals together. */
const OF_ALL_ROUTES = pattern(/\birregular (?:arrivals|entries|entrants)\b/);
const BY_BOAT = pattern(/\b(?:boats?|dingh(?:y|ies)|channel|vessels?|by sea|crossings?|crossed|crossing)\b/);
const ANOTHER_WAY = pattern(
  /^[^.;:,\d]{0,32}\b(?:(?:turned up|arrived|found|detected|stopped|caught|came|landed|refused(?: entry)?) (?:at (?:an? )?(?:uk |british )?(?:airports?|ports)|in (?:the backs? of )?(?:lorr(?:y|ies)|trucks|vehicles)|by (?:air|plane|lorry|ferry|train))|hid(?:den|ing)? in (?:lorr(?:y|ies)|trucks)|inadequately documented|without leave to enter)\b/,
);

/** Whether the noun of a number, the words behind it or its sentence say so; `lower` is the sentence. */
export function cameAnotherWay(lower: string, { words, end }: NounFound): boolean {
  return (
    OF_ALL_ROUTES.test(words) ||
    ANOTHER_WAY.test(lower.slice(end, end + 80), lower) ||
    (OF_ALL_ROUTES.test(lower, lower) && !BY_BOAT.test(lower, lower))
  );
}
