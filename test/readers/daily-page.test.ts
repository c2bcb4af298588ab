import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { expect, test } from 'vitest';
import type { OfficialReading } from '../../src/domain/observation.ts';
import { readCsv } from '../../src/readers/csv.ts';
import { readOfficialFile } from '../../src/readers/official-file.ts';
import { describeWithShared, sharedDir } from '../shared.ts';
import { bytesOf, fixture, htmlPage, jsonPage, linesOf, problemsOf, readText, table } from './official-pages.ts';

const WEEK = [
  ['14 April 2026', '0', '0', '0', '&nbsp;'],
  ['15 April 2026', '102', '2', '0', '&nbsp;'],
  ['16 April 2026', '1,024', '15', '1', 'Revised'],
  ['17 April 2026', '0', '0', '0', ''],
  ['18 April 2026', '71', '1', '0', ''],
  ['19 April 2026', '0', '0', '0', ''],
  ['20 April 2026', '0', '0', '0', ''],
] as const;

const read = (name: string) => readOfficialFile(fixture(name), name);

/** The week with one row changed. */
function weekWith(index: number, ...cells: string[]): readonly (readonly string[])[] {
  return WEEK.map((row, place) => (place === index ? cells : row));
}

function valueOn(reading: OfficialReading, day: string, metric = 'small_boat_arrivals'): number | undefined {
  if (reading.kind === 'unreadable') return undefined;
  return reading.observations.find((each) => each.metric === metric && each.period.from.toString() === day)?.value;
}

test('one day in words gives people, boats and uncontrolled landings, 1,295 people on 22 August 2022', () => {
  const reading = read('day-in-words.html');
  expect(reading.kind).toBe('daily-page');
  expect(linesOf(reading)).toEqual([
    'small_boat_arrivals 2022-08-22 1295',
    'small_boats 2022-08-22 27',
    'uncontrolled_landings 2022-08-22 0',
  ]);
  expect(problemsOf(reading)).toEqual([]);
  expect(reading).toMatchObject({
    url: 'https://www.gov.uk/government/statistical-data-sets/migrants-detected-crossing-the-english-channel-in-small-boats',
    publishedAt: Temporal.Instant.from('2022-08-23T08:07:41Z'),
    updatedAt: Temporal.Instant.from('2022-08-23T09:00:33.671Z'),
  });
});

test('a sentence in place of uncontrolled landings is kept as the note and not read as zero', () => {
  const reading = read('day-in-words-before-june.html');
  const note =
    '(The Ministry of Defence does not believe that any migrants arrived on their own terms in a small boat from the English Channel.)';
  expect(linesOf(reading)).toEqual([`small_boat_arrivals 2022-06-01 198 ${note}`, `small_boats 2022-06-01 4 ${note}`]);
  expect(problemsOf(reading)).toEqual([]);
});

test('two days on one page are both read', () => {
  const reading = read('two-days-in-words.html');
  expect([valueOn(reading, '2022-10-02'), valueOn(reading, '2022-10-01')]).toEqual([0, 12]);
});

test('a remark in brackets that repeats the 24-hour period is a note and not a day', () => {
  const reading = read('day-with-remark.html');
  expect(linesOf(reading)).toHaveLength(3);
  expect(linesOf(reading)[0]).toMatch(/^small_boat_arrivals 2022-12-14 401 \(Please note, .* counted as one\)$/);
});

test('moved and legacy pages hold no figures, which is not zero', () => {
  for (const name of ['moved-notice.html', 'legacy-page.html']) {
    const reading = read(name);
    expect(reading.kind).toBe('no-figures');
    expect(linesOf(reading)).toEqual([]);
    expect(problemsOf(reading).join()).toContain('the page holds no figures; it says "');
  }
});

test('the last 7 days are the same from HTML and from the content API', () => {
  const html = read('last-7-days.html');
  expect(linesOf(html)).toHaveLength(21);
  expect(linesOf(html).slice(6, 9)).toEqual([
    'small_boat_arrivals 2026-04-16 1024 (Revised)',
    'small_boats 2026-04-16 15 (Revised)',
    'uncontrolled_landings 2026-04-16 1 (Revised)',
  ]);
  expect(read('last-7-days.json')).toEqual(html);
});

test('a table that came out as raw text is read, and told', () => {
  const reading = read('raw-text.html');
  expect(linesOf(reading)).toEqual(linesOf(read('last-7-days.html')));
  expect(problemsOf(reading)).toEqual(['the table has come out as raw text']);
});

test('a wrong year between right ones is read as meant, and told in words', () => {
  const reading = readText(htmlPage(table(weekWith(3, '17 April 2025', '5', '1', '0', ''))));
  expect(linesOf(reading)).toContain('small_boat_arrivals 2026-04-17 5 "17 April 2025"');
  expect(problemsOf(reading)).toEqual(['"17 April 2025" stands between 16 and 18 April 2026; read as 2026']);
});

test('a missing day is a problem and not a zero', () => {
  const reading = readText(htmlPage(table(WEEK.filter((_, index) => index !== 4))));
  expect(valueOn(reading, '2026-04-18')).toBeUndefined();
  expect(problemsOf(reading)).toEqual(['18 April 2026 is missing between 17 and 19 April 2026']);
});

test('an empty cell is missing and a problem, not zero', () => {
  const reading = readText(htmlPage(table(weekWith(1, '15 April 2026', '&nbsp;', '2', '0', ''))));
  expect(valueOn(reading, '2026-04-15')).toBeUndefined();
  expect(valueOn(reading, '2026-04-15', 'small_boats')).toBe(2);
  expect(problemsOf(reading)).toEqual(['no number of people is given for 15 April 2026: the cell is empty']);
});

test('a dash is not collected, and a word or a half-number is left out, each with a problem', () => {
  const reading = readText(htmlPage(table(weekWith(1, '15 April 2026', 'tbc', '1.5', '–', ''))));
  expect(linesOf(reading).filter((line) => line.includes('04-15'))).toEqual([]);
  expect(problemsOf(reading)).toEqual([
    '"tbc" is not a number: people for 15 April 2026 left out',
    '"1.5" is not a number: boats for 15 April 2026 left out',
    '"–" stands for the number of boats in uncontrolled landings for 15 April 2026: not collected',
  ]);
});

test('columns are known by their headers, in any order and with strangers between them', () => {
  const header = ['Notes', 'Weather', 'Boats arrived', 'Date', 'Migrants arrived'];
  const reading = readText(jsonPage(table([['Revised', 'calm', '2', '20 April 2026', '1 102']], header)));
  expect(linesOf(reading)).toEqual([
    'small_boat_arrivals 2026-04-20 1102 (Revised)',
    'small_boats 2026-04-20 2 (Revised)',
  ]);
  expect(problemsOf(reading)).toEqual([
    'the table has no column for boats in uncontrolled landings',
    'the column "Weather" is not known and was left out',
  ]);
});

test('a table without its header row is read in the usual order, and told', () => {
  const reading = readText(htmlPage(table(WEEK, [])));
  expect(valueOn(reading, '2026-04-16')).toBe(1024);
  expect(problemsOf(reading)).toEqual(['the header row is missing; the columns were read in their usual order']);
});

test('a table without its header row whose numbers do not fit the usual order is not read', () => {
  const reading = readText(htmlPage(table([['20 April 2026', '2', '102', '0', '']], [])));
  expect(reading.kind).toBe('unreadable');
});

test('rows that have lost their table are still rows', () => {
  const body = table(WEEK).replaceAll(/<\/?(?:table|thead|tbody)>/g, '');
  expect(linesOf(readText(htmlPage(body)))).toEqual(linesOf(read('last-7-days.html')));
});

test('raw text without the outer bars and with line breaks for lines is read as well', () => {
  const lines = ['Date | Migrants arrived | Boats arrived', '19 April 2026 | 1,325 | 18', '20 April 2026 | 0 | 0'];
  const reading = readText(htmlPage(`<p>${lines.join('<br>')}</p>`));
  expect([valueOn(reading, '2026-04-19'), valueOn(reading, '2026-04-20', 'small_boats')]).toEqual([1325, 0]);
});

test('a column of dates whose header is lost is known by its dates', () => {
  const header = ['', 'Migrants arrived', 'Boats arrived', 'Boats involved in uncontrolled landings', 'Notes'];
  const reading = readText(htmlPage(table(WEEK, header)));
  expect(linesOf(reading)).toEqual(linesOf(read('last-7-days.html')));
  expect(problemsOf(reading)).toEqual(['the column of dates has no header that is known']);
});

test('a week that is split over two tables is read from both', () => {
  const reading = readText(htmlPage(table(WEEK.slice(0, 3)) + table(WEEK.slice(3))));
  expect(linesOf(reading)).toEqual(linesOf(read('last-7-days.html')));
});

test('a page in words with the wrong year is read by its publication', () => {
  const page = new TextDecoder().decode(fixture('day-in-words.html')).replace('22 August 2022', '22 August 2021');
  expect(problemsOf(readText(page))).toEqual([
    '"22 August 2021" stands on a page published on 23 August 2022; read as 2022',
  ]);
});

test('a row without a date is left out and quoted', () => {
  const reading = readText(htmlPage(table(weekWith(6, 'Total', '1,197', '18', '1', ''))));
  expect(problemsOf(reading)).toEqual(['the row "Total | 1,197 | 18 | 1 |" has no date and was left out']);
});

test('a day that stands twice with different figures is left out, with equal figures kept once', () => {
  const twice = readText(htmlPage(table([...WEEK, ['20 April 2026', '9', '0', '0', '']])));
  expect(valueOn(twice, '2026-04-20')).toBeUndefined();
  expect(valueOn(twice, '2026-04-20', 'small_boats')).toBe(0);
  expect(problemsOf(twice)).toContain('20 April 2026 stands twice, with different figures, which were left out');
  const same = readText(htmlPage(table([...WEEK, WEEK[6]])));
  expect(valueOn(same, '2026-04-20')).toBe(0);
});

test('a day after the last edit of the page is told', () => {
  const reading = readText(
    htmlPage(table([...WEEK, ['21 April 2026', '1', '1', '0', ''], ['22 April 2026', '1', '1', '0', '']])),
  );
  expect(problemsOf(reading)).toEqual(["22 April 2026 is later than the page's last edit on 21 April 2026"]);
});

test('a page with no table, no words and no notice is unreadable and says what was looked for', () => {
  const reading = readText(htmlPage('<p>Sorry, we are experiencing technical difficulties.</p>'));
  expect(reading.kind).toBe('unreadable');
  expect(problemsOf(reading)[0]).toContain('looked for a table with the columns "Date", "Migrants arrived"');
});

test('a page whose table holds no readable number is unreadable, not a week of zeros', () => {
  const reading = readText(htmlPage(table([['20 April 2026', '', '', '', '']])));
  expect(reading.kind).toBe('unreadable');
  expect(problemsOf(reading)[0]).toContain('no number of people is given for 20 April 2026');
});

describeWithShared('the 63 daily pages that were kept', () => {
  const folder = join(sharedDir, 'data', 'govuk-last-7-days');
  const expectedCsv = (name: string) => {
    const [header = [], ...rows] = readCsv(readFileSync(join(sharedDir, 'data', 'expected', name), 'utf8'));
    return rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index] ?? ''])));
  };
  const saved = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort();
  const bytes = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
  const readings = new Map(saved.map((file) => [file.replace('.html', ''), readOfficialFile(bytes(file), file)]));

  test('every row of every page is as expected: 234 of 234', () => {
    const rows = [...readings].flatMap(([snapshot, reading]) => {
      if (reading.kind !== 'daily-page') return [];
      const days = Map.groupBy(reading.observations, (each) => each.period.from.toString());
      return [...days].map(([day, same]) => {
        const cell = (metric: string) => String(same.find((each) => each.metric === metric)?.value ?? '');
        const numbers = ['small_boat_arrivals', 'small_boats', 'uncontrolled_landings'].map(cell).join(',');
        return `${snapshot} ${day} ${numbers} ${same[0]?.note ?? ''}`;
      });
    });
    const expected = expectedCsv('govuk-last-7-days.csv').map(
      (row) => `${row.snapshot_date} ${row.day_meant} ${row.people},${row.boats},${row.uncontrolled} ${row.note}`,
    );
    expect(expected).toHaveLength(234);
    expect(rows).toEqual(expected);
  });

  test('every page has the shape and the times that are expected', () => {
    const status = [...readings].map(([snapshot, reading]) => {
      if (reading.kind === 'unreadable') return `${snapshot} ${reading.error}`;
      const stamps = [reading.publishedAt, reading.updatedAt].map((stamp) => stamp?.toString() ?? '');
      return `${snapshot} ${reading.kind === 'no-figures' ? 'no figures' : 'ok'} ${stamps.join(' ')}`;
    });
    const instant = (stamp = '') => (stamp === '' ? '' : Temporal.Instant.from(stamp).toString());
    const expected = expectedCsv('govuk-last-7-days-status.csv').map((row) => {
      const shape = row.status === 'ok' ? 'ok' : 'no figures';
      return `${row.snapshot_date} ${shape} ${instant(row.published_at)} ${instant(row.updated_at)}`;
    });
    expect(status).toEqual(expected);
  });

  test('only the odd pages have problems, each in words', () => {
    const told = [...readings].flatMap(([snapshot, reading]) =>
      reading.kind === 'no-figures' ? [] : problemsOf(reading).map((problem) => `${snapshot}: ${problem}`),
    );
    expect(told).toEqual([
      '2026-04-04: the table has come out as raw text',
      '2026-04-21: "20 April 2025" stands after 19 April 2026; read as 2026',
      '2026-04-22: "20 April 2025" stands between 19 and 21 April 2026; read as 2026',
      '2026-06-24: 22 June 2026 is missing between 21 and 23 June 2026',
    ]);
    expect([...readings.values()].filter((reading) => reading.kind === 'no-figures')).toHaveLength(10);
  });

  test('what is printed is kept where it was read as something else', () => {
    const reading = readings.get('2026-04-22');
    const printed = reading?.kind === 'daily-page' ? reading.observations.filter((each) => each.printed) : [];
    expect(printed.map((each) => `${each.period.from} ${each.printed}`)).toEqual(
      Array(3).fill('2026-04-20 20 April 2025'),
    );
  });

  test('the same body as JSON of the content API gives the same', () => {
    for (const file of saved) {
      const html = load(readFileSync(join(folder, file), 'utf8'));
      const reading = readings.get(file.replace('.html', ''));
      if (reading === undefined || reading.kind === 'unreadable') throw new Error(`${file} is unreadable`);
      const item = {
        title: html('title').first().text().trim().replace(' - GOV.UK', ''),
        public_updated_at: reading.publishedAt?.toString(),
        updated_at: reading.updatedAt?.toString(),
        details: { body: html('.govspeak').first().toString() },
      };
      const fromJson = readOfficialFile(bytesOf(JSON.stringify(item)), file);
      expect({ ...fromJson, url: undefined }).toEqual({ ...reading, url: undefined });
    }
  });
});
