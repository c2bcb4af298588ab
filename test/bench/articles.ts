/** The articles that speed is measured on: five real ones where they lie beside the project, else the longest of our own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedDir } from '../shared.ts';
import { readSet } from '../stories/story.ts';

export interface BenchArticle {
  readonly text: string;
  readonly published: Temporal.PlainDate;
}

export interface BenchArticles {
  /** Where they come from, in words. */
  readonly source: string;
  readonly articles: readonly BenchArticle[];
}

const CORPUS = join(sharedDir, 'corpus');
const DOCUMENTS = join(CORPUS, 'documents-dev.jsonl');

export function benchArticles(): BenchArticles {
  if (!existsSync(DOCUMENTS)) {
    const articles = readSet('newsroom').map(({ headline, text, published }) => articleOf(headline, text, published));
    return { source: `the ${articles.length} texts of the newsroom set`, articles };
  }
  const documents = readFileSync(DOCUMENTS, 'utf8').split('\n').filter(Boolean);
  const articles = documents.flatMap((line) => {
    const { file, published } = JSON.parse(line) as { file?: string; published: string };
    return file === undefined ? [] : [articleOf('', readFileSync(join(CORPUS, file), 'utf8'), published)];
  });
  return { source: `${articles.length} articles from newspapers`, articles };
}

function articleOf(headline: string, text: string, published: string): BenchArticle {
  return { text: `${headline}\n${text}`.trim(), published: Temporal.PlainDate.from(published) };
}

export function charactersIn(articles: readonly BenchArticle[]): number {
  return articles.reduce((sum, { text }) => sum + text.length, 0);
}
