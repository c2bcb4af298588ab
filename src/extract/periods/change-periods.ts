/** The two periods of a percentage or multiple: what it speaks of, and what that is compared with. */

import { calendarDay } from '../../domain/period.ts';
import { ABOUT_A_DAY, YEAR_SO_FAR } from '../../domain/rules.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { timeBefore } from '../anchors/time-before.ts';
import { type Days, sameDatesEarlier, sameMonthsEarlier, yearDays } from '../calendar/calendar.ts';
import { type Candidate, type Draft, draftWith } from '../draft.ts';
import { asBase, onBaseTold } from './bases-told.ts';
import { fromMonthToMonth, yearToYear } from './both-sides-named.ts';
import { ENOUGH, joined, licensed, type Surroundings, unique } from './candidates.ts';
import { countPeriods } from './count-periods.ts';
import { laterOfTwo } from './later-of-two.ts';
import type { RankedAnchor } from './rank-anchors.ts';
import { rightBefore } from './right-before.ts';
import { ofTotalTold } from './total-told.ts';
import { upToDay } from './up-to-day.ts';

/** Characters and penalties beyond which a base belongs to other words. */
const FARTHEST_BASE = 75;

const NOTHING_BEFORE = () => [];

export function changePeriods(draft: Draft, around: Surroundings): Candidate[] {
  const spans = yearToYear(draft);
  const onBase = spans ?? onBaseTold(draft, around);
  if (onBase !== undefined) return [onBase];
  const both = draft.anchors.length === 0 ? laterOfTwo(draft, around.main()) : [];
  if (both.length > 0) return both;
  const ranked = around.ranked.map((entry) => asBase(entry, draft));
  const base = baseAnchor(draft, ranked);
  const own = ranked.filter(
    (entry) =>
      !entry.isBase &&
      entry.anchor !== base &&
      !isSameTime(entry.anchor, base) &&
      entry.anchor.kind !== 'single-day' &&
      entry.anchor.kind !== 'until' &&
      entry.distance < 90,
  );
  const toDay = upToDay(draft, ranked, around);
  const isOfOwn = own.length > 0 && toDay[0]?.rule !== ABOUT_A_DAY;
  const stated = isOfOwn
    ? countPeriods(draftWith(draft, { anchors: own.map((entry) => entry.anchor) }), {
        when: around.when,
        ranked: own.slice(0, 1),
        ends: around.ends,
        main: around.main,
        inherited: NOTHING_BEFORE,
      })
    : toDay;
  const all = (isOfOwn ? preferOwn(draft, own[0]) : toDay.length > 0)
    ? joined(stated, around.main())
    : joined(around.main(), stated);
  const told = ofTotalTold(all, draft, base);
  const isOfYear = OF_THE_YEAR.test(draft.sentence.lower.slice(0, draft.mention.hedgeStart), draft.sentence.lower);
  const mirrored = base === undefined || own.length > 0 ? undefined : laterYear(base, told[0], around);
  const isOfSum =
    (base?.kind === 'same-point' && isPointInTime(draft, base)) || (base?.kind === 'year' && isShort(told[0]));
  const mains =
    mirrored !== undefined
      ? [mirrored]
      : isOfYear
        ? sumsOfYearFirst(told, around)
        : isOfSum
          ? yearFirst(told, around)
          : told;
  const candidates: Candidate[] = [];
  for (const { days, basis, rule: told, open, aggregate } of mains.slice(0, 12)) {
    if (days === undefined) continue;
    for (const compared of basesOf({ days, open }, base, draft)) {
      const rule = base === undefined ? told : `${told}, against ${base.rule}`;
      candidates.push(licensed(days, basis, rule, { compared, open, aggregate }));
    }
  }
  const turn = fromMonthToMonth(draft);
  const read =
    turn === undefined ? candidates : turn.isFirst ? [turn.candidate, ...candidates] : [...candidates, turn.candidate];
  return unique(read).slice(0, ENOUGH);
}

/** "More than in January or February, and eight times the February figure": nothing is compared with itself. */
function isSameTime({ days: [own] }: Anchor, base: Anchor | undefined): boolean {
  return own !== undefined && base?.days[0]?.from === own.from && base.days[0].to === own.to;
}

/** "Against 5 October 2023 the year is five per cent ahead". */
const OF_THE_YEAR = pattern(
  /\bthe year(?:'s (?:total|tally|count|figure))? (?:is|was|stands|stood|has been|runs)(?: now| still| running)? $/,
);

/** Time words that stand nearer than any count rule the figure: "fell by a third in the 12 months to June". */
function preferOwn(draft: Draft, own: RankedAnchor | undefined): boolean {
  return (
    own !== undefined && (own.distance < (draft.kind === 'ratio' ? 75 : 45) || draft.sentence.place === 'headline')
  );
}

function isPointInTime(draft: Draft, base: Anchor): boolean {
  return /\b(?:point|time|stage|date|period)\b/.test(draft.sentence.lower.slice(base.start, base.end));
}

/** A few days, of which no running total is told. */
function isShort(main: Candidate | undefined): boolean {
  return main?.days !== undefined && main.days.to - main.days.from < 3;
}

/** "This point last year" is said of a year to date, not of a day, nor of a time of more than a year. */
function yearFirst(mains: readonly Candidate[], around: Surroundings): Candidate[] {
  const first = mains[0]?.days;
  if (first === undefined) return [...mains];
  if (!isShort(mains[0]) && first.to - first.from < 330) return [...mains];
  return sumsOfYearFirst(mains, around);
}

/** What is said of the year goes before other times. */
function sumsOfYearFirst(mains: readonly Candidate[], around: Surroundings): Candidate[] {
  const start = yearDays(around.when.year).from;
  const yearly = mains.filter((candidate) => candidate.days?.from === start);
  return [...yearly, ...mains.filter((candidate) => !yearly.includes(candidate))];
}

/** "Crossings were 10% down on the first half of last year": the same part of this year, where no other time is told. */
function laterYear(base: Anchor, told: Candidate | undefined, { when }: Surroundings): Candidate | undefined {
  const [days] = base.days;
  if (base.kind !== 'span' || days === undefined || told?.rule !== YEAR_SO_FAR) return undefined;
  const { year } = calendarDay(days.to);
  const later = sameMonthsEarlier(days, year - when.year);
  return year < when.year && later.to < when.today ? licensed(later, 'implied', base.rule) : undefined;
}

/** The nearest base behind the figure, else before it. */
function baseAnchor(draft: Draft, ranked: readonly RankedAnchor[]): Anchor | undefined {
  const { lower } = draft.sentence;
  const isBeyondBut = (anchor: Anchor) => {
    const between = lower.slice(draft.mention.end, anchor.start);
    return (
      /\bbut\b|, and (?:compared|set|measured|put|against|beside|next to)\b/.test(between) ||
      (/\band\b/.test(between) && /^(?:'s)? by /.test(lower.slice(anchor.end)))
    );
  };
  const bases = ranked.filter(
    (entry) =>
      entry.isBase && (entry.distance < FARTHEST_BASE || isOfAsMany(draft, entry.anchor)) && !isBeyondBut(entry.anchor),
  );
  return (bases.find((entry) => entry.anchor.start >= draft.mention.end) ?? bases[0])?.anchor;
}

const AS_MANY = pattern(
  /^ (?:times )?(?:as (?:many|much|high|large|big|busy)\b[^.;:]* as|(?:more|higher|larger|bigger|greater)\b[^.;:]* than) (?:(?:in|on|during|for|by|at|over) )?(?:the )?$/,
);

/** "Three times as many people crossed in small boats in 2022 as in 2021": bound, however much stands between. */
function isOfAsMany({ kind, sentence: { lower }, mention: { start, end } }: Draft, anchor: Anchor): boolean {
  return (
    kind === 'ratio' &&
    anchor.start > end &&
    AS_MANY.test(
      lower
        .slice(start, anchor.start)
        .replace(/^[a-z0-9 -]*?(?= (?:times )?(?:as|more|higher|larger|bigger|greater) )/, ''),
      lower,
    )
  );
}

function basesOf(
  told: { readonly days: Days; readonly open: Candidate['open'] },
  base: Anchor | undefined,
  { sentence, direction }: Draft,
): Days[] {
  const main = told.days;
  const endYear = calendarDay(main.to).year;
  if (base?.kind === 'year' && base.year !== undefined && base.year >= endYear) return [];
  if (base === undefined) {
    const unit = ON_THE_LAST.exec(sentence.lower, sentence.lower)?.[1];
    if (unit !== undefined) return [rightBefore(main, `the ${unit} before`)];
    const isWeek = main.to - main.from + 1 === DAYS_IN_WEEK;
    return [...(isWeek ? [rightBefore(main, 'the week before')] : []), ...earlier(told, 1)];
  }
  if (base.rule === timeBefore.rule) return [rightBefore(main, sentence.lower.slice(base.start, base.end))];
  if (base.kind === 'same-point') {
    const same = earlier(told, base.year === undefined ? 1 : Math.max(1, endYear - base.year));
    const isOfYear = isYearSoFar(told, endYear) && YEAR_BEFORE.test(sentence.lower.slice(base.start, base.end));
    return isOfYear && direction !== 'down' ? [...same, yearDays(endYear - 1)] : same;
  }
  if (base.kind === 'year' && base.year !== undefined && base.year < endYear) {
    const whole = yearDays(base.year);
    if (isWholeYear(main) || /\b(?:whole|all|entire|full)\b/.test(sentence.lower.slice(base.start, base.end)))
      return [whole];
    const same = earlier(told, endYear - base.year);
    return direction === 'down' ? same : [...same, whole];
  }
  const days = base.days
    .filter((candidate) => candidate.to < main.to)
    .map((candidate) =>
      base.kind === 'until' || isOfTotal(main, candidate)
        ? { from: yearDays(calendarDay(candidate.to).year).from, to: candidate.to }
        : candidate,
    );
  return days.length > 0 ? days.slice(0, 2) : earlier(told, 1);
}

/** "Than in the twelve months before", "than in the previous year": beside the year so far as soon all of the year before. */
const YEAR_BEFORE = pattern(
  /^(?:the )?(?:(?:preceding|previous|prior) (?:year|12 months|twelve months)|(?:year|12 months|twelve months) before)$/,
);

function isYearSoFar({ days, open }: { readonly days: Days; readonly open: Candidate['open'] }, year: number): boolean {
  return open === true && days.from === yearDays(year).from;
}

/** "The year's total is four times that of 17 January 2023": a sum of the year goes to a sum of the year. */
function isOfTotal(main: Days, { from, to }: Days): boolean {
  return from === to && main.to - main.from > 2 && main.from === yearDays(calendarDay(main.to).year).from;
}

/** A change of a week is told of the week before, where no other base is named. */
const DAYS_IN_WEEK = 7;
/** "Up 43% month on month": on the time right before. */
const ON_THE_LAST = pattern(/\b(week|month|quarter)[- ]on[- ](?:week|month|quarter)\b/);

/** Closed times of whole months go to the same months; what goes on to the same dates. */
function earlier({ days, open }: Pick<Candidate, 'days' | 'open'>, years: number): Days[] {
  if (days === undefined) return [];
  return [open ? sameDatesEarlier(days, years) : sameMonthsEarlier(days, years)];
}

function isWholeYear(days: Days): boolean {
  const whole = yearDays(calendarDay(days.from).year);
  return whole.from === days.from && whole.to === days.to;
}
