/** What is sent in the tests, and what may happen on its way. */
import { type Briefing, plain } from '../../../src/domain/briefing.ts';
import type { Trouble } from './front.ts';

export const POSTS = { method: 'POST', path: /^\/channels\/\d+\/messages$/ } as const;
export const note = (headline: string): Briefing => ({ kind: 'alert', headline, blocks: [] });
export const LONG: Briefing = {
  kind: 'digest',
  headline: 'A long day',
  blocks: Array.from({ length: 9 }, (_, i) => ({
    kind: 'paragraph' as const,
    text: plain(`Paragraph ${i}: ${'and so on '.repeat(150)}`),
  })),
};
export const CHARTED: Briefing = {
  kind: 'alert',
  headline: '250 people arrived',
  blocks: [{ kind: 'image', chart: 'year', alt: 'The year so far: 15,897 people.' }],
};

export function count(text: string, words: string): number {
  return text.split(words).length - 1;
}

/** What may go wrong on the way of a request, and how many messages stand there after it. */
export const FAULTS: readonly [string, Pick<Trouble, 'when' | 'answer'>, number][] = [
  ['503 before Discord acted', { when: 'before', answer: { status: 503 } }, 0],
  ['503 after Discord acted', { when: 'after', answer: { status: 503 } }, 1],
  ['a connection cut before Discord acted', { when: 'before', answer: 'cut' }, 0],
  ['a connection cut after Discord acted', { when: 'after', answer: 'cut' }, 1],
];
