/** The time of a forecast: to the day it names, else the whole of the year or of the time that goes on. */
import { dayNumberOf } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, MONTHS, monthDays, monthOf, yearDays } from '../calendar.ts';
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

/** "By December" is said of the year; other months end with their last day. */
function endingIn(year: number, month: number, from: number) {
  return { from, to: monthDays(year, month).to };
}
