/** What a person gets wrong, and what the machine does: each ends in words that say what to do, with its exit code. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brief, CLI, newFolder } from './brief.ts';

const official = join(import.meta.dirname, '../fixtures/official');
const warm = newFolder();

describe('brief', () => {
  test.each([
    [['nonsense'], 2],
    [['read'], 2],
    [['crossings', 'bananas'], 2],
    [['check', 'x y', '--published', 'yesterday'], 2],
    [['check', '--jsonl', 'file'], 2],
    [['check', ''], 2],
    [['check', '-'], 2],
    [['bundle', join(official, 'weekly.html'), '--out', 'missing/record.txt'], 1],
    [['briefing', '--date', 'soon'], 2],
    [['check', 'missing.txt'], 1],
    [['read', 'missing.html'], 1],
  ])('%j ends with %i and says why', async (words, code) => {
    const run = await brief(words, warm);
    expect(run.code).toBe(code);
    expect(run.err + run.out).not.toBe('');
    expect(run.err).not.toMatch(/^\s+at .*:\d+:\d+/m);
    if (code === 2) expect(run.out).toBe('');
  });

  test('a story in an older encoding is read, and what is no text is refused', async () => {
    const folder = newFolder();
    const story = Buffer.from('Caf\u00e9: 6,642 people crossed between 1 January and 30 March 2025.', 'latin1');
    writeFileSync(join(folder, 'story.txt'), story);
    writeFileSync(join(folder, 'picture.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13));
    const { code, out } = await brief(['check', 'story.txt', '--published', '2025-04-01'], folder);
    expect([code, out]).toEqual([0, expect.stringContaining('Café')]);
    expect(out).toMatch(/^1 figure: agrees\n/);
    const refused = await brief(['check', 'picture.png'], folder);
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('this is no text') });
  });

  test('where DATA_DIR cannot be written, answers come from the bundled record, and that is said', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'data'), 'a file where a folder should be');
    const { code, out, err } = await brief(['crossings', '2022', '--json'], folder);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ people: 45755 });
    expect(err).toContain('bundled record');
    expect(await brief(['import', join(official, 'weekly.html')], folder)).toMatchObject({ code: 1, out: '' });
  });

  test('every fault of the environment is told at once', async () => {
    const run = await brief(['crossings'], warm, { env: { TIMEZONE: 'Nowhere', LOG_LEVEL: 'loud' } });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/TIMEZONE[\s\S]*LOG_LEVEL/);
  });

  test('a broken list of feeds is told, and where it leaves no feed, collecting fails', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'feeds.opml'), '<opml><body><outline');
    const env = { FEEDS_OPML: 'feeds.opml', FEEDS_BUNDLED: 'off' };
    for (const [words, code] of [
      ['briefing', 0],
      ['collect', 1],
    ] as const) {
      const run = await brief([words], folder, { env });
      expect(run.code).toBe(code);
      expect(run.err).toContain('FEEDS_OPML, feeds.opml: ');
    }
    expect(await brief(['briefing'], folder, { env: { FEEDS_OPML: '.' } })).toMatchObject({ code: 2, out: '' });
  });

  test.skipIf(process.platform !== 'linux')('where the disk is full the exit code says so', async () => {
    const { status, stderr } = spawnSync('sh', ['-c', `exec "${process.execPath}" "$0" --help >/dev/full`, CLI], {
      cwd: warm,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^Standard output cannot be written: .*\n$/)]);
  });
});
