/** Days that are counted from others: "the next day", "across the two days", "a fortnight in which no one came". */
import { NEAR_PUBLICATION } from '../../domain/rules.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { DAY_BEFORE } from '../anchors/days.ts';
import { ENDED_WITH, SOME_DAYS } from '../anchors/days-together.ts';
import { daysAfter, nextDay } from '../anchors/since.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed, type Surroundings } from './candidates.ts';

/** "The next day", "three days earlier": counted from the last single day that the sentence or the figures before it name. */
export function dayCountedFrom(draft: Draft, anchor: Anchor, around: Surroundings): Candidate[] {
  const days = daysAfter(draft.sentence.lower.slice(anchor.start, anchor.end));
  const told = draft.story
    .anchorsBefore(draft.sentence.index)
    .filter((other) => other.kind === 'day' && !other.isOfSaying && other.rule !== DAY_BEFORE)
    .flatMap((other) => other.days.slice(0, 1));
  const before = [
    ...told,
    ...around.inherited().flatMap(({ days, rule }) => (days === undefined || rule === NEAR_PUBLICATION ? [] : [days])),
  ];
  const here = dayReached(draft, anchor);
  return [...(here === undefined ? [] : [{ from: here, to: here }]), ...before]
    .filter(({ from, to }) => from === to)
    .map(({ to }) => to + days)
    .filter((day) => day <= around.when.today)
    .slice(0, 1)
    .map((day) => licensed({ from: day, to: day }, 'stated', nextDay.rule));
}

/** "Wednesday the 8th, …, the following day, …, and the day after that": the day that the words before an anchor have come to. */
function dayReached({ anchors, sentence: { lower } }: Draft, anchor: Anchor): number | undefined {
  let reached: number | undefined;
  for (const other of anchors) {
    if (other.end > anchor.start) continue;
    if (other.kind === 'day' && !other.isOfSaying) reached = other.days[0]?.to ?? reached;
    else if (other.rule === nextDay.rule && reached !== undefined)
      reached += daysAfter(lower.slice(other.start, other.end));
  }
  return reached;
}

/** "433 in two days, 245 on Friday and the rest on Saturday": the days that the sentence goes on to name one by one. */
export function daysBehind({ anchors }: Draft, { end, days: [first] }: Anchor): Candidate[] {
  const length = first === undefined ? 0 : first.to - first.from + 1;
  if (length < 2 || length > MOST_DAYS) return [];
  const named = anchors
    .filter((other) => other.start >= end && other.kind === 'day' && !other.isOfSaying)
    .flatMap((other) => other.days.slice(0, 1))
    .slice(0, length);
  const from = Math.min(...named.map((day) => day.from));
  const isRow =
    named.length === length && named.every((day, place) => day.from === from + place && day.to === day.from);
  return isRow ? [licensed({ from, to: from + length - 1 }, 'stated', SOME_DAYS)] : [];
}

/** So few days are named one by one. */
const MOST_DAYS = 5;

/** "Across the two days": those that the figures before are of, where so many days in a row are told. */
export function daysBefore(anchor: Anchor, draft: Draft, around: Surroundings): Candidate[] {
  const [first] = anchor.days;
  if (first === undefined) return [];
  const length = first.to - first.from + 1;
  const told = around
    .inherited()
    .flatMap(({ days, rule }) => (days === undefined || rule === NEAR_PUBLICATION ? [] : [days]));
  const together = told.find(({ from, to }) => to - from + 1 === length);
  const single = new Set(told.filter(({ from, to }) => from === to).map(({ from }) => from));
  const row = [...single].find((day) =>
    Array.from({ length }, (_, index) => day + index).every((each) => single.has(each)),
  );
  const last = ENDED_WITH.test(draft.sentence.lower.slice(anchor.start, anchor.end)) ? [...single][0] : undefined;
  const ended = last === undefined ? undefined : { from: last - length + 1, to: last };
  const days = ended ?? together ?? (row === undefined ? undefined : { from: row, to: row + length - 1 });
  return days === undefined ? [] : [licensed(days, 'stated', SOME_DAYS)];
}

/** "2,000 in only four days" above "in September's first four days 2,000 came": a headline means the days of which the text tells the same number, where they are as many. */
export function daysOfSameNumber({ days: [first] }: Anchor, { sentence }: Draft, around: Surroundings): Candidate[] {
  if (first === undefined || sentence.place !== 'headline') return [];
  const told = around.main()[0];
  const isAsLong = told?.days !== undefined && told.days.to - told.days.from === first.to - first.from;
  return isAsLong ? [licensed(told.days, 'stated', told.rule)] : [];
}

/** "Thursday 621, Friday 648, Saturday 503. Nearly 1,800 in three days": those told right before, where they are just as many in a row. */
export function daysToldBefore(anchor: Anchor, { sentence, anchors, story }: Draft, around: Surroundings): Candidate[] {
  const [first] = anchor.days;
  if (first === undefined || !sentence.lower.startsWith('in ', anchor.start)) return [];
  if (anchors.some(({ kind, isOfSaying }) => kind === 'day' && !isOfSaying)) return [];
  const length = first.to - first.from + 1;
  const told = story.anchorsBefore(sentence.index).filter(({ kind, isOfSaying }) => kind === 'day' && !isOfSaying);
  const days = new Set(told.flatMap(({ days: [day] }) => (day === undefined ? [] : [day.from])));
  const from = Math.min(...days);
  if (length > MOST_DAYS || days.size !== length || Math.max(...days) - from !== length - 1) return [];
  return from + length > around.when.today ? [] : [licensed({ from, to: from + length - 1 }, 'stated', SOME_DAYS)];
}
