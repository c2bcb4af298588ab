/** The answer to "what is in the news": the newest stories, or those with certain words, each with what became of its figures. */
import type { Block } from '../domain/briefing.ts';
import type { CommandAnswer } from '../domain/command.ts';
import { momentWords } from '../text/days-in-words.ts';
import { count, shorten } from '../text/wording.ts';
import { type ClaimData, claimData } from './check-data.ts';
import type { JudgedArticle } from './group-stories.ts';
import { judgedIn, lineOf } from './news-blocks.ts';

export interface NewsInput {
  /** Empty where the newest were asked for. */
  readonly words: string;
  /** Newest first. */
  readonly stories: readonly JudgedArticle[];
  /** The reader's clock. */
  readonly now: Temporal.ZonedDateTime;
}

/** What `--json` prints. */
export interface NewsData {
  readonly words: string | null;
  readonly stories: readonly {
    readonly headline: string;
    readonly outlet: string;
    readonly url: string;
    readonly at: string;
    readonly claims: readonly ClaimData[];
  }[];
}

const MOST_HEADLINE = 140;
const MOST_FIGURES = 4;
const MOST_WORDS = 80;

export function answerNews({ words, stories, now }: NewsInput): CommandAnswer & { readonly data: NewsData } {
  const asked = shorten(words, MOST_WORDS);
  return {
    briefing: { kind: 'answer', headline: headline(asked, stories.length), blocks: blocksOf(asked, stories, now) },
    data: {
      words: words.trim() === '' ? null : words,
      stories: stories.map(({ article: { headline, outlet, url }, at, verdicts }) => ({
        headline,
        outlet,
        url,
        at: at.toString(),
        claims: verdicts.map(claimData),
      })),
    },
  };
}

function headline(asked: string, found: number): string {
  if (asked === '')
    return found === 0 ? 'No story about migration is stored yet' : `The newest ${count(found, STORIES)}`;
  return found === 0 ? `No story has “${asked}”` : `${count(found, STORIES)} with “${asked}”, newest first`;
}

const STORIES = { one: 'story about migration', many: 'stories about migration' };

function blocksOf(asked: string, stories: readonly JudgedArticle[], now: Temporal.ZonedDateTime): readonly Block[] {
  if (stories.length > 0) return stories.map((story) => storyBlock(story, now));
  const advice =
    asked === ''
      ? 'The feeds are visited when the bot starts and every few minutes from then on; /sources says which of them answer.'
      : 'Each word must stand in the headline, the summary or the text, whole or as the beginning of a word. Try fewer words.';
  return [{ kind: 'paragraph', text: [{ text: advice }] }];
}

/** Figures of migration before sums of money and the like, which the record cannot judge. */
function storyBlock(story: JudgedArticle, now: Temporal.ZonedDateTime): Block {
  const { article, at } = story;
  const judged = judgedIn([story]).filter(({ verdict }) => !['other', 'money'].includes(verdict.reading.metric));
  const when = momentWords(at, now.timeZoneId, now.toPlainDate());
  return {
    kind: 'story',
    headline: shorten(article.headline, MOST_HEADLINE),
    links: [{ outlet: `${article.outlet}, ${when}`, url: article.url }],
    lines: judged.slice(0, MOST_FIGURES).map(lineOf),
  };
}
