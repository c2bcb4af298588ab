import { describe, expect, test } from 'vitest';
import { breakLines, widthOf } from '../../src/charts/line-breaks.ts';
import { panel, yOf } from '../../src/charts/panel.ts';
import { spread } from '../../src/charts/spread.ts';

describe('labels in a column', () => {
  test('stay where they are while they do not touch', () => {
    expect(spread([300, 100, 200], 30, 0, 400)).toEqual([300, 100, 200]);
  });

  test('that would touch make way for each other evenly', () => {
    expect(spread([100, 110], 30, 0, 400)).toEqual([90, 120]);
  });

  test('keep their order and their distance however many crowd at one place', () => {
    const moved = spread([395, 399, 390, 380, 200, 398], 30, 0, 400);
    const sorted = moved.toSorted((a, b) => a - b);
    expect(sorted.at(-1)).toBeLessThanOrEqual(400);
    for (const [i, place] of sorted.entries()) expect(place - (sorted[i - 1] ?? -30)).toBeGreaterThanOrEqual(30);
    expect(moved[1]).toBe(sorted.at(-1));
    expect(moved[4]).toBe(200);
  });
});

describe('a title', () => {
  test('that fits stays on one line', () => {
    expect(breakLines('3,428 people in all', 46, 1100)).toEqual(['3,428 people in all']);
  });

  test('of two lines breaks after a comma where it can', () => {
    expect(breakLines('15,897 people so far in 2026, 43% fewer than by 20 August 2025', 46, 1104)).toEqual([
      '15,897 people so far in 2026,',
      '43% fewer than by 20 August 2025',
    ]);
  });

  test('never parts a number from its word, a month from its year, or no one', () => {
    const said = 'in the 30 days to 17 August 2026 there was no one and then 250 people on 3 boats';
    for (let width = 300; width < 2_000; width += 10) {
      const lines = breakLines(said, 46, width);
      expect(lines.join(' ')).toBe(said);
      for (const line of lines) expect(line).not.toMatch(/\d$(?<!2026)|August$|\bno$/);
      const widest = Math.max(...lines.map((line) => widthOf(line, 46)));
      if (width > 500) expect(widest).toBeLessThanOrEqual(width);
    }
  });
});

describe('a scale', () => {
  test.each([
    [45_755, 10_000, 50_000],
    [474, 100, 500],
    [1, 1, 1],
    [0, 1, 1],
    [1_305, 500, 1_500],
  ])('to %d has steps of %d and ends at %d', (largest, step, most) => {
    expect(panel({ top: 100, bottom: 500, places: 10, largest })).toMatchObject({ step, most });
  });

  test('starts at zero', () => {
    const field = panel({ top: 100, bottom: 500, places: 10, largest: 80 });
    expect(yOf(field, 0)).toBe(500);
    expect(yOf(field, field.most)).toBe(100);
  });
});
