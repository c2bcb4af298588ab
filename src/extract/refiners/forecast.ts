/** "Could reach 50,000", "about to see 30,000", "on course for": forecasts, targets and plans cannot be checked yet. */

import { pattern } from '../../text/patterns/pattern.ts';
import { FLAG } from '../document/flags.ts';
import { draftWith } from '../draft.ts';
import { type Refiner, wordsAfter, wordsBefore } from './refiner.ts';

const AHEAD = pattern(
  /\b(?:could(?! not\b)|may (?:reach|hit|exceed|top|rise|be(?! (?:later |still )?(?:revised|subject|changed|adjusted|updated|amended|corrected|incomplete))|have|come|arrive|cross|see|climb|end|finish|total)|might|will|would(?! (?:also )?(?:have been [a-z]+(?: too| also| only| easily)? by|read|look like|be the same|(?:be|mean|make|give|imply|suggest|work out (?:at|as)|amount to|put) (?:an?|the) (?:average|mean|typical))\b)|shall|can expect|expect(?:s|ed|ing)?(?: to)?|forecasts?|forecast(?:ed|ing)?|predict(?:s|ed|ing|ion)?|project(?:s|ed|ions?|ing)?|fores(?:ee(?:s|n|ing)?|aw)|envisag(?:es?|ed|ing)|anticipat(?:es?|ed|ing|ion)|(?:insurance|guarantee|protection|guard) against|on course (?:for|to)|on track (?:for|to)|set to|likely to|about to|poised to|target(?:s|ed)? (?:of|to)|aim(?:s|ed|ing)? (?:to|for)|plans? to(?! (?:stop|smash|tackle|curb|cut|end|return|send|deter|deport|remove)\b)|planning (?:for|to)|prepar(?:e|es|ed|ing) for|brac(?:e|es|ed|ing) for|heading (?:for|towards?)|pledged? to|promis\w+ to|threaten(?:s|ing)? to|estimate[sd]? that|fears? (?:that|of|an? [a-z]+ of|[a-z]+ of)|(?:'|’)ll be|warn(?:s|ed|ing)? (?:that )?(?:up to|as many as)|by the end of (?:the|this) (?:year|summer|decade|month)|before the end of (?:the|this) (?:year|month)|room for|places for|capacity|hop(?:ed|ing) for|hoped (?:to see|it would be)|had (?:planned|budgeted|allowed) for|(?:planning|working) assumptions?|(?:working|planning|budgeting) (?:on|to|for|from) (?:a|the) (?:figure|number|total|basis|assumption|estimate)|pencil(?:s|led|ling)? in|assum(?:es?|ed|ing)|modelling|(?:worst|best|central)[- ]case|(?:likely|probable|projected|implied) (?:[a-z-]+ )?(?:figure|number|total|tally|count|outcome|result)|estimate[sd]? (?:the )?[^.;:\d]{0,40}(?:by|for|at|on) (?:31 december|december 31|christmas|new year's eve|year-end|the year's end))\b[^.;:]*$/,
);

/** "Analysts reckon on 30,000 by Christmas", "planners are working on 40,000 for next year". */
const RECKONS_ON = pattern(
  /\b(?:reckon|bank|plan|work|count|budget)(?:s|ing|ning)? (?:on|for) (?:about |around |some |as many as |up to )?$/,
);
const NOT_YET = pattern(
  /^[^.;:,\d]{0,30} (?:by (?:christmas|the end of the year|new year|the (?:summer|autumn|spring))|(?:for )?next (?:year|month|summer))\b/,
);

/** "30,000 for next year". */
const NEXT_TIME = pattern(
  /^(?: (?:people|migrants|arrivals|crossings|boats))? (?:(?:for|in|during|over|across) )?next (?:year|month|week|spring|summer|autumn|winter)\b(?!['\u2019]s)/,
);
/** "By the end of 2026", */
const END_OF_YEAR = pattern(/\bby (?:the )?(?:end of )?20\d\d\b/);

/** and no day that has come, since the year goes on or has not begun. */
function isByEndAhead({ anchors, sentence: { lower }, mention: { hedgeStart }, end }: Parameters<Refiner>[0]): boolean {
  const match = END_OF_YEAR.exec(lower, lower);
  if (match === null || !match[0].includes('end of')) return false;
  const to = match.index + match[0].length;
  const hasCome = anchors.some((anchor) => anchor.kind === 'until' && anchor.start < to && anchor.end > match.index);
  const between = match.index >= end ? lower.slice(end, match.index) : lower.slice(to, hedgeStart);
  return !hasCome && !/[.;:\d]/.test(between);
}

/** "Sixty thousand by Christmas", with no verb of what has been. */
const AT_CHRISTMAS = pattern(
  /^ by (?:christmas|new year|year['\u2019]s end|the end of the year|the year['\u2019]s end)\b/,
);
const HAS_BEEN = pattern(/\b(?:had|have|has|was|were|came|crossed|arrived|reached|landed|stood|made|took|passed)\b/);

const PAST_TENSE_BETWEEN = pattern(
  /\b(?:has|have|had|was|were|crossed|arrived|reached|came|stood|stands|closed|ended|finished|saw|brought|rose|fell|against|compared)\b/,
);

const BEHIND = pattern(
  /^(?! and (?:is|are|was|were)\b)[^.,;:]{0,24}\b(?:(?:are|is|were|was) (?:expected|projected|forecast|predicted|likely|set to|due|planned|foreseen|envisaged|anticipated|assumed|pencilled in|thought (?:likely|possible))|could|will|would|might|(?<!in |of |between |than |since |during |and |to |on |by |from |until |last |after |before |early |late |this |a |the |\d )may(?! \d)) (?!have (?:crossed|arrived|come|been))|^,? (?:is|are) (?:expected|likely|possible)|^ (?:is|are|was|were) (?:now )?(?:foreseen|forecast|predicted|projected|envisaged|anticipated|pencilled in)\b|^(?:(?!, (?:and|but|while|with|as)\b)[^.;:]){0,40} (?:expected|by the end of (?:the|this) (?:year|summer)|in the coming (?:weeks|months|days))/,
);

/** "Will exceed the previous single-day record, 853": the record has been. */
const RECORD_TO_BEAT = pattern(
  /\b(?:exceed|beat|break|pass|top|surpass|overtake|eclipse|smash)(?:e?d|s|ing|en)? (?:the|its|that) (?:previous|old|existing|current|standing|last|earlier)\b[^.;:\d]{0,60}(?:,| of| at) (?:just |only )?$/,
);
/** "Will visit Dover as 15,897 people have crossed": what is counted has happened. */
const IS_PAST = pattern(
  /^ (?:(?:have|has|had) (?:now |already )?(?:crossed|arrived|come|reached|made|landed)|(?:crossed|arrived|came|reached|landed|made)\b)/,
);
const NEAR_AHEAD = pattern(
  /\b(?:by (?:the end|christmas|then|next)|would have|will have|could have)\b|\b(?:see|seen|say|fear|predict\w*|warn\w*|estimate\w*) (?:that )?(?:up to |as many as |around |about |some )?$/,
);

/** "August is heading for a record, with 6,000 so far": what is counted up to now has come. */
const SO_FAR = pattern(
  /^(?:(?! (?:could|may|might|will|would|expected|likely)\b)[^.,;:\d]){0,44} (?:so far\b|to date\b|already\b|up to now\b|until now\b)/,
);
/** "Could be 6,000 so far": it is not counted yet. */
const SEE = pattern(
  /\b(?:could|may|might|will|would|expect(?:ed|s)?|forecast|predict\w*|estimate\w*|set|likely|due)\b(?: (?:to|be|have|been|reach|hit|pass|exceed|top|number|total|see|as|many|at|that|up|around|about|some|the|total|over|more|than))* $/,
);

/** "On the basis that 36,000 people will have come by Christmas". */
const WILL_HAVE = pattern(
  /^ (?:(?:people|migrants|of them) )?(?:who )?(?:will|would) have (?:come|crossed|arrived|landed|reached|made)\b/,
);

const NEW_CLAUSE = pattern(
  /^.*(?:, (?:when|because|although|though|whereas|after which|yet|but|and yet|but still)| \u2013 (?:yet|but)) /,
);
const CAME = pattern(
  /^[^.;:]{0,36}\b(?:came|crossed|arrived|landed|reached|made (?:it|the)|got (?:across|in|here|through)|were|was|had|brought|set off)\b/,
);

/** "It would have been steeper before yesterday, when 14 boats and 756 people came": what has happened is told in a clause of its own. */
function inOwnClause(before: string, behind: string): string {
  const match = NEW_CLAUSE.exec(before);
  return match !== null && CAME.test(behind) ? before.slice(match[0].length) : before;
}

/** "Will beat 2021's record of 28,526", "last year's 8,462 could be passed": a number that stands behind a possessive year has come. */
const OF_A_YEAR_OVER = pattern(
  /\b(?:20\d\d|last year|the (?:year before|previous year))['\u2019]s (?:(?:[a-z-]+ ){0,3}?(?:records?|totals?|figures?|numbers?|tally|count|high|peak|mark|toll|sum|haul|level)(?: (?:of|at|was))? )?(?:(?:a|the|some|about|around|nearly|almost|more than|over|just) )*$/,
);

/** "First flights may be months away as Channel arrivals reach 7,000": what goes on at the time has come. */
const AS_THEY_REACH = pattern(
  /\bas (?:the )?(?:(?!(?:could|may|might|will|would|fears?|set|expected|likely|many|much|high)\b)[a-z'\u2019-]+ ){1,5}?(?:reach(?:es|ed)?|pass(?:es|ed)?|tops?|topped|hits?|exceeds?|surpass(?:es)?|breach(?:es)?|(?:goes?|climbs?|rises?|soars?|surges?) (?:past|above|over|beyond|to))(?: the)? $/,
);

/** "The day would end with 514 people ashore", "by nightfall 514 would have landed": how a day that is over went on. */
const WOULD_END = pattern(
  /\b(?:(?:the|that) (?:day|night|evening|weekend|week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday) would (?:go on to )?(?:end|finish|close)(?: up)?(?: with| on| at)? [^.;:]{0,60}$|\bby (?:nightfall|midnight|dusk|dark|sunset|evening|the evening|the end of (?:the|that) day),? [^.;:]{0,60}$/,
);
const MEANT_TO = pattern(
  /\b(?:sa(?:y|ys|id)|fear\w*|expect\w*|predict\w*|forecast\w*|th(?:ink|ought)|warn\w*|hope\w*|believ\w*|tomorrow|today)\b/,
);

/** Whether "would" tells of what came next in a story of the past. */
function isToldOfThePast(draft: Parameters<Refiner>[0]): boolean {
  const { lower } = draft.sentence;
  return lower.includes(' would ') && WOULD_END.test(wordsBefore(draft, 70), lower) && !MEANT_TO.test(lower, lower);
}

export const forecast: Refiner = (draft) => {
  if ((draft.sentence.flags & FLAG.modal) === 0 || isOfAYearOver(draft)) return draft;
  if (isToldOfThePast(draft)) return draft;
  if (AS_THEY_REACH.test(draft.sentence.lower.slice(0, draft.mention.start), draft.sentence.lower)) return draft;
  const before = inOwnClause(wordsBefore(draft, 70), wordsAfter(draft, 60));
  if (WILL_HAVE.test(wordsAfter(draft, 40))) return draftWith(draft, { prediction: true });
  if (IS_PAST.test(wordsAfter(draft, 40), draft.sentence.lower) && !NEAR_AHEAD.test(before)) return draft;
  if (SO_FAR.test(wordsAfter(draft, 60)) && !SEE.test(before)) return draft;
  if (RECORD_TO_BEAT.test(wordsBefore(draft, 100), draft.sentence.lower)) return draft;
  const ahead = AHEAD.exec(before);
  const aheadHere =
    ahead !== null &&
    !isEndOfYearOver(draft, ahead[0]) &&
    !PAST_TENSE_BETWEEN.test(ahead[0].replace(/^\w+(?: \w+)?/, ''));
  const isReckonedOn = RECKONS_ON.test(before) && NOT_YET.test(wordsAfter(draft, 60), draft.sentence.lower);
  const isAhead =
    AT_CHRISTMAS.test(wordsAfter(draft, 40)) && !HAS_BEEN.test(draft.sentence.lower, draft.sentence.lower);
  const isNext = NEXT_TIME.test(wordsAfter(draft, 40)) || isByEndAhead(draft);
  return aheadHere || isAhead || isReckonedOn || isNext || BEHIND.test(wordsAfter(draft, 60), draft.sentence.lower)
    ? draftWith(draft, { prediction: true })
    : draft;
};

/** "In 2022 28,000 had come by then, and by the end of the year 45,755": the year is over. */
function isEndOfYearOver({ anchors, sentence: { lower }, mention }: Parameters<Refiner>[0], ahead: string): boolean {
  const start = mention.hedgeStart - ahead.length;
  return (
    /^by the end of (?:the|that) year\b/.test(ahead) &&
    /\b(?:had|was|were|stood)\b/.test(lower.slice(0, start)) &&
    anchors.some(
      ({ kind, end, year }) => end <= start && (kind === 'year' || (kind === 'same-point' && year !== undefined)),
    )
  );
}

/** "Will top the 28,526 recorded in 2021": so does one that is told with "the" and its year. */
const THE = /\bthe (?:(?:about|around|nearly|almost) )?$/;
const OF_ITS_YEAR = pattern(
  /^(?: (?:people|arrivals|crossings|migrants))?(?: (?:who|that) (?:came|crossed|arrived|landed|made (?:it|the [a-z]+)|were (?:recorded|counted|detected)))?(?: (?:seen|recorded|counted|set|reached|registered|logged|detected))?(?: (?:of|in|for|from|during))?(?: (?:the whole of|all of))? (?:20\d\d|last year|the (?:year before|previous year))\b/,
);

/** "It would have gone beyond the 416 of 2 September": so does one of a day. */
const OF_ITS_DAY = pattern(
  /^(?: (?:people|arrivals|crossings|migrants))?(?: (?:who|that) (?:came|crossed|arrived|landed|made it)| (?:seen|recorded|counted|set|reached))? (?:of|on|from)(?: the)? $/,
);

function isOfADay({ anchors, sentence: { lower }, end }: Parameters<Refiner>[0]): boolean {
  return anchors.some(({ kind, start }) => kind === 'day' && start > end && OF_ITS_DAY.test(lower.slice(end, start)));
}

/** Whether the words right beside a count give it to a year that is over. */
function isOfAYearOver(draft: Parameters<Refiner>[0]): boolean {
  if (draft.kind !== 'count') return false;
  const { anchors, sentence, mention, end } = draft;
  const isOver = (from: number, to: number) =>
    anchors.some((anchor) => anchor.kind === 'year' && anchor.start < to && anchor.end > from);
  const before = wordsBefore(draft, 70);
  const own = OF_A_YEAR_OVER.exec(before, sentence.lower)?.[0];
  if (own !== undefined) return isOver(mention.hedgeStart - own.length, mention.hedgeStart);
  if (THE.test(sentence.lower.slice(0, mention.start)) && isOfADay(draft)) return true;
  const behind = THE.test(sentence.lower.slice(0, mention.start))
    ? OF_ITS_YEAR.exec(wordsAfter(draft, 80), sentence.lower)?.[0]
    : undefined;
  return behind !== undefined && isOver(end, end + behind.length);
}
