/** "318 came on September 11; 399 had come on the second of the month": the day of that number in the month told before. */

import { calendarDay } from '../../domain/period.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { dayOfToldMonth, firstDaysOfToldMonth } from '../anchors/day-of-told-month.ts';
import { numberOfDay } from '../anchors/written-dates.ts';
import { type Days, monthDays, monthStartAfter } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { numberIn } from '../mentions/number-words.ts';
import { licensed, type Surroundings } from './candidates.ts';
import type { RankedAnchor } from './rank-anchors.ts';

/** The day where the sentence or the story before it names a month or one of its days; else of the newest month that has come so far. */
export function dayOfMonthTold({ anchor }: RankedAnchor, draft: Draft, { main, when }: Surroundings): Candidate[] {
  if (anchor.rule === firstDaysOfToldMonth.rule) return firstDays(anchor, draft, when.today);
  if (anchor.rule !== dayOfToldMonth.rule) return [];
  const { anchors, sentence, story } = draft;
  const number = numberOfDay(sentence.lower.slice(anchor.start, anchor.end));
  if (number === undefined) return [];
  const here = anchors.filter(({ end, isOfSaying }) => end <= anchor.start && isOfSaying !== true).toReversed();
  const told = [...here, ...story.anchorsBefore(sentence.index)].flatMap(({ days }) => monthOf(days[0]) ?? []);
  const ofStory = here.length > 0 ? undefined : monthOf(main()[0]?.days);
  const month = told.find(({ from }) => from === ofStory?.from) ?? told[0];
  if (month === undefined) return newest(number, when.today);
  const day = month.from + number - 1;
  return day > month.to || day > when.today ? [] : [licensed({ from: day, to: day }, 'stated', anchor.rule)];
}

/** "August has been busy. The first 12 days brought 912 people": of a month that is the time told last, else of no known time. */
function firstDays({ start, end }: Anchor, { anchors, sentence, story }: Draft, today: number): Candidate[] {
  const { rule } = firstDaysOfToldMonth;
  const count = numberIn(/ (\S+) days? ?$/.exec(sentence.lower.slice(start, end))?.[1] ?? '');
  const last = story.anchorsBefore(sentence.index)[0];
  const isFirst = anchors.every((anchor) => anchor.start >= start);
  const month = last !== undefined && isFirst && /month/.test(last.rule) ? monthOf(last.days[0]) : undefined;
  const to = (month?.from ?? 0) + count - 1;
  const isKnown = month !== undefined && count > 1 && to <= month.to && to <= today;
  return [isKnown ? licensed({ from: month.from, to }, 'stated', rule) : licensed(undefined, 'implied', rule)];
}

/** The month that a day lies in, or that a time is the whole of, or as much of it as had come. */
function monthOf(days: Days | undefined): Days | undefined {
  if (days === undefined) return undefined;
  const { year, month, day } = calendarDay(days.from);
  const whole = monthDays(year, month);
  if (days.from === days.to) return whole;
  return day === 1 && days.to <= whole.to ? whole : undefined;
}

function newest(number: number, today: number): Candidate[] {
  const { year, month } = calendarDay(today);
  const day = [0, -1].map((back) => monthStartAfter(year, month, back) + number - 1).find((each) => each < today);
  return day === undefined ? [] : [licensed({ from: day, to: day }, 'implied', dayOfToldMonth.rule)];
}
