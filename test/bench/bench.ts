/**
 * `npm run bench`: how right, how steadfast and how fast the program is. `-- --json` for machines, `-- --only PART` (may
 * be given more than once) for one part alone, `-- --set NAME` for the accuracy on one set of stories. Parts that take minutes, feeds, store and limits, are measured only where they are named.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Answers, openAnswers } from '../stories/answers.ts';
import { SETS } from '../stories/story.ts';
import type { Part } from './table.ts';

const PARTS: Readonly<Record<string, (answers: Answers, sets: readonly string[]) => Promise<Part>>> = {
  accuracy: async (answers, sets) => (await import('./accuracy.ts')).accuracyPart(answers, sets),
  perturbation: async (answers) => (await import('./perturbation.ts')).perturbationPart(answers),
  speed: async ({ record }) => (await import('./speed.ts')).speedPart(record),
  start: async () => (await import('./start.ts')).startPart(),
  slack: async () => (await import('./slack.ts')).slackPart(),
  commands: async () => (await import('./commands.ts')).commandsPart(),
  discord: async () => (await import('./discord.ts')).discordPart(),
  feeds: async () => (await import('./feeds.ts')).feedsPart(),
  store: async () => (await import('./store.ts')).storePart(),
  limits: async () => (await import('./limits.ts')).limitsPart(),
};
const TAKE_MINUTES = ['feeds', 'store', 'limits'];

const options = readOptions();
if (options === undefined) {
  process.stderr.write(`bench: [--json] [--only ${Object.keys(PARTS).join('|')}]... [--set ${SETS.join('|')}]...\n`);
  process.exitCode = 2;
} else await run(options);

interface Options {
  readonly json: boolean;
  readonly names: readonly string[];
  readonly sets: readonly string[];
}

/** Undefined where the words are of no use. */
function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true },
        set: { type: 'string', multiple: true },
      },
    });
    const sets = values.set ?? SETS;
    const names = values.only ?? Object.keys(PARTS).filter((name) => !TAKE_MINUTES.includes(name));
    const areKnown = names.every((name) => Object.hasOwn(PARTS, name)) && sets.every((set) => SETS.includes(set));
    return areKnown ? { json: values.json, names, sets } : undefined;
  } catch {
    return undefined;
  }
}

async function run({ json, names, sets }: Options): Promise<void> {
  const answers = await openAnswers();
  const data: Record<string, unknown> = { node: process.version, processor: cpus()[0]?.model ?? '' };
  try {
    for (const [name, measure] of Object.entries(PARTS)) {
      if (!names.includes(name)) continue;
      const part = await measure(answers, sets);
      data[name] = part.data;
      if (!json) process.stdout.write(`== ${name}\n${part.text}\n\n`);
    }
  } finally {
    await answers.close();
  }
  if (json) process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}
