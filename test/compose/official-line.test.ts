import { expect, test } from 'vitest';
import { officialFacts } from '../../src/compose/official-facts.ts';
import { officialLine, recordAge } from '../../src/compose/official-line.ts';
import type { Block } from '../../src/domain/briefing.ts';
import type { Series } from '../../src/domain/series.ts';
import { daily, SOURCE, seriesOf } from './record.ts';

const people = daily('small_boat_arrivals', '2026-08-17', '2026-08-18T12:05:00Z');
const boats = daily('small_boats', '2026-08-17');
const now = Temporal.ZonedDateTime.from('2026-08-18T14:00[Europe/London]');

function said(series: Series, vessels: Series | undefined = undefined, moment = now): string {
  return officialLine(officialFacts(series, vessels), SOURCE, moment).map(words).join('\n');
}

function words(block: Block): string {
  return 'text' in block ? block.text.map(({ text }) => text).join('') : '';
}

/** Days from 1 August 2026 on. */
function august(...numbers: readonly (number | undefined)[]): Series {
  const days = numbers.flatMap((number, i) =>
    number === undefined ? [] : [[`2026-08-${String(i + 1).padStart(2, '0')}`, number] as const],
  );
  return seriesOf('small_boat_arrivals', Object.fromEntries(days));
}

test('the record of 17 August 2026 is told in four lines', () => {
  expect(said(people, boats)).toBe(
    [
      '250 people arrived by small boat on Monday 17 August, in 3 boats (83 a boat). Highest day since 423 on 9 August.',
      'Last 7 days: 425 people in 5 boats (1,442 in the same week of 2025).',
      'This year: 15,897 people in 234 boats, 43% fewer than by the same date in 2025 (27,997) and 25% fewer than by then in 2022 (21,130).',
      'Provisional, to 17 August 2026. Home Office, published 18 August 13:05.',
    ].join('\n'),
  );
});

test('all that the record holds is known too', () => {
  expect(officialFacts(people, boats)?.all).toMatchObject({ people: 208_507, boats: 5_195 });
});

test('the day is what a reader sees first, and the source can be opened', () => {
  const blocks = officialLine(officialFacts(people, boats), SOURCE, now);
  expect(blocks[0]).toMatchObject({ kind: 'paragraph', text: [{ strong: true }, {}] });
  expect(blocks.at(-1)).toMatchObject({ kind: 'source', text: [{}, { text: 'Home Office', url: SOURCE.url }, {}] });
});

test('an empty record is said to be empty, and no number is made of it', () => {
  expect(officialFacts(seriesOf('small_boat_arrivals', {}), undefined)).toBeUndefined();
  expect(said(seriesOf('small_boat_arrivals', {}))).toBe('The record holds no figures yet.\nSource: Home Office');
});

test('a missing day leaves no total for the week and none for the year', () => {
  const text = said(august(5, 6, 7, 8, undefined, 9, 10, 11));
  expect(text).toContain('11 people arrived by small boat on Saturday 8 August');
  expect(text).toContain('7 days to 8 August: a day is missing in the record, so no total.');
  expect(text).toContain('2026 to 8 August: a day is missing in the record, so no total.');
  expect(text).not.toMatch(/\b0\b/);
});

test('boats that are not known are not told', () => {
  expect(said(august(1, 1, 1, 1, 1, 1, 1, 40))).toContain('40 people arrived by small boat on Saturday 8 August.');
});

test('a quiet day tells how many it follows, and a missing day ends the run', () => {
  expect(said(august(7, 0, 0, 0))).toContain('No one arrived by small boat on Tuesday 4 August, the 3rd day in a row');
  expect(said(august(0, undefined, 0, 0))).toContain('the 2nd day in a row without arrivals.');
  expect(said(august(7, 7, 7, 0))).toContain('No one arrived by small boat on Tuesday 4 August.');
});

test('one person is not people', () => {
  expect(said(august(1))).toContain('1 person arrived by small boat on Saturday 1 August');
});

test('the highest day for less than a week is no news', () => {
  expect(officialFacts(august(50, 1, 1, 1, 1, 1, 40), undefined)?.highestSince).toBeUndefined();
  expect(officialFacts(august(50, 1, 1, 1, 1, 1, 1, 40), undefined)?.highestSince?.people).toBe(50);
});

test('a day with as many counts as high, and a missing day between leaves it open', () => {
  expect(officialFacts(august(40, 1, 1, 1, 1, 1, 1, 40), undefined)?.highestSince?.people).toBe(40);
  expect(officialFacts(august(50, 1, 1, undefined, 1, 1, 1, 40), undefined)?.highestSince).toBeUndefined();
});

test('a record that stopped moving says how old it is, first and in bold', () => {
  const november = Temporal.ZonedDateTime.from('2026-11-22T09:00[Europe/London]');
  const text = said(people, boats, november);
  expect(text).toMatch(/^The record is 97 days old: it ends on Monday 17 August\. 250 people arrived/);
  expect(text).toContain('7 days to 17 August: 425 people');
  expect(text).toContain('2026 to 17 August: 15,897 people');
  expect(text).not.toMatch(/This year|Last 7 days/);
});

test('three days without a new number are within what publication takes', () => {
  const facts = officialFacts(people, boats);
  if (facts === undefined) throw new Error('the record is empty');
  expect(recordAge(facts, Temporal.PlainDate.from('2026-08-20'))).toBeUndefined();
  expect(recordAge(facts, Temporal.PlainDate.from('2026-08-21'))).toContain('4 days old');
});

test('in 2023 the year is held against 2022 once', () => {
  const series = daily('small_boat_arrivals', '2023-12-31');
  expect(officialFacts(series, undefined)?.earlierYears.map(({ period }) => period.to.year)).toEqual([2022]);
  expect(officialFacts(series, undefined)?.yearToDate.people).toBe(29_437);
});
