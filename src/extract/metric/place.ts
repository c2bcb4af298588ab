/** Which country the counts of a sentence or clause were taken in. */
import { pattern } from '../../text/patterns/pattern.ts';
import { FLAG } from '../document/flags.ts';

const ELSEWHERE = pattern(
  /\b(?:ital(?:y|ian)|lampedusa|sicil(?:y|ian)|gree(?:ce|k)|lesbos|crete|spain|spanish|canar(?:y|ies)|libyan?|tunisian?|mediterranean|malt(?:a|ese)|meloni|tunis|tripoli|(?<!\b(?:in|to|from|at|of|via|near|for) )(?:rome|madrid|athens|warsaw)|aegean|ceuta|melilla|mexic(?:o|an)|texas|us border|u\.s\.|rio grande|dari[eé]n|poland|polish|belarus|frontex|across europe|european union|to europe|eu's|germany|ireland|australia|cyprus|turkish|(?:in|from|to|via|through|and) turkey|turkey's|florida|denmark|sweden)\b/,
);
const COUNTRY = pattern(/\b(?:channel|uk|u\.k\.|britain|british|kent|dover|england|home office|border force)\b/);
/** Names of this country in more than one word; the others are told by their flag. */
const HERE = pattern(/\b(?:u\.k\.|home office|border force|small boats?)\b/);

/** Whether a sentence's counts were taken elsewhere: it names another country and not this one. */
export function isElsewhere(lower: string, flags: number): boolean {
  return (flags & FLAG.elsewhere) !== 0 && ELSEWHERE.test(lower) && !COUNTRY.test(lower);
}

/** Where a clause may tell of another place than the one before: "crossings fell, while across the Mediterranean they rose". */
const NEXT_CLAUSE = /(?<=;)|(?=, (?:while|whereas|but|compared)\b)/;
/** Clauses that go on with the place of the one before: "in Italy 44,675 came; a year earlier the figure was 125,806". */
const GOES_ON = pattern(
  /^(?:, compared\b|(?: and| but)? (?:a year|(?:by|in|at|on|for|during) |the (?:figure|number|total)|that |this |it |last year))/,
);
/** What makes such a clause ours again. */
const OURS = pattern(/\b(?:crossings?|crossed|boats?|dinghies|starmer|sunak|johnson|labour)\b/);

/** Whether the clause around an offset tells of another country, by its own words or as it goes on with the clause before. */
export function isClauseElsewhere(lower: string, offset: number, flags: number): boolean {
  if ((flags & FLAG.elsewhere) === 0) return false;
  let start = 0;
  let isAbroad = false;
  for (const part of lower.split(NEXT_CLAUSE)) {
    const goesOn: boolean = isAbroad && GOES_ON.test(part) && !COUNTRY.test(part) && !OURS.test(part);
    isAbroad = goesOn || isElsewhere(part, flags);
    if (offset < start + part.length) return isAbroad;
    start += part.length;
  }
  return isElsewhere(lower, flags);
}

/** "In Italy 44,675 have come. That is down by 64%": what is said of the number right before. */
const OF_THAT_NUMBER = pattern(
  /^["']?(?:(?:that|this)(?: (?:figure|number|total))? (?:is|was|compares|represents|marks)|(?:a|one) year (?:earlier|ago|before)|(?:the|its|their) (?:figure|number|total|count|tally)(?: there)? (?:is|was|has|had|rose|fell|stood|stands)|it (?:is|was) (?:up|down)|in the same (?:period|months|time)|(?:the )?(?:numbers|arrivals|figures|landings|total|figure) there)\b/,
);

/** Whether a sentence goes on with the place of the one before, which tells of another country. */
export function goesOnWithPlace(lower: string): boolean {
  return OF_THAT_NUMBER.test(lower) && !COUNTRY.test(lower) && !OURS.test(lower);
}

/** Whether a sentence names the Channel or this country, so that its counts are ours again. */
export function isHere(lower: string, flags: number): boolean {
  const isNamed = (flags & FLAG.here) !== 0 || ((flags & FLAG.herePhrase) !== 0 && HERE.test(lower));
  return isNamed && ((flags & FLAG.elsewhere) === 0 || !ELSEWHERE.test(lower));
}
