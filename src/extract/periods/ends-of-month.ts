/** "5,417 came last month. On its final two days 794 landed": the first or last days of the month told before. */
import { calendarDay } from '../../domain/period.ts';
import { endsOfMonth, readEnds } from '../anchors/ends-of-month.ts';
import { type Calendar, type Days, monthDays, monthStartAfter } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed, type Surroundings } from './candidates.ts';
import type { RankedAnchor } from './rank-anchors.ts';

/** The days in question where the words or the story before name a whole month; none otherwise. */
export function endsOfMonthTold({ anchor }: RankedAnchor, draft: Draft, { main, when }: Surroundings): Candidate[] {
  if (anchor.rule !== endsOfMonth.rule) return [];
  const { anchors, sentence, story } = draft;
  const here = anchors.filter(({ end }) => end <= anchor.start).toReversed();
  const months = [...here, ...story.anchorsBefore(sentence.index)]
    .flatMap(({ days }) => days.slice(0, 1))
    .filter(isMonth);
  const ofStory = main()[0]?.days;
  const words = sentence.lower.slice(anchor.start, anchor.end);
  const ends = readEnds(words);
  const month = months.find(({ from }) => from === ofStory?.from) ?? months[0] ?? thisMonth(words, ends, when);
  if (month === undefined || ends === undefined) return [];
  const days =
    ends.side === 'first'
      ? { from: month.from, to: month.from + ends.count - 1 }
      : { from: month.to - ends.count + 1, to: month.to };
  return [licensed(days, 'stated', endsOfMonth.rule)];
}

/** "In the month's first four days", where no month is named: of the month of publication, once they are over. */
function thisMonth(words: string, ends: ReturnType<typeof readEnds>, when: Calendar): Days | undefined {
  const month = monthDays(when.year, when.month);
  const isOver = ends?.side === 'first' && month.from + ends.count - 1 <= when.today;
  return isOver && /\bthe month\b/.test(words) ? month : undefined;
}

function isMonth({ from, to }: Days): boolean {
  const { year, month, day } = calendarDay(from);
  return day === 1 && to === monthStartAfter(year, month, 1) - 1;
}
