/** A point in the month told by its beginning, or counted back: "when the month began", "going into June", "a fortnight ago the total was". */
import { dayNumberOf } from '../../domain/period.ts';
import { ABOUT_A_DAY } from '../../domain/rules.ts';
import { MONTHS, monthOf } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorBody, AnchorRecogniser } from './anchor.ts';
import { yearOfPart } from './part-of-year.ts';

/** What a total had come to, so that the words before it name its last day. */
const OF_A_TOTAL =
  "(?=[^.;]{0,60}?\\b(?:total|tally|(?:count|figure|number) (?:for the year|stood|was)|year's|(?:the|this) year|(?:stood|standing) at|had (?:come|crossed|arrived|been|made|landed|reached))\\b)";

/** The day before the first; or, as some count it, the first itself. */
function upTo(first: number): AnchorBody {
  return { kind: 'until', days: [first - 1, first].map((day) => ({ from: day, to: day })) };
}

/** Totals as they stood then. */
export const whenItBegan: AnchorRecogniser = {
  rule: 'up to the beginning of a month or week',
  needs: [TIME.month | TIME.monthWord | TIME.week],
  words: ['when ', 'as ', 'before ', 'into ', 'at the '],
  pattern: new RegExp(
    `\\b(?:(?:when|as|before) (?:(?:the|this) (?<unit>month|week)|(?<month>${MONTHS})) (?:began|started|opened|dawned)\\b|(?:going|heading|coming) into (?:(?:the|this) (?<into>month|week)|(?<next>${MONTHS}))\\b|at the (?:very )?(?:start|beginning|turn|outset) of (?:(?:the|this) (?<start>month|week)|(?<first>${MONTHS})\\b(?: (?<year>20\\d\\d|this year|last year))?)${OF_A_TOTAL})`,
    'g',
  ),
  read(match, when) {
    const { unit, into, start, month, next, first, year } = match.groups ?? {};
    const which = unit ?? into ?? start;
    const monday = when.today - when.weekday + 1;
    if (which === 'week') return upTo(monday >= when.today ? monday - 7 : monday);
    const number = which === 'month' ? when.month : monthOf(month ?? next ?? first ?? '');
    const day = dayNumberOf(yearOfPart(year, when, number), number, 1);
    return number === 0 || day > when.today ? undefined : upTo(day);
  },
};

const DAYS: Readonly<Record<string, number>> = {
  'a week': 7,
  'a fortnight': 14,
  'two weeks': 14,
  'three weeks': 21,
  'a month': 30,
};

/** "A fortnight ago the year was running 42% ahead": the day is hardly meant to the day. */
export const someTimeAgo: AnchorRecogniser = {
  rule: ABOUT_A_DAY,
  needs: [TIME.week | TIME.span | TIME.monthWord],
  words: [' ago'],
  pattern:
    /\b(?<back>a week|a fortnight|two weeks|three weeks|a month) ago,? (?=(?:the (?:year|total|tally|count|running total|number|figure)|this year's|(?:arrivals|crossings) (?:for the|this) year|it (?:was|stood))\b)/g,
  read(match, { today }) {
    const day = today - 1 - (DAYS[match.groups?.back ?? ''] ?? 0);
    return { kind: 'until', days: [{ from: day, to: day }] };
  },
};
