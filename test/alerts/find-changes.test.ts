import { expect, test } from 'vitest';
import { changesOfLast, type Given } from './releases.ts';

const told = (given: readonly Given[]) => {
  const { newDays, filled, revised, disputed } = changesOfLast(given);
  const said = ({ metric, day, value, previous }: (typeof revised)[number]) =>
    `${metric} ${day} ${previous.observation.value} ${value}`;
  return {
    newDays: newDays.map(({ day, people, boats }) => `${day} ${people} ${boats}`),
    filled: filled.map(String),
    revised: revised.map(said),
    disputed: disputed.map(said),
  };
};
const nothing = { newDays: [], filled: [], revised: [], disputed: [] };
const monday: Given = { at: '2026-07-13T12:05:00Z', days: { '2026-07-11': [0, 0], '2026-07-12': [70, 1] } };

test('a day that no release showed before is new, with its people and boats together', () => {
  const tuesday: Given = { at: '2026-07-14T12:05:00Z', days: { '2026-07-12': [70, 1], '2026-07-13': [225, 4] } };
  expect(told([monday, tuesday])).toEqual({ ...nothing, newDays: ['2026-07-13 225 4'] });
});

test('a day without arrivals that is printed is new as well, and one that is not printed is nothing', () => {
  const tuesday: Given = { at: '2026-07-14T12:05:00Z', days: { '2026-07-13': [0, 0] } };
  expect(told([monday, tuesday]).newDays).toEqual(['2026-07-13 0 0']);
  expect(told([monday, { ...tuesday, days: {} }])).toEqual(nothing);
});

test('a day that was left out and comes later than its neighbour is new when it comes', () => {
  const tuesday: Given = { at: '2026-07-15T12:05:00Z', days: { '2026-07-14': [50, 1] } };
  const wednesday: Given = { at: '2026-07-16T12:05:00Z', days: { '2026-07-13': [27, 1], '2026-07-14': [50, 1] } };
  expect(told([monday, tuesday, wednesday])).toEqual({ ...nothing, newDays: ['2026-07-13 27 1'] });
});

test('a day counted anew is revised, each of its numbers that changed', () => {
  const later: Given = { at: '2026-07-15T12:05:00Z', days: { '2026-07-11': [0, 0], '2026-07-12': [75, 2] } };
  expect(told([monday, later])).toEqual({
    ...nothing,
    revised: ['small_boat_arrivals 2026-07-12 70 75', 'small_boats 2026-07-12 1 2'],
  });
});

test('a number changed and changed back is revised twice', () => {
  const up: Given = { at: '2026-07-15T12:05:00Z', days: { '2026-07-12': [75, 1] } };
  const back: Given = { at: '2026-07-16T12:05:00Z', days: { '2026-07-12': [70, 1] } };
  expect(told([monday, up, back]).revised).toEqual(['small_boat_arrivals 2026-07-12 75 70']);
});

test('a page that is seen again says nothing new', () => {
  expect(told([monday, { ...monday, seen: '2026-07-14T00:00:00Z' }])).toEqual(nothing);
});

test('an old release stored after a newer one says nothing of what that one shows', () => {
  const newer: Given = { at: '2026-07-15T12:05:00Z', days: { '2026-07-12': [75, 1], '2026-07-13': [5, 1] } };
  const old: Given = { ...monday, seen: '2026-07-20T00:00:00Z' };
  expect(told([newer, old]).revised).toEqual([]);
  expect(told([newer, { ...old, days: { '2026-07-13': [9, 1] } }])).toEqual(nothing);
});

test('boats that come after the people of their day are no news', () => {
  const people: Given = { at: '2026-07-14T12:05:00Z', days: { '2026-07-13': [225] } };
  const both: Given = { at: '2026-07-15T12:05:00Z', days: { '2026-07-13': [225, 4] } };
  expect(told([monday, people]).newDays).toEqual(['2026-07-13 225 undefined']);
  expect(told([monday, people, both])).toEqual(nothing);
});

test('a spreadsheet that counts a day otherwise revises it, and the page that goes on as before disputes it', () => {
  const sheet: Given = { at: '2026-07-17T08:30:00Z', route: 'time-series', days: { '2026-07-12': [75, 1] } };
  const page: Given = { at: '2026-07-17T12:05:00Z', days: { '2026-07-12': [70, 1] } };
  expect(told([monday, sheet]).revised).toEqual(['small_boat_arrivals 2026-07-12 70 75']);
  expect(told([monday, sheet, page])).toEqual({ ...nothing, disputed: ['small_boat_arrivals 2026-07-12 75 70'] });
});

test('a page that takes over what the spreadsheet had changed says nothing new', () => {
  const sheet: Given = { at: '2026-07-17T08:30:00Z', route: 'time-series', days: { '2026-07-12': [75, 1] } };
  const page: Given = { at: '2026-07-17T12:05:00Z', days: { '2026-07-12': [75, 1] } };
  expect(told([monday, sheet, page])).toEqual(nothing);
});

test('days that a spreadsheet shows weeks later complete the record and are no news', () => {
  const days = { '2026-07-20': [5, 1], '2026-08-06': [8, 1] } as const;
  const sheet: Given = { at: '2026-08-07T08:30:00Z', route: 'time-series', days };
  expect(told([monday, sheet])).toEqual({ ...nothing, newDays: ['2026-08-06 8 1'], filled: ['2026-07-20'] });
});
