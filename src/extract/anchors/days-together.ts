/** A few days told as one: "across the two days", "in 48 hours", and days joined by words: "from Christmas Day to Saturday". */

import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import {
  type Days,
  monthStartAfter,
  sameDatesEarlier,
  WEEKDAYS,
  weekdayBefore,
  weekdayOf,
} from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import { numberIn } from '../mentions/number-words.ts';
import { type Anchor, type AnchorRecogniser, newAnchor } from './anchor.ts';

/** Rule of days that only their number tells: which they are, the figures before them or the record may show. */
export const SOME_DAYS = 'some days together';

/** "Capped three days in which 911 crossed": the day told before is the last of them. */
export const ENDED_WITH = pattern(/^(?:capp|end|clos|complet|round|crown)(?:ed|ing|s)\b/);

/** How many days before publication the last of them may lie, likeliest first. */
const LATE = [1, 2, 0, 3, 4];

/** "There were no crossings on Saturday or yesterday": the two days before publication. */
export const dayAndYesterday: AnchorRecogniser = {
  rule: 'two days up to yesterday',
  needs: [TIME.weekday, TIME.nearDay],
  pattern: new RegExp(
    `\\b(?:(?:across|over|on|between|from) )?(?:last )?(?<first>${WEEKDAYS}),? (?<join>and|or|to) yesterday\\b(?!'s)`,
    'g',
  ),
  read(match, when, sentence) {
    if (/\d[\d,]* on $/.test(sentence.slice(0, match.index + 3).toLowerCase())) return undefined;
    const from = weekdayBefore(when.today, weekdayOf(match.groups?.first ?? ''));
    return from === when.today - 2 || match.groups?.join === 'to'
      ? { kind: 'span', days: [{ from, to: when.today - 1 }] }
      : undefined;
  },
};

/** "Over two days", "in 48 hours": how many days is said, and when they ended is not. */
export const someDays: AnchorRecogniser = {
  rule: SOME_DAYS,
  needs: [TIME.span],
  words: ['days', 'hours', 'two-day', 'three-day', 'four-day'],
  pattern:
    /\b(?:(?:capped|capping|ended|ending|ends|closed|closing|completed|completing|rounded off|rounding off|crowned|crowning|over|across|in|inside|during|within|(?<!first |second |third |last |one |each |busier )of|for|on) (?:(?:the|those|these|just|only|a|all|under|last|next) )*(?:space of (?:just )?)?(?:(?<count>two|three|four|five|six)[- ](?:(?:consecutive|straight|successive) )?days?(?! (?:of|before|(?<!\bin [a-z]{3,5} days )after|later|earlier|to(?! [\d,]{3,})|ago|ending|up|since|from|starting|beginning|this|in(?! which\b)|without|with no)\b)|(?<hours>48|72)(?: |-)hours?|(?<both>both days))|(?<day>two|three|four)-day (?:total|period|tally|count|figure|haul|surge|spell|window))\b/g,
  read(match, when) {
    const { count, hours, both, day } = match.groups ?? {};
    const number = both !== undefined ? 2 : hours !== undefined ? Number(hours) / 24 : countOf(count ?? day);
    return {
      kind: 'span',
      days: LATE.map((late) => ({ from: when.today - late - number + 1, to: when.today - late })),
    };
  },
};

function countOf(words: string | undefined): number {
  return numberIn(words ?? '') || 1;
}

const FROM_A_DAY = pattern(
  /\b(?<count>\d{1,2}|[a-z]+) (?<unit>days|weeks|months|years)(?: of (?:arrivals|crossings|landings))?,? (?:(?:which|that) (?:began|started)(?: on| with)?|from|starting (?:on|with)|beginning (?:on|with)|(?<until>to)) (?:the )?$/,
);

/** Words that a day of the month is read with: "from the 22nd". */
const LEADING = pattern(/^(?:from|to) (?=the )/);

/** "The four days from Christmas Day", "three days to the 24th": so many, of which the day is the first, or the last. */
export function countFromDay(anchor: Anchor, lower: string): Anchor {
  if (anchor.kind !== 'day') return anchor;
  const start = anchor.start + (LEADING.exec(lower.slice(anchor.start, anchor.end))?.[0].length ?? 0);
  const match = FROM_A_DAY.exec(lower.slice(Math.max(0, start - LONGEST_WORDS), start));
  const count = match?.groups?.count ?? '';
  const number = numberIn(count);
  const [first] = anchor.days;
  if (match === null || first === undefined || number < 2) return anchor;
  const { unit, until } = match.groups ?? {};
  if (until !== undefined && unit !== 'days') return anchor;
  const days =
    until === undefined
      ? { from: first.from, to: lastOf(first.from, number, unit) }
      : { from: first.to - number + 1, to: first.to };
  return newAnchor({
    kind: 'span',
    start: start - match[0].length,
    end: anchor.end,
    rule: 'so long from a day',
    days: [days],
  });
}

/** The last day of so many days, weeks, months or years. */
function lastOf(from: number, number: number, unit = 'days'): number {
  if (unit === 'days') return from + number - 1;
  if (unit === 'weeks') return from + 7 * number - 1;
  const { year, month, day } = calendarDay(from);
  return monthStartAfter(year, month, unit === 'years' ? 12 * number : number) + day - 2;
}

/** Characters of "seventeen days beginning with". */
const LONGEST_WORDS = 40;

/** Rule of the days from one that is named to another. */
export const FROM_DAY_TO_DAY = 'from one day to another';

const JOINED = pattern(
  /^(?:, (?:when|the day|a day|his|her|its|their|sir)\b[^,.;\d]{3,60},|,)? (?:to|until|till|through|up to(?: and including)?|and) (?:the )?(?:(?:end|close) of )?(?:bank[- ]holiday )?$/,
);

/** Two days that words make the ends of a span: "between Good Friday and Easter Monday", "from 25 December to Saturday". */
export function joinDays(anchors: readonly Anchor[], lower: string): readonly Anchor[] {
  const at = anchors.findIndex((anchor, index) => isJoined(anchor, anchors[index + 1], lower));
  const first = anchors[at];
  const last = anchors[at + 1];
  if (first === undefined || last === undefined) return anchors;
  const days = spanOf(first, last);
  if (days === undefined) return anchors;
  const rule = FROM_DAY_TO_DAY;
  const all = first.kind === 'open' ? first.days.map(({ from }) => ({ from, to: days.to })) : [days];
  const joined = newAnchor({ kind: 'span', start: first.start, end: last.end, rule, days: all });
  return [...anchors.slice(0, at), joined, ...anchors.slice(at + 2)];
}

function isJoined(first: Anchor, last: Anchor | undefined, lower: string): boolean {
  if (
    last === undefined ||
    !(
      first.kind === 'day' ||
      first.kind === 'open' ||
      first.rule === 'a named month' ||
      first.rule === 'a named year'
    ) ||
    (last.kind !== 'day' && last.kind !== 'until')
  )
    return false;
  const isEnd = last.kind === 'until';
  const between = isEnd
    ? lower.startsWith('and ', last.start)
      ? ' and '
      : ' to '
    : lower.slice(first.end, last.start);
  if (last.kind === 'until' && lower.slice(first.end, last.start).trim() !== '') return false;
  if (!JOINED.test(between)) return false;
  if (first.kind === 'day' && between === ' and ' && TAKEN_TOGETHER.test(lower.slice(last.end)))
    return first.days[0]?.to === (last.days[0]?.from ?? 0) - 1;
  const lead = lower.slice(Math.max(0, first.start - 24), first.start);
  const opened = (
    first.kind === 'open' ? /^(between|from) /.exec(lower.slice(first.start, first.end)) : OPENED.exec(lead)
  )?.[1];
  return opened === (/(?<!up to) and /.test(between) ? 'between' : 'from');
}

/** "Christmas Eve and Christmas Day combined". */
const TAKEN_TOGETHER = pattern(/^,? (?:combined|(?:taken |put |counted )?together|between them)\b/);
const OPENED = /\b(between|from) (?:the )?(?:[a-z]+day,? (?:the )?)?$/;

/** Days beyond which two named days are no ends of one span. */
const LONGEST = 800;
const LONGEST_FROM_MONTH = 3300;

function spanOf(first: Anchor, last: Anchor): Days | undefined {
  const to = last.days[0]?.to;
  if (to === undefined) return undefined;
  const starts = first.days.flatMap((days) => [days.from, sameDatesEarlier(days, 1).from, days.from - 7]);
  const from = starts.filter((day) => day < to).sort((a, b) => b - a)[0];
  return from === undefined || to - from > (first.kind === 'day' ? LONGEST : LONGEST_FROM_MONTH)
    ? undefined
    : { from, to };
}
