/** The README's commands, run as they stand there: each must print what the README shows below it. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from './brief.ts';

const home = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(home, 'README.md'), 'utf8');
const folder = newFolder();

/** Blocks of code that begin with a prompt. They are run in an empty folder, so what they read is named from the project's. */
const shown = [...readme.matchAll(/^```\n\$ (.+)\n([\s\S]*?)^```/gm)].map(([, command = '', output = '']) => ({
  command,
  output,
}));
const fixtures = join(home, 'test/fixtures');

/** The day of today stands for the day on which the example was made. */
const undated = (text: string) => text.replace(/(As known on )[^.;]+/, '$1TODAY').replace(/\s+/g, ' ');

test('the README shows commands', () => {
  expect(shown.length).toBeGreaterThan(4);
});

test.each(shown)('the README tells the truth about $command', async ({ command, output }) => {
  const cli = join(home, 'src/cli.ts');
  const asPerson = command.includes('-- read ') ? `${command} --no-json` : command;
  const line = asPerson.replace('npm run --silent brief --', `node "${cli}"`).replaceAll('test/fixtures', fixtures);
  const { out, err } = await new Promise<{ out: string; err: string }>((done) => {
    const env = {
      PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
      // A name that never resolves, as where there is no network.
      GOVUK_URL: 'http://channel-brief.invalid',
    };
    execFile('sh', ['-c', line], { cwd: folder, env }, (_error, out, err) => done({ out, err }));
  });
  expect(err).toBe('');
  expect(undated(out).replaceAll(fixtures, 'test/fixtures')).toBe(undated(output));
});
