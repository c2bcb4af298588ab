import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/readers/csv.ts';
import { readOfficialFile } from '../../src/readers/official-file.ts';
import { describeWithShared, sharedDir } from '../shared.ts';
import { fixture, htmlPage, linesOf, problemsOf, readText, table } from './official-pages.ts';

const HEADER = ['Migrants arrived', 'Boats arrived', 'Migrants prevented', 'Events prevented'];
const FACTS = { title: 'Weekly summary of small boat arrivals and preventions' };

const read = (name: string) => readOfficialFile(fixture(name), name);
const week = (heading: string, cells: readonly string[], header = HEADER) =>
  readText(htmlPage(`<h2>${heading}</h2>${table([cells], header)}`, FACTS));

test('a week gives arrivals and preventions from Monday to Sunday', () => {
  const reading = read('weekly.html');
  expect(reading.kind).toBe('weekly-page');
  expect(linesOf(reading)).toEqual([
    'small_boat_arrivals 2026-04-06 1370',
    'small_boats 2026-04-06 15',
    'crossings_prevented 2026-04-06 313',
    'prevented_events 2026-04-06 13',
  ]);
  const [first] = reading.kind === 'weekly-page' ? reading.observations : [];
  expect([first?.basis, first?.period.to.toString()]).toEqual(['weekly', '2026-04-12']);
  expect(problemsOf(reading)).toEqual([]);
});

test('the content API gives the same week', () => {
  const page = read('weekly.json');
  expect(page).toEqual(read('weekly.html'));
});

test("the Ministry of Defence's weekly table is read as days", () => {
  const reading = read('weekly-days.html');
  expect(linesOf(reading).slice(2, 4)).toEqual(['small_boat_arrivals 2022-11-29 884', 'small_boats 2022-11-29 17']);
  const bases = reading.kind === 'weekly-page' ? reading.observations.map((each) => each.basis) : [];
  expect(new Set(bases)).toEqual(new Set(['daily']));
  expect(problemsOf(reading)).toEqual([]);
});

test('a wrong year in the heading is read as the year in which that day is a Sunday', () => {
  const reading = week('Week ending 12 April 2025', ['5', '1', '3', '2']);
  expect(linesOf(reading)[0]).toBe('small_boat_arrivals 2026-04-06 5 "12 April 2025"');
  expect(problemsOf(reading)).toEqual(['"12 April 2025" stands on a page published on 21 April 2026; read as 2026']);
});

test('a week that does not end on a Sunday in any year nearby is left out', () => {
  const reading = week('Week ending 14 April 2026', ['5', '1', '3', '2']);
  expect(reading.kind).toBe('unreadable');
  expect(problemsOf(reading)[0]).toContain('14 April 2026 is not a Sunday, as the end of a week is');
});

test('columns may change places, and a missing one is told', () => {
  const header = ['Events prevented', 'Migrants prevented', 'Migrants arrived'];
  const reading = week('Week ending 12 April 2026', ['13', '313', '1,370'], header);
  expect(linesOf(reading)).toEqual([
    'small_boat_arrivals 2026-04-06 1370',
    'crossings_prevented 2026-04-06 313',
    'prevented_events 2026-04-06 13',
  ]);
  expect(problemsOf(reading)).toEqual(['the table has no column for boats']);
});

test('the week may stand in a column of its own', () => {
  const rows = [
    ['5 April 2026', '325', '5', '216', '14'],
    ['12 April 2026', '370', '5', '313', '13'],
  ];
  const reading = readText(htmlPage(table(rows, ['Week ending', ...HEADER]), FACTS));
  expect(linesOf(reading)).toHaveLength(8);
  expect(linesOf(reading)).toContain('crossings_prevented 2026-03-30 216');
});

test('a table that came out as raw text is read, and told', () => {
  const text = `|${HEADER.join(' | ')}|\n|–|–|–|–|\n| 0 | 0 | - | 3 |`;
  const reading = readText(htmlPage(`<h2>Week ending 12 April 2026</h2><p>${text}</p>`, FACTS));
  expect(linesOf(reading)).toContain('prevented_events 2026-04-06 3');
  expect(problemsOf(reading)).toEqual([
    'the table has come out as raw text',
    '"-" stands for the number of people prevented for the week ending 12 April 2026: not collected',
  ]);
});

test('a weekly page that has moved holds no figures', () => {
  const reading = readText(htmlPage('<p>This page has moved.</p>', FACTS));
  expect(reading.kind).toBe('no-figures');
});

test('a weekly page without its table is unreadable and says what was looked for', () => {
  const reading = readText(htmlPage('<h2>Week ending 12 April 2026</h2>', FACTS));
  expect(problemsOf(reading)[0]).toContain('looked for a heading "Week ending" with a date above a table');
});

describeWithShared('the 22 weekly pages that were kept', () => {
  const folder = join(sharedDir, 'data', 'govuk-weekly-summary');
  const [header = [], ...rows] = readCsv(
    readFileSync(join(sharedDir, 'data', 'expected', 'govuk-weekly-summary.csv'), 'utf8'),
  );
  const expected = rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index] ?? ''])));
  const readings = new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [file, readOfficialFile(new Uint8Array(readFileSync(join(folder, file))), file)]),
  );

  test('every row of every page is as expected: 37 of 37', () => {
    const read = [...readings].flatMap(([file, reading]) => {
      if (reading.kind !== 'weekly-page') return [`${file} is ${reading.kind}`];
      const rows = Map.groupBy(reading.observations, (each) => each.period.to.toString());
      return [...rows].map(([day, same]) => {
        const cell = (metric: string) => String(same.find((each) => each.metric === metric)?.value ?? '');
        const kind = same[0]?.basis === 'weekly' ? 'summary' : 'daily-table';
        const metrics = ['small_boat_arrivals', 'small_boats', 'crossings_prevented', 'prevented_events'];
        return [file, reading.publishedAt, kind, day, ...metrics.map(cell)].join();
      });
    });
    const wanted = expected.map(({ file, published_at: at = '', kind, week_or_day: day, ...row }) =>
      [
        file,
        Temporal.Instant.from(at),
        kind,
        day,
        row.people,
        row.boats,
        row.people_prevented,
        row.events_prevented,
      ].join(),
    );
    expect(wanted).toHaveLength(37);
    expect(read.sort()).toEqual(wanted.sort());
  });

  test('none of them is odd', () => {
    expect([...readings.values()].flatMap(problemsOf)).toEqual([]);
  });
});
