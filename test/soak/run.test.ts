import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

function soak(...words: string[]) {
  const file = join(import.meta.dirname, 'run.ts');
  return spawnSync(process.execPath, [file, ...words], { encoding: 'utf8' });
}

test('the soak tells which options it has', () => {
  const { status, stdout } = soak('--help');
  expect(status).toBe(0);
  for (const option of ['--deliveries', '--database', '--spread <minutes>']) expect(stdout).toContain(option);
});

test.each([
  [['--deliveries', 'many'], "argument 'many' is invalid. Give a whole number"],
  [['--spread', '-1'], "argument '-1' is invalid. Give a number"],
  [['--database', 'oracle'], 'Allowed choices are sqlite, postgres, both'],
  [['--spred', '55'], 'Did you mean --spread'],
])('a wrong wish (%j) is told in plain words', (words, told) => {
  const { status, stderr } = soak(...words);
  expect(status).toBe(1);
  expect(stderr.replace(/\s+/g, ' ')).toContain(told);
  expect(stderr).not.toMatch(/^\s+at /m);
});
