/** Busiest days, records and marks that were passed. */
import { onDay, type Period } from '../../../../src/domain/period.ts';
import { date, weekday, year } from '../calendar-words.ts';
import { eachDay, yearOf } from '../days.ts';
import { type Frames, inPrint } from '../desk.ts';
import { say } from '../sentence.ts';

const MARKS = [5000, 10_000, 15_000, 20_000, 25_000, 30_000, 35_000, 40_000];

export const RECORDS: Frames = {
  'the busiest day of the year': ({ year: soFar, people, busiest, one }) => {
    const day = busiest(soFar);
    return one(
      say`The highest number of small-boat arrivals on a single day this year is ${people(day)}, on ${date(day)}.`,
      say`The busiest day of the year so far for Channel crossings saw ${people(day)} people, on ${date(day)}.`,
      say`The busiest day of the year so far for Channel crossings saw ${people(day)} people arrive on ${date(day)}.`,
    );
  },
  'a new highest day and the one before': ({ yesterday, dayBefore, year: soFar, people, busiest }) => {
    if (soFar === undefined || busiest(soFar)?.from.equals(yesterday.from) !== true) return undefined;
    const before = busiest({ from: soFar.from, to: dayBefore.to });
    return say`${people(yesterday)} people crossed the Channel on ${weekday(yesterday)}, the highest daily total so far this year. The previous record for ${year(soFar)} was ${people(before)}, set on ${date(before)}.`;
  },
  'a year below the record one': ({ lastYear, people, way, change, one }) => {
    const record = yearOf(2022);
    if (lastYear.from.year === 2022 || way(lastYear, record, 'up', 'down') === 'up') return undefined;
    return say`Last year ${people(lastYear)} people made the crossing, ${change(lastYear, record)} ${one('below the record', 'lower than the peak of', 'down on the record high of')} ${people(record)} in 2022.`;
  },
  'the highest day since another': ({ yesterday, last, people, counts, one }) => {
    const value = counts.people(yesterday) ?? 0;
    const back = Array.from({ length: 400 }, (_, at) => onDay(last.subtract({ days: at + 1 })));
    const day = back.find((each) => (counts.people(each) ?? 0) >= value);
    if (value < 200 || day === undefined || day.from.year < 2023 || day.from.until(last).days < 15) return undefined;
    return say`A total of ${people(yesterday)} people arrived in small boats on ${weekday(yesterday)}, the highest number on a single day since ${date(day)}${day.from.year === last.year ? '' : ` ${year(day)}`}, when ${people(day)} ${one('made the crossing.', 'people arrived.', 'did.', 'crossed.')}`;
  },
  'a mark that the year has passed': ({ year: soFar, people, counts, one }) => {
    const mark = one(5000, ...MARKS);
    const day = eachDay(soFar).find((each) => (counts.people(upTo(soFar, each)) ?? 0) >= mark);
    const now = people(soFar);
    if (now === undefined || day === undefined || day.to.until(now.period.to).days < 4) return undefined;
    const passed = { ...now, words: inPrint(mark), value: mark, period: upTo(soFar, day), isLoose: true } as const;
    return say`The number of people crossing the Channel this year passed ${passed} on ${date(day)}. It now stands at ${now}.`;
  },
};

function upTo(days: Period | undefined, day: Period): Period {
  return { from: (days ?? day).from, to: day.to };
}
