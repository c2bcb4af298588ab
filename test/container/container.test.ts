import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VARIABLES } from '../../src/config/variables.ts';
import { commandOf, contextOf, environmentOf, readDockerfile } from './dockerfile.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(PROJECT, name), 'utf8');
const stages = readDockerfile(read('Dockerfile'));
const image = stages.at(-1);
const rests = (word: string) =>
  (image?.instructions ?? []).filter((each) => each.word === word).map(({ rest }) => rest);

describe('the image', () => {
  test('is of Node 26, runs as a user without rights, and keeps its data in a volume', () => {
    expect(read('Dockerfile')).toMatch(/^ARG NODE=node:26-slim$/m);
    expect(rests('USER')).toEqual(['node']);
    expect(rests('VOLUME')).toEqual([environmentOf(image).DATA_DIR]);
  });

  test('starts the bot and asks it whether it lives on the port that it opens', () => {
    const [node, ...words] = commandOf(image, 'CMD');
    expect([node, existsSync(join(PROJECT, words[0] ?? '')), words[1]]).toEqual(['node', true, 'start']);
    expect(commandOf(image, 'HEALTHCHECK').join(' ')).toContain("process.env.PORT + '/healthz'");
    expect(rests('EXPOSE')).toEqual([environmentOf(image).PORT]);
  });

  test('holds what the program needs and nothing else of the project', () => {
    const context = contextOf(read('.dockerignore'));
    for (const name of context) expect([name, existsSync(join(PROJECT, name))]).toEqual([name, true]);
    expect(context.filter((name) => /^\.|^(?:test|data|node_modules)$/.test(name))).toEqual([]);
    const copied = stages.flatMap(({ instructions }) =>
      instructions
        .filter(({ word, rest }) => word === 'COPY' && !rest.startsWith('--from='))
        .flatMap(({ rest }) => rest.split(' ').slice(0, -1)),
    );
    expect(new Set(copied)).toEqual(new Set(context));
  });
});

test.each(['Dockerfile', 'compose.yaml', 'compose.many.yaml'])('%s sets only variables that the bot knows', (name) => {
  const others = /^(?:NODE_ENV|POSTGRES_\w+)$/;
  const set =
    name === 'Dockerfile'
      ? Object.keys(environmentOf(image))
      : [...read(name).matchAll(/^\s+([A-Z][A-Z_]+):/gm)].map(([, word = '']) => word);
  expect(set.length).toBeGreaterThan(1);
  expect(set.filter((variable) => !others.test(variable) && !VARIABLES.includes(variable))).toEqual([]);
});
