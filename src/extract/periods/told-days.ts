/** Single days that a story has told one by one, each with its people, and what they add up to. */
import type { Days } from '../calendar/calendar.ts';
import type { Draft } from '../draft.ts';
import { isOfAnotherTime, type Placed } from './surroundings.ts';

/** Rule of the days that the words add up. */
export const ADDED_UP = 'the days told one by one';
/** Sentences back in which the days may be told, where nothing says that they are told farther back. */
export const BACK = 2;
/** How many times off its sum a number may be and still be meant as it. */
const OFF = 1.5;

/** A day and the people told of it. */
export interface ToldDay {
  readonly day: number;
  readonly people: number;
}

/** Each day of the sentences right before, and of this one, with the people told of it; in the order of the text. */
export function daysToldBefore(draft: Draft, earlier: readonly Placed[], back = BACK): ToldDay[] {
  const byDay = new Map<number, number>();
  for (const entry of earlier) {
    const { draft: other } = entry;
    const days = other.candidates[0]?.days;
    const isCount = other.kind === 'count' && other.metric === 'small_boat_arrivals' && other.aggregate === undefined;
    if (isOfAnotherTime(entry) || !isCount || other.mention === draft.mention) continue;
    if (other.sentence.index < draft.sentence.index - back || other.uncheckable !== undefined) continue;
    if (days === undefined || days.from !== days.to || other.level === 'incident') continue;
    if (!byDay.has(days.to)) byDay.set(days.to, other.mention.value);
  }
  return [...byDay].map(([day, people]) => ({ day, people }));
}

/** The people of all of them. */
export function sumOf(told: readonly ToldDay[]): number {
  return told.reduce((total, { people }) => total + people, 0);
}

/** Whether a number of people is too far off the sum of what was told to be meant as it. */
export function isOff(value: number, sum: number): boolean {
  return value > sum * OFF || value * OFF < sum;
}

/** The latest of the days; undefined where none was told. */
export function lastOf(told: readonly ToldDay[]): number | undefined {
  return told.length === 0 ? undefined : Math.max(...told.map(({ day }) => day));
}

/** Two days or more without a gap, in whatever order they were told. */
export function inRow(told: readonly Pick<ToldDay, 'day'>[]): Days | undefined {
  const days = told.map(({ day }) => day);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  return days.length > 1 && to - from === days.length - 1 ? { from, to } : undefined;
}
