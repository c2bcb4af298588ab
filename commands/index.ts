/** Every command, one line each. A platform offers them all; the command line has them under the same names. */
import type { Command } from '../src/domain/command.ts';
import { type CheckDeps, check } from './check.ts';
import { type CrossingsDeps, crossings } from './crossings.ts';

/** What the commands need, each its part. */
export type CommandDeps = CheckDeps & CrossingsDeps;

export const commands: readonly ((deps: CommandDeps) => Command)[] = [check, crossings];
