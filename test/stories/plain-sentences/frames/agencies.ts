/** As agencies and broadcasters write: the day, the year so far, and what it was before. */
import { onDay } from '../../../../src/domain/period.ts';
import { date, month, weekday, year } from '../calendar-words.ts';
import { daysTo, earlierMonth, monthOf, yearEarlier } from '../days.ts';
import type { Frames } from '../desk.ts';
import { listed, say } from '../sentence.ts';

export const AGENCIES: Frames = {
  'latest figures mean a total, then the day': ({ yesterday, year: soFar, people, boats, today, one }) =>
    say`The latest figures mean ${people(soFar)} people have arrived in the UK via small boats ${one(`in ${today.year} so far`, 'so far this year')}. ${people(yesterday)} people made the journey in ${boats(yesterday)} boats on ${weekday(yesterday)}.`,
  'arrivals of a weekday bring the total': ({ yesterday, year: soFar, people, one }) =>
    say`${weekday(yesterday)}’s ${people(yesterday)} arrivals ${one('bring', 'take')} the total number of people who have crossed the Channel in small boats this year to ${people(soFar)}.`,
  'a day brought ashore, published the day after': ({ yesterday, today, people, boats, one }) =>
    say`${people(yesterday)} people were brought ashore at Dover on ${weekday(yesterday)} after crossing the Channel in ${boats(yesterday)} small boats, ${one('according to', 'figures from')} the Home Office published on ${weekday(onDay(today))}${one('.', ' show.')}`,
  'down by a share on the number recorded': ({ year: soFar, people, way, change, today, one }) => {
    const before = yearEarlier(soFar);
    return say`So far in ${today.year}, ${people(soFar)} people have made the crossing – ${way(soFar, before, 'up', 'down')} ${one('', 'by ')}${change(soFar, before)} on the ${people(before)} recorded ${one('at the same point last year', 'by this date last year', `at this stage of ${year(before)}`)}.`;
  },
  'lower than one year, higher than another': ({ year: soFar, people, way, change }) => {
    const [before, earlier] = [yearEarlier(soFar), yearEarlier(soFar, 2)];
    return say`The number of people who have crossed the Channel in small boats this year is ${people(soFar)}. This is ${change(soFar, before)} ${way(soFar, before, 'higher', 'lower')} than this time last year (${people(before)}) and ${change(soFar, earlier)} ${way(soFar, earlier, 'higher', 'lower')} than at the same point in ${year(earlier)} (${people(earlier)}).`;
  },
  'a twelvemonth with a dash': ({ yearToJune, people, way, change, one }) => {
    const before = yearEarlier(yearToJune);
    return say`In the 12 months to the end of June ${yearToJune?.to.year}, ${people(yearToJune)} people arrived by small boat – ${change(yearToJune, before)} ${way(yearToJune, before, 'more', 'fewer')} than in ${one('the previous 12 months', 'the 12 months to June the year before', `the year to June ${before?.to.year}`)}${one('', ', Home Office statistics show')}.`;
  },
  'weekend days that make a weekend': ({ saturday, sunday, weekend, people, one }) =>
    say`${people(saturday)} people crossed the Channel on Saturday and ${people(sunday)} on Sunday, ${one('making a weekend total of', 'giving a total for the weekend of', 'a two-day total of')} ${people(weekend)}.`,
  'arrivals of a weekday follow another’s': ({ yesterday, dayBefore, people }) =>
    say`${weekday(yesterday)}’s ${people(yesterday)} small-boat arrivals follow ${people(dayBefore)} on ${weekday(dayBefore)}.`,
  'three days that saw crossings': ({ yesterday, dayBefore, thirdDay, people }) =>
    say`Three days in a row have seen Channel crossings: ${listed([thirdDay, dayBefore, yesterday].map((day) => say`${people(day)} people on ${weekday(day)}`))}.`,
  'boats that have made it, carrying people': ({ year: soFar, people, boats }) =>
    say`So far this year ${boats(soFar)} small boats have made it across the Channel, carrying ${people(soFar)} people.`,
  'the seven days to Sunday, up on those before': ({ lastWeek, weekBefore, people, way, one }) =>
    say`${people(lastWeek)} people arrived by small boat in the seven days to Sunday, ${way(lastWeek, weekBefore, 'up', 'down')} ${one('on', 'from')} ${people(weekBefore)} in the previous seven days.`,
  'some days up to now': ({ last, people, boats, one }) => {
    const count = one(10, 14, 28, 30);
    const words = count === 14 ? one('fortnight', '14 days', 'two weeks') : `${count} days`;
    const days = daysTo(last, count);
    return say`${one('In', 'Over')} the ${one('past', 'last')} ${words} ${people(days)} people have crossed the Channel in ${boats(days)} small boats.`;
  },
  'a month to date as so many a day': ({ month: soFar, people, aDay, one }) =>
    say`${people(soFar)} people – ${one('equivalent to', 'an average of', 'or')} ${aDay(soFar)} a day – have crossed the Channel so far this month.`,
  'a difference between two counts': ({ year: soFar, people, way }) => {
    const [now, base] = [people(soFar), people(yearEarlier(soFar))];
    const more = Math.abs((now?.value ?? 0) - (base?.value ?? 0)).toLocaleString('en-GB');
    return say`${now} people have crossed the Channel so far this year, ${more} ${way(soFar, yearEarlier(soFar), 'more', 'fewer')} than the ${base} who had done so by this point last year.`;
  },
  'a month so far, a year so far': ({ yesterday, month: soFar, year: ofYear, people }) =>
    say`The ${people(yesterday)} people who crossed the Channel on ${weekday(yesterday)} took the total for ${month(soFar)} to ${people(soFar)} and the total for the year to ${people(ofYear)}.`,
  'days labelled with people and boats': ({ yesterday, dayBefore, people, boats }) =>
    say`Small boat arrivals – ${weekday(dayBefore)}: ${people(dayBefore)} people in ${boats(dayBefore)} boats. ${weekday(yesterday)}: ${people(yesterday)} people in ${boats(yesterday)} boats.`,
  'numbers at the end, base first': ({ year: soFar, people, way, change }) => {
    const before = yearEarlier(soFar);
    return say`Compared with this point last year, when ${people(before)} people had arrived by small boat, the total is ${way(soFar, before, 'up', 'down')} ${change(soFar, before)} at ${people(soFar)}.`;
  },
  'by this date of three years': ({ year: soFar, people, way }) => {
    const [before, earlier] = [yearEarlier(soFar), yearEarlier(soFar, 2)];
    return say`By ${date(soFar)} this year ${people(soFar)} people had crossed the Channel in small boats, ${way(soFar, before, 'more', 'fewer')} than the ${people(before)} by the same date in ${year(before)} and the ${people(earlier)} in ${year(earlier)}.`;
  },
  'by the end of a month of two years': ({ lastMonth, people }) => {
    const days = { from: lastMonth.from.with({ month: 1 }), to: lastMonth.to };
    const before = yearEarlier(days);
    return say`By the end of ${month(lastMonth)} ${year(lastMonth)}, ${people(days)} people had crossed the Channel in small boats that year, against ${people(before)} by the end of ${month(lastMonth)} ${year(before)}.`;
  },
  'the first months of a year': ({ today, months, people, boats, one }) => {
    if (today.month < 4) return undefined;
    const count = today.month - 1;
    const words = ['', '', '', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', '11'][count];
    const days = months(1, count);
    return say`In the first ${words} months of ${one('the year', 'this year', String(today.year))} ${people(days)} people crossed the Channel in ${boats(days)} small boats.`;
  },
  'a winter over the turn of the year': ({ today, people, one }) => {
    if (today.month < 3 || today.month > 6) return undefined;
    const days = {
      from: Temporal.PlainDate.from({ year: today.year - 1, month: 12, day: 1 }),
      to: monthOf(Temporal.PlainDate.from({ year: today.year, month: 2, day: 1 })).to,
    };
    return say`Between December and February ${people(days)} people arrived in the UK by small boat, ${one('against', 'compared with')} ${people(yearEarlier(days))} in the same three months a year earlier.`;
  },
  'the same month over years': ({ lastMonth, people }) =>
    say`Small-boat arrivals in ${month(lastMonth)}: ${listed([2, 1, 0].map((back) => say`${people(earlierMonth(lastMonth, 12 * back))} in ${lastMonth.from.year - back}`))}.`,
};
