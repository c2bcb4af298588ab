import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASES } from '../../src/check/record.ts';
import { metrics } from '../../src/metrics/index.ts';
import { readBundledRecord } from '../../src/readers/bundled-record.ts';

const root = join(import.meta.dirname, '..', '..');

test('every file of the folder is in the list, once', () => {
  const files = readdirSync(join(root, 'src', 'metrics'))
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  expect(metrics.map(({ name }) => name.replaceAll('_', '-')).sort()).toEqual(files);
});

test('no two metrics have the same name or title', () => {
  expect(new Set(metrics.map(({ name }) => name)).size).toBe(metrics.length);
  expect(new Set(metrics.map(({ title }) => title)).size).toBe(metrics.length);
});

test.each(metrics.map((metric) => [metric.name, metric] as const))(
  'the words of %s are patterns in lower case',
  (_name, metric) => {
    const { nouns, cues, vetoes } = metric.lexicon;
    for (const source of [...nouns, ...cues, ...vetoes]) {
      expect(() => new RegExp(`\\b(?:${source})`)).not.toThrow();
      expect(new RegExp(`^(?:${source})$`).test('')).toBe(false);
      expect(source.replace(/\\[a-zA-Z]/g, '')).toBe(source.replace(/\\[a-zA-Z]/g, '').toLowerCase());
    }
  },
);

test.each(metrics.map((metric) => [metric.name, metric] as const))(
  '%s has a unit for one and for many, and sources on official sites',
  (_name, metric) => {
    expect(metric.unit.one).not.toBe(metric.unit.many);
    for (const { url, publisher } of metric.sources) {
      expect(publisher).not.toBe('');
      expect(new URL(url).hostname).toMatch(/^www\.(?:gov|ons\.gov)\.uk$/);
    }
  },
);

test('a metric that is checked has a source, and deaths, which no table counts, have none', () => {
  for (const { name, sources } of metrics) expect(sources.length > 0, name).toBe(BASES[name] !== undefined);
});

test('the shipped record holds numbers of every metric that is stored', () => {
  const text = readFileSync(join(root, 'feeds', 'official', 'record.txt'), 'utf8');
  const stored = new Set(
    readBundledRecord(text).flatMap(({ observations }) => observations.map(({ metric }) => metric)),
  );
  for (const { name, sources, measure } of metrics)
    if (sources.length > 0 && measure !== 'rate') expect(stored, name).toContain(name);
});
