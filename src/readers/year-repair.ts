/**
 * Years in print can be wrong: on 21 April 2026 the daily page said "20 April 2025" and meant 2026.
 * The days beside it, the page's own times of publication and, for weeks, the weekday decide; what is
 * read otherwise than it stands in print is told.
 */
import { type PrintedDate, plainDateOf, sayDate, sayTwoDates } from './printed-date.ts';

/** Days that the newest day of a page may lie behind its publication; a page of 2022 came 58 days late. */
const LATEST = 70;

/** A page shows seven days, and none a year of them; longer lists are taken as they stand. */
const MOST_DATES = 400;

export interface RepairedDates {
  /** In the order of print; undefined where no year makes it a date. */
  readonly dates: readonly (Temporal.PlainDate | undefined)[];
  readonly problems: readonly string[];
}

/**
 * Reads printed dates of one page as days close to one another and to the page's publication, changing
 * as few years as possible. `endsOnSunday` holds for ends of weeks.
 */
export function repairYears(
  printed: readonly PrintedDate[],
  page: { readonly publishedOn: readonly Temporal.PlainDate[]; readonly endsOnSunday?: boolean },
): RepairedDates {
  if (printed.length > MOST_DATES) return { dates: printed.map(asPrinted), problems: [] };
  const anchors = [...printed.flatMap((date) => asPrinted(date) ?? []), ...page.publishedOn];
  const solutions = anchors.map((anchor) => printed.map((date) => nearestTo(anchor, date)));
  let best: readonly (Temporal.PlainDate | undefined)[] = printed.map(asPrinted);
  let bestCost = printed.some((date) => date.year === undefined) ? Number.POSITIVE_INFINITY : costOf(best);
  for (const solution of solutions) {
    const cost = costOf(solution);
    if (cost < bestCost) [best, bestCost] = [solution, cost];
  }
  return { dates: best, problems: problemsOf(printed, best, page.publishedOn) };

  function costOf(dates: readonly (Temporal.PlainDate | undefined)[]): number {
    const unread = dates.filter((date) => date === undefined).length;
    const changes = dates.filter((date, index) => date?.year !== printed[index]?.year).length;
    const offSunday = page.endsOnSunday === true ? dates.filter((date) => date?.dayOfWeek !== 7).length : 0;
    const scattered = spreadOf(dates) > dates.length + LATEST ? 1 : 0;
    return (offSunday + unread) * 1e6 + (scattered + (isPlausible(dates, page.publishedOn) ? 0 : 1)) * 1e3 + changes;
  }
}

function asPrinted(date: PrintedDate): Temporal.PlainDate | undefined {
  return date.year === undefined ? undefined : plainDateOf(date, date.year);
}

/** The date in whichever year brings it closest to the anchor. */
function nearestTo(anchor: Temporal.PlainDate, date: PrintedDate): Temporal.PlainDate | undefined {
  const candidates = [anchor.year - 1, anchor.year, anchor.year + 1].flatMap((year) => plainDateOf(date, year) ?? []);
  return candidates.sort((a, b) => distance(a, anchor) - distance(b, anchor))[0];
}

function distance(a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  return Math.abs(a.until(b).days);
}

function spreadOf(dates: readonly (Temporal.PlainDate | undefined)[]): number {
  const known = sortDates(dates);
  const [first, last] = [known[0], known.at(-1)];
  return first === undefined || last === undefined ? 0 : distance(first, last);
}

function sortDates(dates: readonly (Temporal.PlainDate | undefined)[]): readonly Temporal.PlainDate[] {
  return dates.filter((date) => date !== undefined).sort(Temporal.PlainDate.compare);
}

/** True where the newest day came before the page's publication, and not long before. */
function isPlausible(
  dates: readonly (Temporal.PlainDate | undefined)[],
  publishedOn: readonly Temporal.PlainDate[],
): boolean {
  const newest = sortDates(dates).at(-1);
  if (newest === undefined || publishedOn.length === 0) return true;
  const delays = publishedOn.map((day) => newest.until(day).days);
  return Math.max(...delays) >= 0 && delays.some((delay) => delay >= -LATEST && delay <= LATEST);
}

function problemsOf(
  printed: readonly PrintedDate[],
  dates: readonly (Temporal.PlainDate | undefined)[],
  publishedOn: readonly Temporal.PlainDate[],
): string[] {
  const unchanged = sortDates(dates.filter((date, index) => date?.year === printed[index]?.year));
  return dates.flatMap((date, index) => {
    const print = printed[index];
    if (print === undefined || date?.year === print.year) return [];
    if (date === undefined) return [`"${print.text}" is not a day of the calendar and was left out`];
    const place = placeOf(date, unchanged, publishedOn);
    return [`"${print.text}" ${print.year === undefined ? 'has no year and ' : ''}${place}; read as ${date.year}`];
  });
}

/** Where a day stands among those whose print is right: "stands between 19 and 21 April 2026". */
function placeOf(
  date: Temporal.PlainDate,
  unchanged: readonly Temporal.PlainDate[],
  publishedOn: readonly Temporal.PlainDate[],
): string {
  const before = unchanged.findLast((other) => Temporal.PlainDate.compare(other, date) < 0);
  const after = unchanged.find((other) => Temporal.PlainDate.compare(other, date) > 0);
  if (before !== undefined && after !== undefined) return `stands between ${sayTwoDates(before, after)}`;
  if (before !== undefined) return `stands after ${sayDate(before)}`;
  if (after !== undefined) return `stands before ${sayDate(after)}`;
  const page = publishedOn[0];
  return page === undefined ? 'stands alone' : `stands on a page published on ${sayDate(page)}`;
}
