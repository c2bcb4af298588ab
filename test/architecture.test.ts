/** The rules of the house, held against the house; and held against small trees where each rule is broken on purpose. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { breachesIn, placeOf } from './architecture/breaches.ts';
import { silentExports } from './architecture/comments.ts';
import { PLACES } from './architecture/house.ts';
import { importsOf } from './architecture/imports.ts';
import { BREACHES, CLEAN, WORLDLY } from './architecture/planted.ts';
import { blankWords } from './architecture/source.ts';
import { readTree } from './architecture/tree.ts';

const project = resolve(import.meta.dirname, '..');
const trees: string[] = [];

afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true });
});

function plant(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'channel-brief-house-'));
  trees.push(root);
  for (const [path, source] of Object.entries({ ...CLEAN, ...files })) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), source);
  }
  return root;
}

test('the house keeps its own rules', () => {
  expect(readTree(project).files.length).toBeGreaterThan(0);
  expect(breachesIn(project)).toEqual([]);
});

test('each export says what it is', () => {
  const { files } = readTree(project);
  expect(files.filter(({ path }) => !path.startsWith('feeds/')).flatMap(silentExports)).toEqual([]);
});

test.each<[string, string, number]>([
  ['without a comment', 'export const a = 1;\nexport const b = 2;', 2],
  ['with a comment of its own', '/** A. */\nexport const a = 1;\n/** B. */\nexport const b = 2;', 0],
  ['alone in a file without one', 'export const a = 1;', 1],
  ['alone in a file that begins with one', "/** A. */\nimport './b.ts';\n\nexport async function a() {}", 0],
  [
    'that is the only function beside a record with its own',
    '/** A. */\n\n/** B. */\nexport type B = 1;\n\nexport const a = 1;',
    0,
  ],
  [
    'whose members say it',
    '/** A. */\n\nexport interface A {\n  /** B. */\n  b: 1;\n}\n\nexport interface C {\n  c: 1;\n}',
    1,
  ],
  [
    'that is one function in two signatures',
    '/** A. */\n\n/** B. */\nexport function b(): 1;\nexport function b(c: 2): 1;',
    0,
  ],
])('an export %s', (_which, source, many) => {
  expect(silentExports({ path: 'src/a.ts', source })).toHaveLength(many);
});

test('each place of the plan is found by its own path', () => {
  for (const place of PLACES) expect(placeOf(place.path)).toBe(place);
});

test('a clean tree has no breach, whatever its comments and texts say', () => {
  expect(breachesIn(plant({}))).toEqual([]);
});

test.each(BREACHES)('%s is found', (_name, path, source, told) => {
  const breaches = breachesIn(plant({ [path]: source }));
  expect(breaches).toHaveLength(1);
  expect(breaches[0]).toContain(told);
  expect(breaches[0]?.startsWith(`${path}: `)).toBe(true);
});

describe.each(['src/domain', 'src/readers', 'src/compose', 'feeds'])('in %s', (folder) => {
  test.each(WORLDLY)('%s is found', (use) => {
    const breaches = breachesIn(plant({ [`${folder}/a.ts`]: `const fine = 1;\nexport const a = ${use};\n` }));
    expect(breaches.length).toBeGreaterThan(0);
    expect(breaches[0]).toMatch(/a\.ts: is pure, but /);
  });
});

test('above the pure floors the world may be touched', () => {
  const source = WORLDLY.map((use, i) => `export const a${i} = ${use};`).join('\n');
  expect(breachesIn(plant({ 'src/store/a.ts': `const fine = 1;\n${source}\n` }))).toEqual([]);
});

test('where dates are turned into Temporal, a date without a moment is still the clock', () => {
  const source = "import 'chrono-node';\nexport const a = new Date();\n";
  expect(breachesIn(plant({ 'src/extract/a.ts': source }))).toHaveLength(1);
});

test('a circle of three files is found, and told once', () => {
  const breaches = breachesIn(
    plant({
      'src/check/a.ts': "import './b.ts';",
      'src/check/b.ts': "import type { C } from './c.ts';",
      'src/check/c.ts': "export { A } from './a.ts';",
    }),
  );
  expect(breaches).toEqual([
    'src/check/a.ts -> src/check/b.ts -> src/check/c.ts -> src/check/a.ts: a circle of imports',
  ]);
});

test('a project without one of its folders is not passed over', () => {
  const root = plant({});
  rmSync(join(root, 'commands'), { recursive: true });
  expect(() => breachesIn(root)).toThrow('commands');
});

test('every way to import is read, and nothing that only looks like one', () => {
  const source = `
    import a, { b } from 'one'; import type { C } from "two";
    import {
      d, // from 'not-this'
      type E,
    } from './three.ts';
    export * as f from './four.ts'; export type { G } from './five.ts';
    const h = await import('./six.ts'); import './seven.ts'; import type from './eight.ts';
    const i = "import 'not-this-either'"; /* import 'nor-this' */ const j = /import 'nor-this'/.test(i);
    const k = \`import 'nor-this' \${await import('./nine.ts')} \${{ from: 'x' }}\`;
    const l = 4 / 2; const m = "'"; store.import('x'); export const from = 'x';
  `;
  expect(importsOf(source)).toEqual(
    expect.arrayContaining([
      { specifier: 'one', typeOnly: false },
      { specifier: 'two', typeOnly: true },
      { specifier: './three.ts', typeOnly: false },
      { specifier: './four.ts', typeOnly: false },
      { specifier: './five.ts', typeOnly: true },
      { specifier: './six.ts', typeOnly: false },
      { specifier: './seven.ts', typeOnly: false },
      { specifier: './eight.ts', typeOnly: false },
      { specifier: './nine.ts', typeOnly: false },
    ]),
  );
  expect(importsOf(source)).toHaveLength(9);
});

test('blanking keeps the length and the lines of a source', () => {
  const source = 'const a = `x \x24{{ b: "}" }.b} y`; // c\nconst d = /["\'`/]/g; /* e\n f */ const g = a / 2 / 3;\n';
  const code = blankWords(source);
  expect(code).toHaveLength(source.length);
  expect(code.split('\n')).toHaveLength(source.split('\n').length);
  expect(code).toContain('const g = a / 2 / 3;');
  expect(code).not.toMatch(/\b[xyef]\b/);
});
