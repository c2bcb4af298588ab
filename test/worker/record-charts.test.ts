import { expect, test } from 'vitest';
import { createCharts } from '../../src/charts/charts.ts';
import { recordCharts } from '../../src/worker/record-charts.ts';
import { days, release } from '../contracts/store/store-for-tests.ts';
import { atEnd, emptyStore } from './world.ts';

const SOURCE = { publisher: 'Home Office', url: 'https://www.gov.uk/boats' };
const NOW = Temporal.Instant.from('2026-01-20T09:00:00Z');
const day = (text: string) => Temporal.PlainDate.from(text);

async function charts() {
  const { observations } = await emptyStore();
  const drawing = createCharts();
  atEnd(drawing.close);
  await observations.record(release('2026-01-19'), days('2026-01-01', Array(18).fill(100)));
  return { observations, charts: recordCharts(observations, drawing, SOURCE) };
}

test('a chart is told in words and drawn from its reference, today and after a revision alike', async () => {
  const { observations, charts: record } = await charts();
  const block = await record.block({ name: 'year-to-date', day: day('2026-01-18'), asOf: NOW });
  expect(block?.alt).toContain('1,800 from 1 to 18 January 2026');
  const before = await record.picture(block?.chart ?? '');
  expect([...before.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');

  await observations.record(release('2026-01-21'), days('2026-01-01', Array(20).fill(200)));
  expect(await record.picture(block?.chart ?? '')).toEqual(before);
  const later = await record.block({ name: 'year-to-date', day: day('2026-01-18'), asOf: NOW.add({ hours: 72 }) });
  expect(later?.alt).toContain('3,600');
  expect(await record.picture(later?.chart ?? '')).not.toEqual(before);
});

test('a chart ends with the day that was asked for', async () => {
  const { charts: record } = await charts();
  const block = await record.block({ name: 'year-to-date', day: day('2026-01-10'), asOf: NOW });
  expect(block?.alt).toContain('1,000 from 1 to 10 January 2026');
});

test('as an answer it has its words, its picture and its source', async () => {
  const { charts: record } = await charts();
  const briefing = await record.answer('day-among-days 2026-01-17 2026-01-20');
  expect(briefing.blocks).toMatchObject([
    { kind: 'image', chart: 'day-among-days 2026-01-17 2026-01-20' },
    { kind: 'source' },
  ]);
});

test('where the record holds too little there is no picture, and who asks is told why', async () => {
  const { charts: record } = await charts();
  expect(await record.block({ name: 'weekly-preventions', day: day('2026-01-18'), asOf: NOW })).toBeUndefined();
  await expect(record.answer('weekly-preventions 2026-01-18 2026-01-20')).rejects.toMatchObject({ name: 'Fault' });
  await expect(record.answer('nonsense')).rejects.toMatchObject({ message: expect.stringContaining('no such chart') });
  await expect(record.picture('nonsense')).rejects.toThrow();
});
