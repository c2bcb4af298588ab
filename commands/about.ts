/** What the bot is: what its marks mean, where the numbers are from, what is stored and how it is deleted. */
import { answerAbout } from '../src/compose/answer-about.ts';
import type { Command } from '../src/domain/command.ts';

/** Whose figures they are, as the answer names them. */
export interface AboutDeps {
  readonly figureSource: { readonly publisher: string; readonly url: string };
}

export function about({ figureSource }: AboutDeps): Command {
  return {
    name: 'about',
    description: 'What the marks mean, where the numbers are from, what is stored and how it is deleted.',
    options: [],
    examples: [''],
    async run() {
      const briefing = answerAbout(figureSource);
      return { briefing, data: briefing };
    },
  };
}
