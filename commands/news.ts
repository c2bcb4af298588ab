/** The newest stories, or those with certain words, and what became of their figures. */
import { answerNews } from '../src/compose/answer-news.ts';
import type { JudgedArticle } from '../src/compose/group-stories.ts';
import type { Command } from '../src/domain/command.ts';

export interface NewsDeps {
  /** Stories that hold all the words, newest first; for no words the newest of all. */
  readonly findStories: (words: string, limit: number) => Promise<readonly JudgedArticle[]>;
  /** The moment, on the clock by which times are told. */
  readonly now: () => Temporal.ZonedDateTime;
}

/** A screen of them. */
const MOST_STORIES = 8;

export function news({ findStories, now }: NewsDeps): Command {
  return {
    name: 'news',
    description: 'The newest stories about migration, or those with your words, and their figures.',
    options: [{ name: 'words', description: 'Words that the stories must have; without them the newest' }],
    examples: ['', 'asylum hotels', 'Dover record day'],
    async run({ options }) {
      const words = options.words ?? '';
      return answerNews({ words, stories: await findStories(words, MOST_STORIES), now: now() });
    },
  };
}
