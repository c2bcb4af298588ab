import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSet, SETS } from '../stories/story.ts';
import { percent, table } from './table.ts';

function bench(...words: string[]) {
  return spawnSync(process.execPath, [join(import.meta.dirname, 'bench.ts'), ...words], { encoding: 'utf8' });
}

/** One with figures and one without. */
const TWO = [
  SETS.find((set) => readSet(set).some(({ figures }) => figures.length > 0)) ?? '',
  SETS.find((set) => readSet(set).every(({ figures }) => figures.length === 0)) ?? '',
];

test('one part as data has each set, with its shares between nothing and all where it has figures to find', () => {
  const { status, stdout } = bench('--json', '--only', 'accuracy', ...TWO.flatMap((set) => ['--set', set]));
  expect(status).toBe(0);
  const { accuracy } = JSON.parse(stdout) as { accuracy: { set: string; shares: { f1: number | null } }[] };
  expect(accuracy.map(({ set }) => set)).toEqual([...TWO, 'all']);
  for (const { set, shares } of accuracy) {
    if (set !== 'all' && readSet(set).every(({ figures }) => figures.length === 0)) expect(shares.f1).toBeNull();
    else expect(shares.f1).toSatisfy((f1: number) => f1 > 0 && f1 <= 1);
  }
});

test.each([['--only', 'everything'], ['--set', 'nothing'], ['--fast']])(
  '%s is wrong use, and the answer names the parts',
  (...words) => {
    const { status, stdout, stderr } = bench(...words.filter((word) => word !== undefined));
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('accuracy|perturbation|speed|start');
  },
);

test('a table has numbers to the right and words to the left', () => {
  const rows = [
    ['set', 'F1', 'others'],
    ['newsroom', '98.2%', 'a'],
    ['all', percent(Number.NaN), 'bcd'],
  ];
  expect(table(rows, [2])).toBe('set          F1  others\nnewsroom  98.2%  a\nall           -  bcd');
});
