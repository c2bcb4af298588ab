/** "Since Sunday", "since 22 May", "since July", "since 2018", "since records began": from a stated day to the writer's last. */
import { dayNumberOf } from '../../domain/period.ts';
import { NAMED_BEFORE, SINCE_SOME_DAY } from '../../domain/rules.ts';
import {
  MONTHS,
  monthDays,
  monthOf,
  sameDatesEarlier,
  WEEKDAYS,
  weekdayBefore,
  weekdayOf,
} from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';
import { dateSource, printedDate, resolveDate } from './date-words.ts';

/** Daily figures begin on 1 January 2018 (Home Office time series). */
export const RECORDS_BEGAN = dayNumberOf(2018, 1, 1);

/** Rule of the day itself in "since Friday, when 152 came". */
export const DAY_COUNTED_FROM = 'the day counted from';

/** "Since 5 July 2024": to the day before publication. */
export const sinceDate: AnchorRecogniser = {
  rule: 'since a date',
  needs: [TIME.month, TIME.dayNumber, TIME.from],
  pattern: new RegExp(
    `\\b(?<year>(?:in |over |for )?(?:the )?(?:year|twelve months|12 months) )?(?:since|from)(?: [a-z ']{0,44}?(?:on|of)| [a-z '-]{0,72}?(?<!\\b(?:than|and|but|came|crossed|arrived|landed|people|including|up|later|again)) on| [a-z ',-]{0,60}?\\b(?:act|bill|law|ban|treaty|deal|agreement|pact|scheme|policy)\\b[a-z ',-]{0,60}? (?:on|of))? (?:the )?${dateSource('a')}(?: onwards)?`,
    'g',
  ),
  read(match, when) {
    if (/^(?:from|.*months from|.*year from)/.test(match[0]) && !/onwards|on$/.test(match[0])) return undefined;
    const printed = printedDate(match.groups ?? {}, 'a', when);
    if (printed === undefined) return undefined;
    const from = resolveDate(printed, when);
    const year =
      match.groups?.year === undefined ? undefined : { from, to: sameDatesEarlier({ from, to: from }, -1).to - 1 };
    if (year !== undefined && Math.abs(when.today - year.to) <= NEAR_PUBLICATION) return { kind: 'span', days: [year] };
    return { kind: 'open', days: [{ from, to: Math.max(from, when.today - 1) }] };
  },
};

/** Days between the end of a year since a date and the story that tells of it. */
const NEAR_PUBLICATION = 14;

/** "Since Friday", "counting from Saturday", "since the plan was unveiled on Thursday": the last one before publication counts in. */
export const sinceWeekday: AnchorRecogniser = {
  rule: 'since a weekday',
  needs: [TIME.from, TIME.weekday],
  pattern: new RegExp(
    `\\b(?:since(?: (?:the|his|her|its|their|mr|mrs|ms|sir|ministers|mps|labour|france|parliament|it|he|she|they) [a-z '-]{0,60}?(?<!\\b(?:than|and|but|came|crossed|arrived|landed|people|migrants|boats|including|up|later|again|most|busiest|highest)) on)?|(?:count(?:ed|ing)?|starting) from(?! [a-z]+ to\\b)) (?:last )?(?<weekday>${WEEKDAYS})\\b`,
    'g',
  ),
  read(match, when) {
    const from = weekdayBefore(when.today, weekdayOf(match.groups?.weekday ?? ''));
    return { kind: 'open', unit: 'week', days: [{ from, to: when.today - 1 }] };
  },
};

/** "Since March", "since the start of May 2024": from the first of the month, of the last such month where no year is printed. */
export const sinceMonth: AnchorRecogniser = {
  rule: 'since a month',
  needs: [TIME.from, TIME.month],
  pattern: new RegExp(
    `\\b(?:since|(?:count(?:ed|ing)?|starting) from) (?<done>(?:the|its|their|his|that|this|ministers|mps|labour|britain|france|london|paris|sunak|starmer|johnson|he|she|they|mr|mrs|ms) [a-z' -]{0,48}?(?:moved into (?:no\\.?|number) (?:10|ten)|moved into downing street|took over|took office|took charge|became [a-z ]{2,24}|(?:came|returned) to (?:office|power)|was (?:appointed|elected|promoted|made [a-z ]{2,24})|began|started|launched|opened|announced|unveiled|signed|agreed|introduced|passed|came into force|took effect|launch|introduction|signing|announcement),? (?:back )?in )?(?:the )?(?:(?:start|beginning) of |early |last )?(?<month>${MONTHS})\\b(?! \\d{1,2}\\b(?!,\\d))(?: (?<year>20\\d\\d|last year))?`,
    'g',
  ),
  read(match, when) {
    const month = monthOf(match.groups?.month ?? '');
    const words = match.groups?.year;
    const year =
      words === undefined
        ? month > when.month || (/last/.test(match[0]) && month === when.month)
          ? when.year - 1
          : when.year
        : words === 'last year'
          ? when.year - 1
          : Number(words);
    const from = monthDays(year, month).from;
    const rule = match.groups?.done === undefined ? undefined : SINCE_SOME_DAY;
    return { kind: 'open', rule, days: [{ from, to: Math.max(from, when.today - 1) }] };
  },
};

/** "Since 2018", "counting from 2020": from 1 January of that year; the year of publication is told otherwise. */
export const sinceYear: AnchorRecogniser = {
  rule: 'since a year',
  needs: [TIME.yearNumber],
  pattern:
    /\b(?:since|from(?= the (?:start|beginning|turn) of| 20[12]\d (?:on(?! \d)|onwards?)\b)|(?:count(?:ed|ing)?|going back|(?<!\b(?:go|look|think) )back|starting) (?:from|to)) (?:the )?(?:(?:start|beginning|turn) of |early |the year )?(?<year>20[12]\d)(?:, when (?:the )?(?:records|figures|counts?|data) (?:began|begin|started))?\b/g,
  read(match, when) {
    const year = Number(match.groups?.year);
    const from = dayNumberOf(year, 1, 1);
    return year >= when.year ? undefined : { kind: 'open', days: [{ from, to: when.today - 1 }] };
  },
};

/** "Since then": from the day that the sentence before names; its first day is filled in where that is known. */
export const sinceThen: AnchorRecogniser = {
  rule: 'since the day named before',
  needs: [TIME.from, TIME.that],
  pattern:
    /\b(?:(?:in|over|for|during) the (?:year|twelve months|12 months) (?:since|from|after) (?:then|that (?:day|date))|since (?:then|that (?:day|date)|its launch))\b|\bfrom (?:that (?:day|date)|then)(?: on(?:wards?)?)?(?= (?:to|until|up|on|onwards?|there|\d))|\bbetween (?:then|that (?:day|date)) and (?:now|today|yesterday|last night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/g,
  read: () => ({ kind: 'open', days: [] }),
};

/** "32 came on Monday, and none since." */
export const sinceAlone: AnchorRecogniser = {
  rule: sinceThen.rule,
  needs: [TIME.since],
  words: ['since.', 'since,', 'since;'],
  pattern: /\bsince(?=[.;,])/g,
  read: () => ({ kind: 'open', days: [] }),
};

/** "That month", "on that day": a time named before, which only the figures around it can tell. */
export const thatTime: AnchorRecogniser = {
  rule: NAMED_BEFORE,
  needs: [TIME.that],
  pattern:
    /\b(?:(?:in |on |over |during )?that (?:same )?(?:month|year|week|weekend|day|summer|quarter)|(?:in|over|during) that (?:time|period)|the (?:two|three|four|five|six) months (?:together|combined|taken together|as a whole)\b|(?:over|across|during|in) the (?:two|three|four|five|six) months(?= (?:there|they|it|in all|together|as a whole|taken|\d)|,)|(?:over|in|during|for|across) (?:those|these|the same) (?:(?:two|three|four|five|six|nine|twelve|\d+) )?(?:months|weeks|days|years)(?! (?:of|in|last|a year|to)\b)|(?:over|across|in|during|for) the (?:(?:seven|ten|eleven|twelve|fourteen|\d{1,2}) days|(?:two|three|four|five|six|nine|twelve|\d{1,2}) (?:weeks|months|years))(?! (?:to|of|since|before|after|ending|ended|up|from|in|that|which|when|under|leading|between|until|running|last|this|past|previous)\b)|(?:in|during|over) the month(?= *[,.;)])|(?:in |over |during |for )?the same (?:12|twelve) months(?=[ ,](?!of|in|last|a year|the year))|on the day of the|(?:on )?the day itself|(?:on )?(?:the|that) (?:very )?same day(?! (?:last|in|of|a year|the year|two|three)\b)|the (?:day's|week's|weekly) (?:arrivals|total|count|tally|figure|crossings|number)|at the time|(?<=\b(?:against|from|with|than) (?:the )?(?:just |only )?[\d,]+(?: people| boats| arrivals| crossings| migrants)? )(?:back )?then(?=[.,;)]|$)|(?:two|three|four|five|six|a few|several) (?:weeks|months) (?:later|earlier)|(?:a few|several) days (?:later|earlier))\b/g,
  read: () => ({ kind: 'same-period', days: [] }),
};

/** "The next day was quieter, with 85 people", "two days later 407 came": counted from the day of the figure before. */
export const nextDay: AnchorRecogniser = {
  rule: 'a day counted from the one before',
  needs: [TIME.dayWord | TIME.span],
  words: [
    'next day',
    'following day',
    'day after',
    'day later',
    'days later',
    'days earlier',
    'days before',
    'day before that',
    'days after',
  ],
  pattern:
    /\b(?:(?:on )?the (?:next|following) day\b|(?:a|one) day later\b|a day after(?= (?:just |only |some |another )?(?:\d|[a-z]+ (?:others|people|boats)))|the day after\b(?! (?:tomorrow|the|a|that|mr|ms|sir|he|she|they|[a-z]+ (?:was|were|died|took|announced|became|said|people))\b)|the day before that\b|the day after that(?=[,.;)]|$| (?:there|it|with|saw|brought|came|another|just|only|\d))|(?:two|three|four|five|six) days (?:later|earlier|after that|before that)\b|(?:two|three|four|five|six) days before(?= *[,.;)]|$))/g,
  read: () => ({ kind: 'same-period', days: [] }),
};

const DAYS_IN_WORDS = ['one', 'two', 'three', 'four', 'five', 'six'];

/** How many days after the day before it such words point: "three days earlier" is -3, and so much earlier are the others of "a week after 86 others". */
export function daysAfter(words: string): number {
  const count = Math.max(1, DAYS_IN_WORDS.findIndex((number) => words.includes(`${number} `)) + 1);
  const days = words.includes('fortnight') ? 2 * WEEK : /\bweeks?\b/.test(words) ? count * WEEK : count;
  return /earlier|before|previous|^(?!the ).* after$/.test(words) ? -days : days;
}

const WEEK = 7;

/** "Since records began": the Home Office counts small boats from 1 January 2018 on. */
export const sinceRecordsBegan: AnchorRecogniser = {
  rule: 'since records began in 2018',
  needs: [TIME.since],
  pattern:
    /\bsince (?:(?:the )?(?:official |current |comparable |daily )?(?:records?|figures|data|counts?|counting|monitoring|statistics|collection|series|crossings) (?:first )?(?:began|begin|started|start|were first (?:kept|collected|recorded|published))(?: (?:in|on) [a-z0-9 ]*?(?:2018|january 2018))?|(?:the |small[- ]boat |channel )*(?:crossings|arrivals) were (?:first )?(?:counted|recorded)(?: in 2018)?|the first (?:crossings?|arrivals?|small[- ]boats?(?: crossings| arrivals)?)(?: (?:in|of) 2018)?|(?:the )?first (?:(?:boats?|people|arrivals|crossings|migrants|dinghies) )?(?:were|was) (?:counted|recorded|detected|logged|registered)(?: in 2018)?|(?:the )?crisis began(?: in 2018)?|(?:(?:the )?(?:uk|home office|border force|britain|government|officials|ministers|it|they) )?(?:(?:first )?(?:began|started)) (?:(?:counting|recording|tracking|collecting|publishing|keeping|releasing|to (?:count|record|track|collect|publish|keep))(?: (?:them|arrivals|crossings|(?:the |daily |such |these )?(?:records|count|figures|data|statistics)))?)(?: (?:in|on|at) [a-z0-9 ]*?2018)?)/g,
  read: (_match, when) => ({ kind: 'open', days: [{ from: RECORDS_BEGAN, to: when.today - 1 }] }),
};
