import { expect, test } from 'vitest';
import { afterQuiet } from '../../src/domain/quiet-hours.ts';

const time = Temporal.PlainTime.from;
const due = (from: string, to: string, at: string, zone = 'Europe/London') =>
  afterQuiet({ quiet: { from: time(from), to: time(to) }, zone }, Temporal.Instant.from(at))
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never' });

test.each([
  ['22:00', '06:30', '2026-08-18T21:30:00Z', '2026-08-19T06:30:00+01:00'],
  ['22:00', '06:30', '2026-08-19T02:00:00Z', '2026-08-19T06:30:00+01:00'],
  ['12:00', '13:00', '2026-08-18T11:00:00Z', '2026-08-18T13:00:00+01:00'],
])('between %s and %s what comes up waits for the end', (from, to, at, expected) => {
  expect(due(from, to, at)).toBe(expected);
});

test.each([
  ['22:00', '06:30', '2026-08-18T20:59:59Z', '2026-08-18T21:59:59+01:00'],
  ['22:00', '06:30', '2026-08-18T05:30:00Z', '2026-08-18T06:30:00+01:00'],
  ['12:00', '13:00', '2026-08-18T12:00:00Z', '2026-08-18T13:00:00+01:00'],
  ['09:00', '09:00', '2026-08-18T08:00:00Z', '2026-08-18T09:00:00+01:00'],
])('outside %s to %s nothing waits', (from, to, at, expected) => {
  expect(due(from, to, at)).toBe(expected);
});

test('the hours are those of the channel, also where the clocks change within them', () => {
  expect(due('22:00', '06:30', '2026-08-18T17:00:00Z', 'Asia/Kolkata')).toBe('2026-08-19T06:30:00+05:30');
  expect(due('22:00', '01:30', '2026-03-29T00:15:00Z')).toBe('2026-03-29T02:30:00+01:00');
  expect(due('22:00', '06:30', '2026-10-25T01:30:00Z')).toBe('2026-10-25T06:30:00+00:00');
});
