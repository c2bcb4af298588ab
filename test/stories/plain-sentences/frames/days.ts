/** Single days, days in a row and days held against each other. */
import { onDay } from '../../../../src/domain/period.ts';
import { date, inWords, weekday, year } from '../calendar-words.ts';
import { daysTo, eachDay, yearEarlier } from '../days.ts';
import type { Frames } from '../desk.ts';
import { listed, say } from '../sentence.ts';

export const DAYS: Frames = {
  'a day, its boats and the year': ({ yesterday, year, people, boats, one }) =>
    say`${one('', 'some ')}${people(yesterday)} ${one('people crossed the Channel in', 'people arrived in the UK in', 'migrants made the crossing in', 'people reached Britain aboard')} ${boats(yesterday)} small boats on ${weekday(yesterday)}, ${one('taking the total for the year so far to', 'bringing this year’s total to', 'which takes the provisional total for the year to', 'pushing the number for the year to')} ${people(year)}.`,
  'two days, each with its boats': ({ yesterday, dayBefore, people, boats, one }) =>
    say`Home Office figures show ${people(dayBefore)} people crossed the Channel in ${boats(dayBefore)} boats on ${weekday(dayBefore)}, followed by ${people(yesterday)} ${one('in', 'people in', 'more in')} ${boats(yesterday)} on ${weekday(yesterday)}.`,
  'a day, then the year and two before it': ({ yesterday, year, lastYear, yearBefore, people, boats, one, today }) =>
    say`Border Force picked up ${people(yesterday)} people from ${boats(yesterday)} small boats in the Channel on ${weekday(yesterday)}. ${one('It means', 'The latest arrivals mean that', 'Those arrivals mean')} ${people(year)} ${one('people have now made the journey this year.', 'have now crossed this year.')} ${one(`In ${today.year - 1} the total was`, 'Last year’s total was', `The figure for the whole of ${today.year - 1} was`)} ${people(lastYear)}${today.year === 2024 ? ', down from a record' : ', compared with'} ${people(yearBefore)} in ${today.year - 2}.`,
  'three days in a row': ({ yesterday, dayBefore, thirdDay, people }) =>
    say`${listed([say`${people(thirdDay)} people crossed the Channel on ${weekday(thirdDay)}`, say`${people(dayBefore)} on ${weekday(dayBefore)}`, say`${people(yesterday)} on ${weekday(yesterday)}`])}, official figures show.`,
  'a day against the one before it': ({ yesterday, dayBefore, people, way, one }) =>
    say`Border Force recorded ${people(yesterday)} small-boat arrivals on ${weekday(yesterday)}, ${way(yesterday, dayBefore, 'up from', 'down from')} ${people(dayBefore)} ${one('the day before.', 'the previous day.', `on ${weekday(dayBefore)}.`)}`,
  'a dated day, its boats and the year': ({ yesterday, year: soFar, people, boats }) =>
    say`A total of ${people(yesterday)} people made the crossing in ${boats(yesterday)} boats on ${weekday(yesterday)} ${date(yesterday)}, bringing the number of arrivals in ${year(yesterday)} to ${people(soFar)}.`,
  'days from one weekday to another': ({ last, people, boats, one }) => {
    const days = daysTo(last, one(2, 3, 4));
    const [first, end] = [weekday(days), weekday(onDay(days.to))];
    return say`${one(`Between ${first} and ${end}`, `From ${first} to ${end}`)} ${people(days)} people crossed the Channel in ${boats(days)} boats.`;
  },
  'some days and each of them': ({ last, people, one }) => {
    const days = eachDay(daysTo(last, one(2, 3, 4)));
    return say`${people(daysTo(last, days.length))} people have crossed the Channel in the past ${inWords(days.length)} days, the Home Office said: ${listed(days.map((day) => say`${people(day)} on ${weekday(day)}`))}.`;
  },
  'a day without arrivals after one with them': ({ yesterday, dayBefore, people, counts, one }) => {
    if (counts.people(yesterday) !== 0) return undefined;
    const [none, some] = [weekday(yesterday), weekday(dayBefore)];
    return one(
      say`No small boats arrived on ${none}, after ${people(dayBefore)} people crossed the Channel on ${some}.`,
      say`There were no crossings on ${none}, following ${people(dayBefore)} Channel arrivals on ${some}.`,
    );
  },
  'a day of the last months by its date': ({ last, people, boats, one }) => {
    const day = onDay(last.subtract({ days: one(30, 61, 95, 140, 180, 230, 290, 350, 410, 470) }));
    if (day.from.year < 2023) return undefined;
    return say`On ${one(`${weekday(day)} `, '')}${date(day)} ${year(day)} ${people(day)} people were detected crossing the Channel in ${boats(day)} ${one('boats.', 'small boats, the Home Office recorded.', 'boats, the official time series shows.')}`;
  },
  'a day against the same date last year': ({ yesterday, people, one }) => {
    const before = yearEarlier(yesterday);
    return say`Some ${people(yesterday)} migrants crossed the Channel on ${weekday(yesterday)}, compared with ${people(before)} ${one('on the same day last year.', 'on the same date last year.', `on ${date(before)} ${year(before)}.`)}`;
  },
  'a day in fragments': ({ yesterday, year, people, boats }) =>
    say`${weekday(yesterday)}: ${people(yesterday)} people, ${boats(yesterday)} boats. Year so far: ${people(year)}. That is the Home Office’s count of Channel crossings.`,
  'boats that were needed': ({ yesterday, people, boats }) =>
    say`${boats(yesterday)} boats were needed to bring ${people(yesterday)} people across the Channel on ${weekday(yesterday)}.`,
  'boats with people on board': ({ yesterday, people, boats, one }) =>
    say`${boats(yesterday)} ${one('boats with', 'dinghies carrying', 'small boats holding')} ${people(yesterday)} people ${one('arrived', 'crossed the Channel', 'were intercepted', 'reached Dover')} on ${weekday(yesterday)}${one('.', ', official figures show.')}`,
  'a day on top of the one before': ({ yesterday, dayBefore, people, one }) =>
    say`${people(yesterday)} people crossed the Channel on ${weekday(yesterday)}, on top of the ${people(dayBefore)} ${one(`who came on ${weekday(dayBefore)}.`, 'who came the day before.', `counted on ${weekday(dayBefore)}.`)}`,
  'said on a weekday of the day before': ({ today, yesterday, people, boats }) =>
    say`The Home Office said on ${weekday(onDay(today))} that ${people(yesterday)} people had crossed the Channel the day before, in ${boats(yesterday)} boats.`,
};
