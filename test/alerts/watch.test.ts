import { expect, test } from 'vitest';
import { type Watched, watch } from '../../src/alerts/watch.ts';
import { peopleFrom } from './releases.ts';

const instant = Temporal.Instant.from;
const world: Watched = {
  people: peopleFrom('2026-08-01', '2026-08-17', () => 5),
  lastPage: { route: 'daily-page', publishedAt: instant('2026-08-18T12:05:00Z'), url: 'https://figures.example' },
  answeredAt: instant('2026-08-22T11:00:00Z'),
  isWithoutFigures: false,
  now: instant('2026-08-22T11:00:00Z'),
};
const keys = (given: Partial<Watched>) => watch({ ...world, ...given }).map(({ key }) => key);

test('a page that shows no new day for longer than it ever took is told', () => {
  const [alert] = watch(world);
  expect(alert).toMatchObject({ key: 'watchdog no-new-day 2026-08-17', about: 'no-new-day' });
  expect(alert?.words.join(' ')).toContain('no new day since Monday 17 August');
});

test('within three days of the end of the day that is due nothing is told', () => {
  // The 18th ended on the 19th at 00:00 in London, which is 23:00 UTC the day before.
  const end = instant('2026-08-18T23:00:00Z');
  expect(keys({ now: end.add({ hours: 73 }), answeredAt: end.add({ hours: 73 }) })).toEqual([]);
  expect(keys({ now: end.add({ hours: 74 }), answeredAt: end.add({ hours: 74 }) })).toHaveLength(1);
});

test('while the page cannot be reached nobody knows what it shows', () => {
  expect(keys({ answeredAt: instant('2026-08-20T11:00:00Z') })).toEqual([]);
  expect(keys({ answeredAt: undefined })).toEqual([]);
});

test('a page that answers without figures is told, and that is not called a quiet day', () => {
  const [alert] = watch({ ...world, isWithoutFigures: true, now: instant('2026-08-18T13:00:00Z') });
  expect(alert).toMatchObject({ about: 'no-figures', key: 'watchdog no-figures 2026-08-18T12:05Z' });
  expect(alert?.words.join(' ')).toContain('they are not counted as zero');
});

test('before any page was read there is nothing to watch', () => {
  expect(keys({ lastPage: undefined })).toEqual([]);
});
