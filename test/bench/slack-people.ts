/** A thread with the Slack emulator and many people, who ask at once and note when they are acknowledged, answered and shown a picture. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort } from 'node:worker_threads';
import { bytesOf } from '../platforms/slack/fault-proxy.ts';
import { commandBody, postSigned } from '../platforms/slack/slack-posts.ts';
import { startWorkspace } from '../platforms/slack/workspace.ts';

/** Milliseconds from each question on: until its post was acknowledged, until the first answer, and until a picture was there, for those that got one. */
export interface Waits {
  readonly acknowledged: readonly number[];
  readonly answered: readonly number[];
  readonly pictured: readonly number[];
}

interface Job {
  readonly origin: string;
  readonly atOnce: number;
  readonly warmUp: number;
  readonly questions: readonly string[];
}

interface Asked {
  readonly began: number;
  acknowledged?: number;
  answered?: number;
  pictured?: number;
}

/** Milliseconds without an answer after which none is waited for. */
const SILENCE = 5_000;

const asked = new Map<string, Asked>();
let lastAnswer = 0;

const workspace = await startWorkspace();
const box = createServer(async (request, response) => {
  const question = asked.get(request.url ?? '');
  lastAnswer = performance.now();
  const body = (await bytesOf(request)).toString();
  response.end('ok');
  if (question === undefined) return;
  question.answered ??= lastAnswer - question.began;
  if (body.includes('"slack_file"')) question.pictured ??= lastAnswer - question.began;
});
await new Promise<void>((listening) => box.listen(0, '127.0.0.1', listening));

parentPort?.once('message', async (job: Job) => {
  if (job.warmUp > 0) await ask(job, job.warmUp);
  asked.clear();
  await ask(job, job.atOnce);
  const all = [...asked.values()];
  const times = (which: 'acknowledged' | 'answered' | 'pictured') => all.flatMap((each) => each[which] ?? []);
  const waits: Waits = {
    acknowledged: times('acknowledged'),
    answered: times('answered'),
    pictured: times('pictured'),
  };
  parentPort?.postMessage(waits);
});
parentPort?.postMessage(workspace.apiUrl);

/** Asks so many at once, and waits until nothing more is answered. */
async function ask({ origin, questions }: Job, count: number): Promise<void> {
  const { port } = box.address() as AddressInfo;
  const { id: channel } = await workspace.newChannel();
  await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const path = `/${count}-${i}`;
      const text = questions[i % questions.length] ?? '';
      const responseUrl = `http://127.0.0.1:${port}${path}`;
      const body = commandBody({ command: '/crossings', text, channel, responseUrl });
      const question: Asked = { began: performance.now() };
      asked.set(path, question);
      await postSigned(origin, body);
      question.acknowledged = performance.now() - question.began;
    }),
  );
  lastAnswer = performance.now();
  while (performance.now() - lastAnswer < SILENCE) await new Promise((again) => setTimeout(again, 100));
}
