/** What a start costs: the command line on forty stories, the bundled record, and memory. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openFilledStore } from '../../src/main/open-filled-store.ts';
import { readSet } from '../stories/story.ts';
import { median, type Part, rounded, table } from './table.ts';

const CLI = resolve(import.meta.dirname, '../../src/cli.ts');
const TIMES = 5;
/** Has a process tell on its way out how much memory it held at most, in kB. */
const TELL_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`;

export async function startPart(): Promise<Part> {
  const stories = readSet('development').slice(0, 40);
  const first: Run[] = [];
  const again: Run[] = [];
  const load: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await withFolder(async (folder) => {
      first.push(await checkLines(stories, folder));
      again.push(await checkLines(stories, folder));
    });
    await withFolder(async (dataDir) => {
      const began = performance.now();
      const store = await openFilledStore({ dataDir });
      load.push(performance.now() - began);
      await store.close();
    });
  }
  const data = {
    stories: stories.length,
    firstStartMillis: median(first.map(({ millis }) => millis)),
    laterStartMillis: median(again.map(({ millis }) => millis)),
    recordMillis: median(load),
    peakMegabytes: median(again.map(({ peakKilobytes }) => peakKilobytes / 1024)),
    peakMegabytesFirst: median(first.map(({ peakKilobytes }) => peakKilobytes / 1024)),
  };
  return {
    data,
    text: `${table([
      ['', 'time', 'memory'],
      [`brief check --jsonl, ${data.stories} stories`, millis(data.laterStartMillis), mega(data.peakMegabytes)],
      ['the same, the very first time', millis(data.firstStartMillis), mega(data.peakMegabytesFirst)],
      ['bundled record into a new store', millis(data.recordMillis), ''],
    ])}
From the start of the process to its end; the middle of ${TIMES}. Memory is the most that was held.`,
  };
}

interface Run {
  readonly millis: number;
  readonly peakKilobytes: number;
}

async function withFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'channel-brief-bench-'));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkLines(stories: ReturnType<typeof readSet>, dataDir: string): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', TELL_MEMORY, CLI, 'check', '--jsonl'], {
    env: { PATH: process.env.PATH, TMPDIR: tmpdir(), DATA_DIR: dataDir },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let [lines, err] = [0, ''];
  child.stdout.on('data', (bytes: Buffer) => {
    lines += bytes.toString('latin1').split('\n').length - 1;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.end(stories.map(({ figures: _labels, ...story }) => `${JSON.stringify(story)}\n`).join(''));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      const millis = performance.now() - began;
      const peak = /peak (\d+)/.exec(err)?.[1];
      if (code !== 0 || lines !== stories.length || peak === undefined) {
        failed(new Error(`start: check --jsonl ended with ${code} after ${lines} answers: ${err}`));
      } else done({ millis, peakKilobytes: Number(peak) });
    });
  });
}

function millis(value: number): string {
  return `${rounded(value)} ms`;
}

function mega(value: number): string {
  return `${rounded(value)} MB`;
}
