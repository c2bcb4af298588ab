/** The dates of another figure in another year: "this time last year", "the same period in 2022", "a year earlier". */

import { SAME_DATES } from '../../domain/rules.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';

/** Points back to the figure right before it, not to the story's main one. */
export const BEFORE_THAT = 'the year before that';

/** Words of years by their number. */
const YEARS = ['', 'one', 'two', 'three', 'four', 'five'];

/** "The same point last year", "this time in 2024": the dates of the period beside it in another year. */
export const samePoint: AnchorRecogniser = {
  rule: SAME_DATES,
  needs: [TIME.same, TIME.samePoint],
  words: [
    'same',
    'this time',
    'this point',
    'this stage',
    'this date',
    'this day',
    'that time',
    'that point',
    'that stage',
    'that date',
    'equivalent',
    'corresponding',
    'comparable',
    'year earlier',
    'years ago',
    'years earlier',
    'years before',
    'years previously',
    'year ago',
    'year before',
    'months before',
    'months ago',
    'months earlier',
    'previous',
    'preceding',
    'by then',
    'at that',
    'by that',
    'end of',
  ],
  pattern:
    /\b(?:(?:at |by |to |for |on |in |over |during )?(?:the |this |that )?(?:(?:equivalent|corresponding|comparable|matching) (?:number|figure|total|count|tally|sum)(?= (?:in|of|for|a|last|the previous|the year)\b(?! (?:january|february|march|april|may|june|july|august|september|october|november|december|that|those|whole|first|second|third|[a-z]+ (?:months?|days|weeks?|half|quarter))\b))|(?:same|equivalent|corresponding|comparable) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|time|point|part|period|stage|dates?|days?|months?|weeks?|quarter|week|half|stretch|date range|span|number of days|six months|three months|weekend|12 months|(?:[a-z]+|\d{1,3}) (?:months|days|weeks))|(?:this|that) (?:time|point|stage|date|day))(?: of the year)?,? (?:(?:in|of|during|for|from|a) )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:(?<year>20[12]\d)|(?<now>this year(?! (?:so far|to date)))|(?<last>last year|the previous year|a year (?:ago|earlier|before)|the year before|the prior year|year (?:ago|earlier|before)|last (?:summer|spring|winter|autumn|month|week|january|february|march|april|may|june|july|august|september|october|november|december)|previous year|twelve months (?:ago|earlier))|(?<two>two years (?:ago|earlier|before)|the year before last))|(?<=(?:of|than|from|to|with|as|above|below|in) )(?<years>two|three|four|five) years (?:ago|earlier|before|previously)|(?<=^|; |, |\. |and )(?<past>two|three|four|five) years (?:ago|earlier|before)(?=,? (?:(?:the|that|it|there)\b|(?:at |it was )?[\d,]{3,}))|(?<=\b(?:and|but|to|against|from|with) (?:just |only )?\d[\d,]* )(?<behind>two|three|four|five) years (?:ago|earlier|before)(?=[.,;)]|$)|(?<ago>a year (?:earlier|ago|before)(?! (?:that|today|yesterday|this morning)\b)|(?:one|12 months|twelve months) (?:year )?(?:earlier|ago|before)|(?<chain>(?:a|the) (?:year|12 months|twelve months) before that)|the (?:year|12 months|twelve months) before(?! (?:labour|the|last|that|he|she|it(?! (?:was|had been|stood at) (?:just |only )?\d)|they|we|sir|keir|mr|ms|rishi|sunak|starmer|his|her|their)\b)|the (?:preceding|previous|prior) (?:year|(?:12|twelve) months))|(?<=than |with |on )(?:at |by )?(?:the )?end of [a-z]+ (?:last year|a year (?:earlier|ago|before))|(?<then>by then|at that (?:point|stage)|by that (?:date|point|stage))|(?<bare>(?:the |over the |in the |for the |at the )?same (?:period|point|dates|time|stage|months?|span|year|week|days|stretch))(?! (?:last|in 20|of 20|a year|the year|the previous))\b)/g,
  read(match, when) {
    const { year, two, bare, chain, years, past, behind, now } = match.groups ?? {};
    if (bare !== undefined) return { kind: 'same-period', days: [] };
    if (chain !== undefined) return { kind: 'same-point', rule: BEFORE_THAT, days: [] };
    if (year !== undefined || now !== undefined)
      return { kind: 'same-point', year: now === undefined ? Number(year) : when.year, days: [] };
    const back = YEARS.indexOf(years ?? past ?? behind ?? '');
    if (back > 0) return { kind: 'same-point', year: when.year - back, days: [] };
    if (two !== undefined) return { kind: 'same-point', year: when.year - 2, days: [] };
    return { kind: 'same-point', days: [] };
  },
};

/** "Up 43% year on year": compared with the same dates a year earlier. */
export const yearOnYear: AnchorRecogniser = {
  rule: SAME_DATES,
  needs: [TIME.year],
  pattern: /\byear[- ]on[- ]year\b/g,
  read: () => ({ kind: 'same-point', days: [] }),
};
