/** "5,417 came last month. On its final two days 794 landed": the first or last days of the month told before. */
import { calendarDay } from '../../domain/period.ts';
import { endsOfMonth, readEnds } from '../anchors/ends-of-month.ts';
import { type Days, monthStartAfter } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed, type Surroundings } from './candidates.ts';
import type { RankedAnchor } from './rank-anchors.ts';

/** The days in question where the words or the story before name a whole month; none otherwise. */
export function endsOfMonthTold({ anchor }: RankedAnchor, draft: Draft, { main }: Surroundings): Candidate[] {
  if (anchor.rule !== endsOfMonth.rule) return [];
  const { anchors, sentence, story } = draft;
  const here = anchors.filter(({ end }) => end <= anchor.start).toReversed();
  const months = [...here, ...story.anchorsBefore(sentence.index)]
    .flatMap(({ days }) => days.slice(0, 1))
    .filter(isMonth);
  const ofStory = main()[0]?.days;
  const month = months.find(({ from }) => from === ofStory?.from) ?? months[0];
  const ends = readEnds(sentence.lower.slice(anchor.start, anchor.end));
  if (month === undefined || ends === undefined) return [];
  const days =
    ends.side === 'first'
      ? { from: month.from, to: month.from + ends.count - 1 }
      : { from: month.to - ends.count + 1, to: month.to };
  return [licensed(days, 'stated', endsOfMonth.rule)];
}

function isMonth({ from, to }: Days): boolean {
  const { year, month, day } = calendarDay(from);
  return day === 1 && to === monthStartAfter(year, month, 1) - 1;
}
