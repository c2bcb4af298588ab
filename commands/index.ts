/** Every command, one line each. A platform offers them all; the command line has them under the same names. */
import type { Command } from '../src/domain/command.ts';
import { type AboutDeps, about } from './about.ts';
import { type AlertsDeps, alerts } from './alerts.ts';
import { type BriefingDeps, briefing } from './briefing.ts';
import { type CheckDeps, check } from './check.ts';
import { type CrossingsDeps, crossings } from './crossings.ts';
import { type FiguresDeps, figures } from './figures.ts';
import { type ForgetDeps, forget } from './forget.ts';
import { type NewsDeps, news } from './news.ts';
import { type SourcesDeps, sources } from './sources.ts';

/** What the commands need, each its part. */
export type CommandDeps = AboutDeps &
  AlertsDeps &
  BriefingDeps &
  CheckDeps &
  CrossingsDeps &
  FiguresDeps &
  ForgetDeps &
  NewsDeps &
  SourcesDeps;

/** In the order in which a platform lists them. */
export const commands: readonly ((deps: CommandDeps) => Command)[] = [
  crossings,
  check,
  news,
  figures,
  briefing,
  alerts,
  sources,
  about,
  forget,
];
