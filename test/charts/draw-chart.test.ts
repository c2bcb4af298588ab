import { describe, expect, test } from 'vitest';
import { dayAmongDays } from '../../src/charts/day-among-days.ts';
import { drawPng, layOut, rasterise } from '../../src/charts/draw-chart.ts';
import { last30Days } from '../../src/charts/last-30-days.ts';
import { weeklyPreventions } from '../../src/charts/weekly-preventions.ts';
import { yearToDate } from '../../src/charts/year-to-date.ts';
import { type Box, boxesOfWords } from './boxes.ts';
import { drawn, people, weekly } from './record.ts';

function allCharts(to: string, missing: readonly string[] = []) {
  const series = people(to, missing);
  const preventions = weekly('crossings_prevented', to, missing);
  return [yearToDate(series), last30Days(series), weeklyPreventions(series, preventions), dayAmongDays(series)].flatMap(
    (chart) => (chart.kind === 'chart' ? [chart] : []),
  );
}

/** Pixels of the part of a picture between two heights that are not its paper. */
function inkBetween(pixels: Uint8Array, from: number, to: number): number {
  let ink = 0;
  for (let i = from * 1200 * 4; i < to * 1200 * 4; i += 4) if ((pixels[i] ?? 255) < 128) ink += 1;
  return ink;
}

test.each(allCharts('2026-08-17').map((chart) => [chart.name, chart] as const))(
  '%s is a PNG of 1200 by 675 pixels with words in the place of the title',
  (_name, { option }) => {
    const png = Buffer.from(drawPng(option));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 675]);
    const svg = layOut(option);
    const [with_, without] = [rasterise(svg).pixels, rasterise(svg, []).pixels];
    expect(inkBetween(without, 0, 140)).toBe(0);
    expect(inkBetween(with_, 34, 80)).toBeGreaterThan(2_000);
    expect(inkBetween(with_, 625, 660)).toBeGreaterThan(1_000);
  },
);

test('a missing day leaves no bar and breaks the line of the mean', () => {
  const paths = (missing: readonly string[]) =>
    layOut(drawn(last30Days(people('2026-08-17', missing))).option).match(/<path[^>]*stroke="#c44e00"[^>]*>/g) ?? [];
  const segments = (missing: readonly string[]) => paths(missing).join('').match(/M/g)?.length ?? 0;
  expect(segments(['2026-07-30'])).toBeGreaterThan(segments([]));
});

const SITUATIONS: readonly (readonly [string, string, readonly string[]])[] = [
  ['in August', '2026-08-17', []],
  ['on 2 January', '2026-01-02', []],
  ['on 29 February of a leap year', '2024-02-29', []],
  ['in March, when the year is short', '2022-03-01', []],
  ['in November, when the year is nearly full', '2025-11-20', []],
  ['on the last day of a year', '2025-12-31', []],
  ['in a year ahead of the last', '2022-08-22', []],
  ['where days and weeks are missing', '2026-08-17', ['2026-05-03', '2026-08-09', '2026-08-15', '2026-06-29']],
  ['in the first days of the record', '2018-01-03', []],
];

describe.each(SITUATIONS)('%s', (_situation, to, missing) => {
  test.each(allCharts(to, missing).map((chart) => [chart.name, chart] as const))(
    'the words of %s lie on the sheet and do not touch each other',
    (_name, { option }) => {
      const boxes = boxesOfWords(layOut(option));
      expect(boxes.length).toBeGreaterThan(8);
      for (const box of boxes) {
        expect(box.left, box.words).toBeGreaterThanOrEqual(16);
        expect(box.right, box.words).toBeLessThanOrEqual(1184);
        expect(box.bottom, box.words).toBeLessThanOrEqual(665);
      }
      expect(touching(boxes)).toEqual([]);
    },
  );
});

function touching(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      return apart ? [] : [`${a.words} | ${b.words}`];
    }),
  );
}
