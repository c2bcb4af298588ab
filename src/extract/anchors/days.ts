/** One day: "on Tuesday", "31 March", "yesterday", "Boxing Day", "the weekend", "in a single day". */
import { dayNumberOf } from '../../domain/period.ts';
import { COUNTED_BACK } from '../../domain/rules.ts';
import { longWeekend } from '../calendar/bank-holidays.ts';
import { type Calendar, sameDatesEarlier, WEEKDAYS, weekdayBefore, weekdayOf } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorBody, AnchorRecogniser } from './anchor.ts';
import { dateSource, printedDate, resolveDate } from './date-words.ts';

function oneDay(...days: number[]): AnchorBody {
  return { kind: 'day', days: days.map((day) => ({ from: day, to: day })) };
}

/** "On 17 August": without a year the last such day, or the one a year earlier. */
export const printedDay: AnchorRecogniser = {
  rule: 'a printed date',
  needs: [TIME.month, TIME.dayNumber],
  pattern: new RegExp(`\\b${dateSource('a')}`, 'g'),
  read(match, when) {
    const printed = printedDate(match.groups ?? {}, 'a', when);
    if (printed === undefined) return undefined;
    const day = resolveDate(printed, when);
    if (day > when.today) return undefined;
    return printed.year === undefined
      ? oneDay(day, dayNumberOf(when.year - 1, printed.month, printed.day))
      : oneDay(day);
  },
};

/** "3 September a year earlier", "26 August last year". */
export const dayYearBefore: AnchorRecogniser = {
  rule: 'a printed date of the year before',
  needs: [TIME.month, TIME.dayNumber, TIME.year],
  pattern: new RegExp(
    `\\b${dateSource('a')} (?:a year (?:earlier|before|ago)|(?:of )?the (?:previous year|year before)|of last year)\\b`,
    'g',
  ),
  read(match, when) {
    const printed = printedDate(match.groups ?? {}, 'a', when);
    return printed === undefined ? undefined : oneDay(dayNumberOf(when.year - 1, printed.month, printed.day));
  },
};

/** Rule of the day before another, which the sentences before may name. */
export const DAY_BEFORE = 'the day before';

/** "Yesterday", "overnight", "the day before": a story that says "today" may mean the day before, whose count is out. */
export const relativeDay: AnchorRecogniser = {
  rule: COUNTED_BACK,
  needs: [TIME.nearDay],
  pattern:
    /\b(?:(?<yesterday>yesterday(?:'s)?|last night|overnight)|(?<before>(?:the )?day before yesterday)|(?<earlier>(?:the )?(?:day before|previous day)(?! (?:yesterday|of|the|that|christmas)\b)|a day earlier|the day earlier)|(?<ago>(?:a|one) year ago (?:today|yesterday|this morning))|(?<today>today|this morning|this afternoon|earlier today|tonight))\b/g,
  read(match, when) {
    if (match.groups?.earlier !== undefined)
      return { ...oneDay(when.today - 1, when.today - 2, when.today - 3), rule: DAY_BEFORE };
    if (match.groups?.before !== undefined) return oneDay(when.today - 2);
    if (match.groups?.ago !== undefined)
      return oneDay(yearBefore(when.today - (match[0].endsWith('yesterday') ? 1 : 0)));
    if (match.groups?.today !== undefined) return oneDay(when.today, when.today - 1);
    return oneDay(when.today - 1);
  },
};

function yearBefore(day: number): number {
  return sameDatesEarlier({ from: day, to: day }, 1).from;
}

/** "At the weekend", "over the bank holiday weekend": the last one, longer where it is said to be long or is a holiday. */
export const weekend: AnchorRecogniser = {
  rule: 'the weekend',
  needs: [TIME.weekend | TIME.namedDay],
  words: ['weekend', 'break', 'over easter'],
  pattern:
    /\b(?:(?:the |this |last |over (?:the )?)?(?:(?:past|last|previous) )?(?<days>(?:three|four)[- ]day )?(?<long>long )?(?<holiday>(?:(?:(?:late |early )?(?:may|august|spring|easter|summer)|(?:platinum )?jubilee|coronation|ve day|may day|whitsun) )?bank[- ]holiday |(?:easter|ve day|may day|(?:platinum )?jubilee|coronation|whitsun) )?(?:weekend(?:'s)?|(?<=(?:easter|holiday|-day|four day) )break)(?! of(?! [\d,]+\b))|over easter(?! (?:sunday|monday|eggs?)))\b/g,
  read(match, when) {
    const { holiday, days: counted, long } = match.groups ?? {};
    const sunday = when.weekday === 7 ? when.today : when.today - when.weekday;
    const days = [{ from: sunday - 1, to: sunday }];
    const whole =
      holiday === undefined && counted === undefined && long === undefined && !match[0].includes('easter')
        ? undefined
        : longWeekend(when.today);
    if (whole !== undefined) {
      if (whole.to >= when.today) days.unshift({ from: whole.from, to: when.today - 1 });
      days.unshift(whole);
      // Of a holiday on the Monday the Friday before is told as the first of four days as often as not.
      if (counted === undefined && whole.to - whole.from === 2)
        days.splice(1, 0, { from: whole.from - 1, to: whole.to });
    } else if (holiday !== undefined) days.unshift({ from: sunday - 1, to: sunday + 1 });
    if (long !== undefined || when.weekday === 7 || when.weekday === 1) days.push({ from: sunday - 2, to: sunday });
    days.push({ from: sunday - 8, to: sunday - 7 });
    return { kind: 'span', days };
  },
};

/** "On Saturday and Sunday": from the one to the other, the last before publication. */
export const weekdaysTogether: AnchorRecogniser = {
  rule: 'two weekdays together',
  needs: [TIME.weekday],
  pattern: new RegExp(
    `\\b(?:(?:across|over|on|between|from) )?(?<first>${WEEKDAYS})(?:, (?:${WEEKDAYS}))*,? (?:and|or|to) (?:bank[- ]holiday )?(?<last>${WEEKDAYS})\\b`,
    'g',
  ),
  read(match, when, sentence) {
    if (/\d[\d,]* on $/.test(sentence.slice(0, match.index).toLowerCase())) return undefined;
    const to = weekdayBefore(when.today, weekdayOf(match.groups?.last ?? ''));
    const from = weekdayBefore(to, weekdayOf(match.groups?.first ?? ''));
    return { kind: 'span', days: [{ from, to }] };
  },
};

/** "Tuesday of last week": of the week before the one of publication. */
export const weekdayOfLastWeek: AnchorRecogniser = {
  rule: 'a weekday of last week',
  needs: [TIME.weekday, TIME.past],
  pattern: new RegExp(`\\b(?<weekday>${WEEKDAYS}) (?:of )?last week\\b`, 'g'),
  read(match, when) {
    const weekday = weekdayOf(match.groups?.weekday ?? '');
    const day = when.today - when.weekday - 7 + weekday;
    // Weeks that begin on Sundays are as usual as those that end on them.
    return weekday === 7 ? oneDay(day, day - 7) : oneDay(day);
  },
};

/** "On Monday": the last one before publication. */
export const weekdayNamed: AnchorRecogniser = {
  rule: 'a weekday before publication',
  needs: [TIME.weekday],
  pattern: new RegExp(
    `\\b(?<last>last |this past |the previous |the following |early on |late on )?(?<weekday>${WEEKDAYS})(?:'s)?\\b(?: before it\\b)?`,
    'g',
  ),
  read: (match, when) => weekdayAnchor(match, when),
};

function weekdayAnchor(match: RegExpExecArray, when: Calendar): AnchorBody {
  const weekday = weekdayOf(match.groups?.weekday ?? '');
  const recent = weekdayBefore(when.today, weekday);
  if (weekday === when.weekday && match.groups?.last === undefined) return oneDay(when.today, recent);
  return oneDay(recent, recent - 7);
}

/** "In a single day", "the daily total": it is one day, and which one the words do not say. */
export const singleDay: AnchorRecogniser = {
  rule: 'a single day',
  needs: [TIME.dayWord],
  pattern:
    /\b(?:(?:in|on|for|over) (?:a|any|one|any one|just one|the) (?:single |one )?day(?! (?:after|before|of|that|when|on which))|(?<!\b(?:each|every) )single[- ]day|one[- ]day|in (?:just |only )?24 hours|in a 24[- ]hour period|(?:a |the )?daily (?:total|number|figure|record|high|peak|tally|count|arrivals|crossings)s?|(?:for|as) the day|(?:busiest|highest|biggest|record|worst|peak) (?:single )?day)\b/g,
  read: () => ({ kind: 'single-day', days: [] }),
};
