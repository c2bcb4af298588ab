/** The sums behind the figures of one story, or behind a briefing's own numbers, as a reader asks for them below it. */
import type { Block, Briefing } from '../domain/briefing.ts';

/**
 * Each figure of the story with its sum in full, stories numbered from 1; with 0 the sums of the briefing itself. Undefined
 * where it has none such.
 */
export function showSums(briefing: Briefing, story: number): Briefing | undefined {
  const { sums, headline } = briefing;
  if (story === 0) {
    if (sums === undefined) return undefined;
    return { kind: 'answer', headline, blocks: sums.map((text): Block => ({ kind: 'paragraph', text: [{ text }] })) };
  }
  const found = briefing.blocks.filter((block) => block.kind === 'story')[story - 1];
  if (found === undefined) return undefined;
  return {
    kind: 'answer',
    headline: found.headline,
    blocks: found.lines.map((line): Block => ({ kind: 'judged', line })),
  };
}
