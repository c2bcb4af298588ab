/** A slash command, defined once for every platform and the command line. */
import type { Briefing } from './briefing.ts';
import type { Channel } from './channel.ts';

export interface CommandOption {
  readonly name: string;
  readonly description: string;
  readonly required?: true;
  /** The only words it may have; what else stands there is not this option's. */
  readonly choices?: readonly string[];
  /**
   * How a word of a plain text is known to be this option's: 07:30, Monday, Europe/London, 1,500; a day (2026-07-11) is one word
   * after the option's name. Without it and without choices it is told by its name ("compare last year"); the first such option takes the words before any name.
   */
  readonly shape?: 'time' | 'weekday' | 'zone' | 'number' | 'day';
  /** True where `suggest` of the command knows words for it. */
  readonly suggested?: true;
}

/** Who asks, and where. */
export interface Asker {
  readonly channel: Channel;
  readonly person: string;
  /** Whether the person may manage the channel; asked for only where a setting would change. */
  readonly mayManage: () => Promise<boolean>;
}

export interface CommandInput {
  /** By option name; an option that was not given is absent. */
  readonly options: Readonly<Record<string, string>>;
  /** Absent on the command line. */
  readonly asker?: Asker;
}

/** An answer to read, and the same as data for machines. */
export interface CommandAnswer {
  readonly briefing: Briefing;
  readonly data: unknown;
}

export interface Command {
  readonly name: string;
  /** One sentence of at most 100 characters. */
  readonly description: string;
  readonly options: readonly CommandOption[];
  /** What a person may write after the name, for help. */
  readonly examples: readonly string[];
  /** Words for a suggested option that go on from what is typed; the best first. */
  suggest?(option: string, typed: string): Promise<readonly string[]>;
  /** Throws a Fault with examples for a wish that cannot be read. */
  run(input: CommandInput): Promise<CommandAnswer>;
}
