/** Changes in percent, with and without the counts they come from. */
import { month, weekday, year } from '../calendar-words.ts';
import { yearEarlier, yearOf } from '../days.ts';
import type { Frames } from '../desk.ts';
import { type Sentence, say } from '../sentence.ts';

const PARTS = [
  ['a third', 100 / 3],
  ['a quarter', 25],
  ['a fifth', 20],
  ['half', 50],
] as const;

export const CHANGES: Frames = {
  'a year so far and its change': ({ year: soFar, people, way, change, one }) => {
    const before = yearEarlier(soFar);
    const or = (up: string, down: string) => way(soFar, before, up, down);
    return say`${people(soFar)} ${one('people have crossed the Channel in small boats so far this year,', 'migrants have arrived by small boat this year,')} ${one('which is ', '')}${change(soFar, before)} ${one(`${or('higher', 'lower')} than at the same point last year`, `${or('more', 'fewer')} than in the same period last year`, `${or('up', 'down')} on this time last year`, `${or('up', 'down')} on the same period in ${year(before)}`, `${or('more', 'less')} than at this stage in ${year(before)}`)}${one('', say` (${people(before)})`)}.`;
  },
  'a year so far against two bases': ({ year: soFar, people, way, change, one }) => {
    const [before, earlier] = [yearEarlier(soFar), yearEarlier(soFar, 2)];
    const than = (base: typeof before) => say`${change(soFar, base)} ${way(soFar, base, 'higher', 'lower')} than`;
    const count = (base: typeof before, end: string): Sentence | undefined =>
      one([], say` (${people(base)})`, say`, when it was ${people(base)}${end}`);
    return say`The total for the year now stands at ${people(soFar)}, Home Office figures on small-boat arrivals show. That is ${than(before)} ${one(`at the same point in ${year(before)}`, `at this stage of ${year(before)}`, `the same date in ${year(before)}`)}${count(before, ',')} ${one('and', 'but')} ${than(earlier)} ${one(`in ${year(earlier)}`, `at that point in ${year(earlier)}`, `the same date in ${year(earlier)}`)}${count(earlier, '')}.`;
  },
  'a year and its change': ({ today, people, way, change, one }) => {
    const days = yearOf(one(2022, 2023, 2024, 2025));
    const before = yearEarlier(days);
    if (days.from.year >= today.year) return undefined;
    return say`${one('In', 'In the whole of')} ${year(days)}, ${people(days)} ${one('people crossed the Channel in small boats,', 'people arrived by small boat,')} ${change(days, before)} ${way(days, before, 'more', 'fewer')} than the ${people(before)} ${one('who came the year before', 'in the previous year', `recorded in ${year(before)}`)}.`;
  },
  'the first quarter and its change': ({ firstQuarter, people, boats, way, change, one }) => {
    const before = yearEarlier(firstQuarter);
    return say`Between January and March ${people(firstQuarter)} people arrived by small boat, ${way(firstQuarter, before, 'up', 'down')} ${change(firstQuarter, before)} ${one('on the same three months a year earlier', say`from ${people(before)} in the first quarter of ${year(before)}`, 'on the same quarter last year', `on the first three months of ${year(before)}`)}. The number of boats was ${boats(firstQuarter)}, against ${boats(before)} a year before.`;
  },
  'the year to June and its change': ({ yearToJune, people, boats, way, change, one }) => {
    const before = yearEarlier(yearToJune);
    return say`${one(`In the year ending June ${yearToJune?.to.year},`, `In the 12 months to June ${yearToJune?.to.year},`, 'In the year to the end of June,')} ${people(yearToJune)} people were detected arriving in small boats, ${change(yearToJune, before)} ${way(yearToJune, before, 'more', 'fewer')} than ${one('the previous year', 'in the 12 months before', 'the year before')}${one('', say` (${people(before)})`)}. There were ${boats(yearToJune)} boats.`;
  },
  'a day takes the year to a total against two': ({ yesterday, year: soFar, people, way, change }) => {
    const [before, earlier] = [yearEarlier(soFar), yearEarlier(soFar, 2)];
    return say`${people(yesterday)} people crossed the Channel on ${weekday(yesterday)}, the Home Office said. It takes the provisional total for ${year(soFar)} so far to ${people(soFar)}, ${way(soFar, before, 'up', 'down')} ${change(soFar, before)} on the same point last year (${people(before)}) and ${change(soFar, earlier)} ${way(soFar, earlier, 'higher', 'lower')} than the same date in ${year(earlier)} (${people(earlier)}).`;
  },
  'the cumulative number': ({ year: soFar, people, way, change }) => {
    const before = yearEarlier(soFar);
    return say`The cumulative number of small-boat arrivals so far in ${year(soFar)} is ${people(soFar)}, ${change(soFar, before)} ${way(soFar, before, 'higher', 'lower')} than at this point last year.`;
  },
  'the first half and its change': ({ firstHalf, people, way, change, one }) => {
    const before = yearEarlier(firstHalf);
    return say`${one(say`By the end of June ${people(firstHalf)} people had`, say`In the first six months of the year ${people(firstHalf)} people`, say`In the first half of this year ${people(firstHalf)} people`, say`Between January and June ${people(firstHalf)} people`)} arrived by small boat, ${way(firstHalf, before, 'up', 'down')} ${change(firstHalf, before)} ${one(`on the first half of ${year(before)}`, `on the same period of ${year(before)}`, 'on a year earlier')}${one('', say`, when there were ${people(before)}`)}.`;
  },
  'boats and their change': ({ year: soFar, boats, change, one }) => {
    const before = yearEarlier(soFar);
    const moved = change(soFar, before, 'boats');
    return say`So far this year ${boats(soFar)} small boats have crossed the Channel, ${moved} ${moved?.direction === 'up' ? 'more' : 'fewer'} than the ${boats(before)} ${one('in the same period last year.', 'recorded by this point last year.')}`;
  },
  'a summer and its change': ({ summer, people, boats, way, change, one }) => {
    const before = yearEarlier(summer);
    return say`${one('Between June and August', 'In June, July and August', 'Over the three months of summer (June to August)')} ${people(summer)} people crossed the Channel in ${boats(summer)} small boats, ${change(summer, before)} ${way(summer, before, 'more', 'fewer')} people than a year earlier.`;
  },
  'arrivals with their count in brackets': ({ year: soFar, people, way, change }) => {
    const before = yearEarlier(soFar);
    return say`Arrivals by small boat (${people(soFar)} so far this year) are ${way(soFar, before, 'up', 'down')} ${change(soFar, before)} on last year (${people(before)}).`;
  },
  'a part in words': ({ year: soFar, people, way, counts }) => {
    const before = yearEarlier(soFar);
    const now = people(soFar);
    if (soFar === undefined || before === undefined || now === undefined) return undefined;
    const percent = 100 * (now.value / (counts.people(before) ?? 1) - 1);
    const [words, part] = PARTS.find(([, value]) => Math.abs(Math.abs(percent) - value) < 1.2) ?? [];
    if (words === undefined || part === undefined) return undefined;
    const direction = percent > 0 ? 'up' : 'down';
    const told = { ...now, words, value: part, kind: 'percent_change', comparedWith: before, direction } as const;
    return say`${now} people have crossed the Channel in small boats so far this year, ${told} ${way(soFar, before, 'more', 'fewer')} than by this point last year.`;
  },
  'a month up from last year in the headline style': ({ lastMonth, people, way, change }) => {
    const before = yearEarlier(lastMonth);
    return say`Small boat crossings ${way(lastMonth, before, 'jump', 'drop')} ${change(lastMonth, before)} in ${month(lastMonth)}: ${people(lastMonth)} people arrived, against ${people(before)} in ${month(before)} ${year(before)}.`;
  },
};
