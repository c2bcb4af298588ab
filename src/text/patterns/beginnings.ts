/** The first letters of words, followed through the tree of a pattern. */
import { CODES, type Node } from './syntax.ts';

/** Stands for a number of any digits. */
export const DIGITS = '0';

/** Letters by which a word is known. A shorter word is known whole, with a `.` behind it. */
const BEGINNING = 3;
/** More beginnings than this say too little. */
export const MOST = 120;

/** What follows a node in its pattern. */
export interface Chain {
  readonly node: Node;
  readonly rest: Chain | undefined;
}

/** Nodes one behind the other, and what follows the last. */
export function chainOf(nodes: readonly Node[], rest: Chain | undefined): Chain | undefined {
  return nodes.reduceRight<Chain | undefined>((behind, node) => ({ node, rest: behind }), rest);
}

/** Whether a code is a digit from 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The beginnings found so far, and the steps that it took. */
export interface Search {
  readonly found: Set<string>;
  steps: number;
  /** Whether numbers count as words. */
  readonly isFirst: boolean;
}

/** Steps into a pattern beyond which nothing is concluded from it. */
export const MOST_STEPS = 1000;

/** Adds the ways in which a word that began with `word` may go on; false where they are too many, or the pattern ends in it. */
export function collect(chain: Chain | undefined, word: string, search: Search): boolean {
  if (word.length === BEGINNING) return isAdded(word, search);
  search.steps += 1;
  if (chain === undefined || search.steps > MOST_STEPS) return false;
  const { node, rest } = chain;
  switch (node.kind) {
    case 'char':
      return collectChar(node.codes, rest, word, search);
    case 'all':
      return collect(chainOf(node.nodes, rest), word, search);
    case 'one':
      return node.nodes.every((part) => collect({ node: part, rest }, word, search));
    case 'times': {
      const again: Node = { ...node, least: Math.max(0, node.least - 1), most: node.most - 1 };
      return (
        (node.least > 0 || collect(rest, word, search)) &&
        (node.most < 1 || collect({ node: node.node, rest: { node: again, rest } }, word, search))
      );
    }
    case 'place':
      return word !== '' && (node.sign === 'b' || node.sign === '$')
        ? isAdded(`${word}.`, search)
        : collect(rest, word, search);
    default:
      return collect(rest, word, search);
  }
}

function isAdded(word: string, { found }: Search): boolean {
  return found.add(word).size <= MOST;
}

function collectChar(codes: Uint8Array, rest: Chain | undefined, word: string, search: Search): boolean {
  const isAnyLetter = codes[98] === 1 && codes[122] === 1;
  if (isAnyLetter) return false;
  let isEnd = false;
  for (let code = 0; code < CODES; code += 1) {
    if (codes[code] !== 1) continue;
    const isLetter = code >= 97 && code <= 122;
    if (search.isFirst && word === '' && isDigit(code)) {
      search.found.add(DIGITS);
      continue;
    }
    isEnd ||= !isLetter;
    if (isLetter && !collect(rest, word + String.fromCharCode(code), search)) return false;
  }
  return !isEnd || (word !== '' && isAdded(`${word}.`, search));
}
