/** "4,548 in the first quarter, 8,199 in the second, 20,282 in the third": quarters of one year, which has all of them. */
import { calendarDay, dayNumberOf } from '../../domain/period.ts';
import { type Calendar, monthStartAfter } from '../calendar/calendar.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { quarterOfYear } from './part-of-year.ts';

const PLACES: Readonly<Record<string, number>> = { second: 1, third: 2, fourth: 3, final: 3, last: 3 };
const NEXT = /\b(?:in|for|during) the (?<which>second|third|fourth|final|last)(?: quarter)?(?=[,.;:)]|$| and\b)/g;

/** The quarters behind a first one that names no year; where the last of them had not come, the year is the one before. */
export function rowOfQuarters(anchors: readonly Anchor[], lower: string, when: Calendar): readonly Anchor[] {
  const first = anchors.find(
    ({ rule, start, end }) =>
      rule === quarterOfYear.rule && /^(?:first|opening)[- ]quarter$/.test(lower.slice(start, end)),
  );
  if (first === undefined) return anchors;
  const next = [...lower.matchAll(NEXT)].filter((match) => match.index >= first.end);
  const last = PLACES[next.at(-1)?.groups?.which ?? ''];
  if (last === undefined) return anchors;
  const { year: newest } = calendarDay(first.days[0]?.from ?? when.today);
  const year = dayNumberOf(newest, last * 3 + 1, 1) > when.today ? newest - 1 : newest;
  const row = [
    quarter(first.start, first.end, year, 0),
    ...next.map((match) =>
      quarter(match.index, match.index + match[0].length, year, PLACES[match.groups?.which ?? ''] ?? 0),
    ),
  ];
  const others = anchors.filter((anchor) => row.every(({ start, end }) => anchor.end <= start || anchor.start >= end));
  return [...others, ...row].sort((a, b) => a.start - b.start);
}

function quarter(start: number, end: number, year: number, place: number): Anchor {
  const from = dayNumberOf(year, place * 3 + 1, 1);
  const days = [{ from, to: monthStartAfter(year, place * 3 + 1, 3) - 1 }];
  return newAnchor({ kind: 'span', start, end, year, rule: quarterOfYear.rule, days });
}
