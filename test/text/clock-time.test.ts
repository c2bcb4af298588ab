import { expect, test } from 'vitest';
import { clockTime, timeWords, weekdayNumber, zoneName, zonesLike } from '../../src/text/clock-time.ts';

const WRONG_USE = expect.objectContaining({ name: 'Fault', exitCode: 2 });

test.each([
  ['07:30', '07:30'],
  ['7:30', '07:30'],
  ['7.30', '07:30'],
  ['7am', '07:00'],
  ['12 am', '00:00'],
  ['12:15 pm', '12:15'],
  ['7:30 p.m.', '19:30'],
  ['00:00', '00:00'],
  ['23', '23:00'],
])('"%s" is %s', (words, time) => {
  expect(timeWords(clockTime(words))).toBe(time);
});

test.each(['24:00', '7:60', '13pm', '0am', 'noon', '', '-1:00', '7:3', '7m', '٠٧:٣٠', '07:30:00', 'x'.repeat(10_000)])(
  '"%.20s" is no time',
  (words) => {
    expect(() => clockTime(words)).toThrow(WRONG_USE);
  },
);

test.each([
  ['Monday', 1],
  ['mon', 1],
  ['tues', 2],
  ['Wednesdays', 3],
  ['SU', 7],
])('"%s" is day %d of the week', (words, day) => {
  expect(weekdayNumber(words)).toBe(day);
});

test.each(['', 't', 's', 'someday', '1', 'mondayy'])('"%s" is no day', (words) => {
  expect(() => weekdayNumber(words)).toThrow(WRONG_USE);
});

test.each([
  ['Europe/London', 'Europe/London'],
  ['europe/london', 'Europe/London'],
  [' america/new york ', 'America/New_York'],
  ['utc', 'UTC'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
])('"%s" is the zone %s', (words, zone) => {
  expect(zoneName(words)).toBe(zone);
});

test.each(['Europe/Dover', '+01:00', '', '../etc', 'Europe/London\0', 'x'.repeat(10_000), '🚤'])(
  '"%.20s" is no zone, and the answer names one',
  (words) => {
    expect(() => zoneName(words)).toThrow(
      expect.objectContaining({ message: expect.stringContaining('Europe/London') }),
    );
  },
);

test('zones are suggested by any part of their name, London first', () => {
  expect(zonesLike('')[0]).toBe('Europe/London');
  expect(zonesLike('new york')).toContain('America/New_York');
  for (const zone of zonesLike('')) expect(zoneName(zone)).toBe(zone);
});
