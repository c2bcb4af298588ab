/** `brief migrate-store` as whoever runs the bot meets it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeWithPostgres } from '../postgres.ts';
import { brief, newFolder } from './brief.ts';

test('what is wrong with the words is told, and nothing is made', async () => {
  const folder = newFolder();
  for (const [from, to, told] of [
    ['data', 'mysql://host/name', '--to takes a folder or an address such as postgres://'],
    ['DATABASE_URL', 'new', '--from says DATABASE_URL, which is not set'],
  ] as const) {
    const run = await brief(['migrate-store', '--from', from, '--to', to], folder);
    expect(run).toMatchObject({ code: 2, out: '', err: expect.stringContaining(told) });
  }
  const nothing = await brief(['migrate-store', '--from', 'data', '--to', 'new'], folder);
  expect(nothing).toMatchObject({ code: 1, out: '', err: expect.stringContaining('holds no store of Channel Brief') });
  expect(existsSync(join(folder, 'new'))).toBe(false);
});

describeWithPostgres('with PostgreSQL', (newDatabase) => {
  test('the record goes there and back, the answers are the same, and no password is shown', async () => {
    const folder = newFolder();
    const env = { DATABASE_URL: await newDatabase() };
    const asked = ['crossings', '2025', '--json'];
    const before = await brief(asked, folder);
    const there = await brief(['migrate-store', '--from', 'DATA_DIR', '--to', 'DATABASE_URL'], folder, { env });
    expect(there).toMatchObject({ code: 0, err: '' });
    expect(there.out).toMatch(/^observation_run +[0-9a-f]{32} {2}[\d,]+ rows$/m);
    expect(there.out).toContain('Start the bot with that address in DATABASE_URL.');
    const again = await brief(['migrate-store', '--from', 'DATA_DIR', '--to', 'DATABASE_URL'], folder, { env });
    expect(again).toMatchObject({ code: 1, out: '', err: expect.stringContaining('is not empty') });
    expect((await brief(asked, folder, { env })).out).toBe(before.out);
    const back = await brief(['migrate-store', '--from', env.DATABASE_URL, '--to', 'back', '--json'], folder);
    expect(JSON.parse(back.out)).toMatchObject({ to: 'back/channel-brief.sqlite', tables: expect.any(Array) });
    expect((await brief(asked, folder, { env: { DATA_DIR: 'back' } })).out).toBe(before.out);
    expect(there.out + again.err + back.out).not.toMatch(/password@|:password/);
  });
});
