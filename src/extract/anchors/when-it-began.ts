/** A point in the month told by its beginning, or counted back: "when the month began", "going into June", "a fortnight ago the total was". */
import { dayNumberOf } from '../../domain/period.ts';
import { ABOUT_A_DAY } from '../../domain/rules.ts';
import { MONTHS, monthOf } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorBody, AnchorRecogniser } from './anchor.ts';
import { DAY_OF_PART, yearOfPart } from './part-of-year.ts';

/** What a total had come to, so that the words before it name its last day. */
const OF_A_TOTAL =
  "(?=[^.;]{0,60}?\\b(?:total|tally|(?:count|figure|number) (?:for the year|stood|was)|year's|(?:the|this) year|(?:stood|standing) at|had (?:come|crossed|arrived|been|made|landed|reached))\\b)";

/** The day before the first; or, as some count it, the first itself. */
function upTo(first: number): AnchorBody {
  return { kind: 'until', days: [first - 1, first].map((day) => ({ from: day, to: day })) };
}

/** Totals as they stood then. */
const whenItBegan: AnchorRecogniser = {
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

/** "In mid-April arrivals were running 42% ahead of 2024": what the year had come to by then. */
const partOfMonthThen: AnchorRecogniser = {
  rule: ABOUT_A_DAY,
  needs: [TIME.month],
  words: ['in early', 'in mid', 'in late'],
  pattern: new RegExp(
    `\\bin (?<part>early|mid|late)[- ](?<month>${MONTHS}),? (?=(?:the (?:year|total|tally|count|running total|lead)|arrivals|crossings|numbers|it) (?:was|were|had been|stood)[^.;\\d]{0,30}\\b\\d[\\d.]*(?:%| per ?cent))`,
    'g',
  ),
  read(match, when) {
    const month = monthOf(match.groups?.month ?? '');
    const day = dayNumberOf(yearOfPart(undefined, when, month), month, DAY_OF_PART[match.groups?.part ?? ''] ?? 1);
    return day > when.today ? undefined : { kind: 'until', days: [{ from: day, to: day }] };
  },
};

/** "A fortnight ago the year was running 42% ahead": the day is hardly meant to the day. */
const someTimeAgo: AnchorRecogniser = {
  rule: ABOUT_A_DAY,
  needs: [TIME.week | TIME.span | TIME.monthWord],
  words: [' ago', ' earlier'],
  pattern:
    /\b(?<back>a week|a fortnight|two weeks|three weeks|a month) (?:ago|earlier),? (?=(?:the (?:year|total|tally|count|running total|number|figure)|this year's|(?:arrivals|crossings) (?:for the|this) year|it (?:was|stood))\b)/g,
  read(match, { today }) {
    const day = today - 1 - (DAYS[match.groups?.back ?? ''] ?? 0);
    return { kind: 'until', days: [{ from: day, to: day }] };
  },
};

/** Points at which totals stood, in the order in which they are tried. */
export const thenOfTotals: readonly AnchorRecogniser[] = [whenItBegan, someTimeAgo, partOfMonthThen];
