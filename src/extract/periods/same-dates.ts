/** "The same period last year", "this time in 2023", "the whole of the same month": the dates of another figure, in another year. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { BEFORE_THAT } from '../anchors/same-point.ts';
import { untilDay } from '../anchors/until.ts';
import { namedYear } from '../anchors/years.ts';
import { MONTHS, monthOf, monthStartAfter, yearDays } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed, moved, type Surroundings } from './candidates.ts';

/** The periods that such words allow for a count, best first. */
export function sameDates(anchor: Anchor, draft: Draft, around: Surroundings): Candidate[] {
  return [
    ...upToThen(anchor, draft),
    ...wholeOfSameMonth(anchor, draft, around),
    ...allOfYearBefore(anchor, draft, around),
    ...pointedAt(anchor, draft, around).flatMap((candidate) => moved(candidate, anchor, around.when)),
    ...anchor.days.map((days) => licensed(days, 'stated', namedYear.rule)),
  ];
}

/** "The hundredth day was 10 April. By then 5,136 had come": of the year up to the day that the sentence before names. */
function upToThen(anchor: Anchor, { anchors, sentence: { lower, index }, story, kind }: Draft): Candidate[] {
  if (lower.slice(anchor.start, anchor.end) !== 'by then' || kind !== 'count') return [];
  if (anchors.some((other) => other !== anchor && other.kind !== 'single-day' && other.unit !== 'year')) return [];
  const told = story.anchorsBefore(index).find(({ kind: of }) => of !== 'single-day' && of !== 'same-period');
  const day = told?.kind === 'day' && told.isOfSaying !== true ? told.days[0]?.to : undefined;
  if (day === undefined) return [];
  return [licensed({ from: yearDays(calendarDay(day).year).from, to: day }, 'stated', untilDay.rule)];
}

/** "More than in the whole of the same month last year (761)": of all its days, though the month goes on. */
function wholeOfSameMonth(anchor: Anchor, { sentence: { lower } }: Draft, around: Surroundings): Candidate[] {
  const days = around.main()[0]?.days;
  const isWhole = /\b(?:whole|all|entirety) of (?:the )?$/.test(
    lower.slice(Math.max(0, anchor.start - 16), anchor.start),
  );
  if (!isWhole || days === undefined || !/\bmonth\b/.test(lower.slice(anchor.start, anchor.end))) return [];
  const { year, month } = calendarDay(days.to);
  const from = monthStartAfter(anchor.year ?? year - 1, month, 0);
  return [licensed({ from, to: monthStartAfter(anchor.year ?? year - 1, month, 1) - 1 }, 'stated', anchor.rule)];
}

/** "1,200 have crossed this year, four times as many as the 299 of the previous year": of all that year. */
function allOfYearBefore(anchor: Anchor, { sentence: { lower }, mention }: Draft, around: Surroundings): Candidate[] {
  if (!/^the previous year$/.test(lower.slice(anchor.start, anchor.end))) return [];
  if (!/\bthe $/.test(lower.slice(0, mention.start)) || lower.slice(mention.end, anchor.start) !== ' of ') return [];
  const days = around.main()[0]?.days;
  const { year } = calendarDay(days?.from ?? 0);
  const isSoFar = days !== undefined && days.from === yearDays(year).from && days.to < yearDays(year).to;
  return isSoFar ? [licensed(yearDays(year - 1), 'stated', anchor.rule)] : [];
}

/** The figure that "the same period" or "the year before that" is said of: the one right before it, or the story's main one. */
function pointedAt(anchor: Anchor, draft: Draft, around: Surroundings): readonly Candidate[] {
  if (anchor.rule === BEFORE_THAT) return around.inherited();
  const now = pointOfThisMonth(anchor, draft, around);
  if (now !== undefined) return [now];
  const words = draft.sentence.lower.slice(anchor.start, anchor.end);
  const isOfPeriod = /\bsame (?:period|months|half|quarter|span|[a-z]+ months)\b/.test(words) && draft.kind === 'count';
  const main = around.main();
  if (!isOfPeriod) return main;
  const before = around.inherited();
  if (SO_LONG.test(words) && isOnlyTime(anchor, draft) && areSameDays(before[0], main[0])) return main;
  return [...before.slice(0, 1), ...main.slice(0, 6), ...before.slice(1, 4), ...main.slice(6)];
}

/** Words that also say how long the time is. */
const SO_LONG = pattern(/\bsame (?:quarter|half|[a-z]+ (?:months|weeks|days))\b/);

/** No other time of the sentence may be the one that "the same quarter" is said of. */
function isOnlyTime(anchor: Anchor, { anchors }: Draft): boolean {
  return anchors.every((other) => other === anchor || other.kind === 'single-day');
}

function areSameDays(a: Candidate | undefined, b: Candidate | undefined): boolean {
  return a?.days !== undefined && a.days.from === b?.days?.from && a.days.to === b.days.to;
}

/** "At the same point last November", in November: of the year up to the day before publication, whatever else the story counts. */
function pointOfThisMonth(
  { rule }: Anchor,
  { anchors, sentence: { lower } }: Draft,
  { when, main }: Surroundings,
): Candidate | undefined {
  const point = anchors.find(({ kind }) => kind === 'same-point');
  if (point === undefined) return undefined;
  const month = LAST_MONTH.exec(lower.slice(point.start, point.end))?.[1];
  if (month === undefined || monthOf(month) !== when.month) return undefined;
  const end = main()[0]?.days?.to;
  if (end === undefined || calendarDay(end).month === when.month) return undefined;
  return licensed({ from: yearDays(when.year).from, to: when.today - 1 }, 'stated', rule);
}

const LAST_MONTH = pattern(new RegExp(`^(?:at|by) .* last (${MONTHS})$`));
