/** "The week before", "the previous quarter", "the one before it": as long as the time of the figure before, and right before it. */
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';

/** "Up from 425 the week before": as long as the time of the figure that it is compared with, and right before it. */
export const timeBefore: AnchorRecogniser = {
  rule: 'the time right before',
  needs: [TIME.same],
  words: [
    'week',
    'fortnight',
    'quarter',
    'month',
    'weekend',
    'one before',
    'days before',
    'years before',
    'twelve before',
    '12 before',
  ],
  pattern:
    /\b(?:(?<=\d |^|[.;] )a (?:month|week|fortnight|quarter) (?:earlier|before)(?=[.,;)]|$| and\b| but\b)|(?:the )?(?:(?:previous|preceding) (?:week|quarter|weekend|fortnight|month(?! of ))|(?:week|quarter|weekend|month|fortnight) before(?=,| and \d| but \d| it\b|\.|;| there\b| that\b| was (?:much |far |a little |even |the )?(?:busier|quieter|calmer|heavier|worse|lighter|higher|lower)\b| (?:saw|brought|had (?:seen|brought|produced|been|had))\b)|(?<=\bthe )(?:twelve|12) before(?: that| it| them)?(?=[.,;)]|$)|one before(?: it| that)?(?=,|\.|;| had\b| saw\b|$)|(?:two|three|four|five|six|nine) (?:years|months|weeks|days) before(?: that| it| them| those| these)?(?=[,.;)]|$)|(?!(?:12|twelve) months)(?:\d{1,4}|[a-z-]+) (?:years|months|weeks|days) before (?:that|it|them|those|these)\b(?! (?:who|people|years|months|weeks|days)\b)|(?:seven|7) days before(?: that| it)?(?=,|\.|;| that| it| saw| had| there|$)))/g,
  read: () => ({ kind: 'same-period', days: [] }),
};

/** "The seven days to Sunday, up from 312 in the previous seven days": where days are told before them, those before these. */
export const daysBefore: AnchorRecogniser = {
  rule: timeBefore.rule,
  needs: [TIME.same, TIME.past],
  words: ['previous', 'preceding'],
  pattern:
    /(?<=\b(?:week|days|fortnight)\b[^.;]{1,90})\b(?:(?:previous|preceding) (?:\d{1,2}|[a-z]+) days(?! (?:to|ending|ended|of)\b)\b|(?<=\b(?:in|of|for|over|during) the )(?:previous|preceding) one(?=[.,;)]|$))/g,
  read: () => ({ kind: 'same-period', days: [] }),
};

/** "The following week saw 767": as long as the time of the figure before, and right after it. */
export const timeAfter: AnchorRecogniser = {
  rule: 'the time right after',
  needs: [TIME.week | TIME.monthWord],
  words: ['following week', 'following month', 'next week', 'next month', 'week after', 'month after'],
  pattern:
    /\b(?:(?:in|over|during) )?the (?:(?:following|next) (?:week|month)|(?:week|month) after(?: that| it)?)(?:, which (?:ended|ran) [a-z0-9 ]{3,20},)?(?=,|\.|;| saw\b| brought\b| there\b| it\b| had\b| \d)/g,
  read: () => ({ kind: 'same-period', days: [] }),
};

/** "A year ago today he walked into Number 10. In the twelve months that followed …": a year from the day named before. */
export const monthsThatFollowed: AnchorRecogniser = {
  rule: 'the twelve months from a day',
  needs: [TIME.months],
  words: ['months that followed', 'following twelve months', 'following 12 months'],
  pattern: /\b(?:in|over|during) the (?:(?:twelve|12) months that followed|following (?:twelve|12) months)\b/g,
  read: () => ({ kind: 'same-period', days: [] }),
};

/** "Another 15,764 came in the four that remained", "over the rest of that year", "in the six months that followed": from the end of the time told before to the end of its year. */
export const restOfYear: AnchorRecogniser = {
  rule: 'the rest of the year told before',
  needs: [TIME.that | TIME.months | TIME.yearWord],
  words: ['remain', 'rest of', 'were left', 'the other', 'that followed'],
  pattern:
    /\b(?:(?:in|over|during|across|for) )?the (?:(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven)(?: months)? (?:that|which) (?:remained|were left|remain)|(?<next>two|three|four|five|six|seven|eight|nine|ten|eleven) months that followed|(?:remaining|other) (?<months>two|three|four|five|six|seven|eight|nine|ten|eleven)(?: months\b|(?=[.,;)]|$))|(?:rest|remainder) of (?:the|that) year\b)(?! to\b)/g,
  read: () => ({ kind: 'same-period', days: [] }),
};

/** "45,755 the year after": of the year after the one that the sentence has named. */
export const yearAfter: AnchorRecogniser = {
  rule: 'the year after',
  needs: [TIME.year],
  words: ['year after', 'following year', 'next year'],
  pattern:
    /\b(?:in )?the (?:year after(?: that)?|following year|next year)(?=[,.;:)]|$| (?:it|there|they|the|and|but|saw|brought|had|was|were|with|\d))/g,
  read: () => ({ kind: 'same-period', days: [] }),
};

/** "Thirteen men were in the second, caught at dawn": of the boats told one by one. */
const OF_BOATS = /\b(?:were|was|men|women|children|aboard|on board|packed|crammed|squeezed) (?:in(?:to)? )?$/i;

/** "32,239 in the second, against 44,359 in the first", "Year one: 44,359": which of the years that were told together. */
export const yearOfSeveral: AnchorRecogniser = {
  rule: 'one of the years told together',
  needs: [TIME.first | TIME.year],
  pattern:
    /\b(?:(?:in|for|over|during) )?(?<!than )(?:the|(?<=(?:and|but|against|while|in) )(?:its|his|their)) (?:first|second)(?: year| 12 months| twelve months| of (?:[a-z]+'s?|its|their|those|these|the)(?: two)? years)?(?! and the (?:weeks|months|days)\b)(?=[,.;:)]|$| (?:and|was|were|saw|brought|had|there)\b| [\d,]+(?:[.;)]|, |$))|\b(?:(?:in|for|over|during) )?(?<!(?:last|this|that|the|a) )year (?:one|two|[12](?![\d,]*\d))(?=[,.;:)]|$| \(| \d| (?:and|was|were|saw|brought|had|there|it)\b)/g,
  read: (match, _when, sentence) =>
    OF_BOATS.test(sentence.slice(0, match.index)) ? undefined : { kind: 'same-period', days: [] },
};

/** Whether such words mean the first of the years. */
export function isFirstOfYears(words: string): boolean {
  return /\bfirst\b|\byear (?:one|1)$/.test(words);
}

/** "Over the weekend: 104 on the first day, 57 on the second": which of the few days that were told together. */
export const dayOfSeveral: AnchorRecogniser = {
  rule: 'one of the days told together',
  needs: [TIME.first | TIME.past],
  words: ['on the first', 'on the second', 'on the third', 'on the fourth', 'on the last', 'on the final'],
  pattern:
    /\bon the (?:first|second|third|fourth|last|final)(?: day| of (?:them|these|those|the (?:two|three|four) days))?(?=[,.;:)]|$| and\b)/g,
  read: (match, _when, sentence) =>
    /third|fourth/.test(match[0]) && !/\bon the (?:first|opening)\b/i.test(sentence)
      ? undefined
      : { kind: 'same-period', days: [] },
};

/** Times that point to the one told before, in the order in which they are tried. */
export const timesBeforeAndAfter: readonly AnchorRecogniser[] = [
  timeBefore,
  daysBefore,
  timeAfter,
  monthsThatFollowed,
  restOfYear,
  yearAfter,
  dayOfSeveral,
  yearOfSeveral,
];
