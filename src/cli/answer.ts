/** The commands of every platform, answered here. */
import { existsSync } from 'node:fs';
import { commands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { Fault } from '../domain/fault.ts';
import { commandDeps } from '../main/command-deps.ts';
import { decodeText } from '../readers/decode-text.ts';
import { openCommandParts } from './command-parts.ts';
import { readBytes, readStandardInput } from './input.ts';
import { printBriefing, printJson } from './output.ts';

/** Runs the command of that name and prints its briefing, or with `json` its data. Options that are undefined count as not given. */
export async function runCommand(
  name: string,
  given: Readonly<Record<string, string | undefined>>,
  { json }: { readonly json?: true },
  config: Config,
): Promise<void> {
  const parts = await openCommandParts(config);
  try {
    const deps = commandDeps(parts);
    const command = commands.map((make) => make(deps)).find((each) => each.name === name);
    if (command === undefined) throw new Fault(`There is no command "${name}".`, { exitCode: 2 });
    const options = Object.fromEntries(
      Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    const { briefing, data } = await command.run({ options });
    await (json ? printJson(data) : printBriefing(briefing, config.colour));
  } finally {
    await parts.close();
  }
}

/** The text to check: of a file, of standard input, or the words themselves where they are no file's name; a link stays a link. */
export async function textToCheck(from: string): Promise<string> {
  if (from === '-') return textOf(await readStandardInput(), 'standard input');
  if (from === '' || (!existsSync(from) && /\s|^https?:\/\//i.test(from))) return from;
  const bytes = readBytes(from);
  if ('error' in bytes) throw new Fault(bytes.error);
  return textOf(bytes, from);
}

/** Throws a Fault for what is no text, such as a picture or a PDF. */
function textOf(bytes: Uint8Array, name: string): string {
  const text = decodeText(bytes);
  if (text.startsWith('%PDF-') || text.includes('\0')) {
    throw new Fault(`${name}: this is no text; save the story as plain text first`);
  }
  return text;
}
