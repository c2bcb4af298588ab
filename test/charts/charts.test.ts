import { spawnSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import { createCharts } from '../../src/charts/charts.ts';
import { last30Days } from '../../src/charts/last-30-days.ts';
import { yearToDate } from '../../src/charts/year-to-date.ts';
import { days, drawn, people } from './record.ts';

const charts = createCharts();
afterAll(() => charts.close());

const august = drawn(yearToDate(people('2026-08-17')));

/** More points than the time or the memory of the drawing process is enough for. */
function endless(points: number): Chart {
  const data = Array.from({ length: points }, (_, i) => [i, i % 7]);
  const series = { type: 'line' as const, symbol: 'circle', showAllSymbol: true, data };
  return { ...august, key: `endless-${points}`, option: { xAxis: {}, yAxis: {}, series } };
}

test('no process is started before a chart is asked for', async () => {
  const idle = createCharts();
  expect(idle.drawing()).toBe(false);
  await idle.close();
});

test('a chart comes as a PNG with its alt text and key, and is not drawn a second time', async () => {
  const first = await charts.draw(august);
  expect(first).toMatchObject({ kind: 'drawn', alt: august.alt, key: august.key });
  const again = await charts.draw(drawn(yearToDate(people('2026-08-17'))));
  expect(again.kind === 'drawn' && first.kind === 'drawn' && again.png === first.png).toBe(true);
});

test('a chart asked for many times at once is drawn once, and others beside it each get their own', async () => {
  const own = createCharts();
  const other = drawn(last30Days(people('2026-08-17')));
  const [a, b, c] = await Promise.all([own.draw(august), own.draw(other), own.draw(august)]);
  expect(a === c).toBe(true);
  expect([a.kind, b.kind]).toEqual(['drawn', 'drawn']);
  expect(b).toMatchObject({ key: other.key, alt: other.alt });
  await own.close();
});

test('what makes no chart is told in its words, and needs no process', async () => {
  const idle = createCharts();
  expect(await idle.draw(yearToDate(days('2026-01-01', [])))).toEqual({
    kind: 'failed',
    words: 'The record holds no figures yet.',
  });
  expect(idle.drawing()).toBe(false);
  await idle.close();
});

test('a chart that takes too long is given up, the bot goes on, and the next chart is drawn', async () => {
  const impatient = createCharts({ limit: 1_500, memory: 2_000 });
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
  }, 20);
  expect(await impatient.draw(endless(150_000))).toEqual({
    kind: 'failed',
    words: 'The chart could not be drawn: it took longer than 1.5 seconds.',
  });
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(20);
  expect(await impatient.draw(august)).toMatchObject({ kind: 'drawn' });
  await impatient.close();
});

test('a chart that breaks the drawing process is told, the bot goes on, and the next chart is drawn', async () => {
  const broken = createCharts({ limit: 60_000 });
  expect(await broken.draw(endless(1_500_000))).toEqual({
    kind: 'failed',
    words: expect.stringMatching(/^The chart could not be drawn: the drawing process stopped/),
  });
  expect(await broken.draw(august)).toMatchObject({ kind: 'drawn' });
  await broken.close();
});

test('a chart that cannot be drawn or is no data is told, and the next is drawn', async () => {
  const option = { series: [{ type: 'line' as const, data: [1] }] };
  expect(await charts.draw({ ...august, key: 'no axes', option })).toMatchObject({
    kind: 'failed',
    words: expect.stringContaining('The chart could not be drawn: '),
  });
  const worded = { tooltip: { formatter: () => 'words' } };
  expect(await charts.draw({ ...august, key: 'a function', option: worded })).toMatchObject({ kind: 'failed' });
  expect(await charts.draw(drawn(last30Days(people('2026-07-01'))))).toMatchObject({ kind: 'drawn' });
});

test('the process ends when no chart comes, kept charts are still there, and it is started again', async () => {
  const brief = createCharts({ idle: 1 });
  await brief.draw(august);
  await expect.poll(() => brief.drawing()).toBe(false);
  expect(await brief.draw(august)).toMatchObject({ kind: 'drawn' });
  expect(brief.drawing()).toBe(false);
  expect(await brief.draw(drawn(last30Days(people('2026-07-01'))))).toMatchObject({ kind: 'drawn' });
  await brief.close();
});

test('once closed nothing is drawn, not even what was under way', async () => {
  const closing = createCharts();
  const underWay = closing.draw(august);
  await closing.close();
  const stopped = { kind: 'failed', words: 'The chart could not be drawn: the program is stopping.' };
  expect(await underWay).toEqual(stopped);
  expect(await closing.draw(august)).toEqual(stopped);
  expect(closing.drawing()).toBe(false);
});

test('a program that closes its charts goes on after it, where nothing else keeps it alive', () => {
  const from = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  const program = `
    const { createCharts } = await import(${from('../../src/charts/charts.ts')});
    const { yearToDate } = await import(${from('../../src/charts/year-to-date.ts')});
    const { people } = await import(${from('./record.ts')});
    const charts = createCharts();
    const drawing = await charts.draw(yearToDate(people('2026-08-17')));
    await charts.close();
    console.log(drawing.kind, 'and closed');`;
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  expect([stdout.trim(), status]).toEqual(['drawn and closed', 0]);
});
