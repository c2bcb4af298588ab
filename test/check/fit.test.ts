import { expect, test } from 'vitest';
import { fitOf } from '../../src/check/fit.ts';
import type { Reading } from '../../src/domain/claim.ts';
import type { Figure, Hedge } from '../../src/domain/figure.ts';
import type { MetricName } from '../../src/domain/metric.ts';

function reading(metric: MetricName = 'small_boat_arrivals', aggregate?: Reading['aggregate']): Reading {
  return { metric, basis: 'stated', rule: 'as stated', ...(aggregate === undefined ? {} : { aggregate }) };
}

function figure(value: number, hedge: Hedge, more: Partial<Figure> = {}): Figure {
  return { kind: 'count', value, hedge, start: 0, end: 1, ...more };
}

test.each<[Hedge, number, number, string]>([
  ['exact', 6642, 6642, 'equal'],
  ['exact', 6642, 6643, 'near'],
  ['exact', 6642, 7000, 'no'],
  ['exact', 15_000, 15_400, 'allowed'],
  ['exact', 15_000, 15_600, 'no'],
  ['more_than', 15_000, 15_897, 'allowed'],
  ['more_than', 15_000, 18_750, 'allowed'],
  ['more_than', 15_000, 18_800, 'no'],
  ['more_than', 15_000, 14_000, 'no'],
  ['at_least', 600, 1200, 'allowed'],
  ['at_least', 600, 1300, 'no'],
  ['about', 1000, 1090, 'allowed'],
  ['about', 1000, 1150, 'no'],
  ['nearly', 1200, 1195, 'allowed'],
  ['nearly', 1200, 1100, 'no'],
  ['nearly', 1200, 1300, 'no'],
  ['less_than', 600, 590, 'allowed'],
  ['less_than', 600, 620, 'no'],
  ['up_to', 600, 500, 'allowed'],
  ['up_to', 600, 700, 'no'],
  ['dozens_of', 24, 60, 'allowed'],
  ['hundreds_of', 100, 600, 'allowed'],
  ['hundreds_of', 100, 40, 'no'],
  ['thousands_of', 1000, 9000, 'allowed'],
  ['tens_of', 10_000, 41_472, 'allowed'],
])('%s %d against %d: %s', (hedge, value, official, fit) => {
  expect(fitOf(figure(value, hedge), official, reading())).toBe(fit);
});

test('a range holds what lies between its ends', () => {
  const between = figure(1000, 'range', { valueTo: 1100 });
  expect(fitOf(between, 1050, reading())).toBe('allowed');
  expect(fitOf(between, 1250, reading())).toBe('no');
});

test.each<[number, 'up' | 'down', Hedge, number, string]>([
  [43, 'up', 'exact', 43.02, 'equal'],
  [43, 'up', 'exact', 33, 'no'],
  [43, 'up', 'exact', 43.9, 'near'],
  [43, 'up', 'exact', -43, 'no'],
  [43, 'down', 'exact', -43.2, 'equal'],
  [33.3, 'down', 'about', -31, 'allowed'],
  [40, 'up', 'more_than', 48, 'allowed'],
  [40, 'up', 'more_than', 38, 'no'],
  [50, 'up', 'nearly', 47, 'allowed'],
])('a change of %d%% %s, %s, against %d: %s', (value, direction, hedge, official, fit) => {
  const change = figure(value, hedge, { kind: 'percent_change', direction });
  expect(fitOf(change, official, reading())).toBe(fit);
});

test.each<[number, Hedge, number, string]>([
  [2, 'exact', 2.1, 'allowed'],
  [2, 'exact', 2.5, 'no'],
  [2, 'more_than', 2.6, 'allowed'],
  [2, 'more_than', 1.8, 'no'],
  [2, 'nearly', 1.8, 'allowed'],
  [3, 'exact', 3, 'equal'],
])('%d times as many, %s, against %d: %s', (value, hedge, official, fit) => {
  expect(fitOf(figure(value, hedge, { kind: 'ratio' }), official, reading())).toBe(fit);
});

test('people per boat are printed as whole numbers', () => {
  expect(fitOf(figure(68, 'exact'), 67.94, reading('people_per_boat'))).toBe('equal');
  expect(fitOf(figure(68, 'exact'), 61, reading('people_per_boat'))).toBe('no');
  expect(fitOf(figure(70, 'exact'), 69.4, reading('small_boat_arrivals', 'average_per_day'))).not.toBe('no');
});

test('a share fits nothing, since the record keeps none', () => {
  expect(fitOf(figure(20, 'exact', { kind: 'share' }), 20, reading())).toBe('no');
});
