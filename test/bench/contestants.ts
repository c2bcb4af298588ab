/** What is timed side by side: our steps over an article, and libraries that find the numbers in one. */
import suite from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { checkClaims } from '../../src/check/check.ts';
import { readDocument } from '../../src/extract/document/document.ts';
import { FLAG, flaggedWords } from '../../src/extract/document/flags.ts';
import { buildTrie } from '../../src/extract/document/word-trie.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { scanMentions } from '../../src/extract/mentions/scan.ts';
import { metrics } from '../../src/metrics/index.ts';
import type { RecordReader } from '../../src/worker/record-states.ts';
import type { BenchArticle } from './articles.ts';

export interface Contestant {
  readonly name: string;
  readonly isPeer: boolean;
  /** Reads an article; the number of things found keeps the work from being left out. */
  readonly read: (article: BenchArticle) => number | Promise<number>;
}

export const PASS = 'text and its numbers';
export const EXTRACTION = 'extraction';
export const WHOLE = 'extraction and checking';

/** Our own three: one pass over the text with the scan for numbers, then with claims, then with verdicts. */
export function ourSteps(record: RecordReader): readonly Contestant[] {
  const extract = createExtractor(metrics);
  const trie = buildTrie(flaggedWords(metrics));
  const story = ({ text, published }: BenchArticle) => ({ headline: '', text, published });
  return [
    {
      name: PASS,
      isPeer: false,
      read({ text }) {
        const document = readDocument('', text, trie);
        let found = 0;
        for (let index = 0; index < document.length; index += 1) {
          if ((document.flagsAt(index) & (FLAG.digit | FLAG.numberWord | FLAG.rareNumber)) === 0) continue;
          found += scanMentions(document.sentenceAt(index).lower, document.numbersAt(index)).length;
        }
        return found;
      },
    },
    { name: EXTRACTION, isPeer: false, read: (article) => extract(story(article)).length },
    {
      name: WHOLE,
      isPeer: false,
      async read(article) {
        const claims = extract(story(article));
        const readings = claims.flatMap((claim) => claim.readings);
        const states = await record.statesFor(readings, article.published);
        return checkClaims(claims, states, article.published).length;
      },
    },
  ];
}

/** The numbers of a text by other libraries, each as its manual shows it; models are loaded once. */
export function peers(): readonly Contestant[] {
  const wink = winkNlp(model);
  const { recognizeNumber, Culture } = suite;
  return [
    {
      name: 'wink-nlp',
      isPeer: true,
      read: ({ text }) => wink.readDoc(text).entities().out(wink.its.detail).length,
    },
    {
      name: 'recognizers-text',
      isPeer: true,
      read: ({ text }) => recognizeNumber(text, Culture.English).length,
    },
    { name: 'compromise', isPeer: true, read: ({ text }) => compromise(text).numbers().json().length },
  ];
}
