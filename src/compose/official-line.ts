/** The first words of every digest: the latest day of the record, its week and its year, with state and source. */
import type { Block, RichText } from '../domain/briefing.ts';
import type { MetricSource } from '../domain/metric.ts';
import { dayMonth, daysBetween, fullDay, momentWords, weekdayWords } from '../text/days-in-words.ts';
import {
  BOATS,
  changeWords,
  count,
  DAYS,
  listWords,
  numberWords,
  ordinal,
  PEOPLE,
  peopleInBoats,
} from '../text/wording.ts';
import type { OfficialFacts } from './official-facts.ts';

/** Who publishes the numbers and where, as a briefing names it. */
export type FigureSource = Pick<MetricSource, 'publisher' | 'url'>;

/** The page shows a day within 61 hours at most; a record whose last day is longer ago has stopped moving. */
const FRESH_DAYS = 3;

/** Four blocks: the day, the week, the year, the source; where the record is empty, one that says so. */
export function officialLine(
  facts: OfficialFacts | undefined,
  source: FigureSource,
  now: Temporal.ZonedDateTime,
): readonly Block[] {
  if (facts === undefined) {
    return [
      { kind: 'paragraph', text: [{ text: 'The record holds no figures yet.', strong: true }] },
      { kind: 'source', text: [{ text: 'Source: ' }, { text: source.publisher, url: source.url }] },
    ];
  }
  const today = now.toPlainDate();
  return [
    { kind: 'paragraph', text: latestDay(facts, today) },
    { kind: 'paragraph', text: [{ text: weekWords(facts, today) }] },
    { kind: 'paragraph', text: [{ text: yearWords(facts, today) }] },
    { kind: 'source', text: sourceWords(facts, source, now) },
  ];
}

/** How old the record is, where it is older than publication explains; undefined while it is current. */
export function recordAge(facts: OfficialFacts, today: Temporal.PlainDate): string | undefined {
  if (!isOld(facts.day, today)) return undefined;
  return `The record is ${count(daysBetween(facts.day, today), DAYS)} old: it ends on ${weekdayWords(facts.day, today)}.`;
}

function isOld(day: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return daysBetween(day, today) > FRESH_DAYS;
}

/** The day in bold; where the record is old, its age in bold before it. */
function latestDay(facts: OfficialFacts, today: Temporal.PlainDate): RichText {
  const age = recordAge(facts, today);
  const [lead, rest] = dayWords(facts, weekdayWords(facts.day, today));
  if (age === undefined) return [{ text: lead, strong: true }, { text: rest }];
  return [{ text: age, strong: true }, { text: ` ${lead}${rest}` }];
}

function dayWords(facts: OfficialFacts, on: string): readonly [lead: string, rest: string] {
  if (facts.people === 0) {
    const run = facts.quietDays > 1 ? `, the ${ordinal(facts.quietDays)} day in a row without arrivals` : '';
    return [`No one arrived by small boat on ${on}${run}.`, ''];
  }
  const boats = facts.boats ? `, in ${count(facts.boats, BOATS)}` : '';
  const each = facts.boats ? ` (${numberWords(facts.people / facts.boats)} a boat)` : '';
  const since = facts.highestSince
    ? ` Highest day since ${numberWords(facts.highestSince.people)} on ${daySince(facts)}.`
    : '';
  return [`${count(facts.people, PEOPLE)} arrived by small boat on ${on}${boats}`, `${each}.${since}`];
}

function daySince({ day, highestSince }: OfficialFacts): string {
  if (highestSince === undefined) return '';
  return highestSince.day.year === day.year ? dayMonth(highestSince.day) : fullDay(highestSince.day);
}

function weekWords({ lastWeek, sameWeekLastYear, day }: OfficialFacts, today: Temporal.PlainDate): string {
  const name = isOld(day, today) ? `7 days to ${dayMonth(day)}` : 'Last 7 days';
  if (lastWeek.people === undefined) return `${name}: a day is missing in the record, so no total.`;
  const before =
    sameWeekLastYear.people === undefined
      ? ''
      : ` (${numberWords(sameWeekLastYear.people)} in the same week of ${day.year - 1})`;
  return `${name}: ${peopleInBoats(lastWeek.people, lastWeek.boats)}${before}.`;
}

function yearWords({ yearToDate, earlierYears, day }: OfficialFacts, today: Temporal.PlainDate): string {
  const name = isOld(day, today) ? `${day.year} to ${dayMonth(day)}` : 'This year';
  if (yearToDate.people === undefined) return `${name}: a day is missing in the record, so no total.`;
  const against = earlierYears.flatMap(({ people, percent, period }, i) => {
    if (people === undefined || percent === undefined) return [];
    const when = i === 0 ? `by the same date in ${period.to.year}` : `by then in ${period.to.year}`;
    return [`${changeWords(percent)} ${when} (${numberWords(people)})`];
  });
  const said = `${name}: ${peopleInBoats(yearToDate.people, yearToDate.boats)}`;
  return against.length === 0 ? `${said}.` : `${said}, ${listWords(against)}.`;
}

function sourceWords(facts: OfficialFacts, source: FigureSource, now: Temporal.ZonedDateTime): RichText {
  const published = momentWords(facts.publishedAt, now.timeZoneId, now.toPlainDate());
  const state = facts.backfilled
    ? `; no release of that day is kept, so these are the numbers published ${published}.`
    : `, published ${published}.`;
  return [
    { text: `Provisional, to ${fullDay(facts.day)}. ` },
    { text: source.publisher, url: source.url },
    { text: state },
  ];
}
