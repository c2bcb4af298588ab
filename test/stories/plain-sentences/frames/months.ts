/** Months, and the first days of one. */
import { onDay } from '../../../../src/domain/period.ts';
import { date, inWords, month, year } from '../calendar-words.ts';
import { earlierMonth, yearEarlier } from '../days.ts';
import type { Frames } from '../desk.ts';
import { listed, say } from '../sentence.ts';

export const MONTHS: Frames = {
  'a month, the one before and the same of last year': ({ lastMonth, monthBefore, today, people, one }) => {
    const before = yearEarlier(lastMonth);
    const name = month(lastMonth);
    const ofLastYear = lastMonth.from.year === today.year ? [`in ${name} last year`] : [];
    return say`In ${name} ${people(lastMonth)} people crossed the Channel in small boats, compared with ${people(monthBefore)} ${one(`in ${month(monthBefore)}`, 'the month before', 'in the previous month')} and ${people(before)} ${one(`in ${name} ${year(before)}`, ...ofLastYear)}.`;
  },
  'a month and its change': ({ lastMonth, people, boats, way, change, one }) => {
    const before = yearEarlier(lastMonth);
    const moved = way(lastMonth, before, 'rose', 'fell');
    return say`${one(`Small-boat arrivals in ${month(lastMonth)} ${moved} by`, `The number of people crossing the Channel ${moved} in ${month(lastMonth)} by`)} ${change(lastMonth, before)} ${one('compared with the same month last year', 'on a year earlier', `on ${month(lastMonth)} ${year(before)}`)}, from ${people(before)} to ${people(lastMonth)}.${one('', say` They came in ${boats(lastMonth)} boats.`)}`;
  },
  'a month so far and its change': ({ month: soFar, people, way, change, one }) => {
    const before = yearEarlier(soFar);
    return say`So far this month ${people(soFar)} people have crossed the Channel in small boats, ${way(soFar, before, 'up', 'down')} ${change(soFar, before)} ${one(`on the same days of ${month(soFar)} last year`, `on the same period of ${month(soFar)} ${year(before)}`, 'on the same point last year')}.`;
  },
  'a month so far with boats against last year': ({ month: soFar, people, boats, one }) => {
    const before = yearEarlier(soFar);
    return say`${one(`So far in ${month(soFar)}`, 'So far this month')} ${people(soFar)} people have crossed the Channel in ${boats(soFar)} boats, compared with ${people(before)} in ${boats(before)} ${one('boats in the same period last year.', 'boats over the same dates last year.', 'in the same period a year ago.')}`;
  },
  'three months in a row': ({ lastMonth, monthBefore, monthBeforeThat, people }) =>
    say`Channel crossings: ${listed([say`${people(monthBeforeThat)} people arrived in ${month(monthBeforeThat)}`, say`${people(monthBefore)} in ${month(monthBefore)}`, say`${people(lastMonth)} in ${month(lastMonth)}`])}.`,
  'a month of the year': ({ lastMonth, year, people, today }) =>
    today.month < 3
      ? undefined
      : say`Of the ${people(year)} people who have crossed the Channel this year, ${people(lastMonth)} came in ${month(lastMonth)}.`,
  'a month against two of earlier years': ({ lastMonth, today, people, one }) => {
    const [before, earlier] = [yearEarlier(lastMonth), yearEarlier(lastMonth, 2)];
    const sameMonth = lastMonth.from.year === today.year ? ['in the same month last year'] : [];
    return say`${month(lastMonth)} saw ${people(lastMonth)} people arrive by small boat, compared with ${people(before)} ${one(`in ${month(before)} ${year(before)}`, ...sameMonth)} and ${people(earlier)} in ${month(earlier)} ${year(earlier)}.`;
  },
  'a month that has passed the whole one before': ({ month: soFar, lastMonth, people, way, one }) =>
    way(soFar, lastMonth, 'more', 'fewer') === 'more'
      ? say`So far in ${month(soFar)} ${people(soFar)} people have crossed the Channel, already more than the ${people(lastMonth)} ${one(`in the whole of ${month(lastMonth)}.`, `who came in ${month(lastMonth)}.`, 'in the whole of last month.')}`
      : undefined,
  'a month, its boats and its busiest day': ({ lastMonth, people, boats, busiest }) => {
    const day = busiest(lastMonth);
    return say`In ${month(lastMonth)} ${people(lastMonth)} people crossed the Channel in ${boats(lastMonth)} small boats. The busiest day of the month was ${date(day)}, when ${people(day)} people arrived.`;
  },
  'the first days of a month': ({ month: soFar, people, one, today }) => {
    const count = one(5, 6, 7, 8, 9, 10);
    if (soFar === undefined || today.day <= count) return undefined;
    const days = { from: soFar.from, to: soFar.from.add({ days: count - 1 }) };
    const [first, end] = [date(onDay(days.from)), date(days)];
    const before = yearEarlier(days);
    return say`${one(`In the first ${inWords(count)} days of ${month(days)}`, `Between ${first} and ${end}`, `From ${first} to ${end}`)} ${people(days)} people arrived by small boat, compared with ${people(before)} ${one('over the same days last year.', `in the same period of ${year(before)}.`, 'on the same dates a year ago.')}`;
  },
  'months listed': ({ months, today, people }) => {
    if (today.month < 4) return undefined;
    const told = Array.from({ length: today.month - 1 }, (_, at) => months(at + 1, at + 1));
    const parts = told.map((days, at) => say`${at === 0 ? '' : ', '}${month(days)} ${people(days)}`);
    return say`Small-boat arrivals this year, month by month: ${parts.reduce((all, part) => say`${all}${part}`, [])}.`;
  },
  'what a month brought': ({ lastMonth, people, way, change, one }) => {
    const before = yearEarlier(lastMonth);
    const words = one([', a fall of ', ', a rise of '], [' – down ', ' – up ']);
    return say`${month(lastMonth)} brought ${people(lastMonth)} people across the Channel, against ${people(before)} ${one(`in ${month(before)} ${year(before)}`, 'in the same month a year earlier', 'a year before')}${way(lastMonth, before, words[1] as string, words[0] as string)}${change(lastMonth, before)}.`;
  },
  'a month inside the total of the year': ({ lastMonth, year, people, today }) =>
    today.month < 3
      ? undefined
      : say`The total for the year, ${people(year)}, includes ${people(lastMonth)} people who crossed the Channel in ${month(lastMonth)}.`,
  'the busiest and the quietest month of a year': ({ lastYear, people, counts }) => {
    const months = Array.from({ length: 12 }, (_, at) => earlierMonth({ from: lastYear.to, to: lastYear.to }, at));
    months.sort((a, b) => (counts.people(b) ?? 0) - (counts.people(a) ?? 0));
    const [most, least] = [months[0], months.at(-1)];
    return say`The busiest month for small-boat arrivals in ${year(lastYear)} was ${month(most)}, with ${people(most)}, and the quietest ${month(least)}, with ${people(least)}.`;
  },
};
