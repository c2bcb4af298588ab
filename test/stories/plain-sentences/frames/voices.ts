/** As ministers, the opposition, charities and unions say it. */
import { date, month, year } from '../calendar-words.ts';
import { earlierMonth, yearEarlier } from '../days.ts';
import type { Frames } from '../desk.ts';
import { say } from '../sentence.ts';

export const VOICES: Frames = {
  'a charity on those who risked their lives': ({ year: soFar, people, one }) =>
    say`So far this year ${people(soFar)} people – men, women and children – have risked their lives crossing the Channel in small boats, ${one('compared with', 'against')} ${people(yearEarlier(soFar))} at the same time last year, the charity said.`,
  'a minister on arrivals that are down': ({ year: soFar, way, change, one }) => {
    const before = yearEarlier(soFar);
    return say`“Small-boat arrivals are ${way(soFar, before, 'up', 'down')} ${change(soFar, before)} ${one('on this time last year', 'compared with the same period last year', `on the same point in ${year(before)}`)},” the minister said.`;
  },
  'the shadow minister on a month alone': ({ lastMonth, people, way, change }) => {
    const before = earlierMonth(lastMonth, 12);
    return say`“In ${month(lastMonth)} alone ${people(lastMonth)} people crossed the Channel – ${way(lastMonth, before, 'up', 'down')} ${change(lastMonth, before)} on ${month(before)} ${year(before)},” the shadow home secretary said.`;
  },
  'an MP’s question of two counts': ({ labour, year: soFar, people, today }) =>
    today.year < 2025
      ? undefined
      : say`Will the prime minister tell the House why ${people(labour)} people have crossed the Channel since he took office, and ${people(soFar)} since 1 January?`,
  'crossings under this government have reached': ({ labour, year: soFar, people, today, one }) =>
    today.year < 2025
      ? undefined
      : say`Channel crossings under ${one('this government', 'Labour', 'Sir Keir Starmer')} have reached ${people(labour)}, with ${people(soFar)} people arriving since the turn of the year.`,
  'since the prime minister entered Downing Street': ({ labour, people, boats, one }) =>
    say`Since Sir Keir ${one('entered Downing Street', 'became prime minister', 'took office')} in July 2024, ${people(labour)} people have arrived in ${boats(labour)} small boats.`,
  'since the scheme with France began, with boats': ({ agreement, people, boats, today }) =>
    say`Since the one in, one out pilot with France began on 6 August${today.year === 2025 ? '' : ' last year'}, ${people(agreement)} people have crossed the Channel in ${boats(agreement)} boats.`,
  'a union on staff and arrivals': ({ year: soFar, yesterday, people }) =>
    say`“Our members met ${people(yesterday)} people who crossed the Channel yesterday and have met ${people(soFar)} so far this year,” the union said.`,
  'a think tank on a mean a day': ({ year: soFar, labour, aDay, people, today }) =>
    today.year < 2025
      ? undefined
      : say`Since the election ${people(labour)} people have come by small boat, ${aDay(labour)} a day on average, the think tank said; this year it is ${aDay(soFar)} a day.`,
  'a spokesman on the busiest day': ({ year: soFar, people, busiest }) =>
    say`A Home Office spokesman said the highest daily number of small-boat arrivals this year was ${people(busiest(soFar))} on ${date(busiest(soFar))}.`,
  'a report on boats that are fuller': ({ lastYear, yearBefore, load, one }) => {
    const [now, base] = [load(lastYear), load(yearBefore)];
    if (now === undefined || base === undefined || now.value === base.value) return undefined;
    return say`In ${year(lastYear)} small boats carried an average of ${now} people across the Channel, ${now.value > base.value ? 'up' : 'down'} from ${base} ${one(`in ${year(yearBefore)}`, 'the year before')}.`;
  },
  'the election, as many months on': ({ labourFirstYear, people, boats }) =>
    say`In the government’s first year, from 5 July 2024 to 4 July 2025, ${people(labourFirstYear)} people arrived in ${boats(labourFirstYear)} small boats, the charity said.`,
};
