/** Weekends and weeks. */
import { onDay } from '../../../../src/domain/period.ts';
import { date, weekday } from '../calendar-words.ts';
import { daysTo } from '../days.ts';
import type { Frames } from '../desk.ts';
import { say } from '../sentence.ts';

export const WEEKS: Frames = {
  'a weekend and its days': ({ weekend, saturday, sunday, people }) =>
    say`${people(weekend)} people crossed the Channel over the weekend: ${people(saturday)} on Saturday and ${people(sunday)} on Sunday.`,
  'a weekend and its days with their boats': ({ weekend, saturday, sunday, people, boats }) =>
    say`${people(weekend)} people crossed the Channel over the weekend: ${people(saturday)} in ${boats(saturday)} boats on Saturday and ${people(sunday)} on Sunday.`,
  'a weekend, its boats and the year': ({ weekend, year, today, people, boats, counts, since, one }) => {
    const after = today.dayOfWeek > 1 ? since(today.subtract({ days: today.dayOfWeek - 1 })) : undefined;
    if (after !== undefined && counts.people(after) !== 0) return undefined;
    return say`${one('Over the weekend', 'At the weekend')} ${people(weekend)} people arrived in ${boats(weekend)} boats. The total for the year is now ${people(year)}.`;
  },
  'a weekend told after a colon': ({ weekend, saturday, sunday, people, one }) =>
    say`A busy weekend in the Channel: ${people(saturday)} people on Saturday, ${people(sunday)} on Sunday – ${people(weekend)} ${one('in all.', 'in total.', 'altogether.')}`,
  'a week against the one before': ({ lastWeek, weekBefore, people, way, one }) =>
    say`${one('Last week', 'In the week to Sunday')} ${people(lastWeek)} people reached the UK by small boat, ${way(lastWeek, weekBefore, 'up from', 'down from')} ${people(weekBefore)} ${one('the week before.', 'in the previous week.')}`,
  'a week and its change': ({ lastWeek, weekBefore, people, way, change }) =>
    say`Channel crossings ${way(lastWeek, weekBefore, 'rose', 'fell')} ${change(lastWeek, weekBefore)} last week, with ${people(lastWeek)} people arriving by small boat compared with ${people(weekBefore)} the week before.`,
  'seven days to a day': ({ last, people, boats, one }) => {
    const week = daysTo(last.subtract({ days: one(0, 1, 2, 3) }), 7);
    return say`${one(`In the week to ${date(week)}`, `In the seven days to ${weekday(onDay(week.to))}`, `In the seven days to ${date(week)},`)} ${people(week)} people arrived in ${boats(week)} small boats.`;
  },
};
