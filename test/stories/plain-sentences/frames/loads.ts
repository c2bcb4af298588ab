/** People per boat, and means a day. */
import { month, weekday, year } from '../calendar-words.ts';
import { yearEarlier } from '../days.ts';
import type { Frames } from '../desk.ts';
import { say } from '../sentence.ts';

export const LOADS: Frames = {
  'a day, its boats and their load': ({ yesterday, people, boats, load, one }) =>
    say`On ${weekday(yesterday)} ${people(yesterday)} people crossed the Channel in ${boats(yesterday)} ${one('boats, suggesting an average of around', 'boats, an average of', 'boats, which is about')} ${load(yesterday)} ${one('people per boat.', 'per boat.', 'people in each boat.')}`,
  'a year so far and its fuller boats': ({ year: soFar, people, boats, load, one }) => {
    const before = yearEarlier(soFar);
    const [now, base] = [load(soFar), load(before)];
    if (now?.value === base?.value) return undefined;
    return say`So far this year ${people(soFar)} people have crossed the Channel. They came in ${boats(soFar)} boats, an average of ${now} people in each, ${(now?.value ?? 0) > (base?.value ?? 0) ? 'up from' : 'down from'} ${base} ${one('at the same point last year.', 'in the same period last year.')}`;
  },
  'a month from its boats': ({ lastMonth, people, boats, load, one }) =>
    say`${month(lastMonth)}’s small-boat arrivals came to ${people(lastMonth)}, from ${boats(lastMonth)} ${one('boats', say`dinghies, or about ${load(lastMonth)} people in each`)}.`,
  'a mean a day against last year’s': ({ year: soFar, lastYear, aDay, one }) =>
    say`${one('An average of', 'On average')} ${aDay(soFar)} ${one('people a day have crossed the Channel so far this year,', 'people have arrived by small boat each day this year,')} compared with ${aDay(lastYear)} ${one('a day last year.', `a day in ${year(lastYear)}.`, `a day in the whole of ${year(lastYear)}.`)}`,
  'a month and its mean a day': ({ lastMonth, people, aDay, one }) =>
    say`${people(lastMonth)} people crossed the Channel in ${month(lastMonth)}, an average of ${aDay(lastMonth)} ${one('a day.', 'per day.', 'every day.')}`,
};
