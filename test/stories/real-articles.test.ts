/** The five real articles beside the project, each with the labels that a person gave its figures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWithShared, sharedDir } from '../shared.ts';
import { type Answers, openAnswers } from './answers.ts';
import { compareStory } from './compare.ts';
import { LABEL, type LabelledStory } from './story.ts';

const corpus = join(sharedDir, 'corpus');

function linesOf(name: string): unknown[] {
  return readFileSync(join(corpus, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

function realArticles(): LabelledStory[] {
  const labels = linesOf('labels-dev.jsonl') as { doc: string }[];
  const documents = linesOf('documents-dev.jsonl') as { doc: string; published: string; file?: string }[];
  return documents.flatMap(({ doc, published, file }) => {
    if (file === undefined) return [];
    const figures = labels.filter((label) => label.doc === doc).map((label) => LABEL.parse(label));
    return [{ doc, published, headline: '', text: readFileSync(join(corpus, file), 'utf8'), figures }];
  });
}

describeWithShared('real articles', () => {
  let answers: Answers;
  beforeAll(async () => {
    answers = await openAnswers();
  });
  afterAll(() => answers.close());

  test('every figure of arrivals is found, none is called wrong, and one time is read otherwise than labelled', async () => {
    const articles = realArticles();
    const misses = [];
    for (const article of articles) misses.push(...compareStory(article, await answers.of(article)).misses);
    expect(articles.length).toBe(5);
    // The article tells of the week's arrivals before, and its change is of all months since the election.
    expect(misses.map(({ doc, cue, miss }) => `${doc} ${cue}: ${miss}`)).toEqual(['S003 a 31% increase: period']);
  });
});
