/** What a percentage is of: all arrivals, a group of them, or half of a count. */

import { pattern } from '../text/patterns/pattern.ts';
import { type Mention, newMention } from './mentions/mention.ts';

const GROUPS = pattern(
  /\b(?:albanians?|afghans?|iranians?|eritreans?|syrians?|sudanese|vietnamese|iraqis?|kurds?|turks?|somalis?|ethiopians?|(?:adult |single |young )*men|women|males?|female|children|minors)\b/,
);
/** "People from Vietnam (13%)", "about three-quarters are men": a group told right beside its share. */
const GROUP_BESIDE = pattern(
  /\b(?:people|those|migrants|arrivals|nationals) from (?:the )?[a-z]+(?: [a-z]+)? \($|\b(?:people|those|migrants|arrivals|nationals) from (?:the )?[a-z]+,? (?:with|at|on) (?:about |around |nearly |over )?$/,
);

const OF_OTHERS = pattern(
  /\b(?:poll|survey|voters|adults?(?! men)|claims?|granted|refused|grant rate|visas?|returned)\b/,
);

/** "Eritreans made up 19%", "the largest group (15%)". */
function isOfAGroup(lower: string, { start, end }: Mention): boolean {
  const around = lower.slice(Math.max(0, start - 64), end + 24);
  const isBeside = GROUP_BESIDE.test(lower.slice(Math.max(0, start - 60), start), lower);
  return (isBeside || GROUPS.test(around)) && !OF_OTHERS.test(lower, lower);
}

/** "The number of Albanians arriving fell by over 90%". */
export function isOfArrivingGroup(lower: string, mention: Mention): boolean {
  return isOfAGroup(lower, mention) && /\b(?:arriv|cross|com(?:e|ing) by)/.test(lower.slice(0, mention.start));
}

const OF_THEM = pattern(
  /^ of (?:them|those|these|all (?:arrivals|crossings)|(?:(?:the|this|last) (?:(?:year|month|week|weekend|quarter|day)'s )?|20\d\d's )?(?:small[- ]boat )?(?:arrivals|crossings))\b|^(?: of them)?(?:, | \(|: | \u2013 )(?:or )?\d{1,3}(?:,\d{3})*(?: people)?(?:,|\)| \u2013)? (?:did(?: so)?|came|arrived|crossed|landed|have (?:come|arrived|crossed|landed)|were|had (?:come|arrived|crossed|landed))\b/,
);

const OF_ARRIVALS = pattern(
  /^ of (?:all |(?:the|this|last) (?:(?:year|month)'s )?)?(?:small[- ]boat |channel )?(?:arrivals|crossings|(?:those|people|migrants) who (?:have |had )?(?:crossed|arrived|came|landed))\b/,
);

/** "Of those who arrive, three-quarters are men". */
const OF_THOSE_BEFORE = pattern(
  /\bof (?:all )?(?:those|the people|the migrants|people|migrants) (?:who (?:have |had )?)?(?:arrived?|arriving|cross(?:ed)?|crossing|come|came|coming)(?: by small boat| in small boats)?,? $/,
);

/** "37% of crossings": the words themselves say what the share is of, whatever was told before. */
export function isOfNamedArrivals(lower: string, { hedgeStart, end }: Mention): boolean {
  return (
    OF_ARRIVALS.test(lower.slice(end, end + 44), lower) ||
    OF_THOSE_BEFORE.test(lower.slice(Math.max(0, hedgeStart - 60), hedgeStart), lower)
  );
}

/** "A fifth of them", "70% of arrivals", "two-thirds, 23,242, did so", or of a group of them. */
export function isOfArrivals(lower: string, mention: Mention): boolean {
  return OF_THEM.test(lower.slice(mention.end, mention.end + 50), lower) || isOfAGroup(lower, mention);
}

/** "Half the 308 who came", "half that number", "half as many": a fall by half. */
const HALF_OF_A_COUNT = pattern(
  /^half (?:(?:of )?the [\d,]+ |(?:that|the|of the) (?:number|total|figure|level)|as many(?! again))/,
);

/** "So far 1,709 have come, more than half of the 3,053 of last August" rather tells how far it has got. */
function isSomeOfACount(lower: string, { hedge, end }: Mention): boolean {
  return (hedge === 'more_than' || hedge === 'at_least') && /^ of the [\d,]+ /.test(lower.slice(end, end + 24));
}

function isHalfOfACount(lower: string, mention: Mention): boolean {
  const { form, start, end } = mention;
  return (
    form === 'fraction' && HALF_OF_A_COUNT.test(lower.slice(start, end + 24), lower) && !isSomeOfACount(lower, mention)
  );
}

/** "Half as many again": a rise of about half. */
const AS_MANY_AGAIN = pattern(/^(?:half|a third|a quarter) as (?:many|much) again\b/);

function isAsManyAgain(lower: string, { start }: Mention): boolean {
  return AS_MANY_AGAIN.test(lower.slice(start, start + 30), lower);
}

/** Which way a part of a count goes by its own words; undefined where other words tell. */
export function directionOfPart(lower: string, mention: Mention): 'up' | 'down' | undefined {
  if (isAsManyAgain(lower, mention)) return 'up';
  return lower.startsWith('halv', mention.start) || isHalfOfACount(lower, mention) ? 'down' : undefined;
}

const TURNS: Partial<Record<Mention['hedge'], Mention['hedge']>> = { less_than: 'more_than', more_than: 'less_than' };

/** Less than half is a fall by more than half, and the other way about; half as many again is no exact half. */
export function asMeant(lower: string, mention: Mention): Mention {
  if (isHalfOfACount(lower, mention))
    return newMention({ ...mention, hedge: TURNS[mention.hedge] ?? mention.hedge }, mention.valueTo);
  return mention.hedge === 'exact' && isAsManyAgain(lower, mention)
    ? newMention({ ...mention, hedge: 'about' }, mention.valueTo)
    : mention;
}
