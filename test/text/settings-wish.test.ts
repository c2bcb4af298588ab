import { expect, test } from 'vitest';
import type { Subscription } from '../../src/domain/subscription.ts';
import { alertWish, digestWish } from '../../src/text/settings-wish.ts';

const BEFORE: Subscription = {
  channel: { platform: 'slack', space: 'T1', id: 'C1' },
  zone: 'Europe/London',
  digest: { weekday: 3, time: Temporal.PlainTime.from('09:15') },
  alerts: new Set(['figures', 'records']),
  mostADay: 10,
  changedAt: Temporal.Instant.from('2026-08-18T07:00:00Z'),
};

/** "3 09:15" or "- 07:00". */
function digestOf(options: Record<string, string>, often?: string, before?: Subscription): string {
  const { digest } = digestWish(options, often, before);
  return digest === undefined || digest === 'off'
    ? `${digest}`
    : `${digest.weekday ?? '-'} ${digest.time.toString().slice(0, 5)}`;
}

test.each<[Record<string, string>, string | undefined, string, string]>([
  [{}, 'daily', '- 07:00', '- 09:15'],
  [{ time: '07:30' }, 'daily', '- 07:30', '- 07:30'],
  [{}, 'weekly', '1 07:00', '3 09:15'],
  [{ day: 'fri', time: '8pm' }, 'weekly', '5 20:00', '5 20:00'],
  [{ time: '06:00' }, undefined, '- 06:00', '3 06:00'],
  [{ day: 'Monday' }, undefined, '1 07:00', '1 09:15'],
  [{ zone: 'UTC' }, undefined, 'undefined', 'undefined'],
])(
  '%o %s is %s for a channel that has none, and %s for one that has Wednesdays at 09:15',
  (options, often, fresh, changed) => {
    expect(digestOf(options, often)).toBe(fresh);
    expect(digestOf(options, often, BEFORE)).toBe(changed);
  },
);

test('a zone is understood in any case', () => {
  expect(digestWish({ zone: 'europe/paris' }, 'daily', undefined).zone).toBe('Europe/Paris');
});

test.each<Record<string, string>>([{ day: 'Monday' }, { time: '25:00' }, { zone: 'Mars/Olympus' }, { day: 'someday' }])(
  'daily with %o is wrong use',
  (options) => {
    expect(() => digestWish(options, 'daily', undefined)).toThrow(expect.objectContaining({ exitCode: 2 }));
  },
);

const topicsAfter = (options: Record<string, string>, before?: Subscription) => {
  const { alerts } = alertWish(options, before);
  return alerts === undefined ? 'as before' : [...alerts].join(' ');
};

test.each<[Record<string, string>, string, string]>([
  [{ set: 'on' }, 'figures records revisions mismatches sources', 'figures records revisions mismatches sources'],
  [{ set: 'off' }, '', ''],
  [{ topic: 'revisions' }, 'revisions', 'figures records revisions'],
  [{ topic: 'records', set: 'off' }, '', 'figures'],
  [
    { topic: 'records', quiet: 'mismatches, and sources' },
    'records mismatches sources',
    'figures records mismatches sources',
  ],
  [{ threshold: '500' }, 'as before', 'as before'],
])('%o gives "%s", or "%s" where figures and records were on', (options, fresh, changed) => {
  expect(topicsAfter(options)).toBe(fresh);
  expect(topicsAfter(options, BEFORE)).toBe(changed);
});

test.each([
  ['22:00-07:00', '22:00 07:00'],
  ['22:00 to 07:00', '22:00 07:00'],
  ['quiet from 10pm until 7am', '22:00 07:00'],
  ['quiet hours: 00:00–06:30', '00:00 06:30'],
  ['off', 'off'],
  ['quiet off', 'off'],
])('quiet hours of "%s" are %s', (words, hours) => {
  const { quiet } = alertWish({ quiet: words }, undefined);
  expect(
    quiet === 'off' || quiet === undefined
      ? quiet
      : `${quiet.from.toString().slice(0, 5)} ${quiet.to.toString().slice(0, 5)}`,
  ).toBe(hours);
});

test('a threshold and a most a day are whole numbers', () => {
  expect(alertWish({ threshold: '1,500', most: '5' }, undefined)).toMatchObject({ threshold: 1_500, mostADay: 5 });
  expect(alertWish({ threshold: '0' }, undefined)).toEqual({ threshold: 0 });
});

test.each<Record<string, string>>([
  { quiet: 'bananas' },
  { quiet: '22:00-22:00' },
  { quiet: '22:00-25:00' },
  { quiet: `'; drop table subscription` },
  { quiet: '\u202e🚤<!channel>\0' },
  { quiet: 'x '.repeat(5_000) },
  { topic: 'weather' },
  { set: 'maybe' },
  { threshold: '-1' },
  { threshold: '5e9' },
  { threshold: '1e400' },
  { most: '0' },
  { most: '101' },
])('%o is wrong use, told in short', (options) => {
  expect(() => alertWish(options, BEFORE)).toThrow(
    expect.objectContaining({ exitCode: 2, message: expect.stringMatching(/^.{1,150}\n.{1,200}$/) }),
  );
});
