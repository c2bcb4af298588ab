import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { createTurns } from '../../src/collect/turns.ts';

const turns = new URL('../../src/collect/turns.ts', import.meta.url).href;

/** Runs a program of its own and gives what it prints and how long it lives, in milliseconds. */
function run(program: string): { printed: string; lived: number } {
  const script = `import { createTurns } from '${turns}'; const began = performance.now(); ${program}
    process.on('exit', () => console.log(Math.round(performance.now() - began)));`;
  const lines = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    .trim()
    .split('\n');
  return { printed: lines.slice(0, -1).join(' '), lived: Number(lines.at(-1)) };
}

test('a program that waits for its turn lives until it has come', () => {
  const { printed, lived } = run(`
    const turns = createTurns(300);
    turns.take('a').then((end) => end());
    turns.take('a').then((end) => { console.log('second'); end(); });`);
  expect(printed).toBe('second');
  expect(lived).toBeGreaterThanOrEqual(290);
});

test('a program that comes back during the pause lives until its turn has come too', () => {
  const { printed } = run(`
    const turns = createTurns(300);
    turns.take('a').then((end) => end());
    setTimeout(() => turns.take('a').then((end) => { console.log('second'); end(); }), 50);`);
  expect(printed).toBe('second');
});

test('a pause that nobody waits for keeps no program alive', () => {
  const { lived } = run(`createTurns(5000).take('a').then((end) => end());`);
  expect(lived).toBeLessThan(2000);
});

test('one who gives up waiting holds up no one behind', async () => {
  const turnsOfHost = createTurns(0);
  const end = await turnsOfHost.take('a');
  const impatient = new AbortController();
  const second = turnsOfHost.take('a', impatient.signal);
  const third = turnsOfHost.take('a');
  impatient.abort();
  expect(await second).toBeUndefined();
  end?.();
  expect(await third).toBeTypeOf('function');
});

test('a host is quiet until the time it asked for, and not after', () => {
  const turnsOfHost = createTurns(0);
  turnsOfHost.quiet('a', Temporal.Now.instant().add({ seconds: 60 }));
  turnsOfHost.quiet('b', Temporal.Now.instant().subtract({ seconds: 1 }));
  expect(turnsOfHost.quietUntil('a')).toBeDefined();
  expect(turnsOfHost.quietUntil('b')).toBeUndefined();
  expect(turnsOfHost.quietUntil('c')).toBeUndefined();
});
