/** A sentence, a story or the page behind a link put to the test: every figure in it with its verdict and the sum. */
import type { LinkedArticle } from '../src/collect/linked-article.ts';
import { answerCheck } from '../src/compose/answer-check.ts';
import { claimData } from '../src/compose/check-data.ts';
import type { Command, CommandAnswer } from '../src/domain/command.ts';
import { Fault } from '../src/domain/fault.ts';
import { londonDay } from '../src/domain/london-day.ts';
import type { Verdict } from '../src/domain/verdict.ts';
import { publicationDayOf, shownWords } from '../src/text/asked-day.ts';

export interface CheckDeps {
  readonly judge: (
    story: { readonly headline: string; readonly text: string; readonly published: Temporal.PlainDate },
    asOf: 'published' | 'latest',
  ) => Promise<readonly Verdict[]>;
  /** The article behind a link, fetched under the rules for pages of articles. */
  readonly readPage: (url: string) => Promise<LinkedArticle>;
  /** The day in London. */
  readonly today: () => Temporal.PlainDate;
}

export function check({ judge, readPage, today }: CheckDeps): Command {
  return {
    name: 'check',
    description: 'Hold the figures of a sentence, a story or a linked page against the official record.',
    options: [
      { name: 'text', description: 'The sentence or story, or the link to it', required: true },
      { name: 'headline', description: 'Its headline' },
      { name: 'published', description: 'The day it appeared (2025-03-31); today unless told or the page says it' },
      {
        name: 'as-of',
        choices: ['published', 'latest'],
        description: 'published: by the record of that day and of today; latest: by today’s alone',
      },
    ],
    examples: [
      'More than 15,000 people have crossed the Channel so far this year',
      'https://www.bbc.co.uk/news/articles/c000000000o',
    ],
    async run({ options }): Promise<CommandAnswer> {
      const { text = '', headline = '' } = options;
      const asOf = options['as-of'] ?? 'published';
      if (asOf !== 'published' && asOf !== 'latest') {
        throw new Fault(`as-of: "${shownWords(asOf)}" is neither published nor latest`, { exitCode: 2 });
      }
      const told = options.published === undefined ? undefined : publicationDayOf(options.published);
      const link = linkIn(text);
      const page = link === undefined ? undefined : await pageOf(link, readPage);
      const dated = page?.publishedAt === undefined ? undefined : londonDay(page.publishedAt);
      const story = {
        headline: headline || (page?.headline ?? ''),
        text: page?.text ?? text,
        published: told ?? dated ?? today(),
      };
      if (`${story.headline}${story.text}`.trim() === '') {
        throw new Fault('There is nothing to check: write a sentence, or the link to a story.', { exitCode: 2 });
      }
      const verdicts = await judge(story, asOf);
      const isDated = told !== undefined || dated !== undefined;
      return {
        briefing: answerCheck({ ...story, verdicts, ...(page && { page: { ...page, isDated } }) }),
        data: {
          ...(page && { url: page.url, headline: story.headline, published: story.published.toString() }),
          claims: verdicts.map(claimData),
        },
      };
    },
  };
}

/** The text is a link and nothing else, bare or in the brackets that chats put around one. */
function linkIn(text: string): string | undefined {
  return /^<?(https?:\/\/[^\s<>|]+)(?:\|[^>]*)?>?$/i.exec(text.trim())?.[1];
}

async function pageOf(link: string, readPage: CheckDeps['readPage']) {
  const page = await readPage(link);
  if (page.kind === 'read') return page;
  throw new Fault(`The page ${page.reason}.\nPaste the sentence, or the text of the story, in place of the link.`);
}
