/** The command line as a person runs it: a process of its own, in a folder of its own, with nothing of our environment. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

export const CLI = resolve(import.meta.dirname, '../../src/cli.ts');
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder, gone after the last test of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'channel-brief-e2e-'));
  folders.push(folder);
  return folder;
}

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Milliseconds from the start to the first line of output. */
  readonly firstOutput: number | undefined;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Called with all output so far whenever there is more; may send a signal. */
  readonly onOutput?: (out: string, kill: (signal: NodeJS.Signals) => void) => void;
  /** The same for standard error. */
  readonly onError?: (err: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs `brief` with these words in `folder`, where DATA_DIR is `data`. */
export function brief(words: readonly string[], folder: string, options: RunOptions = {}): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, [CLI, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, TMPDIR: tmpdir(), ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  let firstOutput: number | undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    firstOutput ??= performance.now() - began;
    out += text;
    options.onOutput?.(out, (signal) => child.kill(signal));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    options.onError?.(err, (signal) => child.kill(signal));
  });
  child.stdin.on('error', () => {});
  child.stdin.end(options.stdin ?? '');
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ code, out, err, firstOutput }));
  });
}

/** Lines of JSON. */
export function jsonLines(out: string): readonly Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
