import { expect, test } from 'vitest';
import { briefingDue } from '../../src/worker/schedule.ts';

const local = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/London]`);
const due = (last: string, now: string) =>
  briefingDue(local(last).toInstant(), local(now))?.toPlainDateTime().toString();

test.each([
  ['2026-08-18T06:30', '2026-08-18T07:00', '2026-08-18T07:00:00'],
  ['2026-08-18T06:30', '2026-08-18T09:10', '2026-08-18T07:00:00'],
  ['2026-08-16T07:00', '2026-08-18T06:59', '2026-08-17T07:00:00'],
])('after a briefing at %s one is due at %s', (last, now, expected) => {
  expect(due(last, now)).toBe(expected);
});

test.each([
  ['2026-08-18T07:00', '2026-08-18T07:01'],
  ['2026-08-18T09:00', '2026-08-19T06:59'],
  ['2026-08-18T06:58', '2026-08-18T06:59'],
])('after a briefing at %s none is due at %s', (last, now) => {
  expect(due(last, now)).toBeUndefined();
});

test.each(['2026-03-29', '2026-10-25'])('on %s, when the clocks change, there is one briefing', (day) => {
  const ticks = Array.from({ length: 24 * 60 }, (_, minute) => local(`${day}T00:00`).add({ minutes: minute }));
  let last = local(`${day}T00:00`).subtract({ hours: 10 }).toInstant();
  let briefings = 0;
  for (const tick of ticks) {
    if (briefingDue(last, tick) === undefined) continue;
    briefings += 1;
    last = tick.toInstant();
  }
  expect(briefings).toBe(1);
});
