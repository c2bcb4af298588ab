/**
 * `node test/container/rehearse.ts`: goes through the Dockerfile without a container engine. Each stage is a room of its own, in
 * which COPY and RUN do what they say; then the bot is started as the image starts it, asked by its own health check,
 * stopped, and started again on the same data. Prints a line for each step; the exit code is 0 where all held.
 */
import { type ChildProcess, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commandOf, contextOf, environmentOf, readDockerfile, type Stage } from './dockerfile.ts';
import { copyInto, makeRoom, type Room, whyNoRooms } from './rooms.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
/** Nothing outside is visited: GOV.UK is a port where nobody answers. */
const QUIET = { FEEDS_BUNDLED: 'off', GOVUK_URL: 'http://127.0.0.1:9', LOG_LEVEL: 'error' };

const folder = mkdtempSync(join(tmpdir(), 'channel-brief-rehearsal-'));
const began = performance.now();
try {
  const why = whyNoRooms();
  if (why !== undefined) throw new Error(`rehearse: ${why}`);
  await rehearse();
  say('all held');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function rehearse(): Promise<void> {
  const context = makeContext();
  const stages = readDockerfile(readFileSync(join(PROJECT, 'Dockerfile'), 'utf8'));
  const rooms = new Map<string, Room>();
  for (const stage of stages) {
    const root = join(folder, 'rooms', stage.name);
    mkdirSync(root, { recursive: true });
    const room = makeRoom(root, process.execPath);
    rooms.set(stage.name, room);
    await buildStage(stage, room, { context, rooms });
  }
  const last = stages.at(-1);
  const room = rooms.get(last?.name ?? '');
  if (last === undefined || room === undefined) throw new Error('rehearse: the Dockerfile has no stage');
  say(
    `image without Node and system: ${megabytes(join(room.root, 'app'))} MB, of it packages ${megabytes(join(room.root, 'app/node_modules'))} MB`,
  );
  await expectRefusal(room, last);
  await liveOnce(room, last, 'a new volume');
  await liveOnce(room, last, 'the same volume');
}

/** What a builder is sent: files of the project that are tracked or new, and that `.dockerignore` lets through. */
function makeContext(): string {
  const context = join(folder, 'context');
  const wanted = contextOf(readFileSync(join(PROJECT, '.dockerignore'), 'utf8'));
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...wanted], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  for (const file of files.trim().split('\n')) cpSync(join(PROJECT, file), join(context, file));
  say(`context: ${readdirSync(context).join(', ')}`);
  return context;
}

async function buildStage(
  stage: Stage,
  room: Room,
  { context, rooms }: { context: string; rooms: ReadonlyMap<string, Room> },
): Promise<void> {
  let cwd = '/';
  for (const { word, rest } of stage.instructions) {
    if (word === 'WORKDIR') cwd = rest;
    if (word === 'COPY') {
      const words = rest.split(/\s+/);
      const from = words[0]?.startsWith('--from=')
        ? rooms.get(words.shift()?.slice('--from='.length) ?? '')
        : undefined;
      const to = words.pop() ?? '';
      for (const path of words) copyInto(join(from?.root ?? context, path), room, cwd, to);
    }
    if (word === 'RUN') {
      await done(room.start(['sh', '-c', rest], { cwd, user: 'root', env: environmentOf(stage) }), rest);
    }
    if (word === 'COPY' || word === 'RUN') say(`${stage.name}: ${word} ${rest}`);
  }
}

/** The user of the image may write to its data and to nothing of the program. */
async function expectRefusal(room: Room, stage: Stage): Promise<void> {
  const { cwd, user, env } = placeOf(stage);
  const test =
    'touch /data/mine && rm /data/mine && for f in src/cli.ts package.json node_modules feeds; do if [ -w "$f" ]; then echo "$f can be written" >&2; exit 1; fi; done; id -un';
  const who = await done(room.start(['sh', '-c', test], { cwd, user, env }), 'what the user may write');
  if (who.trim() !== 'node') throw new Error(`rehearse: the user is ${who}`);
  say('runs as node, who may write to /data alone');
}

async function liveOnce(room: Room, stage: Stage, words: string): Promise<void> {
  const { cwd, user, env } = placeOf(stage);
  const options = { cwd, user, env: { ...env, ...QUIET }, readOnly: true };
  const start = performance.now();
  const bot = room.start(commandOf(stage, 'CMD'), options);
  const outcome = done(bot, 'the bot');
  const health = commandOf(stage, 'HEALTHCHECK');
  let healthy = false;
  for (let time = 0; time < 60 && !healthy && bot.exitCode === null; time += 1) {
    await new Promise((later) => setTimeout(later, 250));
    healthy = await done(room.start(health, options), 'the health check').then(
      () => true,
      () => false,
    );
  }
  if (!healthy) throw new Error(`rehearse: the bot was never healthy: ${await outcome.catch(String)}`);
  say(`with ${words}: healthy after ${seconds(start)} s`);
  const stop = performance.now();
  stopInside(bot);
  const out = await outcome;
  if (!out.includes('Channel Brief')) throw new Error(`rehearse: no briefing was printed: ${out}`);
  if (!existsSync(join(room.root, 'data/channel-brief.sqlite'))) throw new Error('rehearse: no record in /data');
  const after = await done(room.start(health, options), 'the health check').then(
    () => 'healthy',
    () => 'not healthy',
  );
  if (after !== 'not healthy') throw new Error('rehearse: a bot that is gone is called healthy');
  say(`SIGTERM ends it with code 0 after ${seconds(stop)} s, and then the health check fails`);
}

function placeOf(stage: Stage) {
  const of = (word: string) => stage.instructions.findLast((each) => each.word === word)?.rest ?? '';
  const user = of('USER');
  if (user !== 'node') throw new Error(`rehearse: the image runs as ${user || 'root'}`);
  return { cwd: of('WORKDIR'), user, env: environmentOf(stage) } as const;
}

/** The signal goes to the bot itself, the first process of its room, as an engine sends it. */
function stopInside(bot: ChildProcess): void {
  const children = readFileSync(`/proc/${bot.pid}/task/${bot.pid}/children`, 'utf8').trim();
  process.kill(Number(children), 'SIGTERM');
}

/** Standard output; throws with what was said on standard error where the exit code is not 0. */
function done(child: ChildProcess, what: string): Promise<string> {
  let [out, err] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((held, failed) => {
    child.on('error', failed);
    child.on('close', (code, signal) =>
      code === 0
        ? held(out)
        : failed(new Error(`rehearse: ${what} ended with ${code ?? signal}: ${err.slice(-2_000)}`)),
    );
  });
}

function megabytes(path: string): number {
  const { isDirectory, size } = { isDirectory: statSync(path).isDirectory(), size: statSync(path).size };
  if (!isDirectory) return Math.round(size / 1e6);
  return Math.round(Number(execFileSync('du', ['-sk', path], { encoding: 'utf8' }).split('\t')[0]) / 1024);
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

function say(words: string): void {
  process.stdout.write(`${seconds(began).padStart(6)} s  ${words}\n`);
}
