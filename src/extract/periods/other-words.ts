/** Times that belong to other words than a count: "the first decline since 2018", "after a May lull", "pushing the figure for 2024". */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';

/** Whether a time is that of a saying, a superlative or a lull, so that no count of the sentence is of it. */
export function isOfOtherWords(lower: string, anchor: Anchor): boolean {
  return (
    anchor.isOfSaying === true ||
    isOfSuperlative(lower, anchor) ||
    isOfLull(lower, anchor) ||
    isLeftOut(lower, anchor) ||
    isOfTimesTold(lower, anchor) ||
    isOfNoYear(lower, anchor) ||
    isOfForecast(lower, anchor)
  );
}

const NTH_TIME = pattern(
  /\bfor (?:the|only the|just the) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth) time (?:so far )?(?:in )?$/,
);
const IN_A_DAY = pattern(/\bin (?:a|one|a single|the same|just one) day\b|\bin (?:the space of )?24 hours\b/);

/** Such words tell of something that comes more than once in the time behind them. */
const NTH_OF_SEVERAL = pattern(
  /\b(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth) (?:time|occasion|day)|(?:first|only) day) (?:so far )?(?:in )?(?:the )?$/,
);
const THAT_SO_MANY = pattern(
  /^,? (?:that|on which|in which|when|where|with|to (?:see|bring))\b|^,? (?:(?:some|more|than|over|nearly|about|around|almost|at|least|as|many) )*\d/,
);

/** "For the second time this month more than 1,000 have come in a day", "the third occasion in six days on which over 500 crossed": so often, and not so many, in that time. */
function isOfTimesTold(lower: string, { start, end }: Anchor): boolean {
  const before = lower.slice(Math.max(0, start - 40), start);
  const behind = lower.slice(end);
  if (NTH_TIME.test(before) && IN_A_DAY.test(behind, lower)) return true;
  return NTH_OF_SEVERAL.test(before) && THAT_SO_MANY.test(behind, lower);
}

const NO_YEAR = pattern(/\b(?:no|any|every|each) (?:other )?year (?:ever )?$/);

/** "In no year since 2018 was the 30,000 mark passed so soon": nothing is counted over all those years. */
function isOfNoYear(lower: string, { start, rule }: Anchor): boolean {
  return rule.startsWith('since') && NO_YEAR.test(lower.slice(Math.max(0, start - 24), start));
}

const WITHOUT = pattern(
  /\b(?:without|excluding|excludes|not (?:including|counting)|leaving (?:out|aside)|before|minus|bar) (?:any of )?(?:the )?$/,
);

/** "The total, without Sunday's arrivals, reached 9,803": a day that a count leaves out. */
export function isLeftOut(lower: string, { start, end }: Anchor): boolean {
  return (
    WITHOUT.test(lower.slice(Math.max(0, start - 24), start)) &&
    /^(?:'s)? (?:(?:new|own|latest) )?(?:arrivals|crossings|landings|boats|figures?|people|migrants|count)\b/.test(
      lower.slice(end - 2, end + 24).replace(/^(?!'s).{2}/, ''),
    )
  );
}

const BEFORE_LULL = pattern(
  /\b(?:after|ends?|ending|ended|following|breaks?|broke|despite|from) (?:an? |the )?(?:quiet |calm |long |stormy |windy )?$/,
);
const LULL = pattern(/^ (?:lull|pause|break|gap|storms?|gales|calm|quiet|slump|respite|washout|drought)\b/);

/** "Nearly 1,000 cross after May lull". */
function isOfLull(lower: string, { start, end }: Anchor): boolean {
  return LULL.test(lower.slice(end, end + 12), lower) && BEFORE_LULL.test(lower.slice(Math.max(0, start - 30), start));
}

const TAKING =
  ', (?:pushing|taking|bringing|lifting|carrying|sending|tipping|so that|meaning(?: that)?|which (?:means(?: that)?|takes|took|brings|brought|pushed|pushes))\\b(?: (?:the|its|their|that)\\b)?';
const TOTAL_TAKEN = pattern(new RegExp(`${TAKING}[^.;,\\d]*$`));
const TOTAL_BEHIND = pattern(new RegExp(`${TAKING}[^.;,]*$`));
const HAD_FORECAST = pattern(
  /\b(?:as|than|what) [a-z' -]{2,48} (?:had |have )?(?:forecast|predicted|warned|feared|suggested|projected|estimated|expected|promised|claimed|said)(?: (?:back|only|early|as recently as))?(?: (?:in|on|by|at))?(?: the (?:start|end|beginning) of)? $/,
);

/** "Did not exceed 45,000, as one think tank had forecast in July": of what was said then. */
function isOfForecast(lower: string, { start }: Anchor): boolean {
  return HAD_FORECAST.test(lower.slice(Math.max(0, start - 90), start), lower);
}

/** "534 people crossed in 10 boats, pushing the figure for 2024 above 6,000": of the number behind it. */
export function isOfTotalTaken(between: string): boolean {
  return TOTAL_TAKEN.test(between);
}

/** "756 came, so that since 2018 a total of 100,712 have": whether the words between two numbers lead to a total, whose time is its own. */
export function isBeforeTotal(between: string): boolean {
  return TOTAL_BEHIND.test(between);
}

/** "The first annual decline since the series began", "earlier than in any year since records began": no sum is counted from there. */
function isOfSuperlative(lower: string, { kind, start, unit }: Anchor): boolean {
  return (
    kind === 'open' &&
    unit !== 'month' &&
    FIRST_OR_MOST.test(lower.slice(Math.max(0, start - 56), start), lower) &&
    !/\b(?:people|migrants|arrivals|crossings|boats) (?:who )?(?:have|had|came|crossed|arrived)\b[^.;,]*$/.test(
      lower.slice(Math.max(0, start - 56), start),
    )
  );
}

const FIRST_OR_MOST = pattern(
  /\b(?:first|biggest|highest|lowest|largest|busiest|worst|quietest|most|fewest|earlie[sr]t?|fastest|any) [^.;,\d]{0,40}$/,
);

/** "Some 20,300 of this year's arrivals have come since Labour took power": the year is that of the whole, where the words go on to a time in it. */
export function isOfWhole(lower: string, anchor: Anchor, between: string, anchors: readonly Anchor[]): boolean {
  return (
    OF_ALL.test(between) &&
    WHOLE.test(lower.slice(anchor.end, anchor.end + 30)) &&
    anchors.some(({ kind, start }) => start > anchor.end && kind !== 'single-day' && kind !== 'same-point')
  );
}

const OF_ALL = pattern(/^ of (?:all (?:of )?)?(?:the )?$/);
const WHOLE = pattern(/^(?:'s)? (?:small[- ]boat |channel )?(?:arrivals|crossings|total|number|migrants|people)\b/);
