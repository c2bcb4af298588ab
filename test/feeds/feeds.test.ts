import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { feeds } from '../../feeds/index.ts';

const folder = new URL('../../feeds/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'topic.ts');

test('every file of the folder is in the list, and the list has no other', () => {
  expect(feeds.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

test('there are at least twenty feeds from at least fifteen outlets', () => {
  expect(feeds.length).toBeGreaterThanOrEqual(20);
  expect(new Set(feeds.map(({ outlet }) => outlet)).size).toBeGreaterThanOrEqual(15);
});

test.each(feeds.map((feed) => [feed.name, feed] as const))(
  '%s has a name, an address and an interval that make sense',
  (name, feed) => {
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    const address = new URL(feed.address);
    expect(address.protocol).toBe('https:');
    expect(address.href).toBe(feed.address);
    expect(address.hash + address.username).toBe('');
    expect(feed.title.trim()).not.toBe('');
    expect(feed.outlet.trim()).not.toBe('');
    expect(Number.isInteger(feed.interval)).toBe(true);
    expect(feed.interval).toBeGreaterThanOrEqual(5);
    expect(feed.interval).toBeLessThanOrEqual(24 * 60);
    expect(['all', 'topic']).toContain(feed.relevance);
  },
);

test('no two feeds share a name or an address', () => {
  expect(new Set(feeds.map(({ name }) => name)).size).toBe(feeds.length);
  expect(new Set(feeds.map(({ address }) => address)).size).toBe(feeds.length);
});

test('a feed is declared and nothing else: its file imports only the type', () => {
  for (const file of files) {
    const imports = readFileSync(new URL(file, folder), 'utf8').match(/^import .*$/gm);
    expect(imports, file).toEqual(["import type { Feed } from '../src/domain/feed.ts';"]);
  }
});
