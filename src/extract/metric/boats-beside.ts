/** Bare numbers of boats beside people, and of people beside boats: "423 in five", "another seven with 333 people", "445 more in six boats". */

import { pattern } from '../../text/patterns/pattern.ts';
import type { Context } from '../context.ts';
import type { Sentence } from '../document/document.ts';
import { FLAG } from '../document/flags.ts';
import type { Draft } from '../draft.ts';
import type { Mention } from '../mentions/mention.ts';
import { MOST_BOATS_IN_A_DAY } from './most-boats.ts';

const NUMBER =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|\\d{1,2})';
const IN_BOATS = pattern(
  new RegExp(
    `^ (?:more |others? )?(?:in|aboard|on) (?:just |only )?(?:a single|a pair of|a couple of|the same|${NUMBER}) (?:more |small |separate |rubber )?(?:boats?|dingh(?:y|ies)|vessels?|crafts?|ribs?|inflatables?)\\b`,
  ),
);

/** "19 boats, compared with 150 in three in the same period": the noun was said before. */
const IN_SO_MANY = pattern(
  new RegExp(`^ in (?:just |only )?${NUMBER}(?: (?:on|over|in|by|at|a year|last|yesterday)\\b|[.,;)]|$)`),
);
/** Fewer people than these may be a number of boats. */
const FEW_PEOPLE = 20;

/** "445 more in six boats", "63 in a single craft": people, however near the boats stand. */
export function isInBoats({ end, value }: Mention, lower: string): boolean {
  const behind = lower.slice(end, end + 44);
  return IN_BOATS.test(behind, lower) || (value >= FEW_PEOPLE && BOATS_BEFORE.test(lower) && IN_SO_MANY.test(behind));
}

const BOATS_BEFORE = pattern(/\b(?:boats|dinghies|vessels|craft)\b/);

const WITH_PEOPLE = pattern(
  /^ (?:more )?(?:with|carrying|holding|bringing|containing) (?:about |some |just |only )?[\d,]+ (?:people|migrants|men|on board|aboard)\b/,
);

/** "Another seven with 333 people on board", where boats are told before. */
export function isBoatsWithPeople({ value, end }: Mention, { sentence, here }: Context): boolean {
  return (
    value < 100 &&
    here.some(({ metric }) => metric === 'small_boats') &&
    WITH_PEOPLE.test(sentence.lower.slice(end, end + 44))
  );
}

const A_DAY = '(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|overnight)';
const OF_A_DAY_WITH = pattern(
  new RegExp(
    `^(?: of them| more| others)?(?: (?:came|arrived|crossed|landed|followed|got|made it)(?: (?:in|ashore|over|across|through))?)?(?: ${A_DAY})?,? (?:with|carrying|holding|bringing) (?:just |only |about |another )?\\d[\\d,]*(?: (?:people|migrants|on board|aboard)\\b|,? ${A_DAY}|[.,;)]|$| and\\b)`,
  ),
);
const CARRYING = pattern(/^,? carrying\b/);
const REMAINING = pattern(
  /\b(?:and|the|other|another|a further|remaining|met|saw|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|there (?:were|had been)) (?:remaining |other |rest, |just |only )?$/,
);

/** "Six of them on Saturday, with 104 aboard, and the remaining four, with 57, on Sunday", "five on Saturday with 240": of the boats told before. */
export function isBoatsOfThem(
  { value, end, hedgeStart }: Mention,
  { sentence: { lower, index }, here, recent }: Context,
): boolean {
  if (value > 60 || !OF_A_DAY_WITH.test(lower.slice(end, end + 60), lower)) return false;
  const isPart =
    /^ (?:of them|others)\b/.test(lower.slice(end, end + 9)) ||
    REMAINING.test(lower.slice(Math.max(0, hedgeStart - 24), hedgeStart), lower);
  return (
    isPart &&
    (CARRYING.test(lower.slice(end, end + 12), lower) ||
      [...recent, ...here].some((draft) => draft.metric === 'small_boats' && draft.sentence.index >= index - 1))
  );
}

const CAME_WITH = pattern(
  new RegExp(
    `^ (?:came|arrived|crossed(?: the (?:english )?channel)?|landed|followed|reached [a-z]+)(?: ${A_DAY})? (?:with|carrying) $`,
  ),
);

/** "Two more boats came on Friday with 98": the people in the boats right before. */
export function isPeopleInBoats({ hedgeStart, end }: Mention, { sentence: { lower }, here }: Context): boolean {
  const boats = here.at(-1);
  return (
    boats?.metric === 'small_boats' &&
    CAME_WITH.test(lower.slice(boats.end, hedgeStart), lower) &&
    /^(?:[.,;)]|$| and\b)/.test(lower.slice(end, end + 4))
  );
}

const BROUGHT = pattern(
  /^(?: of them| more| others)? (?:(?:carried|brought|held|delivered)|(?:made it|came|arrived|crossed|landed|got through)(?: (?:to|in|at|on) [a-z]+)? (?:with|carrying)) (?:about |some |just |only |another )?\d[\d,]*(?: (?:people|migrants|men|passengers|arrivals)\b|[.;)]|,(?!\d)|$| (?:and|on|between)\b)/,
);
const WERE_USED = pattern(/^(?: of them)? (?:(?:was|were|had been|have been) (?:used|launched|needed|inflated))\b/);

/** "Another three carried 366", "on Saturday, three made it to Kent with 124 people", "only 182 were used", where boats were told of right before. */
export function isBoatsThatBrought({ value, end, form }: Mention, context: Context): boolean {
  const { sentence, story, onTopic, recent } = context;
  const behind = sentence.lower.slice(end, end + 64);
  return (
    onTopic &&
    form !== 'nobody' &&
    ((value <= MOST_BOATS_IN_A_DAY && BROUGHT.test(behind)) || (value <= BOATS_EVER && WERE_USED.test(behind))) &&
    (story.nearBoats(sentence.index) ||
      recent.some((draft) => draft.metric === 'people_per_boat' && draft.sentence.index === sentence.index - 1))
  );
}

const IN_NUMBER = pattern(
  /^(?: (?:had|have|were|was|more|others|then|people|migrants|made it|came|arrived|crossed(?: the (?:english )?channel)?|got (?:across|through|in)|landed|followed|caught|brought (?:in|ashore)|picked up|ashore|over|across|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on the (?:first|second|third|fourth|fifth|next|last|other|following|\d{1,2}(?:st|nd|rd|th))(?: day)?))*(?:,? (?:also|again))?,? (?:in|aboard|with|(?:crammed|packed|squeezed|crowded|jammed|spread) (?:in|into|on|onto|aboard|over|across|between|among)) (?:just |only )?$/,
);

/** So few boats need no such proof. */
const FEW_BOATS = 60;
/** People in a boat over some time: from 7 in 2018 to 66 in 2026, with room. */
const LIGHTEST = 4;
const HEAVIEST = 110;

/** "423 in five.", "217 people made it in three": a small number behind a count of people is the boats; so is "34,127 crossed in 715 of them". */
export function isBoatsAfterPeople(mention: Mention, { sentence: { lower }, here, recent }: Context): boolean {
  const last = here.at(-1);
  if (last === undefined || last.metric !== 'small_boat_arrivals') return false;
  if (lower.startsWith(' of them', mention.end) && mention.value * 2 < last.mention.value)
    return /\b(?:in|aboard|using|from) (?:just |only |about |some )?$/.test(lower.slice(last.end, mention.hedgeStart));
  const load = last.mention.value / mention.value;
  if (mention.value > FEW_BOATS && (load < LIGHTEST || load > HEAVIEST)) return false;
  if (isInBrackets(mention, last, lower)) return recent.some(({ metric }) => metric === 'small_boats');
  return (
    IN_NUMBER.test(lower.slice(last.end, mention.start), lower) &&
    /^(?:[.,:;)]|$| (?:on|and|yesterday|over|during|throughout|at|last|by|from|in (?:the|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d))\b)/.test(
      lower.slice(mention.end, mention.end + 16),
    )
  );
}

/** "Wednesday: 400 (six boats). Thursday: 52 (one)". */
function isInBrackets({ hedgeStart, end }: Mention, last: Draft, lower: string): boolean {
  return lower.slice(last.end, hedgeStart) === ' (' && lower.charAt(end) === ')';
}

const COUNTED_AS_ONE = pattern(
  /(?:(?:^|[^a-z])there (?:was|were|had been|has been) (?:only |just )?|(?:^|[^a-z])(?:only|just) |, when (?:only |just )?)(?:one|a single)$|(?:day,?|yesterday,?|there was(?: just| only)?|, when) a (?:lone|solitary)$/,
);
/** "By 14 January a single boat had come, with 44 on board". */
const HAD_COME = pattern(
  /^ (?:small )?(?:boat|dinghy|vessel|craft|inflatable) (?:had|has) (?:so far |yet )?(?:come|arrived|crossed|landed|made it|reached|got (?:across|through|here|in))\b/,
);

/** "There was one boat", "only one boat had arrived", ", when a single boat …": one that is counted, and not one of many. */
export function isCountedAsOne({ value, end }: Mention, lower: string): boolean {
  if (value !== 1) return false;
  return (
    COUNTED_AS_ONE.test(lower.slice(Math.max(0, end - 40), end), lower) ||
    HAD_COME.test(lower.slice(end, end + 44), lower)
  );
}

/** Above all boats on record (5,195 from 2018 to August 2026), with room. */
export const BOATS_EVER = 8000;
/** "Small boats brought 29,437 people in 2023; the busiest day saw 872": what is counted are the people. */
const BROUGHT_PEOPLE = pattern(
  /\bboats (?:have |had )?(?:brought|carried|landed|delivered|ferried) (?:[a-z ]{0,20})?[\d,]+ (?:people|migrants|men|arrivals)\b[^.]*$/,
);
/** "Taking the small boats total for November to 1,314": of the people who come that way. */
const OF_THE_ROUTE = pattern(
  /\bsmall[- ]boats? (?:total|tally|figure|count|numbers?) (?:for [a-z ]{3,20} |this year |so far )?(?:to|now stands at|stands at|is|was|stood at|reached|of) (?:just |only )?$/,
);
/** "Vessels: 623". */
const LABEL = pattern(/(?:^|[.;,(|\u2022] ?)(?:small )?(?:boats|vessels|dinghies)(?: used| arriving| detected)?: $/);

/** "Small boats: 825 land in one day". */
const LANDED = pattern(
  /^ (?:land|cross|arrive|reach|come|came|make|made|in (?:one|a|a single|two|three|four|48|24)\b)/,
);

/** "The number of boats dropped from 695 to 672": the subject is boats, not people. */
export function subjectIsBoats({ lower, flags }: Sentence, mention: Mention): boolean {
  if ((flags & FLAG.boats) === 0 || mention.value > BOATS_EVER) return false;
  const before = lower.slice(0, mention.start);
  if (BROUGHT_PEOPLE.test(before, lower) || OF_THE_ROUTE.test(before, lower)) return false;
  if (LABEL.test(before))
    return mention.value <= MOST_BOATS_IN_A_DAY || !LANDED.test(lower.slice(mention.end, mention.end + 20));
  const subject =
    /(?:\b(?:(?:number|count|tally|total) of|as many|how many) (?:small )?(?:boats|dinghies|vessels)|(?<!small[ -])\bboats? (?:numbers?|totals?|counts?)|(?:^|["'] ?|; )(?:the )?(?:small )?(?:boats|vessels|dinghies)(?: themselves)?|, (?:small )?boats|\bfor boats|\bboats\b[^.;,]{0,24}\bnumbered) [^.;]*$|(?<!\b(?:in|by|aboard|on|from|using) (?:small )?)\bboats\b[^.;,]{0,20}, which [a-z ]{0,20}$/.exec(
      before,
    );
  const isOfThem =
    /^ of them\b/.test(lower.slice(mention.end, mention.end + 8)) &&
    /\bboats\b[^.;]{0,20}$/.test(before) &&
    !/\b(?:in|by|aboard|on) (?:[\d,]+ )?(?:small )?boats\b[^.;]{0,20}$/.test(before) &&
    !(numberOfBoats(before) < mention.value);
  return (
    isOfThem ||
    (subject !== null &&
      !/(?<!than (?:the )?)\b(?:people|migrants|arrivals|crossings|brought|carried|held)\b/.test(subject[0]))
  );
}

/** Of "picked up from 14 boats, " the 14; NaN where the number is not in digits. */
function numberOfBoats(before: string): number {
  return Number(/([\d,]+) (?:small )?boats\b[^.;]{0,20}$/.exec(before)?.[1]?.replaceAll(',', ''));
}

/** "How many boats? There have been 234 since January": the answer, and its first number. */
export function isAnswerOfBoats({ value }: Mention, { story, sentence, here }: Context): boolean {
  return here.length === 0 && value < BOATS_EVER && story.asksForBoats(sentence.index);
}

/** "623 boats over the year, against 700": of about as many boats. */
export function isLikeBoats({ value }: Mention, { metric, mention }: Draft): boolean {
  return metric === 'small_boats' && value < 2 * mention.value && mention.value < 2 * value;
}

const NUMBERS_WERE = pattern(
  /\b(?:numbers|figures|totals|counts|it) (?:was|were|had been|are|stood at|came to) (?:just |only )?[\d,a-z-]+(?: people)? and (?:just |only )?$/,
);

/** "5,417 people crossed in 99 boats. A year before the numbers were 1,869 and 40": people and boats in the order told before. */
export function isBoatsInOrder(
  { hedgeStart }: Mention,
  { sentence: { lower, index }, here, recent }: Context,
): boolean {
  if (here.at(-1)?.metric !== 'small_boat_arrivals' || !NUMBERS_WERE.test(lower.slice(0, hedgeStart), lower))
    return false;
  const told = recent.filter(({ sentence, kind }) => kind === 'count' && sentence.index === index - 1).slice(-2);
  return told[0]?.metric === 'small_boat_arrivals' && told[1]?.metric === 'small_boats';
}
