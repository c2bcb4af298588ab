/** The body of a page as lines of text and as tables, taken from markup that may be broken. */
import type { CheerioAPI } from 'cheerio/slim';
import { cleanText } from './printed-text.ts';

/** Rows of cells, as plain text. */
export type Table = readonly (readonly string[])[];

/** Elements within elements that are followed; a hostile page may have more than the stack holds. */
export const DEEPEST = 256;

/** As much of a parsed node as a walk needs. */
interface PageNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly children?: readonly PageNode[];
}

const BLOCKS = new Set(
  'address article blockquote br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Rows that have lost their table stand together as one. */
export function tablesOf(body: CheerioAPI): readonly Table[] {
  const tables = new Map<unknown, string[][]>();
  for (const row of body('tr').toArray()) {
    const table = body(row).closest('table')[0];
    const cells = body(row)
      .children('th, td')
      .toArray()
      .flatMap((cell) => {
        const span = Math.min(Number(body(cell).attr('colspan') ?? 1) || 1, 20);
        return [cleanText(body(cell).text()), ...Array<string>(span - 1).fill('')];
      });
    const rows = tables.get(table);
    if (rows === undefined) tables.set(table, [cells]);
    else rows.push(cells);
  }
  return [...tables.values()];
}

/** The text of the body, a line for each block; a block with raw table text keeps its own lines. */
export function linesOf(body: CheerioAPI): readonly string[] {
  const blocks: string[] = [''];
  const visit = (node: PageNode) => {
    if (node.type === 'text') blocks.push((blocks.pop() ?? '') + (node.data ?? ''));
    if (node.type === 'script' || node.type === 'style') return;
    const isBlock = node.type === 'tag' && BLOCKS.has(node.name ?? '');
    if (isBlock) blocks.push('');
    for (const child of node.children ?? []) visit(child);
    if (isBlock) blocks.push('');
  };
  visit(rootOf(body));
  return blocks
    .flatMap((block) => (block.includes('|') ? block.split('\n') : [block]))
    .map(cleanText)
    .filter((line) => line !== '');
}

/** Whether elements are nested so deep that a walk over them would not end well. */
export function isTooDeep(body: CheerioAPI): boolean {
  let level: readonly PageNode[] = [rootOf(body)];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => node.children ?? []);
  }
  return false;
}

function rootOf(body: CheerioAPI): PageNode {
  return body.root()[0] as PageNode;
}
