import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Observation } from '../../src/domain/observation.ts';
import { readOfficialFile } from '../../src/readers/official-file.ts';
import { STATISTICS_TABLES } from '../../src/readers/statistics-tables.ts';
import { describeWithShared, sharedDir } from '../shared.ts';
import { linesOf, problemsOf, readText } from './official-pages.ts';

const say = ({ metric, variant, basis, period, value }: Observation) =>
  `${metric} ${variant ?? '-'} ${basis} ${period.from}/${period.to} ${value}`;

function observationsOf(text: string): readonly string[] {
  const reading = readText(text);
  return reading.kind === 'unreadable' ? [reading.error] : reading.observations.map(say);
}

test('returns without more words are enforced and voluntary, and refusals at port stand apart', () => {
  const text = `Date,Return type group,Number of returns
2023-12-31,Enforced return,1700
2023-12-31,Refused entry at port and subsequently departed,6000
2023-12-31,Voluntary return,"5,300"
`;
  expect(observationsOf(text)).toEqual([
    'returns - quarterly 2023-10-01/2023-12-31 7000',
    'returns enforced quarterly 2023-10-01/2023-12-31 1700',
    'returns voluntary quarterly 2023-10-01/2023-12-31 5300',
    'returns refused-at-port quarterly 2023-10-01/2023-12-31 6000',
  ]);
});

test('a sum that lacks one of its parts is not made', () => {
  const text =
    'Date,Applicant type,Applications\n2001-03-31,Main applicant,19007\n2002-03-31,Main applicant,19252\n2002-03-31,Dependant,3620\n';
  expect(observationsOf(text)).toEqual([
    'asylum_claims - quarterly 2002-01-01/2002-03-31 22872',
    'asylum_claims main-applicants quarterly 2001-01-01/2001-03-31 19007',
    'asylum_claims main-applicants quarterly 2002-01-01/2002-03-31 19252',
  ]);
  expect(problemsOf(readText(text))).toEqual(['asylum_claims for 2001-03-31 left out: no row for "Dependant"']);
});

test('the backlog is what awaits an initial decision, however that is spelt, in people and in cases', () => {
  const text = `Date,Applicant type,Application stage,Applications
2022-12-31,Dependant,Pending Initial decision,28737
2022-12-31,Dependant,Pending further review,1000
2022-12-31,Main applicant,Pending initial decision,132182
2022-12-31,Main applicant,Pending further review,4051
`;
  expect(observationsOf(text)).toEqual([
    'asylum_backlog - snapshot 2022-12-31/2022-12-31 160919',
    'asylum_backlog cases snapshot 2022-12-31/2022-12-31 132182',
  ]);
});

test('people in hotels are added up over the kinds of support', () => {
  const text = `Date,Support Type,Accommodation Type,People
2023-09-30,Section 95,Contingency Accommodation - Hotel,6000
2023-09-30,Section 98,Contingency Accommodation - Hotel,50042
2023-09-30,Section 98,Contingency Accommodation - Other,900
`;
  expect(observationsOf(text)).toEqual(['asylum_hotels - snapshot 2023-09-30/2023-09-30 56042']);
});

test('headline figures keep the period that their words say', () => {
  const text = `figure,value,unit,period,published_date,source_url
asylum-applications,93525,people,year ending March 2026,2026-05-21,https://example.org
small-boat-arrivals-peak,45774,people,calendar year 2022,2026-05-21,https://example.org
asylum-backlog-peak,175457,people,June 2023,2026-05-21,https://example.org
asylum-backlog-people-awaiting-an-initial-decision,48758,people,as at 31 March 2026,2026-05-21,https://example.org
afghan-resettlement-programme-cumulative-arrivals,38617,people,"cumulative, 2021 to end March 2026",2026-05-21,https://example.org
`;
  expect(observationsOf(text)).toEqual([
    'asylum_claims - annual 2025-04-01/2026-03-31 93525',
    'small_boat_arrivals - annual 2022-01-01/2022-12-31 45774',
    'asylum_backlog - snapshot 2023-06-30/2023-06-30 175457',
    'asylum_backlog - snapshot 2026-03-31/2026-03-31 48758',
  ]);
});

test('a mark of the Office for National Statistics is the note, and the copy says that it is one', () => {
  const reading = readText(
    'year_ending,immigration,emigration,net_migration,ons_marker\r\n2025-12-31,813000,642000,171000,provisional\r\n',
  );
  expect(linesOf(reading)).toEqual([
    'immigration 2025-01-01 813000 (Provisional)',
    'emigration 2025-01-01 642000 (Provisional)',
    'net_migration 2025-01-01 171000 (Provisional)',
  ]);
  expect(reading).toMatchObject({
    kind: 'statistics-table',
    note: expect.stringMatching(/^A secondary copy of Office for National Statistics statistics/),
    publishedAt: Temporal.Instant.from('2026-05-20T23:00:00Z'),
  });
});

test('an empty cell is missing and told, and ".." is not published', () => {
  const reading = readText('date,people_in_hotels\n2026-03-31,\n2025-12-31,..\n2025-09-30,36273\n');
  expect(linesOf(reading)).toEqual(['asylum_hotels 2025-09-30 36273']);
  expect(problemsOf(reading)).toEqual(['"" is not a number: asylum_hotels for 2026-03-31 left out']);
});

test('a table with another header is unreadable, which is told in one line with a header that is known', () => {
  const reading = readText('Datum,Anzahl\n2026-03-31,5\n');
  expect(reading.kind).toBe('unreadable');
  const [told = '', ...others] = problemsOf(reading);
  expect(told).toContain(`one of ${STATISTICS_TABLES.length} headers, such as "date,people_in_hotels"`);
  expect([told.length < 200, others]).toEqual([true, []]);
});

test('no two tables share a header', () => {
  const headers = STATISTICS_TABLES.map((table) => table.header.join().toLowerCase());
  expect(new Set(headers).size).toBe(headers.length);
});

describeWithShared('the quarterly and yearly tables that were kept', () => {
  const read = (path: string) => {
    const reading = readOfficialFile(new Uint8Array(readFileSync(join(sharedDir, 'data', path))), path);
    if (reading.kind !== 'statistics-table') throw new Error(`${path} is ${reading.kind}`);
    return reading.observations;
  };
  const people = (observations: readonly Observation[], metric: string, variant?: string) =>
    observations.filter((each) => each.metric === metric && each.variant === variant);

  test('the backlog by quarter equals the yearly table to the person, in people and in cases', () => {
    const quarters = new Map(
      read('home-office-quarterly/asylum-awaiting-decision.csv').map((each) => [
        `${each.variant} ${each.period.to}`,
        each.value,
      ]),
    );
    const years = read('home-office-quarterly/asylum-claims-and-backlog-annual-edition-mar-2026.csv');
    const shared = years.filter((each) => each.metric === 'asylum_backlog' && each.period.to.year <= 2023);
    expect(shared).toHaveLength(28);
    expect(shared.map((each) => quarters.get(`${each.variant} ${each.period.to}`))).toEqual(
      shared.map((each) => each.value),
    );
  });

  test('small boats are 45,774 people in 2022, by the short table and by the detailed one', () => {
    for (const file of ['irregular-arrivals-quarterly.csv', 'irregular-arrivals-detail.csv']) {
      const quarters = read(`home-office-quarterly/${file}`).filter((each) => each.period.from.year === 2022);
      expect(quarters.map((each) => each.value)).toEqual([4548, 8199, 20301, 12726]);
      expect(quarters.reduce((sum, each) => sum + each.value, 0)).toBe(45774);
    }
  });

  test('hotels on 30 September 2023 are 56,042 in one edition and 56,018 in the later one', () => {
    const files = ['asylum-support-by-accommodation.csv', 'asylum-hotels-edition-mar-2026.csv'];
    const on = files.map((file) =>
      read(`home-office-quarterly/${file}`).find((each) => each.period.to.toString() === '2023-09-30'),
    );
    expect(on.map((each) => each?.value)).toEqual([56042, 56018]);
  });

  test('returns in the year ending March 2026 are 39,007, and 17,623 refused at port beside them', () => {
    const headlines = read('home-office-quarterly/headline-figures-year-ending-march-2026.csv');
    expect([undefined, 'refused-at-port'].map((variant) => people(headlines, 'returns', variant).map(say))).toEqual([
      ['returns - annual 2025-04-01/2026-03-31 39007'],
      ['returns refused-at-port annual 2025-04-01/2026-03-31 17623'],
    ]);
  });

  test('net migration stands for fourteen years, 2025 provisional', () => {
    const years = people(read('ons-net-migration/net-migration-edition-2026-05-21.csv'), 'net_migration');
    expect(years).toHaveLength(14);
    expect(years.at(-1)).toMatchObject({ value: 171000, note: 'Provisional', basis: 'annual' });
  });
});
