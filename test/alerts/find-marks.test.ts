import { describe, expect, test } from 'vitest';
import { setAgain, stands } from '../../src/alerts/find-marks.ts';
import { type Alert, isMark } from '../../src/domain/alert.ts';
import { alertsOf, changesOfLast, type Days, type Given, peopleFrom } from './releases.ts';

type Busy = Readonly<Record<string, number | undefined>>;

/** 10 people a day since 2022, and on some days as many as told. */
const usual = (to: string, busy: Busy) =>
  peopleFrom('2022-01-01', to, (day) => (day.toString() in busy ? busy[day.toString()] : 10));

/** What a page gives to say that has these numbers instead of those of the page before. */
function revision(before: Days, after: Days, people: ReturnType<typeof usual>, since?: string): readonly Alert[] {
  const pages: Given[] = [
    { at: '2026-08-10T12:00:00Z', days: before },
    { at: '2026-08-12T12:00:00Z', days: after },
  ];
  return alertsOf(changesOfLast(pages), people, since);
}
const marks = (alerts: readonly Alert[]) => alerts.filter(isMark).map(({ key, day }) => `${key} on ${day}`);
const corrected = (alerts: readonly Alert[]) =>
  alerts.flatMap((each) =>
    each.kind === 'corrected' ? [{ ...each, was: each.was?.value, now: each.now?.value }] : [],
  );

describe('a record that was told', () => {
  const busy = { '2022-09-01': 900, '2026-08-01': 950 };

  test('has another number after a revision that leaves it one', () => {
    const found = corrected(revision({ '2026-08-01': [1_000] }, { '2026-08-01': [950] }, usual('2026-08-09', busy)));
    expect(found).toContainEqual(
      expect.objectContaining({
        key: 'revised record day 2026-08-01 2608121200',
        corrects: 'record small_boat_arrivals day 2026-08-01',
        was: 1_000,
        now: 950,
        value: 950,
      }),
    );
  });

  test('is none after a revision below the highest before', () => {
    const people = usual('2026-08-09', { ...busy, '2026-08-01': 850 });
    const [found] = corrected(revision({ '2026-08-01': [1_000] }, { '2026-08-01': [850] }, people));
    expect(found).toMatchObject({ was: 1_000, now: 850, value: 850 });
    const among = revision({ '2026-08-01': [1_000] }, { '2026-08-01': [850] }, people).flatMap((each) =>
      each.kind === 'corrected' && each.now?.kind === 'record' ? [each.now.among] : [],
    );
    expect(among[0]).toBe('year');
    const lower = usual('2026-08-09', { ...busy, '2026-07-30': 899, '2026-08-01': 850 });
    const gone = corrected(revision({ '2026-08-01': [1_000] }, { '2026-08-01': [850] }, lower));
    expect(gone[0]).toMatchObject({
      corrects: 'record small_boat_arrivals day 2026-08-01',
      now: undefined,
      value: 850,
    });
  });

  test('is none, at its own number, where an earlier day was counted anew above it', () => {
    const people = usual('2026-08-09', { ...busy, '2026-07-30': 990 });
    const found = corrected(revision({ '2026-07-30': [100] }, { '2026-07-30': [990] }, people));
    expect(found).toContainEqual(
      expect.objectContaining({ corrects: 'record small_boat_arrivals day 2026-08-01', now: undefined, value: 950 }),
    );
  });

  test('stays as it was told where a day after it was counted anew', () => {
    const people = usual('2026-08-09', { ...busy, '2026-08-03': 12 });
    expect(corrected(revision({ '2026-08-03': [10] }, { '2026-08-03': [12] }, people))).toEqual([]);
  });

  test('is made by a revision alone, and told with its own day', () => {
    for (const before of [10, 100]) {
      const found = revision({ '2026-08-01': [before] }, { '2026-08-01': [950] }, usual('2026-08-09', busy));
      expect(marks(found)).toContain('record small_boat_arrivals day 2026-08-01 on 2026-08-01');
    }
  });
});

describe('a milestone', () => {
  // 212 days of 10 people come before 1 August.
  const other = { '2022-09-01': 9_000 };
  const first = (people: number): Days => ({ '2026-08-01': [people] });

  test('that a revision takes away is told to be none, with what has come so far', () => {
    const people = usual('2026-08-09', { ...other, '2026-08-01': 2_700 });
    const found = corrected(revision(first(2_900), first(2_700), people));
    expect(found).toContainEqual(
      expect.objectContaining({
        corrects: 'milestone small_boat_arrivals 2026 5000',
        now: undefined,
        value: 2_120 + 2_700 + 80,
      }),
    );
    expect(`${found.find(({ corrects }) => corrects.startsWith('milestone'))?.day}`).toBe('2026-08-09');
  });

  test('that moves to another day keeps its key and has the right day', () => {
    const people = usual('2026-08-09', { ...other, '2026-08-01': 2_860 });
    const [found] = revision(first(2_900), first(2_860), people).flatMap((each) =>
      each.kind === 'corrected' && each.corrects.includes('2026 5000') ? [each] : [],
    );
    expect([found?.was?.day, found?.now?.day].map(String)).toEqual(['2026-08-01', '2026-08-03']);
  });

  test('that was passed in days which come later is told with its day, also where that was known before them', () => {
    const people = usual('2026-08-09', { ...other, '2026-08-01': 2_835, '2026-08-04': 15 });
    const days: Days = { '2026-08-02': [10], '2026-08-03': [10], '2026-08-04': [15], '2026-08-05': [10] };
    const pages: Given[] = [
      { at: '2026-08-06T12:00:00Z', days: { '2026-08-01': [2_835], '2026-08-04': [15], '2026-08-05': [10] } },
      { at: '2026-08-09T12:00:00Z', days },
    ];
    expect(marks(alertsOf(changesOfLast(pages), people)).filter((each) => each.includes('2026 5000'))).toEqual([
      'milestone small_boat_arrivals 2026 5000 on 2026-08-05',
    ]);
  });

  test('that old days complete is told, unless nobody looked then', () => {
    const people = usual('2026-08-09', { ...other, '2026-07-01': 3_100 });
    const pages: Given[] = [
      { at: '2026-08-06T12:00:00Z', days: { '2026-08-05': [10] } },
      { at: '2026-08-09T12:00:00Z', route: 'time-series', days: { '2026-07-01': [3_100] } },
    ];
    const told = (since: string) =>
      marks(alertsOf(changesOfLast(pages), people, since)).filter((each) => each.includes('2026 5000'));
    expect(told('2026-07-01')).toEqual(['milestone small_boat_arrivals 2026 5000 on 2026-07-10']);
    expect(told('2026-07-11')).toEqual([]);
  });
});

test('a lead that is none says both numbers of its date, and a quiet week that is none who came', () => {
  const behind = { '2025-08-01': 400, '2022-09-01': 9_000, '2026-03-01': 20 };
  const people = usual('2026-08-01', { ...behind, '2026-08-01': 500 });
  const lead = corrected(revision({ '2026-08-01': [100] }, { '2026-08-01': [500] }, people));
  expect(lead).toContainEqual(
    expect.objectContaining({
      corrects: 'lead small_boat_arrivals 2026-08-01 behind',
      value: 2_120 + 10 + 500,
      against: 2_120 + 400,
    }),
  );
  const none = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [`2026-08-0${day}`, 0]));
  const quiet = corrected(
    revision({ '2026-08-04': [0] }, { '2026-08-04': [6] }, usual('2026-08-09', { ...none, '2026-08-04': 6 })),
  );
  expect(quiet).toContainEqual(expect.objectContaining({ corrects: 'quiet small_boat_arrivals 2026-08-01', value: 6 }));
});

test('a mark stands where the record sets or passes it just as it was told, and not otherwise', () => {
  const people = usual('2026-08-09', { '2022-09-01': 900, '2026-08-01': 950 });
  const found = revision({ '2026-08-01': [100] }, { '2026-08-01': [950] }, people).filter(isMark);
  const record = found.find(({ key }) => key === 'record small_boat_arrivals day 2026-08-01');
  if (record === undefined) throw new Error('no record was found');
  expect(stands(record, people)).toBe(true);
  expect(stands(record, usual('2026-08-12', { '2022-09-01': 900, '2026-08-01': 950, '2026-08-11': 5_000 }))).toBe(true);
  expect(stands(record, usual('2026-08-09', { '2022-09-01': 900, '2026-08-01': 940 }))).toBe(false);
  expect(setAgain(record)).toMatchObject({
    key: 'again record day 2026-08-01 2608121200',
    corrects: 'record small_boat_arrivals day 2026-08-01',
    now: record,
  });
});

test('no key of a correction is longer than a button can carry', () => {
  const people = usual('2026-08-09', { '2022-09-01': 9_000, '2026-08-01': 22_850 });
  const found = revision({ '2026-08-01': [32_900] }, { '2026-08-01': [22_850] }, people);
  expect(found.filter(({ kind }) => kind === 'corrected').length).toBeGreaterThan(5);
  for (const { key } of found.filter(({ kind }) => kind !== 'revised')) expect(key.length).toBeLessThanOrEqual(60);
});
