/** Lines put together as a chat platform shows them. */
import type { Line, TextLine } from './lines.ts';

/** Lines that make one text, a line that stands by itself, or a rule. */
export type Group = 'rule' | { readonly texts: readonly TextLine[] } | Line;

/** How a platform groups: `joins` a line the text before it, or does it stand alone, as pictures and rows of buttons always do? */
export interface Grouping {
  readonly joins: (line: TextLine, texts: readonly TextLine[]) => boolean;
  readonly standsAlone?: (line: TextLine) => boolean;
}

/** Groups in order, with a rule before each section that does not follow the title. */
export function groupLines(lines: readonly Line[], { joins, standsAlone }: Grouping): readonly Group[] {
  const groups: Group[] = [];
  let texts: TextLine[] | undefined;
  for (const [i, line] of lines.entries()) {
    if (!('runs' in line) || standsAlone?.(line)) {
      groups.push(line);
      texts = undefined;
      continue;
    }
    if (texts !== undefined && joins(line, texts)) {
      texts.push(line);
      continue;
    }
    if (line.kind === 'section' && i > 0 && lines[i - 1]?.kind !== 'title') groups.push('rule');
    texts = [line];
    groups.push({ texts });
  }
  return groups;
}
