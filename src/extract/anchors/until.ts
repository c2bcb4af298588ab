/** Ends without a beginning: "by Saturday night", "up to 30 June", "to the end of 2025", "as of Monday". */
import { dayNumberOf } from '../../domain/period.ts';
import { ABOUT_A_DAY } from '../../domain/rules.ts';
import { MONTHS, monthDays, monthOf, WEEKDAYS, weekdayBefore, weekdayOf } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';
import { dateSource, printedDate, resolveDate } from './date-words.ts';
import { DAY_OF_PART, yearOfPart } from './part-of-year.ts';

/** "By mid-August", "by the middle of August last year", "by late April". */
export const untilPartOfMonth: AnchorRecogniser = {
  rule: ABOUT_A_DAY,
  needs: [TIME.month, TIME.until],
  pattern: new RegExp(
    `\\b(?:by|until|to|up to|as of|as at) (?:the )?(?<part>mid|early|late|middle|start|beginning)(?:-|(?<=middle|start|beginning) of | )(?<month>${MONTHS})\\b(?: (?<year>20\\d\\d|this year|last year))?`,
    'g',
  ),
  read(match, when) {
    const month = monthOf(match.groups?.month ?? '');
    const day = dayNumberOf(
      yearOfPart(match.groups?.year, when, month),
      month,
      DAY_OF_PART[match.groups?.part ?? ''] ?? 1,
    );
    return day > when.today ? undefined : { kind: 'until', days: [{ from: day, to: day }] };
  },
};

/** "By the middle of this week": Wednesday, or a day about it. */
export const untilMidweek: AnchorRecogniser = {
  rule: ABOUT_A_DAY,
  needs: [TIME.week],
  words: ['middle of'],
  pattern: /\b(?:by|until|till|to|up to) (?:the )?middle of (?:this|the) week\b/g,
  read(_match, when) {
    const day = weekdayBefore(when.today, weekdayOf('wednesday'));
    return { kind: 'until', days: [{ from: day, to: day }] };
  },
};

/** "Before the weekend 98 had landed this month": up to the Friday before it. */
export const beforeWeekend: AnchorRecogniser = {
  rule: 'up to a day',
  needs: [TIME.weekend],
  words: ['before the weekend'],
  pattern:
    /(?<=^["']?|, |; |\b(?:but|and|had (?:come|crossed|arrived|landed)) )before the weekend\b(?= (?:just |only |a mere |some )?\d|,|\.|;|$)/g,
  read(_match, when) {
    const friday = weekdayBefore(when.today, weekdayOf('saturday')) - 1;
    return { kind: 'until', days: [{ from: friday, to: friday }] };
  },
};

/** "By 17 August", "up to the end of June": the last day of a period whose beginning other words tell. */
export const untilDay: AnchorRecogniser = {
  rule: 'up to a day',
  needs: [TIME.month | TIME.weekday | TIME.nearDay | TIME.yearNumber | TIME.yearWord | TIME.monthWord, TIME.until],
  pattern: new RegExp(
    `(?<!only |(?:surpassed|beaten|bettered|outdone|overtaken|topped|capped|eclipsed|followed|exceeded|matched|set)(?: too| only| also| both| easily)? )\\b(?:by|until|till|up to(?: and including)?|up until|as of|as at|(?<=\\d |^)at(?= the end)|to(?= the end)|(?<=\\bbetween [^.;]{3,60} )and(?= the end)|correct to|(?<=(?:total|count|figure|tally|number|record|data)s? )(?:to|at)) (?:the )?(?:close of |end of |early on |late on |late )?(?:(?:last |this )?(?<weekday>${WEEKDAYS})\\b(?!'s|,? when)|(?<near>(?<=by )(?:last night|yesterday))\\b|${dateSource('a')}|(?<eom>(?<=end of )(?:last )?(?<month>${MONTHS})(?:,? (?:in |of )?(?<my>20\\d\\d|this year|last year))?)|(?<lastmonth>(?<=end of )last month)|(?<eoy>(?<=end of )(?:(?<year>20\\d\\d)|last year|the year)))`,
    'g',
  ),
  read(match, when, sentence) {
    const groups = match.groups ?? {};
    if (groups.eoy === 'the year' && isAhead(sentence, match)) return undefined;
    const day = lastDay(groups, when, match[0]);
    return day === undefined || day > when.today ? undefined : { kind: 'until', days: [{ from: day, to: day }] };
  },
};

const AHEAD =
  /\b(?:could|may|might|will|would|expect(?:s|ed)?|likely|set to|forecasts?|projected|predict(?:s|ed)?|on course|on track)\b/;

/** "By the end of the year there could be 35,000": of a year that still goes on. */
function isAhead(sentence: string, { index, 0: words }: RegExpExecArray): boolean {
  const end = index + words.length;
  const before =
    sentence
      .slice(Math.max(0, index - 50), index)
      .split(/[.;:,]/)
      .at(-1) ?? '';
  const behind = sentence.slice(end, end + 40).split(/[.;:,]/)[0] ?? '';
  return AHEAD.test(before) || AHEAD.test(behind);
}

function lastDay(
  groups: Readonly<Record<string, string | undefined>>,
  when: Parameters<AnchorRecogniser['read']>[1],
  words: string,
): number | undefined {
  if (groups.near !== undefined) return when.today - 1;
  if (groups.weekday !== undefined) return weekdayBefore(when.today, weekdayOf(groups.weekday));
  if (groups.eom !== undefined) {
    const month = monthOf(groups.month ?? '');
    const end = monthDays(yearOfPart(groups.my, when, month), month).to;
    return end > when.today || (/last [a-z]+$/.test(words) && month >= when.month - 1)
      ? monthDays(yearOfPart(undefined, when, month) - 1, month).to
      : end;
  }
  if (groups.lastmonth !== undefined) return dayNumberOf(when.year, when.month, 1) - 1;
  if (groups.eoy !== undefined) {
    if (groups.year !== undefined) return dayNumberOf(Number(groups.year), 12, 31);
    const end = dayNumberOf(when.year, 12, 31);
    return words.endsWith('last year') || end > when.today ? dayNumberOf(when.year - 1, 12, 31) : end;
  }
  const printed = printedDate(groups, 'a', when);
  return printed === undefined ? undefined : resolveDate(printed, when);
}
