/** A mark that was passed in a month, or near its start, middle or end: "10,000 was hit at the end of April". */

import { calendarDay } from '../../domain/period.ts';
import { MARK_ABOUT_A_DAY, MARK_IN_MONTH, YEAR_SO_FAR } from '../../domain/rules.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { namedMonth } from '../anchors/months.ts';
import { DAY_OF_PART } from '../anchors/part-of-year.ts';
import { untilDay, untilPartOfMonth } from '../anchors/until.ts';
import { type Days, monthDays } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';
import type { RankedAnchor } from './rank-anchors.ts';
import { startsOfTotal } from './until-day.ts';

/** Where in the month, by the words before its name. */
const WHERE = pattern(
  /\b(?:(?:at|by|near|towards?|around|before|until|till|from|in) (?:the )?(?:very )?(?<side>start|beginning|middle|end|close|turn) of |(?:in|by|during|around|until|till|before|as early as|as late as|not until)(?: as early as| as late as)? (?:(?<part>early|late|mid)[- ])?)(?:the )?$/,
);
/** Beyond this distance the month belongs to other words. */
const FARTHEST = 70;
/** A day that stands so near is that of the mark: "in August 2023, on the 10th". */
const BESIDE = 40;

/** From the start of the year, or of the time beside it, to the part of the month in which the mark was passed; none where no month tells it. */
export function markInMonth(draft: Draft, timed: readonly RankedAnchor[]): Candidate[] {
  const named = timed.find(({ anchor, distance }) => distance < FARTHEST && whereIn(anchor, draft) !== undefined);
  if (
    named === undefined ||
    timed.some(({ anchor, distance }) => isNearerDay(anchor) && distance < named.distance + BESIDE)
  )
    return [];
  const where = whereIn(named.anchor, draft) ?? '';
  const month = monthOfMark(named.anchor, draft);
  if (month === undefined) return [];
  const open = timed.find(
    ({ anchor }) => anchor.kind === 'open' && anchor.unit !== 'month' && anchor.rule !== YEAR_SO_FAR,
  );
  const told = open?.anchor.days[0]?.from;
  const day = DAY_OF_PART[where];
  const to = day === undefined || named.anchor.kind === 'until' ? month.to : month.from + day - 1;
  const starts = told === undefined || told > to ? startsOfTotal(draft, to) : [told];
  const rule = where === 'month' ? MARK_IN_MONTH : MARK_ABOUT_A_DAY;
  return starts.map((from, index) => licensed({ from, to }, index === 0 ? 'stated' : 'implied', rule));
}

function isNearerDay({ kind, isOfSaying }: Anchor): boolean {
  return kind === 'day' && isOfSaying !== true;
}

/** "End", "early" or "month" where an anchor is a month that so tells when a mark was passed. */
function whereIn({ rule, start, end, kind }: Anchor, { sentence: { lower } }: Draft): string | undefined {
  if (kind === 'until' && rule === untilPartOfMonth.rule)
    return /\b(?:mid|middle|early|late|start|beginning)\b/.exec(lower.slice(start, end))?.[0];
  if (kind === 'until' && rule === untilDay.rule)
    return /\bend of [a-z]+/.test(lower.slice(start, end)) ? 'end' : undefined;
  if (rule !== namedMonth.rule) return undefined;
  const groups = WHERE.exec(lower.slice(Math.max(0, start - 34), start), lower)?.groups;
  return groups === undefined ? undefined : (groups.side ?? groups.part ?? 'month');
}

/** The month in the year that its clause names, else the newest one. */
function monthOfMark({ days: [first], start, end }: Anchor, { anchors, sentence: { lower } }: Draft): Days | undefined {
  if (first === undefined) return undefined;
  const { year, month } = calendarDay(first.from);
  if (/20\d\d|year|last/.test(lower.slice(start, end))) return first;
  const named =
    anchors.findLast((other) => other.kind === 'year' && other.end <= start) ??
    anchors.find((other) => other.kind === 'year' && other.start >= end && other.start - end < 5);
  return named?.year === undefined || named.year === year ? first : monthDays(named.year, month);
}
