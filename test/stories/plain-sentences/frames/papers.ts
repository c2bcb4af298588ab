/** As daily papers write: months, years and records with a turn of their own. */
import { date, month, weekday, year } from '../calendar-words.ts';
import { earlierMonth, yearEarlier, yearOf } from '../days.ts';
import type { Frames } from '../desk.ts';
import { say } from '../sentence.ts';

export const PAPERS: Frames = {
  'fewer in the first half than in another, against': ({ firstHalf, people, way, change }) => {
    const before = yearEarlier(firstHalf);
    return say`${change(firstHalf, before)} ${way(firstHalf, before, 'more', 'fewer')} people crossed the Channel in small boats in the first six months of ${year(firstHalf)} than in the same period last year: ${people(firstHalf)} against ${people(before)}.`;
  },
  'migrants since Labour, of those this year': ({ labour, year: soFar, people, today }) =>
    today.year < 2025
      ? undefined
      : say`${people(labour)} migrants have crossed the Channel since Labour took power. Of those, ${people(soFar)} have arrived this year.`,
  'dinghies of a day and the total since Monday': ({ yesterday, sinceMonday, people, boats, today, one }) =>
    today.dayOfWeek < 3
      ? undefined
      : say`${people(yesterday)} migrants crossed the Channel yesterday in ${boats(yesterday)} dinghies, ${one('taking the total since Monday to', 'bringing the number since Monday to')} ${people(sinceMonday)}.`,
  'a further number after another': ({ yesterday, dayBefore, people }) =>
    say`A further ${people(yesterday)} migrants arrived in small boats on ${weekday(yesterday)}, after ${people(dayBefore)} on ${weekday(dayBefore)}.`,
  'landed in Kent last week': ({ lastWeek, people, boats, one }) =>
    say`${one('Over the course of last week', 'Last week', 'Between Monday and Sunday last week')} ${people(lastWeek)} people landed in Kent after crossing the Channel in ${boats(lastWeek)} small boats.`,
  'of last year’s arrivals so many in the second half': ({ lastYear, months, people, one }) =>
    say`Of last year’s ${people(lastYear)} small-boat arrivals, ${people(months(7, 12, 1))} came in ${one('the second half of the year', 'the second six months', 'the last six months of the year')}.`,
  'both halves of a year': ({ lastYear, months, people }) =>
    say`Last year ${people(lastYear)} people crossed the Channel in small boats: ${people(months(1, 6, 1))} in the first six months and ${people(months(7, 12, 1))} in the second half of the year.`,
  'so many of the year’s arrivals in a month': ({ year: soFar, lastMonth, people, today }) =>
    today.month < 3
      ? undefined
      : say`${people(lastMonth)} of the ${people(soFar)} people who have crossed the Channel so far this year came in ${month(lastMonth)}.`,
  'two years with people and boats': ({ lastYear, yearBefore, people, boats }) =>
    say`Channel crossings in ${year(lastYear)}: ${people(lastYear)} people in ${boats(lastYear)} boats. In ${year(yearBefore)}: ${people(yearBefore)} people in ${boats(yearBefore)} boats.`,
  'arrivals totalled in three months': ({ lastMonth, monthBefore, monthBeforeThat, people, one }) =>
    say`Small-boat arrivals ${one('totalled', 'numbered')} ${people(monthBeforeThat)} in ${month(monthBeforeThat)}, ${people(monthBefore)} in ${month(monthBefore)} and ${people(lastMonth)} in ${month(lastMonth)}.`,
  'boats and people fell or rose between years': ({ people, boats, way, today, one }) => {
    const now = yearOf(one(2023, 2024, 2025));
    const before = yearEarlier(now);
    if (now.from.year >= today.year) return undefined;
    return say`The number of people crossing the Channel in small boats ${way(now, before, 'rose', 'fell')} from ${people(before)} in ${year(before)} to ${people(now)} in ${year(now)}, while the number of boats went from ${boats(before)} to ${boats(now)}.`;
  },
  'the busiest month of the year so far': ({ today, months, people, counts }) => {
    if (today.month < 4) return undefined;
    const sorted = Array.from({ length: today.month - 1 }, (_, at) => months(at + 1, at + 1)).sort(
      (a, b) => (counts.people(b) ?? 0) - (counts.people(a) ?? 0),
    );
    const [most, least] = [sorted[0], sorted.at(-1)];
    return say`${month(most)} was the busiest month of the year so far for small-boat arrivals, with ${people(most)}; the quietest was ${month(least)}, with ${people(least)}.`;
  },
  'more so far than in a whole year, in brackets': ({ year: soFar, lastYear, people, way, today }) =>
    way(soFar, lastYear, 'more', 'fewer') === 'more'
      ? say`More people have crossed the Channel so far in ${today.year} (${people(soFar)}) than in the whole of ${year(lastYear)} (${people(lastYear)}).`
      : undefined,
  'the busiest day of a year with its boats': ({ year: soFar, lastYear, people, boats, busiest, one }) => {
    const days = one(soFar, lastYear);
    const day = busiest(days);
    return say`The busiest day of ${year(days)} ${days === lastYear ? '' : 'so far '}was ${date(day)}, when ${people(day)} people arrived in ${boats(day)} boats after crossing the Channel.`;
  },
  'the second highest year, behind the record': ({ lastYear, people }) =>
    lastYear.from.year < 2025
      ? undefined
      : say`At ${people(lastYear)}, last year’s total of small-boat arrivals was the second highest on record, behind only the ${people(yearOf(2022))} in 2022.`,
  'the most on a day since another, in brackets': ({ yesterday, last, people, counts }) => {
    const value = counts.people(yesterday) ?? 0;
    for (let back = 1; back < 300 && value >= 200; back += 1) {
      const day = { from: last.subtract({ days: back }), to: last.subtract({ days: back }) };
      if ((counts.people(day) ?? 0) < value) continue;
      if (back < 15 || day.from.year !== last.year) return undefined;
      return say`${people(yesterday)} people made it to Britain by small boat on ${weekday(yesterday)}, the most on any day since ${date(day)} (${people(day)}).`;
    }
    return undefined;
  },
  'Christmas in the Channel': ({ lastYear, people, boats, today }) => {
    const day = { from: lastYear.to.with({ day: 25 }), to: lastYear.to.with({ day: 25 }) };
    return today.month > 3
      ? undefined
      : say`On Christmas Day ${people(day)} people crossed the Channel in ${boats(day)} boats.`;
  },
  'the first week of two months': ({ month: soFar, lastMonth, people, today }) => {
    if (soFar === undefined || today.day < 9) return undefined;
    const week = { from: soFar.from, to: soFar.from.add({ days: 6 }) };
    const before = { from: lastMonth.from, to: lastMonth.from.add({ days: 6 }) };
    return say`${people(week)} people crossed the Channel in small boats in the first week of ${month(soFar)}, against ${people(before)} in the first week of ${month(lastMonth)}.`;
  },
  'what a month was to the same one': ({ lastMonth, people, way, change, one }) => {
    const before = earlierMonth(lastMonth, 12);
    return say`With ${people(lastMonth)} people arriving by small boat, ${month(lastMonth)} was ${change(lastMonth, before)} ${way(lastMonth, before, 'busier', 'quieter')} than ${one(`${month(before)} ${year(before)}`, 'the same month a year before')}, when ${people(before)} came.`;
  },
  'a total that more than one year gives': ({ lastYear, yearBefore, people, since, counts }) => {
    const both = { from: yearBefore.from, to: lastYear.to };
    const told = people(both);
    return (counts.people(both) ?? 0) > 0 && since(both.to) !== undefined
      ? say`Over the past two calendar years ${told} people have crossed the Channel in small boats: ${people(yearBefore)} in ${year(yearBefore)} and ${people(lastYear)} in ${year(lastYear)}.`
      : undefined;
  },
  'a question and its answer': ({ year: soFar, people, boats, way, change }) => {
    const before = yearEarlier(soFar);
    return say`How many people have crossed the Channel this year? ${people(soFar)} in ${boats(soFar)} boats since 1 January, ${way(soFar, before, 'up', 'down')} ${change(soFar, before)} on the same time last year.`;
  },
};
