import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/domain/observation.ts';
import { readOfficialFile } from '../../src/readers/official-file.ts';
import { LARGEST_DECODED } from '../../src/readers/spreadsheet.ts';
import { describeWithShared, sharedDir } from '../shared.ts';
import { millisecondsSince } from '../work.ts';
import { linesOf, problemsOf } from './official-pages.ts';
import { type Cell, contentXml, odsFile } from './spreadsheets.ts';

const DAYS = [
  'Date',
  'Migrants arrived',
  'Boats arrived',
  'Boats arrived - involved in uncontrolled landings',
  'Notes',
];
const WEEKS = ['Week ending', ...DAYS.slice(1, 4), 'Migrants prevented', 'Events prevented', 'Notes'];
const COVER = [['Migrants detected crossing the English Channel in small boats'], ['Frequency: published weekly']];
const on = (date: string) => ({ date });

const SB_01: readonly (readonly Cell[])[] = [
  DAYS,
  [on('2022-12-31'), 7, 1, '-', ''],
  [on('2023-01-01'), 0, 0, 0, ''],
  [on('2023-01-02'), 1024, 20, 1, 'Revised'],
];
const SB_02: readonly (readonly Cell[])[] = [
  WEEKS,
  [on('2024-04-28'), 500, 9, 0, '-', '-', ''],
  [on('2024-05-05'), 700, 12, 0, 1100, 40, ''],
];

const read = (sheets: Record<string, readonly (readonly Cell[])[]>, savedAt?: string) =>
  readOfficialFile(odsFile(sheets, savedAt), 'series.ods');

describe('a time series of our own', () => {
  test('days and weeks are read, and "-" is not collected rather than zero or a problem', () => {
    const reading = read({ Cover_sheet: COVER, SB_01, SB_02 });
    expect(reading.kind).toBe('time-series');
    expect(linesOf(reading)).toEqual([
      'small_boat_arrivals 2022-12-31 7',
      'small_boats 2022-12-31 1',
      'small_boat_arrivals 2023-01-01 0',
      'small_boats 2023-01-01 0',
      'uncontrolled_landings 2023-01-01 0',
      'small_boat_arrivals 2023-01-02 1024 (Revised)',
      'small_boats 2023-01-02 20 (Revised)',
      'uncontrolled_landings 2023-01-02 1 (Revised)',
      'small_boat_arrivals 2024-04-22 500',
      'small_boats 2024-04-22 9',
      'uncontrolled_landings 2024-04-22 0',
      'small_boat_arrivals 2024-04-29 700',
      'small_boats 2024-04-29 12',
      'uncontrolled_landings 2024-04-29 0',
      'crossings_prevented 2024-04-29 1100',
      'prevented_events 2024-04-29 40',
    ]);
    expect(problemsOf(reading)).toEqual([]);
  });

  test('a publication date on the cover sheet is the start of that day in London', () => {
    const stated = read({ Cover_sheet: [...COVER, ['Publication date', on('2026-08-21')]], SB_01 });
    expect(stated).toMatchObject({ publishedAt: Temporal.Instant.from('2026-08-20T23:00:00Z') });
    const inWords = read({ Cover_sheet: [...COVER, ['Published on 20 February 2026']], SB_01 });
    expect(inWords).toMatchObject({ publishedAt: Temporal.Instant.from('2026-02-20T00:00:00Z') });
  });

  test('when the file was last saved is known from the file itself', () => {
    const reading = read({ Cover_sheet: COVER, SB_01 }, '2026-08-21T07:37:06Z');
    expect(reading).toMatchObject({ updatedAt: Temporal.Instant.from('2026-08-21T07:37:06Z') });
    expect(reading).not.toHaveProperty('publishedAt');
  });

  test('a missing day, a missing week and an empty cell are told with their sheet', () => {
    const days = [...SB_01.slice(0, 3), [on('2023-01-04'), '', 3, 0, '']];
    const weeks = [...SB_02, [on('2024-05-19'), 1, 1, 0, 1, 1, '']];
    expect(problemsOf(read({ SB_01: days, SB_02: weeks }))).toEqual([
      'SB_01: no number of people is given for 4 January 2023: the cell is empty',
      'SB_01: 2 days, 2 January 2023 to 3 January 2023, are missing between 1 and 4 January 2023',
      'SB_02: the week ending 12 May 2024 is missing',
    ]);
  });

  test('sheets are known by their headers, under a title and in any order of columns', () => {
    const rows = [
      ['Small boat arrivals'],
      [''],
      ['Boats arrived', 'Date', 'Migrants arrived'],
      [2, on('2026-08-01'), 99],
    ];
    const reading = read({ Data: rows });
    expect(linesOf(reading)).toEqual(['small_boat_arrivals 2026-08-01 99', 'small_boats 2026-08-01 2']);
  });

  test('a spreadsheet of something else is unreadable and names its sheets', () => {
    const reading = read({
      Budget: [
        ['Item', 'Cost'],
        ['Paper', 3],
      ],
    });
    expect(problemsOf(reading)[0]).toContain('the sheets Budget hold no such figures; looked for a spreadsheet');
  });
});

describe('spreadsheets made to hurt', () => {
  test('a file that swells beyond the limit is refused while it is unpacked', () => {
    const row = '<table:table-row><table:table-cell><text:p> </text:p></table:table-cell></table:table-row>';
    const xml = contentXml({ SB_01 }).replace(
      '</office:spreadsheet>',
      `${row.repeat(Math.ceil(LARGEST_DECODED / row.length))}</office:spreadsheet>`,
    );
    const bomb = zipSync({ 'content.xml': strToU8(xml) }, { level: 9 });
    expect(bomb.length).toBeLessThan(LARGEST_DECODED / 100);
    expect(problemsOf(readOfficialFile(bomb, 'bomb.ods'))[0]).toContain(`it holds more than ${LARGEST_DECODED} bytes`);
  });

  test('a filled row that repeats a million times is taken once, and a cell no wider than a table', () => {
    const xml = contentXml({ SB_01 })
      .replaceAll('<table:table-row>', '<table:table-row table:number-rows-repeated="1000000">')
      .replace('<text:p>Revised</text:p></table:table-cell>', '<text:p>Revised</text:p></table:table-cell>')
      .replaceAll(
        '<table:table-cell office:value-type="string">',
        '<table:table-cell table:number-columns-repeated="1" office:value-type="string">',
      )
      .replaceAll(
        'number-columns-repeated="16380"/>',
        'number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell>',
      );
    const started = process.threadCpuUsage();
    const reading = readOfficialFile(zipSync({ 'content.xml': strToU8(xml) }), 'wide.ods');
    expect(millisecondsSince(started)).toBeLessThan(5000);
    expect(linesOf(reading)).toContain('small_boat_arrivals 2023-01-02 1024 (Revised)');
  });

  test('a file cut short, a file with broken XML and an empty zip say what is wrong', () => {
    const whole = odsFile({ SB_01 });
    const cases = [whole.slice(0, 400), zipSync({ 'content.xml': strToU8('<a><b></a>') }), zipSync({})];
    for (const bytes of cases) {
      const reading = readOfficialFile(bytes, 'broken.ods');
      expect(reading.kind).toBe('unreadable');
      expect(problemsOf(reading)[0]).toMatch(/^broken\.ods: .*looked for a spreadsheet/s);
    }
  });
});

test('a file that is cut anywhere gives all its figures or none', () => {
  const whole = odsFile({ SB_01, SB_02 }, '2026-08-21T07:37:06Z');
  const all = linesOf(readOfficialFile(whole, 'series.ods'));
  let refused = 0;
  for (let length = 1; length < whole.length; length += 3) {
    const reading = readOfficialFile(whole.slice(0, length), 'series.ods');
    if (reading.kind === 'unreadable') refused += 1;
    else expect(linesOf(reading)).toEqual(all);
  }
  expect(refused).toBeGreaterThan(100);
});

describeWithShared('the three editions that were kept', () => {
  const editions = [
    '2026-02-20_Small_boats_time_series_v2',
    '2026-05-01_Small_boats_time_series',
    '2026-08-21_Small_boats_time_series',
  ];
  const read = editions.map((name) => {
    const reading = readOfficialFile(
      new Uint8Array(readFileSync(join(sharedDir, 'data', 'time-series', `${name}.ods`))),
      name,
    );
    if (reading.kind !== 'time-series') throw new Error(`${name} is ${reading.kind}`);
    return reading;
  });
  const [february, may, august] = read.map((reading) => reading.observations);
  const key = (each: Observation) => `${each.metric} ${each.basis} ${each.period.from}`;
  const differences = (older: readonly Observation[] = [], newer: readonly Observation[] = []) => {
    const values = new Map(newer.map((each) => [key(each), each.value]));
    return older.filter((each) => values.get(key(each)) !== each.value);
  };

  test('no daily figure changed from edition to edition', () => {
    const changed = [...differences(february, august), ...differences(may, august)];
    expect(february?.filter((each) => each.basis === 'daily').length).toBeGreaterThan(7000);
    expect(changed.filter((each) => each.basis === 'daily')).toEqual([]);
  });

  test('preventions of nine weeks and one week of uncontrolled landings did', () => {
    const weeks = new Set(differences(may, august).map((each) => each.period.to.toString()));
    expect(weeks.size).toBe(9);
    expect(differences(may, august).map(({ metric, period, value }) => `${metric} ${period.to} ${value}`)).toEqual(
      expect.arrayContaining(['crossings_prevented 2026-04-19 322', 'prevented_events 2026-04-19 20']),
    );
    const uncontrolled = differences(february, august).filter((each) => each.metric === 'uncontrolled_landings');
    expect(uncontrolled.map(({ period, value }) => `${period.to} ${value}`)).toEqual(['2026-02-15 5']);
  });

  test('the totals of the years are those of the record, and nine days are marked as revised', () => {
    const people = august?.filter((each) => each.metric === 'small_boat_arrivals' && each.basis === 'daily') ?? [];
    const years = Map.groupBy(people, (each) => each.period.from.year);
    const totals = [...years].map(([year, days]) => `${year} ${days.reduce((sum, each) => sum + each.value, 0)}`);
    expect(totals.slice(0, 8)).toEqual([
      '2018 299',
      '2019 1843',
      '2020 8462',
      '2021 28526',
      '2022 45755',
      '2023 29437',
      '2024 36816',
      '2025 41472',
    ]);
    expect(people).toHaveLength(3154);
    expect(people.filter((each) => each.note === 'Revised')).toHaveLength(9);
  });

  test('none of them is odd, and each was saved on the day of its edition', () => {
    expect(read.flatMap((reading) => reading.problems)).toEqual([]);
    expect(read.map((reading) => reading.updatedAt?.toString().slice(0, 10))).toEqual([
      '2026-02-20',
      '2026-05-01',
      '2026-08-21',
    ]);
  });
});
