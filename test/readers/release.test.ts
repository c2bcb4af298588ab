import { expect, test } from 'vitest';
import { readOfficialFile } from '../../src/readers/official-file.ts';
import { type Release, releasesOfFile } from '../../src/readers/release.ts';
import { thinReleases } from '../../src/readers/thin-releases.ts';
import { fixture, readText } from './official-pages.ts';
import { odsFile } from './spreadsheets.ts';

const seenAt = Temporal.Instant.from('2026-11-01T09:00:00Z');
const on = (date: string) => ({ date });
const ods = (people: number, savedAt?: string) =>
  odsFile(
    {
      SB_01: [
        ['Date', 'Migrants arrived', 'Boats arrived', 'Notes'],
        [on('2026-08-01'), people, 1, ''],
        [on('2026-08-02'), 0, 0, ''],
      ],
    },
    savedAt,
  );
const releases = (bytes: Uint8Array, name: string) => releasesOfFile(readOfficialFile(bytes, name), name, seenAt);

test('a page is dated by the later of its two times, and keeps its own address', () => {
  const { releases: found } = releases(fixture('day-in-words.html'), 'page.html');
  expect(found).toHaveLength(1);
  expect(found[0]?.vintage).toEqual({
    route: 'daily-page',
    publishedAt: Temporal.Instant.from('2022-08-23T09:00:33.671Z'),
    seenAt,
    url: 'https://www.gov.uk/government/statistical-data-sets/migrants-detected-crossing-the-english-channel-in-small-boats',
  });
});

test('a spreadsheet is dated by when it was saved, and by its name only if nothing else is known', () => {
  const saved = releases(ods(5, '2026-08-21T07:37:06Z'), '2020-01-01.ods');
  expect([saved.releases[0]?.vintage.publishedAt.toString(), saved.problems]).toEqual([
    '2026-08-21T07:37:06Z',
    ['SB_01: the table has no column for boats in uncontrolled landings'],
  ]);
  const named = releases(ods(5), 'editions/21_August_2026_Small_boats_-_time_series.ods');
  expect(named.releases[0]?.vintage.publishedAt.toString()).toBe('2026-08-20T23:00:00Z');
  expect(named.problems).toContain('the file does not say when it was published; its name says 21 August 2026');
  const nameless = releases(ods(5), '2026-08-21/series.ods');
  expect(nameless.releases[0]?.vintage.publishedAt).toEqual(seenAt);
  expect(nameless.problems).toContain(
    'neither the file nor its name says when it was published; dated by when it was read',
  );
});

test('a file without any date and without a time of reading gives no release', () => {
  const found = releasesOfFile(readOfficialFile(ods(5), 'series.ods'), 'series.ods');
  expect(found.releases).toEqual([]);
  expect(found.problems).toContain(
    'neither the file nor its name says when it was published; its figures were left out',
  );
});

test('a page without figures gives no release, and an unreadable one its error', () => {
  expect(releases(fixture('legacy-page.html'), 'page.html').releases).toEqual([]);
  const lost = releasesOfFile(readText('<p>404</p>'), 'page.html', seenAt);
  expect([lost.releases, lost.problems.length]).toEqual([[], 1]);
});

test('net migration and the quarterly statistics are routes of their own, told as copies', () => {
  const ons = releasesOfFile(
    readText('year_ending,immigration,emigration,net_migration,ons_marker\n2025-12-31,3,2,1,\n'),
    'a.csv',
    seenAt,
  );
  const hotels = releasesOfFile(readText('date,people_in_hotels\n2026-03-31,20885\n'), 'b.csv', seenAt);
  const vintages = [ons, hotels].map((found) => found.releases[0]?.vintage);
  expect(vintages.map((vintage) => vintage?.route)).toEqual(['net-migration', 'quarterly-statistics']);
  for (const vintage of vintages) expect(vintage?.note).toContain('secondary copy');
});

test('for shipping nothing is kept twice, and of older editions only what differs', () => {
  const old = releases(ods(4, '2026-08-14T07:00:00Z'), 'a.ods').releases;
  const same = releases(ods(5, '2026-08-15T07:00:00Z'), 'b.ods').releases;
  const newest = releases(ods(5, '2026-08-21T07:00:00Z'), 'c.ods').releases;
  const page = releases(fixture('weekly.html'), 'd.html').releases;
  const thin: readonly Release[] = thinReleases([...newest, ...page, ...page, ...same, ...old]);
  expect(thin.map(({ vintage, observations }) => `${vintage.route} ${observations.length}`)).toEqual([
    'weekly-page 4',
    'time-series 1',
    'time-series 4',
  ]);
  expect(thin[1]?.observations[0]?.value).toBe(4);
});
