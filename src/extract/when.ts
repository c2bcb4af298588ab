/**
 * A period as a person types it: "last 7 days", "March 2026", "since the election", "2025-01-01..2025-03-30".
 * The words of news are read by the recognisers of stories, dates of machines by their form.
 */
import { Fault } from '../domain/fault.ts';
import { dateOfDayNumber, dayNumber, type Period, yearsEarlier } from '../domain/period.ts';
import { safeText } from '../text/safe-text.ts';
import { shorten } from '../text/wording.ts';
import type { Anchor } from './anchors/anchor.ts';
import { findAnchors } from './anchors/find-anchors.ts';
import { calendarOf, MONTHS, monthDays, monthOf, periodOfDays, yearDays } from './calendar/calendar.ts';
import { foldCase } from './document/document.ts';

/** Shown where words cannot be read, and in help. */
export const WHEN_EXAMPLES =
  'yesterday, last 7 days, last month, 2025, March 2026, Q1 2025, first half of 2024, year to date, since 2024-07-05, since the election, 1 Jan to 30 Mar 2025, 2025-01-01..2025-03-30, all';

/** Of words that cannot be read, told again in the answer. */
const MOST_SHOWN = 80;

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const NAMES = 'January February March April May June July August September October November December'.split(' ');

/** Counted back from the last day with figures, as the official page "last 7 days" does. */
const ROLLING = /^(?:the )?(?:past|last|previous|latest) (?:[a-z]+|\d{1,3}) (?:days|weeks|months|hours)$|fortnight$/i;
/** Words that may stand beside a period without changing it. */
const FILLER = /\b(?:in|on|the|of|for|during|from|whole|all|year|so far|and|to|now)\b|[\s,.]+/g;

/**
 * The period that the words name, counted from `today`. What goes on ends with the last day of the record, where it
 * has begun by then, else yesterday. Throws a Fault of wrong use, with examples, where the words name no single period.
 */
export function parseWhen(words: string, today: Temporal.PlainDate, recordSpan?: Period): Period {
  const asked = words.trim().replace(/\s+/g, ' ');
  const last = lastDay(today, recordSpan);
  if (/^(?:all|everything)$/i.test(asked))
    return recordSpan ?? { from: Temporal.PlainDate.from('2018-01-01'), to: last };
  const period = byForm(asked, today) ?? byWords(asked, ROLLING.test(asked) ? last.add({ days: 1 }) : today);
  if (period === undefined) throw unreadable(words);
  const hasBegun = dayNumber(last) >= dayNumber(period.from);
  const goesOnTo = hasBegun ? last : latest(period.from, today.subtract({ days: 1 }));
  const to = period.isOpen ? goesOnTo : period.to;
  if (dayNumber(to) < dayNumber(period.from)) throw unreadable(words, 'it ends before it begins');
  return { from: period.from, to };
}

/** What `period` is held against: "last year" and a bare year are its own dates moved, all else a period of its own. */
export function parseComparison(words: string, period: Period, today: Temporal.PlainDate, recordSpan?: Period): Period {
  const asked = words.trim().toLowerCase();
  if (/^(?:the )?(?:last year|year before|previous year|a year (?:ago|earlier|before))$/.test(asked))
    return yearsEarlier(period, 1);
  const years = /^20\d\d$/.test(asked) ? period.from.year - Number(asked) : 0;
  if (years !== 0 && period.from.year === period.to.year) return yearsEarlier(period, years);
  return parseWhen(words, today, recordSpan);
}

interface Read extends Period {
  readonly isOpen?: boolean;
}

/** `2025`, `2026-03`, `2026-03-04`, `2025-01-01..2025-03-30` with `/` or `to` between. */
function byForm(asked: string, today: Temporal.PlainDate): Read | undefined {
  const [, first, second] = new RegExp(`^(${DAY})(?: ?(?:\\.\\.|/|to|-|–) ?(${DAY}))?$`).exec(asked) ?? [];
  if (first !== undefined) return { from: dateOf(first, asked), to: dateOf(second ?? first, asked) };
  const [, year, month] = /^(20\d\d)(?:-(0[1-9]|1[0-2]))?$/.exec(asked) ?? [];
  if (year === undefined) return undefined;
  const days = month === undefined ? yearDays(Number(year)) : monthDays(Number(year), Number(month));
  return { ...periodOfDays(days), isOpen: days.from < dayNumber(today) && days.to >= dayNumber(today) };
}

/** A few words are cheap: every recogniser may look at them. */
const EVERY_FLAG = -1;

function byWords(asked: string, today: Temporal.PlainDate): Read | undefined {
  const text = asked
    .replace(/^since (?=\d.* (?:until|till|to|up to) )/i, 'from ')
    .replace(new RegExp(DAY, 'g'), (day) => inWords(dateOf(day, asked)))
    .replace(new RegExp(`\\b(?:${MONTHS})\\b`, 'gi'), (month) => month.charAt(0).toUpperCase() + month.slice(1));
  for (const [, day, month] of text.matchAll(new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS})\\b`, 'gi'))) {
    if (Number(day) > new Temporal.PlainYearMonth(2024, monthOf(month?.toLowerCase() ?? '')).daysInMonth)
      return undefined;
  }
  for (const said of [text, `In ${text}`]) {
    const sentence = {
      index: 0,
      start: 0,
      text: said,
      lower: foldCase(said),
      place: 'text' as const,
      flags: EVERY_FLAG,
      times: EVERY_FLAG,
    };
    const anchors = findAnchors(sentence, calendarOf(today));
    const rest = anchors.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), sentence.lower);
    if (rest.replace(FILLER, '') !== '') continue;
    const read = together(anchors);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** One anchor, or an opening one with its end. */
function together(anchors: readonly Anchor[]): Read | undefined {
  const [first, second, ...more] = anchors;
  const days = first?.days[0];
  if (first === undefined || days === undefined || more.length > 0 || first.kind === 'until') return undefined;
  if (second === undefined) return { ...periodOfDays(days), isOpen: first.kind === 'open' };
  const end = second.kind === 'until' ? second.days[0] : undefined;
  return first.kind === 'open' && end !== undefined ? periodOfDays({ from: days.from, to: end.to }) : undefined;
}

function lastDay(today: Temporal.PlainDate, recordSpan: Period | undefined): Temporal.PlainDate {
  const yesterday = dayNumber(today) - 1;
  return dateOfDayNumber(recordSpan === undefined ? yesterday : Math.min(yesterday, dayNumber(recordSpan.to)));
}

function latest(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return dayNumber(a) > dayNumber(b) ? a : b;
}

function inWords(date: Temporal.PlainDate): string {
  return `${date.day} ${NAMES[date.month - 1]} ${date.year}`;
}

function dateOf(iso: string, words: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(iso);
  } catch (error) {
    throw unreadable(words, `${iso} is no day of the calendar`, error);
  }
}

function unreadable(words: string, why = 'no single period can be read from it', cause?: unknown): Fault {
  const shown = shorten(safeText(words), MOST_SHOWN);
  return new Fault(`"${shown}": ${why}.\nWrite for example: ${WHEN_EXAMPLES}.`, { exitCode: 2, cause });
}
