/** A desk that answers everything alike, for tests of what stands before it. */
import type { Command } from '../../../src/domain/command.ts';
import type { Desk } from '../../../src/platforms/platform.ts';
import { EVERY_BLOCK } from '../../contracts/platform.ts';

/** With an option of each kind. */
export function command(name: string, description = 'What it does.'): Command {
  return {
    name,
    description,
    options: [
      { name: 'when', description: 'x'.repeat(200), suggested: true },
      { name: 'kind', description: 'Of what', choices: ['digest', 'alert'] },
      { name: 'text', description: 'The words', required: true },
      { name: 'as-of', description: 'A day', shape: 'day' },
    ],
    examples: [],
    run: async () => ({ briefing: EVERY_BLOCK, data: {} }),
  };
}

export function deskOf(commands: readonly Command[], parts: Partial<Desk> = {}): Desk {
  return {
    commands,
    ask: async (_name, { options }) => ({ id: 'a', briefing: { ...EVERY_BLOCK, headline: `Asked ${options.when}` } }),
    suggest: async () => [],
    press: async () => ({ id: 'a', briefing: EVERY_BLOCK }),
    home: async () => EVERY_BLOCK,
    picture: async () => undefined,
    removed: async () => {},
    ...parts,
  };
}
