/** Deletes what is stored about a channel, or about its whole space. */
import { answerForgotten, type Forgotten } from '../src/compose/answer-forgotten.ts';
import type { Channel } from '../src/domain/channel.ts';
import type { Command } from '../src/domain/command.ts';
import { Fault } from '../src/domain/fault.ts';
import { settingsAsker } from '../src/domain/settings-asker.ts';

export interface ForgetDeps {
  /** Deletes everything about a channel, or with `all` about every channel of its space. */
  readonly forget: (channel: Channel, all: boolean) => Promise<Forgotten>;
}

export function forget({ forget }: ForgetDeps): Command {
  return {
    name: 'forget',
    description: 'Delete all that is stored about this channel, or with “all” about the whole space.',
    options: [
      { name: 'what', choices: ['channel', 'all'], description: 'channel: this one; all: every channel of the space' },
    ],
    examples: ['', 'all'],
    async run({ options, asker }) {
      const all = options.what === 'all';
      const manager = await settingsAsker(asker);
      if (all && !(await manager.mayManage())) {
        throw new Fault(
          'Only people who may manage this space can have all of it deleted.\n/forget deletes what is stored about this channel.',
        );
      }
      const forgotten = await forget(manager.channel, all);
      return { briefing: answerForgotten(forgotten, all), data: { all, ...forgotten } };
    },
  };
}
