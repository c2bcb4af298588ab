import { expect, test } from 'vitest';
import { readOfficialFile } from '../../src/readers/official-file.ts';
import { millisecondsSince } from '../work.ts';
import { bytesOf, fixture, htmlPage, linesOf, problemsOf, readText, table } from './official-pages.ts';

test('a file is known by its content, whatever its name says', () => {
  expect(readOfficialFile(fixture('weekly.json'), 'last-7-days.ods').kind).toBe('weekly-page');
  expect(readOfficialFile(fixture('last-7-days.html'), 'weekly.csv').kind).toBe('daily-page');
});

test('an empty file, a picture and a text of something else say what was looked for', () => {
  const files = [
    new Uint8Array(),
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
    bytesOf('Dear all,\nplease find'),
  ];
  for (const bytes of files) {
    const reading = readOfficialFile(bytes, 'thing');
    expect(reading.kind).toBe('unreadable');
    expect(problemsOf(reading)[0]).toMatch(/^thing: .*looked for a GOV\.UK page/);
  }
});

test('a page nested beyond reason is refused within a moment', () => {
  const started = process.threadCpuUsage();
  const reading = readText(htmlPage(`${'<div>'.repeat(50_000)}${table([['20 April 2026', '1', '1', '0', '']])}`));
  expect(millisecondsSince(started)).toBeLessThan(5000);
  expect(problemsOf(reading)[0]).toContain('nested deeper than 256');
});

test('a page of thirty thousand rows is read in bearable time', () => {
  const started = process.threadCpuUsage();
  const row = '<tr><td>20 April 2026<td>1<td>1';
  readText(htmlPage(`<table><tr><th>Date<th>Migrants arrived<th>Boats arrived${row.repeat(30_000)}</table>`));
  expect(millisecondsSince(started)).toBeLessThan(15_000);
});

test('a page or a JSON that is cut short is not read, since its last number may be half a number', () => {
  for (const name of ['last-7-days.html', 'last-7-days.json', 'day-in-words.html']) {
    const whole = fixture(name);
    for (let length = 1; length < whole.length - 10; length += 7) {
      expect(readOfficialFile(whole.slice(0, length), name).kind).toBe('unreadable');
    }
  }
});

test('JSON of something else is unreadable', () => {
  expect(problemsOf(readText('{"articles": []}'))[0]).toContain('"title" and "details" of a GOV.UK content item');
});

test('a byte order mark and a page without any metadata are no obstacle', () => {
  const reading = readText(`\ufeff<html><body>${table([['20 April 2026', '1', '1', '0', '']])}</body></html>`);
  expect(linesOf(reading)).toContain('small_boat_arrivals 2026-04-20 1');
  expect(reading).not.toHaveProperty('publishedAt');
});

test('times that cannot be read are left out instead of stopping the page', () => {
  const reading = readText(
    htmlPage(table([['20 April 2026', '1', '1', '0', '']]), { publishedAt: 'yesterday', updatedAt: '' }),
  );
  expect([reading.kind, 'publishedAt' in reading, 'updatedAt' in reading]).toEqual(['daily-page', false, false]);
});
