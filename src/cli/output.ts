/** What the command line prints: data on standard output, everything else on standard error. */
import type { Briefing } from '../domain/briefing.ts';
import type { Platform } from '../platforms/platform.ts';
import { createTerminal } from '../platforms/terminal/terminal.ts';

/** Prints a text as it is and waits until it is out, so that a slow reader slows us. */
export function print(text: string): Promise<void> {
  return new Promise((done) => process.stdout.write(text, () => done()));
}

/** One line of JSON. */
export function printJson(data: unknown): Promise<void> {
  return print(`${JSON.stringify(data)}\n`);
}

/** A line for the person at the terminal. */
export function note(line: string): void {
  progress('');
  process.stderr.write(`${line}\n`);
}

/** Says what is being done, in place; only where somebody watches. An empty text clears it. */
export function progress(text: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001b[K${text}`);
}

/** This terminal, or the pipe in its place. */
export function thisTerminal(colour: boolean): Platform {
  return createTerminal({
    write: print,
    columns: process.stdout.columns,
    colour: colour && process.stdout.isTTY === true,
  });
}

/** A briefing as a person reads it. */
export async function printBriefing(briefing: Briefing, colour: boolean): Promise<void> {
  await thisTerminal(colour).send({ platform: 'terminal', space: 'here', id: 'here' }, briefing, {
    deliveryId: 'answer',
    briefingId: 'answer',
  });
}
