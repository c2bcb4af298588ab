/** The sums behind the figures of one story, as a reader asks for them below a briefing. */
import type { Block, Briefing } from '../domain/briefing.ts';

/** Each figure of the story with its sum in full; undefined where the briefing has no story of that number, from 1 on. */
export function showSums(briefing: Briefing, story: number): Briefing | undefined {
  const found = briefing.blocks.filter((block) => block.kind === 'story')[story - 1];
  if (found === undefined) return undefined;
  return {
    kind: 'answer',
    headline: found.headline,
    blocks: found.lines.map((line): Block => ({ kind: 'judged', line })),
  };
}
