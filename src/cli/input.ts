/** Files and standard input as the commands take them, and files as they write them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../domain/fault.ts';

/** The bytes of a file, or words for why there are none. */
export function readBytes(file: string): Uint8Array | { readonly error: string } {
  try {
    return readFileSync(file);
  } catch (error) {
    return { error: `${file}: ${reasonOf(error)}` };
  }
}

/** The files of a folder by name, without hidden ones; throws a Fault where there is no such folder, or nothing in it. */
export function filesIn(folder: string): readonly string[] {
  let names: readonly string[];
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    names = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  } catch (error) {
    throw new Fault(`${folder}: ${reasonOf(error)}`, { cause: error });
  }
  if (names.length === 0) throw new Fault(`${folder}: there are no files in this folder; name one with saved pages.`);
  return names.toSorted().map((name) => join(folder, name));
}

/** Throws a Fault where the file cannot be written. */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Fault(`${file} cannot be written: ${reasonOf(error)}`, { cause: error });
  }
}

/** All of standard input; a terminal with nobody writing into it is wrong use. */
export async function readStandardInput(): Promise<Uint8Array> {
  needsPipe();
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Throws a Fault of wrong use where standard input is a terminal, so that nobody waits for a person who does not know of it. */
export function needsPipe(): void {
  if (process.stdin.isTTY) {
    throw new Fault('Nothing to read: name a FILE, or send text through a pipe.', { exitCode: 2 });
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EISDIR') return 'is a folder; name the files in it';
  if (code === 'ENOTDIR') return 'is a file; name the folder that it lies in';
  if (code === 'EACCES') return 'may not be read by this user';
  return message;
}
