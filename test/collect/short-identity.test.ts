import { expect, test } from 'vitest';
import { shortIdentity } from '../../src/collect/short-identity.ts';
import { openStore } from '../../src/store/open-store.ts';
import { article, moment } from '../contracts/store/store-for-tests.ts';
import { describeWithPostgres } from '../postgres.ts';

/** That no database can make shorter by itself. */
const noise = Array.from({ length: 6_000 }, (_, index) => ((index * 7_919 + 13) % 9_973).toString(36)).join('');

test('an identity of usual length is kept as it is', () => {
  expect(shortIdentity('gazette.example 12345')).toBe('gazette.example 12345');
});

test('long ones are told apart by every letter, stay short in every script, and are always the same', () => {
  const ids = [`https://g.example/${noise}`, `https://g.example/${noise}x`, '🛶'.repeat(5_000)];
  const short = ids.map(shortIdentity);
  expect(new Set(short).size).toBe(3);
  expect(short.map((id) => Buffer.byteLength(id)).every((bytes) => bytes < 1_000)).toBe(true);
  expect(ids.map(shortIdentity)).toEqual(short);
  expect(short[0]).toMatch(/^https:\/\/g\.example\//);
});

describeWithPostgres('on PostgreSQL', (newDatabase) => {
  test('an article with an endless identity is kept, known again and judged', async () => {
    const store = await openStore({ dataDir: '', databaseUrl: await newDatabase() });
    await expect(store.articles.save([article(noise)], moment('2026-08-18'))).rejects.toThrow(/index/);
    const id = shortIdentity(noise);
    expect(await store.articles.save([article(id)], moment('2026-08-18'))).toMatchObject({ added: 1 });
    expect(await store.articles.known([article(id)])).toEqual(new Set([article(id)]));
    await store.verdicts.save(id, 1, [], moment('2026-08-18'));
    expect((await store.verdicts.of([id])).has(id)).toBe(true);
    await store.close();
  });
});
