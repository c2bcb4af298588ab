/** As local papers, live pages and tabloids write: what came in, and what it makes. */
import { onDay } from '../../../../src/domain/period.ts';
import { date, month, weekday } from '../calendar-words.ts';
import { daysTo, yearEarlier } from '../days.ts';
import type { Frames } from '../desk.ts';
import { say } from '../sentence.ts';

export const COAST: Frames = {
  'boats intercepted with so many aboard': ({ yesterday, people, boats, one }) =>
    say`${boats(yesterday)} small boats with ${people(yesterday)} people ${one('on board', 'aboard')} were intercepted in the Channel on ${weekday(yesterday)}.`,
  'arrivals at Dover, the first after a lull': ({ yesterday, people, boats }) =>
    say`Migrants were brought into Dover on ${weekday(yesterday)}, with Border Force bringing in ${people(yesterday)} people from ${boats(yesterday)} boats.`,
  'an average load in a clause': ({ yesterday, people, boats, load }) =>
    say`${people(yesterday)} people crossed the Channel in ${boats(yesterday)} boats on ${weekday(yesterday)}, meaning there were around ${load(yesterday)} people in each boat.`,
  'it comes after': ({ yesterday, dayBefore, people, boats }) =>
    say`It comes after ${people(dayBefore)} people in ${boats(dayBefore)} boats crossed the Channel on ${weekday(dayBefore)}; on ${weekday(yesterday)} there were ${people(yesterday)}.`,
  'more than on the same day a week ago': ({ yesterday, last, people, way }) => {
    const before = onDay(last.subtract({ days: 7 }));
    return say`${people(yesterday)} people crossed the Channel on ${weekday(yesterday)}, ${way(yesterday, before, 'up', 'down')} from ${people(before)} a week earlier.`;
  },
  'a two-day total': ({ yesterday, dayBefore, last, people, one }) =>
    say`A total of ${people(daysTo(last, 2))} people crossed the Channel ${one('over two days', 'in two days')}: ${people(dayBefore)} on ${weekday(dayBefore)} and ${people(yesterday)} on ${weekday(yesterday)}.`,
  'the weekend brought': ({ weekend, people, boats, one }) =>
    say`${one('The weekend brought', 'The weekend saw')} ${people(weekend)} people across the Channel in ${boats(weekend)} boats.`,
  'the week so far': ({ sinceMonday, people, today, one }) =>
    today.dayOfWeek < 3
      ? undefined
      : say`${one('So far this week', 'Already this week')} ${people(sinceMonday)} people have crossed the Channel in small boats.`,
  'the year’s total stands at, after': ({ yesterday, year: soFar, people, one }) =>
    say`The total for this year ${one('stands at', 'now stands at', 'has risen to', 'has reached')} ${people(soFar)} after ${people(yesterday)} people crossed the Channel on ${weekday(yesterday)}.`,
  'migrant arrivals have hit': ({ year: soFar, people, way, change, one }) => {
    const before = yearEarlier(soFar);
    return say`Channel migrant arrivals ${one('have hit', 'have reached', 'have climbed to')} ${people(soFar)} this year, a ${change(soFar, before)} ${way(soFar, before, 'rise', 'fall')} on the same period last year.`;
  },
  'a month as the total so far, in the tabloid manner': ({ month: soFar, people, boats, one }) =>
    say`${month(soFar)} has ${one('already seen', 'so far seen')} ${people(soFar)} migrants arrive in ${boats(soFar)} small boats.`,
  'since the start of the month, since the start of the year': ({ month: soFar, year: ofYear, people }) =>
    say`Since the start of the month ${people(soFar)} people have crossed the Channel in small boats, and ${people(ofYear)} since the start of the year.`,
  'a dated day against the record of the year': ({ yesterday, year: soFar, people, busiest }) => {
    const day = busiest(soFar);
    if (day === undefined || day.from.equals(yesterday.from)) return undefined;
    return say`${people(yesterday)} people crossed the Channel on ${weekday(yesterday)}. The highest number on one day this year is ${people(day)}, on ${date(day)}.`;
  },
  'the coastguard dealt with, on a date': ({ last, people, boats, one }) => {
    const day = onDay(last.subtract({ days: one(1, 3, 5, 8) }));
    return say`On ${date(day)} ${people(day)} people were brought to Dover in ${boats(day)} small boats.`;
  },
  'both last week and this year': ({ lastWeek, year: soFar, people, one }) =>
    say`${people(lastWeek)} people crossed the Channel last week, ${one('taking', 'bringing')} this year’s ${one('total', 'tally')} to ${people(soFar)}.`,
};
