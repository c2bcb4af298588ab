/** A slash command, defined once for every platform and the command line. */
import type { Briefing } from './briefing.ts';

export interface CommandOption {
  readonly name: string;
  readonly description: string;
  readonly required?: true;
}

export interface CommandInput {
  /** By option name; an option that was not given is absent. */
  readonly options: Readonly<Record<string, string>>;
}

/** An answer to read, and the same as data for machines. */
export interface CommandAnswer {
  readonly briefing: Briefing;
  readonly data: unknown;
}

export interface Command {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
  run(input: CommandInput): Promise<CommandAnswer>;
}
