/** A Dockerfile as its instructions, stage by stage. Reads what ours is written with and refuses anything else. */

export interface Stage {
  readonly name: string;
  readonly instructions: readonly Instruction[];
}

export interface Instruction {
  readonly word: string;
  /** All that stands behind the word, on one line. */
  readonly rest: string;
}

const KNOWN = /^(?:FROM|ARG|WORKDIR|COPY|RUN|ENV|USER|VOLUME|EXPOSE|HEALTHCHECK|CMD)$/;

export function readDockerfile(text: string): readonly Stage[] {
  const stages: { name: string; instructions: Instruction[] }[] = [];
  for (const line of text.replaceAll('\\\n', ' ').split('\n')) {
    const [, word, rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line.trim()) ?? [];
    if (word === undefined) {
      if (!/^\s*(?:#.*)?$/.test(line)) throw new Error(`Dockerfile: no instruction: ${line}`);
      continue;
    }
    if (!KNOWN.test(word)) throw new Error(`Dockerfile: ${word} is not known here`);
    if (word === 'FROM')
      stages.push({ name: / AS (\S+)$/.exec(rest)?.[1] ?? `stage ${stages.length}`, instructions: [] });
    stages.at(-1)?.instructions.push({ word, rest });
  }
  return stages;
}

/** The command of `CMD [...]` and of `HEALTHCHECK … CMD [...]`. */
export function commandOf(stage: Stage | undefined, word: 'CMD' | 'HEALTHCHECK'): readonly string[] {
  const rest = stage?.instructions.findLast((each) => each.word === word)?.rest ?? '';
  return JSON.parse(/\[.*\]$/.exec(rest)?.[0] ?? 'null') as readonly string[];
}

/** `ENV A=1 B=2` of a stage, later ones over earlier. */
export function environmentOf(stage: Stage | undefined): Readonly<Record<string, string>> {
  const pairs = (stage?.instructions ?? [])
    .filter(({ word }) => word === 'ENV')
    .flatMap(({ rest }) => rest.split(/\s+/).map((pair) => pair.split('=')));
  return Object.fromEntries(pairs.map(([name = '', ...value]) => [name, value.join('=')]));
}

/** What of the project goes into the image: `!` lines of a `.dockerignore` that leaves out everything else. */
export function contextOf(ignore: string): readonly string[] {
  const lines = ignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  if (lines[0] !== '*') throw new Error('.dockerignore: the first line leaves out everything');
  return lines.slice(1).map((line) => {
    if (!/^![\w.-]+$/.test(line)) throw new Error(`.dockerignore: ${line} is no name`);
    return line.slice(1);
  });
}
