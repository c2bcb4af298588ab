/** Bare numbers in stories about arrivals that count nothing, or days and prices: a helpline, "158 of the 365 days", "for the first 300". */
import { pattern } from '../text/patterns/pattern.ts';
import type { Mention } from './mentions/mention.ts';

/** "Call Kent Police on 101", "the helpline on 116 123". */
const TELEPHONE = pattern(
  /\b(?:call(?:s|ed|ing)?|ring(?:ing)?|phon(?:e|ed|ing)|tele?phone|dial(?:led|ling)?|text(?:ed|ing)?|contact(?:ed|ing)?|helpline|hotline|crimestoppers|samaritans|quot(?:e|ing))\b[^.;!?]{0,60}\b(?:on|reference|ref) (?:freephone )?(?:0[\d ]*)?$/,
);
/** "On 158 of the 365 days", "on 26 of the past 30". */
const DAYS_OF_DAYS = pattern(
  /^ (?:out )?of (?:the |its |this (?:month|year)'s |those |these )?(?:(?:past|last|first|previous|next) )?(?:\d+|[a-z]+) (?:days|nights|mornings|weeks|weekends)\b(?! (?:ago|before|earlier))/,
);
const OF_DAYS_BEFORE = pattern(
  /\b(?:days|nights|mornings|weeks|weekends|months|years) (?:out )?of (?:the (?:past |last |first )?)?$/,
);
/** "£1.8million for each of the first 300": what so many would cost. */
const PRICED = pattern(
  /(?:[\u00a3\u20ac$]|\b(?:cost(?:s|ing)?|price[ds]?|paid|pays?|spen[dt])\b)[^;]* for (?:each of |every one of )?the first $|[\u00a3\u20ac$][\d.,]+ ?(?:m|bn|million|billion)? (?:on|for each of(?: the)?) $/,
);
/** "Can be bought for 700", "sold at 900". */
const BOUGHT = pattern(
  /\b(?:bought|sold|rented|hired|costs?|priced|paid|fined|charged|charging|worth)\b[^.;:\d]{0,16}\b(?:for|at|up to|as much as) $/,
);
/** "From 120 to 210 staff": the noun behind the second number of a growth is that of the first. */
const FROM = pattern(/\b(?:from|between) (?:about |some |around |nearly |more than |over |just )?$/);

const DAYS_OF_A_YEAR = 366;
/** "Ministers want to cut the number by 40,000". */
const TO_BE_CUT = pattern(/\bto (?:cut|reduce|lower|slash|shrink|bring down|raise|increase)\b[^.;:\d]{0,40} by $/);
/** "1,600 of the beds". */
const OF_OTHER_THINGS = pattern(
  /^ of (?:the|its|their|his|her|those|these) (?:[a-z-]+ )?(?:beds?|rooms?|places|members|officers|officials|staff|hotels|seats|residents|voters|volunteers|homes|claims|appeals|cases|drones|engines|jackets|flights|workers|jobs|pages|votes)\b/,
);

/** "By 366 votes to 265", "with a majority of 688", "won by 52 to 48". */
const VOTES = pattern(
  /\b(?:votes?|voted|majority|division|poll(?:ed)?|won by|lost by|beaten by|defeated by)\b[^.;:]{0,24}$/,
);
const VOTES_BEHIND = pattern(/^ (?:votes?\b|to \d+ (?:votes?|in favour|against)\b)/);
/** "The brothers, 21 and 18," and "her sons of 9 and 12": ages. */
const AGES = pattern(
  /\b(?:brothers?|sisters?|sons?|daughters?|cousins?|twins|siblings|boys?|girls?|children|couple|friends|men|women|teenagers),? (?:of |who (?:are|were) |aged )?(?:\d{1,2}(?:,? and |, ))?$/,
);
const AGE_BEHIND = pattern(/^(?:,|\.| and \d{1,2}\b|$)/);
/** "This was day 164", "under article 31": a number that names a thing. */
const DAY_NUMBER = pattern(
  /\b(?:(?:is|was|being) day|chapter|article|clause|section|page|room|platform|bus|route|flight|unit|gate) $/,
);
/** "A third fewer than in the previous 12", "in her first 20". */
const SO_MANY_MONTHS = pattern(/\b(?:previous|preceding|last|past|first|next|following|prior) $/);
/** "Followed by 12 in court", "born on 8 April, was 72": of those ashore, and of ages. */
const ASHORE = pattern(
  /^ (?:in|before|at) (?:the )?(?:courts?|custody|prison|jail|hospital|detention|police|crown court)\b/,
);
const BORN = pattern(/\bborn\b[^;]*$/);
/** "A craft meant for 20", "licensed to carry 12". */
const MEANT_FOR = pattern(
  /\b(?:meant|built|designed|made|licensed|certified|intended|fit|equipped|room|space|beds|seats) (?:for|to (?:hold|carry|take|seat)) (?:about |at most |no more than |just |only |up to )?$/,
);
/** "A flat there costs 900 a month", "was fined 500". */
const COSTS = pattern(
  /\b(?:costs?|costing|charg(?:e|es|ed|ing)|pays?|paid|paying|earn(?:s|ed|ing)?|owe[ds]?|fined|spen[dt]s?|worth|priced at|rent of|wage of|fee of)(?: (?:about|around|some|just|only|nearly|almost|over|more than|up to|him|her|them|us|each))* $/,
);

/** "Labour took 401 days to reach 50,000; under Rishi Sunak it was 603", "in 401 days, against 603 for Mr Sunak": days too. */
const DAYS_TAKEN = pattern(
  /\b(?:took|taken|takes|needed|in|after|within)(?: [a-z'\u2019]+){0,4} (?<days>[\d,]+) days\b[^.]*?(?:;|,|\band|\bbut)(?: [a-z]+){0,3}? ?(?:under [a-z ]+? (?:it )?(?:was|took|had (?:been|taken))|(?:it )?(?:took|was|had (?:been|taken))(?: (?:under )?(?!as\b|the\b)[a-z]+){0,3}|against|compared (?:with|to)|versus|(?<last>and|but))(?: (?:just|only|about|some))? $/,
);
const WHOSE_DAYS = pattern(
  /^(?:[.;]|$|,? (?:under|for|in the case of|on|by|last year|in 20\d\d|(?:and|but) [\d,]+ (?:under|for))\b)/,
);

function isOfDaysTaken(value: number, before: string, behind: string): boolean {
  const { days, last } = DAYS_TAKEN.exec(before)?.groups ?? {};
  if (days === undefined || !WHOSE_DAYS.test(behind)) return false;
  if (last !== undefined && !/^ (?:under|for) /.test(behind)) return false;
  const told = Number(days.replaceAll(',', ''));
  return value < told * ALIKE && value * ALIKE > told;
}

/** Times by which one such number of days may be the other. */
const ALIKE = 6;

/** "He is 31 and was photographed", "she was only 24 when": an age. */
const HE_IS = pattern(
  /\b(?:s?he|who)(?:['\u2019]s| is| was| had turned| turned| turns)(?: (?:now|just|only|still|about|then))* $/,
);
const NO_MORE = pattern(
  /^(?:[.,;)]|$| (?:when|but|years?|at the time|at that time|from|with)\b| and (?:is|was|has|had|came|comes|from|[a-z]+ed)\b)/,
);

/** Whether a bare number counts no people and no boats by the words right beside it. */
export function isOtherNumber({ hedgeStart, end, form, value }: Mention, lower: string): boolean {
  const before = lower.slice(Math.max(0, hedgeStart - 80), hedgeStart);
  const behind = lower.slice(end, end + 48);
  return (
    (form === 'digits' && TELEPHONE.test(before, lower)) ||
    (value <= DAYS_OF_A_YEAR && (DAYS_OF_DAYS.test(behind, lower) || OF_DAYS_BEFORE.test(before, lower))) ||
    PRICED.test(before) ||
    TO_BE_CUT.test(before, lower) ||
    OF_OTHER_THINGS.test(behind, lower) ||
    BOUGHT.test(before) ||
    isOfDaysTaken(value, lower.slice(Math.max(0, hedgeStart - 160), hedgeStart), behind) ||
    isOfOtherThings(value, before, behind)
  );
}

/** Votes, ages, numbered days and rooms, months, what a boat was made for, and prices. */
function isOfOtherThings(value: number, before: string, behind: string): boolean {
  return (
    VOTES.test(before) ||
    VOTES_BEHIND.test(behind) ||
    (value < OLDEST && AGES.test(before) && AGE_BEHIND.test(behind)) ||
    DAY_NUMBER.test(before) ||
    (value < OLDEST && SO_MANY_MONTHS.test(before) && /^(?:[.,;)]|$)/.test(behind)) ||
    ASHORE.test(behind) ||
    (value < OLDEST && BORN.test(before)) ||
    (value < OLDEST && HE_IS.test(before) && NO_MORE.test(behind)) ||
    MEANT_FOR.test(before) ||
    COSTS.test(before)
  );
}

/** Nobody is older, and no time is told in more months. */
const OLDEST = 110;

/** The end of the second number in "from 120 to 210 staff" where `mention` is the first; undefined elsewhere. */
export function endOfSecond({ hedgeStart, end }: Mention, lower: string): number | undefined {
  if (!FROM.test(lower.slice(Math.max(0, hedgeStart - 24), hedgeStart))) return undefined;
  const to = /^ (?:to|and) (?:[a-z]+ ){0,2}?\d[\d,]*/.exec(lower.slice(end, end + 30));
  return to === null ? undefined : end + to[0].length;
}

/** "No boats came on 12 of the 17 days", "no other boats arrived that day": nobody, of a part of the time or beside others. */
const PARTLY = pattern(
  /^ (?:other|others|further|more)\b(?! than)|^[^.;:,]{0,36}\bon (?:(?:about|some|nearly|more than|only|just) )?[\w-]+ (?:of (?:the|its|those) |(?:separate |other )?(?:days|nights|mornings)\b)/,
);

/** "Most days this month nobody came", "there are days when no one crosses". */
const SOME_DAYS = pattern(
  /\b(?:most|some|many|a few|several|other|quiet|stormy|windy|bad|such|certain|typical|winter|are|were|have been) (?:days|nights|mornings|weeks|weekends|months)\b[^.;:\d]{0,40}$/,
);

/** Whether a zero is said of some days only, or of those that came besides. */
export function isPartlyNobody({ form, start, end }: Mention, lower: string): boolean {
  return (
    form === 'nobody' &&
    (PARTLY.test(lower.slice(end, end + 60)) || SOME_DAYS.test(lower.slice(Math.max(0, start - 60), start), lower))
  );
}
