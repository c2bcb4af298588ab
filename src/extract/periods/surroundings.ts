/** What stands around a draft in its story: the figures it may point back to, and those whose time it may share. */
import { NEAR_PUBLICATION, TO_THE_MARK, TOLD_BEFORE, YEAR_SO_FAR } from '../../domain/rules.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { type Calendar, yearDays } from '../calendar/calendar.ts';
import { type Candidate, type Draft, isOfBoats } from '../draft.ts';
import { aggregated, implied, joined, licensed, NONE, OPEN, unique } from './candidates.ts';
import { carriedTimes } from './carried-times.ts';
import { openEnds } from './expand-anchor.ts';
import { MOST_IN_A_DAY } from './most-in-a-day.ts';
import { isBeforeTotal } from './other-words.ts';
import { stillGoing } from './still-going.ts';

/** A draft that has its periods. */
export interface Placed {
  readonly draft: Draft;
  /** It tells of the base of a comparison, so that "the same period" does not mean its own. */
  readonly isBase: boolean;
  /** It tells of a mark passed days before, which is the time of its own sentence alone: "passed 5,000 on 21 March, 24% up on 2024". */
  readonly isHistory: boolean;
}

/** What the words around a figure alone tell of its writer's days; worked out when first asked for. */
export interface Writer {
  readonly when: Calendar;
  /** Last days that the writer may have had. */
  readonly ends: () => readonly number[];
  readonly thisYear: () => readonly Candidate[];
}

/** How many sentences back a figure may point. */
export const FARTHEST_BACK = 6;

/** The figure that a comparison or "the same period" points back to: the nearest that is not itself a base. */
export function mainOf(draft: Draft, placed: readonly Placed[], writer: Writer): Candidate[] {
  const usable = placed.filter(
    ({ draft: other, isBase, isHistory }) =>
      !isBase &&
      (!isHistory || (other.sentence === draft.sentence && draft.kind !== 'count')) &&
      other.scope === draft.scope &&
      other.candidates.length > 0 &&
      (!other.prediction || Boolean(draft.prediction)) &&
      other.sentence.index >= draft.sentence.index - FARTHEST_BACK &&
      (other.kind === 'count' || other.sentence !== draft.sentence || draft.kind !== 'count'),
  );
  const related = usable.filter((entry) => isRelated(entry.draft, draft));
  const alike = related.filter(
    (entry) => entry.draft.metric === draft.metric || entry.draft.metric === 'small_boat_arrivals',
  );
  const nearest =
    [alike, related, usable].find((entries) => entries.length > 0)?.toSorted((a, b) => place(b) - place(a)) ?? [];
  const here = nearest.filter((entry) => entry.draft.sentence === draft.sentence);
  const before = nearest.filter((entry) => entry.draft.sentence !== draft.sentence);
  const found = [...here, ...before]
    .slice(0, 4)
    .flatMap((entry) =>
      (entry.draft.sentence === draft.sentence ? mainsOf(entry.draft) : mainsOf(entry.draft).map(toldBefore))
        .filter((candidate) => candidate.aggregate !== 'max_day')
        .slice(0, 10),
    );
  return unique(joined(found, writer.thisYear()));
}

function toldBefore({ days, basis, rule, open, aggregate }: Candidate): Candidate {
  return licensed(days, basis, rule.endsWith(TOLD_BEFORE) ? rule : `${rule}${TOLD_BEFORE}`, {
    compared: undefined,
    open,
    aggregate,
  });
}

/** Where a draft stands in its story, as one number. */
function place({ draft }: Placed): number {
  return draft.sentence.index * 100_000 + draft.mention.start;
}

/** The periods that a draft speaks of, without what they are compared with. */
function mainsOf(draft: Draft): readonly Candidate[] {
  if (draft.kind === 'count') return draft.candidates;
  return draft.candidates.map(({ days, basis, rule, open }) => licensed(days, basis, rule, open ? OPEN : undefined));
}

/** Whether a figure is told of another time than the story's. */
export function isOfAnotherTime({ isBase, isHistory }: Pick<Placed, 'isBase' | 'isHistory'>): boolean {
  return isBase || isHistory;
}

function isRelated(a: Draft, b: Draft): boolean {
  return a.metric === b.metric || (isOfBoats(a.metric) && isOfBoats(b.metric));
}

/** "Some 390 people crossed on Sunday. The French stopped 166": those stopped on the day of those who came. */
function areStoppedBeside(draft: Draft, other: Draft): boolean {
  return (
    draft.metric === 'crossings_prevented' &&
    draft.kind === 'count' &&
    draft.mention.value <= MOST_IN_A_DAY &&
    isOfBoats(other.metric) &&
    other.kind === 'count' &&
    other.sentence.place === draft.sentence.place &&
    other.sentence.index >= draft.sentence.index - 1
  );
}

function isOfTotalBehind({ end, sentence }: Draft, { mention }: Draft): boolean {
  return mention.hedgeStart > end && isBeforeTotal(sentence.lower.slice(end, mention.hedgeStart));
}

/** For a figure without time words: those beside it, then those of the sentences before, then this year. */
export function inheritedBy(draft: Draft, placed: readonly Placed[], writer: Writer): Candidate[] {
  const usable = placed.filter(
    ({ draft: other }) => other.candidates.length > 0 && other.scope === draft.scope && !other.prediction,
  );
  const related = usable.filter(({ draft: other }) => isRelated(other, draft));
  const near = related.length > 0 ? related : usable.filter(({ draft: other }) => areStoppedBeside(draft, other));
  const beside = near
    .filter(({ draft: other }) => other.sentence === draft.sentence && !isOfTotalBehind(draft, other))
    .toReversed();
  const here = beside.filter((entry) => !isOfAnotherTime(entry));
  const bases = beside.filter(isOfAnotherTime);
  const before = near.filter(
    ({ draft: other }) =>
      other.sentence.index < draft.sentence.index && other.sentence.index >= draft.sentence.index - 3,
  );
  const ordered = before.toSorted(
    (a, b) => rank(a, draft) - rank(b, draft) || a.draft.mention.start - b.draft.mention.start,
  );
  const carried = carriedTimes(draft);
  const days = daysNamedBefore(draft, before);
  const sources = [...here, ...ordered, ...bases].map((entry) => mainsOf(entry.draft));
  const isBehindMark = sources[0]?.[0]?.rule === TO_THE_MARK;
  const told = joined(
    here.flatMap((entry) => mainsOf(entry.draft).slice(0, 1)),
    carried,
    isBehindMark ? days : NONE,
    sources.flatMap((candidates) => candidates.slice(0, 1)),
    days,
    sources.flatMap((candidates) => candidates.slice(1, 8)),
  ).map(implied);
  const given = stillGoing(draft, told, writer.when);
  const yearly = writer.thisYear();
  const recent = nearDays(writer);
  const order = isRunningTotal(draft)
    ? joined(yearly, given)
    : draft.mention.value <= 1500 && draft.sentence.place === 'headline'
      ? joined(given, recent, yearly)
      : joined(given, yearly, recent);
  return joined(order, given.flatMap(eachDay)).map((candidate) =>
    candidate.aggregate === undefined ? candidate : aggregated(candidate, undefined),
  );
}

/** Days that the sentences before name beside a longer time: "topped 100,000 on Thursday. Fourteen boats came". */
function daysNamedBefore(draft: Draft, before: readonly Placed[]): Candidate[] {
  if (draft.mention.value > MOST_IN_A_DAY) return [];
  return before
    .filter((entry) => entry.draft.sentence.index >= draft.sentence.index - 1)
    .flatMap((entry) => entry.draft.anchors.filter((anchor) => anchor.kind === 'day' && !anchor.isOfSaying))
    .flatMap((anchor) => anchor.days.slice(0, 1).map((days) => licensed(days, 'implied', 'the day named before')));
}

/** Nearer sentences first, and what is not itself a comparison before what is. */
function rank(entry: Placed, draft: Draft): number {
  return (
    (draft.sentence.index - entry.draft.sentence.index) * 2 +
    (isOfAnotherTime(entry) ? 5 : 0) +
    (entry.draft.kind === 'count' ? 0 : 1)
  );
}

const RUNNING_TOTAL_BEFORE = pattern(
  /\b(?:(?:running|overall|cumulative|provisional|annual|yearly|year's) (?:total|tally|number|figure|count)|so far|to date|tally)\b[^.;]{0,40}$/,
);

function isRunningTotal(draft: Draft): boolean {
  const before = draft.sentence.lower.slice(0, draft.mention.start);
  return draft.mention.value >= 100 && RUNNING_TOTAL_BEFORE.test(before, draft.sentence.lower);
}

/** A few days told together, each by itself: "437 on the first day and 583 on the second". */
function eachDay(candidate: Candidate): Candidate[] {
  const { days } = candidate;
  if (days === undefined || days.to === days.from || days.to - days.from > 4) return [];
  return Array.from({ length: days.to - days.from + 1 }, (_, index) =>
    licensed({ from: days.from + index, to: days.from + index }, 'implied', 'one of the days told together'),
  );
}

function nearDays({ ends }: Writer): Candidate[] {
  return ends()
    .slice(0, 3)
    .map((day) => licensed({ from: day, to: day }, 'implied', NEAR_PUBLICATION));
}

/** So far this year, to each last day that the writer may have had. */
export function thisYear({ when, ends }: Omit<Writer, 'thisYear'>): Candidate[] {
  const anchor: Anchor = {
    kind: 'open',
    unit: 'year',
    year: when.year,
    start: 0,
    end: 0,
    rule: YEAR_SO_FAR,
    days: [{ from: yearDays(when.year).from, to: when.today - 1 }],
  };
  const isOver = (ends()[0] ?? when.today) < yearDays(when.year).from;
  const lastYear = isOver ? [licensed(yearDays(when.year - 1), 'implied', 'the year that ended')] : [];
  return joined(lastYear, openEnds(anchor, { ends, when }).map(implied));
}

/** A headline's figure is told again, more exactly, in the text. */
export function repeatedInText(draft: Draft, placed: readonly Placed[]): Candidate[] {
  const repeats = placed.filter(
    ({ draft: other }) =>
      other.kind === draft.kind &&
      other.metric === draft.metric &&
      other.candidates.length > 0 &&
      tellsSame(draft, other),
  );
  return repeats.flatMap((entry) => entry.draft.candidates.slice(0, 8)).map(implied);
}

/** Within what rounding and a hedge allow: "nearly 600" and 592, "more than 1,000" and 1,072. */
function tellsSame(draft: Draft, other: Draft): boolean {
  const share = other.mention.value / draft.mention.value;
  if (draft.kind !== 'count') return share >= 0.85 && share <= 1.25;
  return draft.mention.hedge === 'exact' ? Math.abs(share - 1) <= 0.06 : share >= 0.88 && share <= 1.25;
}
