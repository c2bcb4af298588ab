/** The time of a forecast: to the day it names, else the whole of the year or of the time that goes on. */
import { dayNumberOf } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, type Days, MONTHS, monthDays, monthOf, yearDays } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';

const BY = pattern(
  new RegExp(
    `\\b(?:by|before|until) (?:the )?(?:end of )?(?:(?<month>${MONTHS})\\b|(?<christmas>christmas)|(?<year>(?:the |this )?year(?:'s end)?))(?: (?<in>20\\d\\d))?`,
  ),
);

export function predictedPeriods(draft: Draft, when: Calendar): Candidate[] {
  const rule = 'the time that is forecast';
  const start = yearDays(when.year).from;
  const ahead = monthAhead(draft, when);
  if (ahead !== undefined) return [licensed(ahead, 'stated', rule)];
  const groups = BY.exec(draft.sentence.lower)?.groups;
  const year = groups?.in === undefined ? when.year : Number(groups.in);
  if (groups?.month !== undefined) return [licensed(endingIn(year, monthOf(groups.month), start), 'stated', rule)];
  if (groups?.christmas !== undefined)
    return [licensed({ from: start, to: dayNumberOf(year, 12, 25) }, 'stated', rule)];
  const opened = draft.anchors.find((anchor) => anchor.kind === 'open' && anchor.unit === undefined)?.days[0];
  if (opened !== undefined)
    return [
      licensed(
        /\bthis week\b/.test(draft.sentence.lower) ? { from: opened.from, to: when.today - when.weekday + 7 } : opened,
        'implied',
        rule,
      ),
    ];
  return [licensed(yearDays(year), 'implied', rule)];
}

const IN_A_MONTH = pattern(
  new RegExp(
    `^ (?:more )?(?:(?:people|migrants|arrivals|crossings|boats) )?(?:(?:to )?(?:come|arrive|cross) )?in (?<month>${MONTHS})\\b(?! 20\\d\\d)`,
  ),
);
const REST_OF_MONTH = pattern(
  /^ more\b[^.;]{0,40} (?:before the month is (?:out|over)|by the end of (?:the|this) month|this month|before the end of (?:the|this) month|in the rest of the month)\b/,
);

/** "As many as 5,000 arrivals in May": the month that comes; "2,000 more before the month is out": its rest. */
function monthAhead(
  { sentence: { lower }, mention: { end } }: Draft,
  { year, month, today }: Calendar,
): Days | undefined {
  const behind = lower.slice(end, end + 80);
  if (REST_OF_MONTH.test(behind)) return { from: today, to: monthDays(year, month).to };
  const named = IN_A_MONTH.exec(behind)?.groups?.month;
  if (named === undefined) return undefined;
  const number = monthOf(named);
  return monthDays(number >= month ? year : year + 1, number);
}

/** "By December" is said of the year; other months end with their last day. */
function endingIn(year: number, month: number, from: number) {
  return { from, to: monthDays(year, month).to };
}
