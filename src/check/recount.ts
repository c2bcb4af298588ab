/**
 * Days before 2023 were counted again later. What a story of that time prints may be off by what the recount explains,
 * where no release of that time is left to hold it against.
 */
import { dateOfDayNumber, dayNumber, dayNumberOf, daysIn, type Period } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';

const RECOUNTED_UNTIL = dayNumberOf(2022, 12, 31);
/** The Home Office took the figures over from the Ministry of Defence on 1 February 2023 and published its own series. */
const SERIES_REPLACED = dayNumberOf(2023, 3, 1);

/** The Ministry of Defence counted from this day to the end of January 2023; its numbers moved most. */
const HASTY_FROM = dayNumberOf(2022, 4, 14);
/** Days on which more came than were soon counted: 1,000 were told early of 11 November 2021, which became 1,250. */
const CROWDED = 800;

/**
 * Until then the Home Office told no running total; each newsroom kept its own. They gave 1,892 people for 2019, which
 * are 1,843 now, and 511 and 1,402 for the first quarters of 2020 and 2021, which are 465 and 1,363.
 */
const OWN_TALLIES_TO = dayNumberOf(2021, 12, 31);
/** Below this a tally of some months missed or doubled more than a few in a hundred. */
const FEW_PEOPLE = 1000;
/** In the first years most of all: 725 were told of 2019 to 5 August, which are 842, and 110 of its September to the tenth, which are 95. */
const FIRST_YEARS_TO = dayNumberOf(2019, 12, 31);
/** Boats of 2022 were told as up to 321, which are 307 now. */
const OF_BOATS = 0.05;
/** 117 boats were told of July 2021, which are 130. */
const OF_EARLY_BOATS = 0.11;

/** What a story says of a time: a count or 0, what it counts, whether its other figures equal today's record, whether it is of one day. */
export interface Told {
  readonly value: number;
  readonly isOfBoats: boolean;
  readonly isCloseToRecord: boolean;
  readonly isOfADay: boolean;
}

/**
 * The share by which the recount may explain a gap. A story whose other figures of that time equal today's record was
 * written from numbers close to it.
 */
export function recountMargin(period: Period, published: Temporal.PlainDate, told: Told): number {
  if (dayNumber(period.from) > RECOUNTED_UNTIL || !isOfTimeOfRecount(published)) return 0;
  const days = told.isOfADay ? 1 : daysIn(period);
  return told.isCloseToRecord ? marginOfClose(days) : marginOfOthers(days, dayNumber(period.to), told);
}

/** Whether a story was written from the numbers of before the recount. */
export function isOfTimeOfRecount(published: Temporal.PlainDate): boolean {
  return dayNumber(published) < SERIES_REPLACED;
}

function marginOfClose(days: number): number {
  if (days === 1) return 0.055;
  if (days <= WEEK) return 0.025;
  return days <= MONTH ? 0.015 : 0.01;
}

/**
 * Days of 2018 to 2021 moved by up to an eighth (459 became 410, 235 became 259), crowded days by up to a fifth (1,000
 * became 1,250), those of the Ministry of Defence by up to 27 in a hundred of the larger number (960 became 1,305; 1,295 became 1,137), months by
 * some in a hundred (2,411 for 1 to 19 July 2022 became 2,567), years since 2022 by little.
 */
function marginOfOthers(days: number, last: number, { value, isOfBoats }: Told): number {
  const isHasty = last >= HASTY_FROM;
  const isFew = value > 0 && value < FEW_PEOPLE && !isOfBoats;
  if (last <= FIRST_YEARS_TO && isFew) return 0.15;
  if (days === 1) return isHasty ? 0.27 : value >= CROWDED ? 0.2 : 0.12;
  const isOwnTally = last <= OWN_TALLIES_TO;
  if (isOfBoats) return isOwnTally ? OF_EARLY_BOATS : OF_BOATS;
  if (days <= WEEK) return isHasty || value >= CROWDED ? 0.08 : 0.04;
  if (isOwnTally && isFew) return 0.1;
  if (days <= MONTH) return isHasty ? 0.065 : 0.045;
  return isOwnTally ? 0.045 : 0.025;
}

/** In a longer sum a little that one of its days moved hardly shows. */
export const WEEK = 7;
/** Days of a month, with room for one that is told a little longer. */
const MONTH = 45;

/** Whether a writer who had today's numbers up to `recountedTo` had them for a period: of hasty days only days as hasty tell. */
export function isRecounted(period: Period, recountedTo: number | undefined): boolean {
  return recountedTo !== undefined && (dayNumber(period.to) < HASTY_FROM || recountedTo >= HASTY_FROM);
}

/**
 * Whether a day of the period carries the Home Office's mark "Revised" while no release from before the revision is
 * kept: what a story of that week printed cannot be told any more.
 */
export function isRevisedSince(period: Period, series: Series | undefined, published: Temporal.PlainDate): boolean {
  if (
    series === undefined ||
    daysIn(period) > REVISED_DAYS_MATTER ||
    dayNumber(published) - dayNumber(period.to) > REVISED_WITHIN
  )
    return false;
  for (let day = dayNumber(period.from); day <= dayNumber(period.to); day += 1) {
    const date = dateOfDayNumber(day);
    if (/^revised/i.test(series.at({ from: date, to: date })?.note ?? '')) return true;
  }
  return false;
}

/** Daily figures were revised by up to this share within the week (616 to 549 on 11 June 2023; 225 to 255 on 10 July 2026). */
export const REVISION_MARGIN = 0.14;
/** In a longer sum one revised day hardly shows. */
const REVISED_DAYS_MATTER = 7;
/** Days after which a story is taken to print the revised number. */
const REVISED_WITHIN = 14;
