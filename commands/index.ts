/** Every command, one line each. A platform offers them all; the command line has them under the same names. */
import type { Command } from '../src/domain/command.ts';
import { type AboutDeps, about } from './about.ts';
import { type CheckDeps, check } from './check.ts';
import { type CrossingsDeps, crossings } from './crossings.ts';
import { type FiguresDeps, figures } from './figures.ts';
import { type NewsDeps, news } from './news.ts';
import { type SourcesDeps, sources } from './sources.ts';

/** What the commands need, each its part. */
export type CommandDeps = AboutDeps & CheckDeps & CrossingsDeps & FiguresDeps & NewsDeps & SourcesDeps;

export const commands: readonly ((deps: CommandDeps) => Command)[] = [crossings, check, news, figures, sources, about];
