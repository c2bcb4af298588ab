/** Whether words of time that stand behind a number are those of the number after them. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { nextDay } from '../anchors/since.ts';

const NEXT_TIME = pattern(
  /^(?: more| others| of them| people| migrants| came| arrived| crossed| landed| followed)*[,;](?: and)?(?: (?:in|on|for))? $|(?:people|migrants|boats|each); (?:in|on|for) (?:the )?$|^,? and (?:in|on|for) (?:the )?$|\b(?:where|whereas) $/,
);
const NUMBER =
  /^(?: (?:it was|there were|on|at|to|as|it (?:finished|ended|closed|stood) (?:on|at)|(?:came|arrived|crossed|travelled) (?:in|on|aboard)|had|held|needed|took|used|carried|brought)|,? with)?(?: just| only| about| some| another| a further| as many as| a record)* (?:\d|(?:zero|nil|none|nobody|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/;

const AND_YEAR = pattern(/,? (?:and|while|but|whereas) (?:in )?$/);
const YEAR_HAD =
  /^ (?:had|saw|brought|ended (?:on|with|at)|closed (?:on|with|at)) (?:just |only |about |some |nearly |almost |more than |over |under )*\d/;

/** "872 and that of 2024 was 973". */
const AND_THAT_OF = pattern(
  /,? (?:and|while|but|with) (?:that|those|the (?:figure|number|total|peak|high|one)|(?:its|the) equivalent) (?:of|for|in|from) $/,
);
const WAS = /^ (?:was|were|is|stood at|came to|at) (?:just |only )?\d/;

/** "After an August", "on a July", "following the June": a month with its article. */
const A_MONTH = pattern(
  /\b(?:after|following|on|than|with|against|from|follows|followed) (?:an?|the) (?:(?:[a-z-]+ ){0,2})$/,
);
const THAT_BROUGHT =
  /^,? (?:(?:that|which) (?:had |itself )?(?:saw|seen|brought|had|produced|recorded|gave|delivered|yielded|ended (?:on|with|at))|(?:in which|when|of)) (?:just |only |about |some |nearly |almost |more than |over )*\d/;

/** "A typical boat held 18; a year earlier it was closer to 15". */
const BEGINS_CLAUSE = pattern(/^[^;.]*; (?:in |on |at |by )?(?:the )?$/);
const CLAUSE_TELLS = pattern(
  /^,? (?:it|they|there|that|the (?:figure|number|average|total|load|count)) (?:was|were|had been|stood|held|carried) /,
);

const AND = /^,? (?:and|while|but|against|to)(?: just| only)? $/;

/** "The 260 arrivals of January and February's 240". */
function isPossessive(lower: string, start: number, end: number): boolean {
  const behind = lower.slice(end, end + 10);
  return lower.slice(start, end).endsWith("'s")
    ? /^ (?:just |only )?\d/.test(behind)
    : /^'s (?:just |only )?\d/.test(behind);
}

/** "27,409, where this year's figure is 21,372", "6,642, while June has brought 2,177". */
const NEXT_SUBJECT = pattern(/^,? (?:where|whereas|while|but|and) (?:in |on |by |for )?(?:the )?$/);
const SAYS_ITS_NUMBER = pattern(
  /^(?:'s)?(?: [a-z'-]+){0,4} (?:is|was|are|were|(?:stands|stood|has stood) at|(?:is|was) (?:at|on|up to)|(?:has|had) (?:reached|brought|seen|got to)|saw|brought|reads?|comes? to|came to|reached|hit|passed|rose to|ended (?:on|at))(?: (?:just|only|about|some|now|already))* \d/,
);

/** "With 175 people, and the running total for 2021 now reads 8,851". */
const NEXT_TOTAL = pattern(
  /^,? (?:and|while|but|so|as|with) (?:that )?(?:the|its|this|that) (?:[a-z-]+ ){0,3}(?:total|tally|count|figure|number|sum|toll)(?: of (?:arrivals|crossings|people|migrants|boats))?(?: (?:for|in|over|since|during|so far))*(?: the)? $/,
);

/** "On Boxing Day 49 people came, while New Year's Eve saw three boats": a day that is the subject of what follows. */
const NEXT_DAY = pattern(/^,? (?:and|while|but|whereas) $/);
const DAY_SAW =
  /^ (?:saw|brought|had|produced|added|yielded)(?: (?:just|only|about|some|another|a further|a record))* (?:\d|(?:zero|nil|none|nobody|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/;

/** "7, in 2020 13, in 2021 28", "66 a day where a year ago there were 110", "8,540 after an August that brought 3,567": the time is the next number's. */
export function isOfNextNumber(lower: string, { kind, start, end }: Anchor, between: string): boolean {
  return (
    (NEXT_TIME.test(between, lower) && NUMBER.test(lower.slice(end, end + 36))) ||
    (kind === 'day' && NEXT_DAY.test(between) && DAY_SAW.test(lower.slice(end, end + 36))) ||
    (kind !== 'day' &&
      (NEXT_SUBJECT.test(between) || NEXT_TOTAL.test(between)) &&
      SAYS_ITS_NUMBER.test(lower.slice(end, end + 60))) ||
    (BEGINS_CLAUSE.test(between) && CLAUSE_TELLS.test(lower.slice(end, end + 30))) ||
    (AND_THAT_OF.test(between, lower) && WAS.test(lower.slice(end, end + 24))) ||
    (AND.test(between) && isPossessive(lower, start, end)) ||
    (A_MONTH.test(lower.slice(Math.max(0, start - 40), start), lower) && THAT_BROUGHT.test(lower.slice(end, end + 48)))
  );
}

/** "Came a week after 166 people did": the day counted back is that of the number right behind, and of none before or farther on. */
export function isOfNumberRightBehind(lower: string, anchor: Anchor, after: boolean, between: string): boolean {
  const { start, end } = anchor;
  return (
    (after && isSubjectBehind(lower, anchor, between)) ||
    (anchor.rule === nextDay.rule &&
      / after$/.test(lower.slice(start, end)) &&
      (after ? !lower.startsWith('the ', start) : NUMBER_BETWEEN.test(between)))
  );
}

/** Another number whose clause is over; the boats behind it are still of its day: "166 people in" of "166 people in eight boats". */
const NUMBER_BETWEEN = pattern(/\d[^.;]*(?:, (?!\d)| and | but )/);

/** "The total stands at 16,312, and 2020 had 8,400": whether the year is the subject of what follows, and nothing of the number before. */
function isSubjectBehind(lower: string, { kind, end }: Anchor, between: string): boolean {
  return kind === 'year' && AND_YEAR.test(between, lower) && YEAR_HAD.test(lower.slice(end, end + 48));
}
