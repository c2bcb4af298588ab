/** Names of places that are none of ours: a story that names such alone is about something else. */

/** Names behind words such as "in" and "to" that stories about arrivals tell of. */
const KNOWN = new Set(
  'uk britain england dover ramsgate kent dungeness folkestone walmer kingsdown hythe sandgate greatstone lydd littlestone dymchurch hastings deal margate manston channel english france french calais dunkirk dunkerque gravelines boulogne wimereux ambleteuse sangatte le loon loon-plage pas-de-calais northern strait london westminster parliament downing paris rwanda kigali albania afghanistan iran iraq syria eritrea sudan vietnam january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter boxing bank new border home whitehall labour conservative tory keir sir rishi liz boris british western jet tug the budget king europe germany belgium mr mrs albanian eritrean afghan brexit cap opal nord seine normandy wissant audresselles berck equihen grand-fort-philippe bray-dunes zuydcoote hardelot touquet eastbourne rye camber sussex pevensey sandwich macron farage philp priti suella yvette shabana starmer sunak'.split(
    ' ',
  ),
);
const PLACE =
  /(?:^|[^A-Za-z])(?:[Ii]n|[Aa]t|[Oo]ff|[Nn]ear|[Aa]round|[Ii]nto|[Oo]utside|[Ff]rom|[Tt]o|[Oo]n|[Oo]ut of|[Bb]etween) (?:the |east |north |south |west )?([A-Z][a-z][A-Za-z-]*)/g;

/** Whether a sentence names a place that is none of ours. */
export function namesOtherPlace(text: string): boolean {
  for (const match of text.matchAll(PLACE)) if (!KNOWN.has((match[1] ?? '').toLowerCase())) return true;
  return false;
}
