/** The first words of every digest: the latest day of the record, its week and its year, with state and source. */
import type { Block, RichText } from '../domain/briefing.ts';
import type { MetricSource } from '../domain/metric.ts';
import { daysBetween, fullDay, momentWords, weekdayWords } from './days-in-words.ts';
import type { OfficialFacts } from './official-facts.ts';
import { BOATS, changeWords, count, DAYS, listWords, numberWords, ordinal, peopleInBoats } from './wording.ts';

/** Where official numbers come from, as a briefing names it. */
export type OfficialSource = Pick<MetricSource, 'publisher' | 'url'>;

/** The page shows a day within 61 hours at most; a record whose last day is longer ago has stopped moving. */
const FRESH_DAYS = 3;

/** Three blocks: the day, the week and year, the source; where the record is empty, one that says so. */
export function officialLine(
  facts: OfficialFacts | undefined,
  source: OfficialSource,
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
    { kind: 'paragraph', text: [{ text: [weekWords(facts), yearWords(facts, today)].join(' ') }] },
    { kind: 'source', text: sourceWords(facts, source, now) },
  ];
}

/** How old the record is, where it is older than publication explains; undefined while it is current. */
export function recordAge(facts: OfficialFacts, today: Temporal.PlainDate): string | undefined {
  const age = daysBetween(facts.day, today);
  if (age <= FRESH_DAYS) return undefined;
  return `The record is ${count(age, DAYS)} old: it ends on ${weekdayWords(facts.day, today)}.`;
}

function latestDay(facts: OfficialFacts, today: Temporal.PlainDate): RichText {
  const on = weekdayWords(facts.day, today);
  const age = recordAge(facts, today);
  const old = age === undefined ? [] : [{ text: ` ${age}` }];
  if (facts.people === 0) {
    const run = facts.quietDays > 1 ? `, the ${ordinal(facts.quietDays)} day in a row without arrivals` : '';
    return [{ text: `No one arrived by small boat on ${on}${run}.`, strong: true }, ...old];
  }
  const people = facts.people === 1 ? '1 person' : `${numberWords(facts.people)} people`;
  const boats = facts.boats === undefined || facts.boats === 0 ? '' : `, in ${count(facts.boats, BOATS)}`;
  const each = facts.boats ? ` (${numberWords(facts.people / facts.boats)} a boat)` : '';
  const since =
    facts.highestSince === undefined
      ? ''
      : ` Highest day since ${numberWords(facts.highestSince.people)} on ${daySince(facts)}.`;
  return [
    { text: `${people} arrived by small boat on ${on}${boats}`, strong: true },
    { text: `${each}.${since}` },
    ...old,
  ];
}

function daySince({ day, highestSince }: OfficialFacts): string {
  if (highestSince === undefined) return '';
  return highestSince.day.year === day.year
    ? weekdayWords(highestSince.day).replace(/^\w+ /, '')
    : fullDay(highestSince.day);
}

function weekWords({ lastWeek, sameWeekLastYear, day }: OfficialFacts): string {
  if (lastWeek.people === undefined) return 'Last 7 days: a day is missing in the record, so no total.';
  const before =
    sameWeekLastYear.people === undefined
      ? ''
      : ` (${numberWords(sameWeekLastYear.people)} in the same week of ${day.year - 1})`;
  return `Last 7 days: ${peopleInBoats(lastWeek.people, lastWeek.boats)}${before}.`;
}

function yearWords({ yearToDate, earlierYears, day }: OfficialFacts, today: Temporal.PlainDate): string {
  const name = day.year === today.year ? 'This year' : `In ${day.year}`;
  if (yearToDate.people === undefined) return `${name}: a day is missing in the record, so no total.`;
  const against = earlierYears.flatMap(({ people, percent, period }, i) => {
    if (people === undefined || percent === undefined) return [];
    const when = i === 0 ? `by the same date in ${period.to.year}` : `in ${period.to.year}`;
    return [`${changeWords(percent)} ${when} (${numberWords(people)})`];
  });
  const said = `${name}: ${peopleInBoats(yearToDate.people, yearToDate.boats)}`;
  return against.length === 0 ? `${said}.` : `${said}, ${listWords(against)}.`;
}

function sourceWords(facts: OfficialFacts, source: OfficialSource, now: Temporal.ZonedDateTime): RichText {
  return [
    { text: `Provisional, to ${fullDay(facts.day)}. ` },
    { text: source.publisher, url: source.url },
    { text: `, published ${momentWords(facts.publishedAt, now.timeZoneId, now.toPlainDate())}.` },
  ];
}
