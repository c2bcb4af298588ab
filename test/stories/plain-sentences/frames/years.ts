/** Years, years so far, quarters and halves, as counts beside each other. */
import { LABOUR_TOOK_OFFICE } from '../../../../src/domain/event.ts';
import { date, month, year } from '../calendar-words.ts';
import { yearEarlier, yearOf } from '../days.ts';
import type { Frames } from '../desk.ts';
import { listed, say } from '../sentence.ts';

export const YEARS: Frames = {
  'all years and the last of them': ({ records, lastYear, people, one }) =>
    say`In total ${people(records)} ${one('people have arrived by small boat since 2018', 'people have crossed the Channel since records began in 2018', 'people have been recorded arriving in small boats since the start of 2018')}, of whom ${people(lastYear)} ${one('came last year.', `came in ${year(lastYear)}.`)}`,
  'a year so far up or down from two before': ({ year: soFar, people, way, one }) => {
    const [before, earlier] = [yearEarlier(soFar), yearEarlier(soFar, 2)];
    return say`Some ${people(soFar)} people have crossed the Channel so far this year, ${way(soFar, before, 'up from', 'down from')} ${people(before)} ${one('in the same period last year', 'at this point last year', 'by the same date last year')} and ${people(earlier)} ${one(`in ${year(earlier)}.`, `at this stage in ${year(earlier)}.`, `in the same period of ${year(earlier)}.`)}`;
  },
  'a quarter against two others': ({ firstQuarter, secondQuarter, people, way }) => {
    const before = yearEarlier(secondQuarter);
    return say`In the second quarter of the year ${people(secondQuarter)} people crossed the Channel in small boats, ${way(secondQuarter, firstQuarter, 'up', 'down')} from ${people(firstQuarter)} in the first quarter and ${people(before)} in the second quarter of ${year(before)}.`;
  },
  'years listed': ({ today, people }) => {
    const years = Array.from({ length: today.year - 2018 }, (_, at) => yearOf(2018 + at));
    const parts = years.map((days, at) => say`${at === 0 ? '' : ', '}${year(days)}: ${people(days)}`);
    return say`Small-boat arrivals by year: ${parts.reduce((all, part) => say`${all}${part}`, [])}.`;
  },
  'a year so far beside whole years': ({ year: soFar, lastYear, yearBefore, people, one }) =>
    say`So far this year ${people(soFar)} people have arrived by small boat, compared with ${people(lastYear)} ${one('in the whole of last year', `in the whole of ${year(lastYear)}`, `in all of ${year(lastYear)}`)} and ${people(yearBefore)} ${one(`in ${year(yearBefore)}.`, 'the year before.')}`,
  'a year so far that has passed a whole one': ({ year: soFar, lastYear, people, way, one }) =>
    way(soFar, lastYear, 'more', 'fewer') === 'more'
      ? say`With ${people(soFar)} ${one('small-boat arrivals so far, this year has already surpassed the total of', 'people having crossed the Channel this year, the total has overtaken the')} ${people(lastYear)} ${one(`for the whole of ${year(lastYear)}.`, 'for the whole of last year.')}`
      : undefined,
  'twelve months to the end of one': ({ yearToLastMonth, people, one }) => {
    const before = yearEarlier(yearToLastMonth);
    return say`In the year to the end of ${month({ ...yearToLastMonth, from: yearToLastMonth.to })} ${people(yearToLastMonth)} people came by small boat, against ${people(before)} ${one('in the year before.', 'in the previous 12 months.', 'in the 12 months before that.')}`;
  },
  'the past twelve months': ({ pastYear, people, one }) =>
    say`${one('Over the past 12 months', 'In the last 12 months', 'In the past year')} ${people(pastYear)} people have crossed the Channel in small boats.`,
  'the first half with boats against last year': ({ firstHalf, people, boats, one }) => {
    const before = yearEarlier(firstHalf);
    return say`In the first half of the year ${people(firstHalf)} people arrived in ${boats(firstHalf)} small boats, compared with ${people(before)} in ${boats(before)} ${one('boats in the same period last year.', `boats in the first half of ${year(before)}.`)}`;
  },
  'a year so far that compares': ({ year: soFar, people, one }) => {
    const before = yearEarlier(soFar);
    const end = one('by the same date last year', `at the same point of ${year(before)}`, 'a year ago');
    return say`Since 1 January, ${people(soFar)} ${one(say`people have reached Britain by small boat. This compares with ${people(before)} ${end}`, say`people have made it across the Channel. That compares with ${people(before)} ${end}`, say`people have come by small boat. On the same date last year it was ${people(before)}`, say`people have arrived in small boats. A year ago the figure stood at ${people(before)}`)}.`;
  },
  'this time last year first': ({ year: soFar, people }) =>
    say`This time last year ${people(yearEarlier(soFar))} people had crossed the Channel in small boats. This year the figure is ${people(soFar)}.`,
  'by a date of last year and of this': ({ year: soFar, people }) =>
    say`By ${date(soFar)} last year ${people(yearEarlier(soFar))} people had crossed the Channel in small boats; by ${date(soFar)} this year it was ${people(soFar)}.`,
  'a year so far in a quote': ({ year: soFar, people, one }) =>
    say`“We have had ${people(soFar)} ${one('people cross the Channel this year already,” said the union’s general secretary.', 'small-boat arrivals so far this year,” the minister told MPs.')}`,
  'years that rose and fell': ({ today, people }) =>
    today.year < 2024
      ? undefined
      : say`Small-boat arrivals rose from ${people(yearOf(2020))} in 2020 to ${listed([say`${people(yearOf(2021))} in 2021`, say`${people(yearOf(2022))} in 2022`])}, before falling to ${people(yearOf(2023))} in 2023.`,
  'over a multiple of the year before': ({ people, one }) => {
    const days = yearOf(one(2021, 2022));
    const before = yearEarlier(days);
    const times = year(days) === 2021 ? 'more than three times the' : 'over one and a half times the';
    return say`In ${year(days)} ${people(days)} people crossed the Channel in small boats, ${times} ${people(before)} who came in ${year(before)}.`;
  },
  'about double or half the year before': ({ year: soFar, people }) => {
    const [now, base] = [people(soFar), people(yearEarlier(soFar))];
    const ratio = (now?.value ?? 0) / (base?.value ?? 1);
    const isDouble = ratio > 1.9 && ratio < 2.2;
    if (!isDouble && (ratio < 0.45 || ratio > 0.52)) return undefined;
    return say`${now} people have crossed the Channel this year, ${isDouble ? 'around double the' : 'about half the'} ${base} who had done so by this time last year.`;
  },
  'as many days before Labour': ({ labour, last, people }) => {
    if (labour === undefined || last.year < 2025) return undefined;
    const days = labour.from.until(labour.to).days + 1;
    const end = Temporal.PlainDate.from(LABOUR_TOOK_OFFICE.from).subtract({ days: 1 });
    return say`In the ${days} days since Labour took office ${people(labour)} people have crossed the Channel. In the ${days} days before that there were ${people({ from: end.subtract({ days: days - 1 }), to: end })}.`;
  },
};
