/** "Put together with January the total is 2,255", "added to those of January and February, this makes 6,406": months added to the time told before. */

import { calendarDay } from '../../domain/period.ts';
import { NAMED_TOGETHER } from '../../domain/rules.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { namedMonth } from '../anchors/months.ts';
import { MONTHS, monthStartAfter } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed, type Surroundings } from './candidates.ts';

const ADDED = pattern(
  /\b(?:(?:put|taken|added|counted|lumped) together with|together with|(?:added|add it|adding it) to|combined with|adding(?: in| on)?|add(?: in| on)?|include|including|count in|counting) (?:(?:the [\d,]+|those|the (?:numbers|figures|totals|arrivals)) (?:people |arrivals )?(?:of|in|from|for) )?$/,
);
const TOTAL =
  /^(?:'s(?: [\d,]+)?)?,? (?:just |only |some )?$|^(?:'s(?: [\d,]+)?)?(?:,| and)? (?:(?:and )?(?:the|this|that|it|you|we|its) )?(?:[a-z]+ ){0,3}?(?:is|was|comes to|came to|stands at|stood at|reach(?:es)?|gets?|makes?|becomes|rises to|have|had|has|brought|saw|got|gets to)(?: (?:just|only|about|some|a total of))* $/;

const LISTED = pattern(new RegExp(`(?:\\b(?:${MONTHS})(?:,? and |, ))+$`));

/** The month and the time told before as one, where the one follows the other; none otherwise. */
export function monthAdded(
  { anchors, sentence: { lower }, mention: { hedgeStart } }: Draft,
  { main }: Surroundings,
): Candidate[] {
  const month = anchors.find(
    ({ rule, start, end }) =>
      rule === namedMonth.rule &&
      end <= hedgeStart &&
      TOTAL.test(lower.slice(end - (lower.slice(start, end).endsWith("'s") ? 2 : 0), hedgeStart)) &&
      ADDED.test(lower.slice(0, start - listedBefore(lower, start).length), lower),
  );
  if (month === undefined) return [];
  const more = listedBefore(lower, month.start).split(/,? and |, /).length - 1;
  const told = main().flatMap(({ days }) => days ?? []);
  return month.days.slice(0, 2).flatMap(({ from: start, to }) => {
    const { year, month: first } = calendarDay(start);
    const from = monthStartAfter(year, first, -more);
    const before = told.find((days) => to + 1 === days.from);
    const after = told.find((days) => days.to + 1 === from);
    const days = before === undefined ? after && { from: after.from, to } : { from, to: before.to };
    return days === undefined ? [] : [licensed(days, 'stated', NAMED_TOGETHER)];
  });
}

/** "January and " right before February. */
function listedBefore(lower: string, start: number): string {
  return LISTED.exec(lower.slice(Math.max(0, start - 60), start), lower)?.[0] ?? '';
}
