/** What a writer of plain sentences has at hand on a day: its times, the record's true numbers, and a choice of words. */
import type { RecordStates } from '../../../src/check/record.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { PythonRandom } from '../../bench/python-random.ts';
import { inWords } from './calendar-words.ts';
import { type Days, daysOn, eachDay } from './days.ts';
import type { Part, Sentence, Told } from './sentence.ts';

/** Fewer people or boats, or a change of more percent, are not worth a plain sentence. */
const FEWEST_PEOPLE = 30;
const FEWEST_BOATS = 2;
const MOST_PERCENT = 200;

/** Counts that the record gives for days; undefined where it has no number for one of them. */
export interface Counts {
  people(days: Period): number | undefined;
  boats(days: Period): number | undefined;
}

/** Figures are undefined where the days are, or where too little happened in them. */
export interface Desk extends Days {
  /** One of these, each as likely. */
  one<T>(...options: readonly [T, ...T[]]): T;
  one(...options: readonly [Part, ...Part[]]): Part;
  /** "1,204", people arriving in small boats. */
  people(days: Period | undefined): Told | undefined;
  /** "four" or "24". */
  boats(days: Period | undefined): Told | undefined;
  /** People per boat, rounded to whole ones. */
  load(days: Period | undefined): Told | undefined;
  /** People a day over the days, rounded to whole ones. */
  aDay(days: Period | undefined): Told | undefined;
  /** Whole percents by which people (or boats) changed, as "12%" or "12 per cent". */
  change(now: Period | undefined, base: Period | undefined, metric?: 'people' | 'boats'): Told | undefined;
  /** The one or the other word, by whether people became more since the base. */
  way(now: Period | undefined, base: Period | undefined, up: string, down: string): string | undefined;
  /** The only day of the period with the most people. */
  busiest(days: Period | undefined): Period | undefined;
  /** Counts as they are, for frames that need a condition. */
  readonly counts: Counts;
}

export type Frame = (desk: Desk) => Sentence | undefined;
/** Frames by what each tells. */
export type Frames = Readonly<Record<string, Frame>>;

/** The latest numbers of the record, in which the frames' figures are true. */
export function countsOf({ now }: RecordStates): Counts {
  const people = now({ metric: 'small_boat_arrivals', basis: 'daily' });
  const boats = now({ metric: 'small_boats', basis: 'daily' });
  return { people: (days) => people?.sum(days), boats: (days) => boats?.sum(days) };
}

/** A desk for one story; all choices come from `random`. */
export function deskOn(today: Temporal.PlainDate, counts: Counts, random: PythonRandom): Desk {
  const people = (days: Period | undefined): Told | undefined => {
    const value = days && counts.people(days);
    if (days === undefined || value === undefined || value < FEWEST_PEOPLE) return undefined;
    return { words: inPrint(value), value, kind: 'count', metric: 'small_boat_arrivals', period: days };
  };
  const boats = (days: Period | undefined): Told | undefined => {
    const value = days && counts.boats(days);
    if (days === undefined || value === undefined || value < FEWEST_BOATS) return undefined;
    const words = random.random() < 0.8 ? inWords(value) : inPrint(value);
    return { words, value, kind: 'count', metric: 'small_boats', period: days };
  };
  return {
    ...daysOn(today),
    counts,
    one: <T>(...options: readonly T[]) => random.choice(options),
    people,
    boats,
    load(days) {
      const [all, on] = [people(days), boats(days)];
      if (all === undefined || on === undefined) return undefined;
      const value = Math.round(all.value / on.value);
      return { ...on, words: inPrint(value), value, metric: 'people_per_boat', isLoose: true };
    },
    aDay(days) {
      const all = people(days);
      if (all === undefined) return undefined;
      const value = Math.round(all.value / eachDay(days).length);
      return value < 20 ? undefined : { ...all, words: inPrint(value), value, aggregate: 'average_per_day' };
    },
    change(now, base, metric = 'people') {
      const of = metric === 'people' ? people : boats;
      const [one, other] = [of(now), of(base)];
      if (one === undefined || other === undefined) return undefined;
      const percent = Math.round(100 * (one.value / other.value - 1));
      if (percent === 0 || Math.abs(percent) > MOST_PERCENT) return undefined;
      const value = Math.abs(percent);
      const words = `${value}${random.choice(['%', ' per cent'])}`;
      const direction = percent > 0 ? 'up' : 'down';
      return { ...one, words, value, kind: 'percent_change', comparedWith: other.period, direction };
    },
    way(now, base, up, down) {
      const [one, other] = [people(now), people(base)];
      if (one === undefined || other === undefined || one.value === other.value) return undefined;
      return one.value > other.value ? up : down;
    },
    busiest(days) {
      const sorted = eachDay(days).sort((a, b) => (counts.people(b) ?? 0) - (counts.people(a) ?? 0));
      const [first, second] = sorted;
      if (first === undefined || second === undefined || sorted.length < 14) return undefined;
      return counts.people(first) === counts.people(second) ? undefined : first;
    },
  };
}

/** "1,204". */
export function inPrint(number: number): string {
  return number.toLocaleString('en-GB');
}
