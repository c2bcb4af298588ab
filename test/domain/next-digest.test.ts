import { expect, test } from 'vitest';
import { nextDigest } from '../../src/domain/next-digest.ts';

const next = (time: string, zone: string, after: string, weekday?: number) =>
  nextDigest(
    { digest: { time: Temporal.PlainTime.from(time), ...(weekday === undefined ? {} : { weekday }) }, zone },
    Temporal.Instant.from(after),
  )
    ?.toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never' });

test('a daily digest is due today where its time is still to come, else tomorrow', () => {
  expect(next('07:30', 'Europe/London', '2026-08-18T06:00:00Z')).toBe('2026-08-18T07:30:00+01:00');
  expect(next('07:30', 'Europe/London', '2026-08-18T07:00:00Z')).toBe('2026-08-19T07:30:00+01:00');
});

test('the moment itself is over: moving on from a digest gives the next one', () => {
  expect(next('07:30', 'Europe/London', '2026-08-18T06:30:00Z')).toBe('2026-08-19T07:30:00+01:00');
});

test('a weekly digest waits for its day', () => {
  expect(next('09:00', 'Europe/London', '2026-08-18T06:00:00Z', 1)).toBe('2026-08-24T09:00:00+01:00');
  expect(next('09:00', 'Europe/London', '2026-08-24T07:59:59Z', 1)).toBe('2026-08-24T09:00:00+01:00');
  expect(next('09:00', 'Europe/London', '2026-08-24T08:00:00Z', 1)).toBe('2026-08-31T09:00:00+01:00');
});

test('the day is that of the channel, not of London', () => {
  expect(next('07:00', 'Pacific/Auckland', '2026-08-17T20:00:00Z')).toBe('2026-08-19T07:00:00+12:00');
});

test('a time that the clocks skip is moved forward by the hour that they skip', () => {
  expect(next('01:30', 'Europe/London', '2026-03-28T12:00:00Z')).toBe('2026-03-29T02:30:00+01:00');
  expect(next('01:30', 'Europe/London', '2026-03-29T01:30:00Z')).toBe('2026-03-30T01:30:00+01:00');
});

test('a time that comes twice is taken once', () => {
  expect(next('01:30', 'Europe/London', '2026-10-24T12:00:00Z')).toBe('2026-10-25T01:30:00+01:00');
  expect(next('01:30', 'Europe/London', '2026-10-25T00:30:00Z')).toBe('2026-10-26T01:30:00+00:00');
});

test('midnight that the clocks skip is not lost', () => {
  expect(next('00:00', 'Asia/Beirut', '2026-03-28T12:00:00Z')).toBe('2026-03-29T01:00:00+03:00');
  expect(next('23:30', 'America/Scoresbysund', '2026-03-28T23:00:00Z')).toBe('2026-03-29T00:30:00-01:00');
});

test('a day that a zone leaves out is made good, and none is told twice', () => {
  expect(next('07:00', 'Pacific/Apia', '2011-12-29T17:00:00Z', 5)).toBe('2011-12-31T07:00:00+14:00');
  expect(next('07:00', 'Pacific/Apia', '2011-12-30T17:00:00Z')).toBe('2012-01-01T07:00:00+14:00');
});

test('who wants no digest has no moment for one', () => {
  const after = Temporal.Instant.from('2026-08-18T06:00:00Z');
  expect(nextDigest({ zone: 'Europe/London' }, after)).toBeUndefined();
});
