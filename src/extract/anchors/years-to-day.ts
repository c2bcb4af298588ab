/** Years and months told by their end: "the two years to Saturday", "the last two years of Conservative government". */
import { calendarDay, dayNumber } from '../../domain/period.ts';
import {
  type Calendar,
  type Days,
  monthStartAfter,
  sameDatesEarlier,
  WEEKDAYS,
  weekdayBefore,
  weekdayOf,
} from '../calendar/calendar.ts';
import { EVENTS, type PublicEvent } from '../calendar/events.ts';
import { TIME } from '../document/flags.ts';
import { numberIn } from '../mentions/number-words.ts';
import type { AnchorRecogniser } from './anchor.ts';

const COUNTED = '(?:(?<count>\\d{1,2}|[a-z]+) )?(?<unit>years?|months)';
/** Begins the rules of such times. */
export const LAST_TIME = 'the last time while';
/** More than a government's time. */
const MOST_MONTHS = 120;

function monthsIn({ count, unit }: Readonly<Record<string, string | undefined>>): number {
  const isOne = count === undefined || /^(?:the|a|full|past|last|final)$/.test(count);
  const number = isOne ? 1 : numberIn(count);
  return number * (unit?.startsWith('year') ? 12 : 1);
}

/** So many months that end with a day. */
function monthsUpTo(to: number, months: number): Days {
  if (months % 12 === 0) return { from: sameDatesEarlier({ from: to, to }, months / 12).from + 1, to };
  const { year, month, day } = calendarDay(to);
  return { from: monthStartAfter(year, month, -months) + day, to };
}

/** "In the two years to Saturday": so many months or years that end with a day. */
export const yearsToDay: AnchorRecogniser = {
  rule: 'years up to a day',
  needs: [TIME.span | TIME.year, TIME.weekday | TIME.nearDay],
  pattern: new RegExp(
    `\\b(?:in |over |during |for )?(?:the )?${COUNTED} (?:to|up to|ending(?: on)?|ended(?: on)?|until) (?:last )?(?:(?<weekday>${WEEKDAYS})\\b|yesterday\\b|last night\\b)`,
    'g',
  ),
  read(match, when) {
    const groups = match.groups ?? {};
    const months = monthsIn(groups);
    // "The year to Monday" is this year so far, and only words with a number count back from the day.
    if (groups.count === undefined || months < 2 || months > MOST_MONTHS || groups.unit === 'year') return undefined;
    const to = groups.weekday === undefined ? when.today - 1 : weekdayBefore(when.today, weekdayOf(groups.weekday));
    return { kind: 'span', days: [monthsUpTo(to, months)] };
  },
};

/** "The Conservatives' last year", "Sunak's final year in Downing Street", "the final two years of the Sunak government": up to the last day of a time in office that has ended. */
function lastOfEvent(event: PublicEvent, until: string): AnchorRecogniser {
  const end = dayNumber(Temporal.PlainDate.from(until));
  const who = `(?:the )?(?:${event.during.join('|')})`;
  return {
    rule: `${LAST_TIME} ${event.name}`,
    needs: [TIME.event, TIME[event.flag], TIME.past | TIME.first],
    pattern: new RegExp(
      `\\b(?:in |over |during |for )?(?:(?:the |its |their )?(?:last|final) ${COUNTED} (?:of|under) ${who}(?: (?:government|rule|office|power))?|${who}(?:'s?|s') (?:very )?(?:last|final) (?:full )?(?:(?<number>\\d{1,2}|[a-z]+) )?(?<part>years?|months)(?:(?: (?:in|of|as|at) (?:office|power|government|charge|downing street|no\\.? ?10|number (?:10|ten)|prime minister|pm|premier))|(?! (?:of|in|as|at)\\b)))\\b`,
      'g',
    ),
    read(match, when: Calendar) {
      const { count, unit, number = count, part = unit } = match.groups ?? {};
      const months = monthsIn({ count: number, unit: part });
      if (
        months < 1 ||
        months > MOST_MONTHS ||
        end > when.today ||
        /\b(?:the|this) (?:prime minister|pm)\b/.test(match[0])
      )
        return undefined;
      return { kind: 'span', days: [monthsUpTo(end, months), wholeMonthsUpTo(end, months)] };
    },
  };
}

/** "Sunak's last year" as releases count it: the whole months that were over on the day. */
function wholeMonthsUpTo(end: number, months: number): Days {
  const { year, month } = calendarDay(end);
  return { from: monthStartAfter(year, month, -months), to: monthStartAfter(year, month, 0) - 1 };
}

/** Of each time in office that has ended. */
export const lastOfEvents: readonly AnchorRecogniser[] = EVENTS.flatMap((event) =>
  event.until === undefined || event.during.length === 0 ? [] : [lastOfEvent(event, event.until)],
);
