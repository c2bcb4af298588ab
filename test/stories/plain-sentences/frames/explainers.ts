/** As explainers, fact checks and trackers write: how many, since when, and compared with what. */
import { date, month, weekday, year } from '../calendar-words.ts';
import { daysTo, earlierMonth, yearEarlier, yearOf } from '../days.ts';
import type { Frames } from '../desk.ts';
import { listed, say } from '../sentence.ts';

export const EXPLAINERS: Frames = {
  'how many, answered by the official count': ({ year: soFar, people, today, one }) =>
    say`Official figures show ${people(soFar)} people crossed the Channel in small boats between 1 January and ${date(soFar)} ${today.year}${one('', ', the most recent day for which there is data')}.`,
  'a claim that the figures bear out': ({ labour, people }) =>
    say`The claim that ${people(labour)} people have crossed the Channel since the general election is correct.`,
  'two years beside the year before them': ({ lastYear, yearBefore, people, way, change }) =>
    say`There were ${people(lastYear)} small-boat arrivals in ${year(lastYear)}. That was ${change(lastYear, yearBefore)} ${way(lastYear, yearBefore, 'more', 'fewer')} than in ${year(yearBefore)}, when ${people(yearBefore)} people arrived.`,
  'growth from 2018 on': ({ people, today }) =>
    today.year < 2024
      ? undefined
      : say`Small-boat arrivals grew from ${people(yearOf(2018))} in 2018 to ${people(yearOf(2022))} in 2022. They fell to ${people(yearOf(2023))} in 2023.`,
  'the peak and the year after it': ({ people }) =>
    say`The number of small-boat arrivals peaked in 2022, at ${people(yearOf(2022))}; in 2021 it was ${people(yearOf(2021))}.`,
  'a tracker with its three lines': ({ yesterday, sevenDays, year: soFar, people, boats }) =>
    say`Small boats tracker. Yesterday: ${people(yesterday)} people in ${boats(yesterday)} boats. Last seven days: ${people(sevenDays)} people. This year: ${people(soFar)} people.`,
  'a list with dashes': ({ lastMonth, monthBefore, people }) =>
    say`Arrivals by small boat by month: ${month(monthBefore)} – ${people(monthBefore)}; ${month(lastMonth)} – ${people(lastMonth)}.`,
  'so many in a quarter, of which a month': ({ secondQuarter, people, months }) =>
    say`Between April and June ${people(secondQuarter)} people crossed the Channel in small boats, ${people(months(6, 6))} of them in June.`,
  'the three months of a quarter': ({ firstQuarter, people, months }) =>
    say`In the first quarter ${people(firstQuarter)} people arrived by small boat: ${listed([say`${people(months(1, 1))} in January`, say`${people(months(2, 2))} in February`, say`${people(months(3, 3))} in March`])}.`,
  'years ending June in turn': ({ yearToJune, people }) => {
    const before = yearEarlier(yearToJune);
    return say`In the year ending June ${yearToJune?.to.year} there were ${people(yearToJune)} small-boat arrivals, compared with ${people(before)} in the year ending June ${before?.to.year}.`;
  },
  'the year to March with a change': ({ yearToMarch, people, way, change }) => {
    const before = yearEarlier(yearToMarch);
    return say`In the year ending March ${yearToMarch?.to.year}, ${people(yearToMarch)} people arrived in small boats, ${way(yearToMarch, before, 'up', 'down')} ${change(yearToMarch, before)} from ${people(before)} the year before.`;
  },
  'a year to date beside all of the year before': ({ year: soFar, lastYear, people, one }) =>
    say`${people(soFar)} people have crossed the Channel in small boats this year. ${one('Last year the total was', 'The total for last year was', 'In all of last year there were')} ${people(lastYear)}.`,
  'mean load of this year and of one long ago': ({ year: soFar, load, people }) =>
    say`On average ${load(soFar)} people have been on board each boat crossing the Channel this year, compared with ${load(yearOf(2021))} in 2021; ${people(soFar)} people have come in all.`,
  'by the end of June, then since': ({ firstHalf, months, people, today }) =>
    today.month < 9
      ? undefined
      : say`In the first half of the year ${people(firstHalf)} people crossed the Channel in small boats. In July and August another ${people(months(7, 8))} did.`,
  'July and August of two years': ({ months, people, today }) =>
    today.month < 9
      ? undefined
      : say`In July and August ${people(months(7, 8))} people crossed the Channel, compared with ${people(months(7, 8, 1))} in the same two months last year.`,
  'the highest and lowest month of last year by name': ({ lastYear, people, months, counts }) => {
    const all = Array.from({ length: 12 }, (_, at) => months(at + 1, at + 1, 1));
    all.sort((a, b) => (counts.people(b) ?? 0) - (counts.people(a) ?? 0));
    return say`Of the ${people(lastYear)} people who crossed the Channel last year, ${people(all[0])} came in ${month(all[0])}, the busiest month.`;
  },
  'a month that was the first over another': ({ lastMonth, people, boats }) =>
    say`A total of ${people(lastMonth)} people in ${boats(lastMonth)} boats were detected crossing the Channel in ${month(lastMonth)}, Home Office data shows.`,
  'the last day with crossings': ({ yesterday, last, people, boats, counts }) => {
    if (counts.people(yesterday) !== 0) return undefined;
    for (let back = 1; back < 14; back += 1) {
      const day = daysTo(last.subtract({ days: back }), 1);
      if ((counts.people(day) ?? 0) === 0) continue;
      if (back > 5) return undefined;
      return say`The last people to cross the Channel in small boats came on ${weekday(day)}, when ${people(day)} arrived in ${boats(day)} boats.`;
    }
    return undefined;
  },
  'as many months of two governments': ({ labour, sunak, people, boats }) =>
    say`While Rishi Sunak was prime minister, ${people(sunak)} people arrived in ${boats(sunak)} small boats; since Labour took office ${people(labour)} have arrived in ${boats(labour)}.`,
  'the first weeks of a year': ({ today, people, boats }) => {
    if (today.month > 3) return undefined;
    const from = today.with({ month: 1, day: 1 });
    const days = { from, to: from.add({ days: 13 }) };
    return today.since(days.to).days < 2
      ? undefined
      : say`In the first two weeks of January ${people(days)} people crossed the Channel in ${boats(days)} boats.`;
  },
  'last month as a rise on the one before': ({ lastMonth, monthBefore, people, way, change }) =>
    say`The number of small-boat arrivals ${way(lastMonth, monthBefore, 'rose', 'fell')} by ${change(lastMonth, monthBefore)} between ${month(monthBefore)} and ${month(lastMonth)}, from ${people(monthBefore)} to ${people(lastMonth)}.`,
  'the same day of two years in the headline manner': ({ yesterday, people }) =>
    say`Channel crossings: ${people(yesterday)} on ${weekday(yesterday)} ${date(yesterday)}, against ${people(yearEarlier(yesterday))} on the same date last year.`,
  'a month of last year by both': ({ lastMonth, people, boats }) => {
    const before = earlierMonth(lastMonth, 12);
    return say`In ${month(lastMonth)} ${year(lastMonth)} there were ${people(lastMonth)} arrivals in ${boats(lastMonth)} small boats. In ${month(before)} ${year(before)} there were ${people(before)} in ${boats(before)} boats.`;
  },
};
