import { expect, test } from 'vitest';
import { answerCrossings } from '../../src/compose/answer-crossings.ts';
import type { CrossingsInput } from '../../src/compose/crossings-facts.ts';
import type { Briefing } from '../../src/domain/briefing.ts';
import { periodOf, yearsEarlier } from '../../src/domain/period.ts';
import { buildSeries } from '../../src/domain/series.ts';
import { daily, SOURCE, seriesOf } from './record.ts';

const people = daily('small_boat_arrivals');
const boats = daily('small_boats');
const asOf = Temporal.PlainDate.from('2026-11-22');

function ask(from: string, to: string, rest: Partial<CrossingsInput> = {}) {
  const { briefing, data } = answerCrossings({
    period: periodOf(from, to),
    people,
    boats,
    asOf,
    source: SOURCE,
    ...rest,
  });
  return { data, lines: [briefing.headline, ...linesOf(briefing)] };
}

function linesOf({ blocks }: Briefing): readonly string[] {
  return blocks.map((block) => ('text' in block ? block.text.map(({ text }) => text).join('') : block.kind));
}

const quarters = (values: Readonly<Record<string, number>>) =>
  buildSeries(
    { metric: 'small_boat_arrivals', basis: 'quarterly' },
    Object.entries(values).map(([start, value]) => {
      const from = Temporal.PlainDate.from(start);
      const to = from.add({ months: 3 }).subtract({ days: 1 });
      return {
        period: { from, to },
        value,
        publishedAt: Temporal.Instant.from('2023-02-23T09:30:00Z'),
        backfilled: false,
      };
    }),
  );

test('1 January to 30 March 2025 against the year before, across a leap day', () => {
  const { lines, data } = ask('2025-01-01', '2025-03-30', {
    comparison: periodOf('2024-01-01', '2024-03-30'),
    sameInEveryRelease: true,
  });
  expect(lines).toEqual([
    '6,642 people in 119 boats (56 a boat), 1 January to 30 March 2025',
    'Same dates in 2024: 4,993 (+33%). Over the same number of days, to 29 March 2024: 4,644 (+43%), the way agencies count across a leap day.',
    'The highest for these dates in the record, which starts in 2018.',
    'Status: provisional. As known on 22 November 2026; the same in every release kept. Source: Home Office.',
  ]);
  expect(data).toEqual({
    metric: 'small_boat_arrivals',
    period: { from: '2025-01-01', to: '2025-03-30' },
    people: 6_642,
    boats: 119,
    peoplePerBoat: 55.8,
    status: 'provisional',
    asOf: '2026-11-22',
    comparison: {
      period: { from: '2024-01-01', to: '2024-03-30' },
      people: 4_993,
      boats: 105,
      change: 33,
      sameNumberOfDays: {
        period: { from: '2024-01-01', to: '2024-03-29' },
        people: 4_644,
        boats: 98,
        change: 43,
      },
    },
    source: SOURCE,
  });
});

test('a year is the highest only where no later one is higher', () => {
  expect(ask('2020-01-01', '2020-12-31').lines.join(' ')).not.toContain('highest');
  expect(ask('2022-01-01', '2022-12-31').lines).toContain(
    'The highest for these dates in the record, which starts in 2018.',
  );
  expect(ask('2018-01-01', '2018-12-31').lines).toContain(
    'The lowest for these dates in the record, which starts in 2018.',
  );
});

test('what is many times as many is not told as a percentage of thousands', () => {
  const { lines } = ask('2025-01-01', '2025-12-31', { comparison: periodOf('2018-01-01', '2018-12-31') });
  expect(lines[1]).toBe('Same dates in 2018: 299 (139 times as many).');
});

test('without a leap day between there is one comparison', () => {
  const { lines, data } = ask('2026-01-01', '2026-08-17', { comparison: periodOf('2025-01-01', '2025-08-17') });
  expect(lines[1]).toBe('Same dates in 2025: 27,997 (−43%).');
  expect(data.comparison).not.toHaveProperty('sameNumberOfDays');
});

test('a whole leap year is not held against a year and a day', () => {
  const { lines } = ask('2024-01-01', '2024-12-31', { comparison: periodOf('2023-01-01', '2023-12-31') });
  expect(lines[1]).toBe('Same dates in 2023: 29,437 (+25%). The two differ in length: 366 days against 365.');
});

test('a comparison with other dates is named by them, with its length', () => {
  const { lines } = ask('2025-03-01', '2025-03-31', { comparison: periodOf('2025-02-01', '2025-02-28') });
  expect(lines[1]).toMatch(/^February 2025: [\d,]+ \([+−]\d+%\)\. The two differ in length: 31 days against 28\.$/);
});

test('a period that the record does not reach to its end is cut, compared alike, and the rest is told', () => {
  const { lines, data } = ask('2026-01-01', '2026-12-31', { comparison: periodOf('2025-01-01', '2025-12-31') });
  expect(lines.slice(0, 3)).toEqual([
    '15,897 people in 234 boats (68 a boat), 1 January to 20 August 2026',
    'The record has no figures for 21 August to 31 December 2026; those days are not counted as zero.',
    'Same dates in 2025: 27,997 (−43%).',
  ]);
  expect(data.period).toEqual({ from: '2026-01-01', to: '2026-08-20' });
  expect(data.missing).toEqual([{ from: '2026-08-21', to: '2026-12-31' }]);
});

test('a period beyond the record has no figure, and null is not zero', () => {
  const { lines, data } = ask('2026-09-01', '2026-09-30');
  expect(lines.slice(0, 2)).toEqual([
    'No figure published for September 2026',
    'The record covers 1 January 2018 to 20 August 2026.',
  ]);
  expect(data).toMatchObject({ people: null, boats: null, peoplePerBoat: null });
  expect(data.missing).toEqual([{ from: '2026-09-01', to: '2026-09-30' }]);
});

test('days missing in the midst leave no total; they are named, and the rest is summed', () => {
  const gaps = seriesOf('small_boat_arrivals', {
    '2026-06-20': 10,
    '2026-06-21': 20,
    '2026-06-23': 30,
    '2026-06-26': 40,
  });
  const { lines, data } = ask('2026-06-20', '2026-06-26', { people: gaps, boats: undefined });
  expect(lines.slice(0, 2)).toEqual([
    'No total for 20 to 26 June 2026: days are missing in the record',
    'No figure for 22 June 2026 and 24 to 25 June 2026. The other 4 days: 100 people.',
  ]);
  expect(data.people).toBeNull();
  expect(data.missing).toEqual([
    { from: '2026-06-22', to: '2026-06-22' },
    { from: '2026-06-24', to: '2026-06-25' },
  ]);
});

test('an empty record is said to be empty', () => {
  const empty = seriesOf('small_boat_arrivals', {});
  const { lines } = ask('2026-06-20', '2026-06-26', { people: empty, boats: undefined });
  expect(lines.slice(0, 2)).toEqual(['No figure published for 20 to 26 June 2026', 'The record holds no figures yet.']);
});

test('days on which no one came are no arrivals, which is a number', () => {
  const { lines, data } = ask('2026-08-18', '2026-08-20');
  expect(lines[0]).toBe('No arrivals, 18 to 20 August 2026');
  expect(data).toMatchObject({ people: 0, boats: 0, peoplePerBoat: null });
});

test('2022 has two official totals, and both are told', () => {
  const finalised = quarters({ '2022-01-01': 4_540, '2022-04-01': 8_207, '2022-07-01': 20_353, '2022-10-01': 12_674 });
  const { lines, data } = ask('2022-01-01', '2022-12-31', { finalised });
  expect(lines[0]).toBe('45,755 people in 1,110 boats (41 a boat), 2022');
  expect(lines).toContain('The finalised quarterly statistics give 45,774; the daily table differs.');
  expect(lines.at(-1)).toMatch(/^Status: final\./);
  expect(data).toMatchObject({ people: 45_755, finalised: 45_774, status: 'final' });
});

test('dates within finalised quarters are final, and the statistics give no total of their own', () => {
  const { lines, data } = ask('2022-02-01', '2022-02-28', { finalised: quarters({ '2022-01-01': 4_540 }) });
  expect(lines).toContain('Finalised statistics cover these dates by whole quarters only.');
  expect(data.status).toBe('final');
  expect(ask('2022-02-01', '2022-04-01', { finalised: quarters({ '2022-01-01': 4_540 }) }).data.status).toBe(
    'provisional',
  );
});

test('figures that stand in for a release that is not kept are said to', () => {
  const later = seriesOf('small_boat_arrivals', { '2026-06-20': 10 }, true);
  expect(ask('2026-06-20', '2026-06-20', { people: later }).lines.at(-1)).toContain('no release of that time is kept');
});

test('neither highest nor lowest is said of what is neither, or of a few days', () => {
  expect(ask('2026-01-01', '2026-08-17').lines.join()).not.toMatch(/highest|lowest/);
  expect(ask('2022-08-20', '2022-08-23').lines.join()).not.toMatch(/highest|lowest/);
  expect(ask('2022-01-01', '2022-12-31').lines).toContain(
    'The highest for these dates in the record, which starts in 2018.',
  );
});

test('a record of an earlier year is no comparison where days of it are missing', () => {
  const period = periodOf('2018-03-01', '2018-03-31');
  const { lines, data } = ask('2018-03-01', '2018-03-31', { comparison: yearsEarlier(period, 1) });
  expect(lines[1]).toBe('Same dates in 2017: the record has no figure for all of these days.');
  expect(data.comparison).toMatchObject({ people: null, change: null });
});
