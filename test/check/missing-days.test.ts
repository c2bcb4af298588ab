import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkClaims } from '../../src/check/check.ts';
import type { RecordStates } from '../../src/check/record.ts';
import type { Claim, Reading } from '../../src/domain/claim.ts';
import type { FigureKind } from '../../src/domain/figure.ts';
import { dateOfDayNumber, dayNumber, onDay, type Period, periodOf } from '../../src/domain/period.ts';
import { buildSeries, type Point } from '../../src/domain/series.ts';

const FIRST = dayNumber(Temporal.PlainDate.from('2024-01-01'));
const LENGTH = 600;
const published = dateOfDayNumber(FIRST + LENGTH);
const publishedAt = Temporal.Instant.from('2025-09-01T12:00:00Z');

/** A record of `LENGTH` days without the given ones. */
function recordWithout(missing: ReadonlySet<number>, numbers: (day: number) => number): RecordStates {
  const points = Array.from({ length: LENGTH }, (_, index): Point[] =>
    missing.has(index)
      ? []
      : [{ period: onDay(dateOfDayNumber(FIRST + index)), value: numbers(index), publishedAt, backfilled: false }],
  ).flat();
  const series = buildSeries({ metric: 'small_boat_arrivals', basis: 'daily' }, points);
  const record: RecordStates['now'] = ({ metric, basis }) =>
    metric === 'small_boat_arrivals' && basis === 'daily' ? series : undefined;
  return { atTime: record, now: record, first: record };
}

function days(from: number, to: number): Period {
  return { from: dateOfDayNumber(FIRST + from), to: dateOfDayNumber(FIRST + to) };
}

function claim(kind: FigureKind, value: number, reading: Partial<Reading>): Claim {
  return {
    figure: {
      kind,
      value,
      hedge: 'exact',
      start: 0,
      end: 1,
      ...(kind === 'percent_change' ? { direction: 'up' } : {}),
    },
    readings: [{ metric: 'small_boat_arrivals', basis: 'stated', rule: 'as stated', ...reading }],
    sentence: 'So many people crossed the Channel.',
    place: 'text',
    scope: 'UK',
  };
}

const hole = fc
  .tuple(
    fc.integer({ min: 1, max: LENGTH - 2 }),
    fc.integer({ min: 0, max: LENGTH - 1 }),
    fc.integer({ min: 0, max: LENGTH - 1 }),
  )
  .map(([missing, a, b]) => ({ missing, from: Math.min(a, b, missing), to: Math.max(a, b, missing) }))
  // A habit of the press may end a day earlier, or begin a day later: the hole lies well inside.
  .filter(({ missing, from, to }) => missing - from >= 2 && to - missing >= 2);

test('a total over a missing day is neither borne out nor held against anybody', () => {
  fc.assert(
    fc.property(hole, fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 400 }), (place, value, daily) => {
      const states = recordWithout(new Set([place.missing]), () => daily);
      const [verdict] = checkClaims([claim('count', value, { period: days(place.from, place.to) })], states, published);
      expect(verdict?.kind).toBe('unchecked');
      expect(verdict?.official).toBeUndefined();
    }),
  );
});

test('not even where the total without that day is the story’s', () => {
  fc.assert(
    fc.property(hole, (place) => {
      const states = recordWithout(new Set([place.missing]), () => 7);
      const withoutIt = (place.to - place.from) * 7;
      const [verdict] = checkClaims(
        [claim('count', withoutIt, { period: days(place.from, place.to) })],
        states,
        published,
      );
      expect(verdict).toMatchObject({ kind: 'unchecked', reason: 'no-record' });
    }),
  );
});

test('a change is not judged where a day of either time is missing', () => {
  fc.assert(
    fc.property(fc.constantFrom(20, 220), fc.integer({ min: 1, max: 400 }), (missing, value) => {
      const states = recordWithout(new Set([missing]), () => 50);
      const reading = { period: days(200, 240), comparedWith: days(0, 40) };
      const [verdict] = checkClaims([claim('percent_change', value, reading)], states, published);
      expect(verdict?.kind).toBe('unchecked');
    }),
  );
});

test('a missing day is not a day on which nobody came', () => {
  const states = recordWithout(new Set([100]), () => 50);
  const [verdict] = checkClaims([claim('count', 0, { period: days(100, 100) })], states, published);
  expect(verdict?.kind).not.toBe('agrees');
  expect(verdict?.kind).not.toBe('differs');
});

test('a day of the record on which nobody came is one', () => {
  const states = recordWithout(new Set(), (day) => (day === 100 ? 0 : 50));
  const [verdict] = checkClaims([claim('count', 0, { period: days(100, 100) })], states, published);
  expect(verdict).toMatchObject({ kind: 'agrees', official: 0 });
});

test('the highest day of a time with a missing day is not known', () => {
  const states = recordWithout(new Set([100]), () => 50);
  const highest = claim('count', 50, { period: days(90, 110), aggregate: 'max_day' });
  expect(checkClaims([highest], states, published)[0]?.kind).toBe('unchecked');
});

test('without a missing day, the true total of any time agrees', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: LENGTH - 1 }), fc.integer({ min: 0, max: LENGTH - 1 }), (a, b) => {
      const states = recordWithout(new Set(), (day) => 101 + day);
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      let total = 0;
      for (let day = from; day <= to; day += 1) total += 101 + day;
      const [verdict] = checkClaims([claim('count', total, { period: days(from, to) })], states, published);
      expect(verdict).toMatchObject({ kind: 'agrees', official: total });
    }),
  );
});

test('a claim that names no period is not judged', () => {
  const [verdict] = checkClaims(
    [claim('count', 500, {})],
    recordWithout(new Set(), () => 50),
    published,
  );
  expect(verdict).toMatchObject({ kind: 'unchecked', reason: 'no-period' });
});

test('a day after the last of the record is ahead of it', () => {
  const late = { period: periodOf('2026-01-01', '2026-01-31') };
  const [verdict] = checkClaims(
    [claim('count', 500, late)],
    recordWithout(new Set(), () => 50),
    published,
  );
  expect(verdict?.kind).toBe('ahead-of-record');
});

test('an empty record judges nothing', () => {
  const empty: RecordStates = { atTime: () => undefined, now: () => undefined, first: () => undefined };
  const [verdict] = checkClaims([claim('count', 500, { period: days(0, 30) })], empty, published);
  expect(verdict).toMatchObject({ kind: 'unchecked', reason: 'no-record' });
});
