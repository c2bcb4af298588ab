/** The first letters of words, followed through the tree of a pattern. */
import { CODES, type Node } from './syntax.ts';

/** Stands for a number of any digits where it stands alone, else for each digit by which a number is known. */
export const DIGITS = '0';

/** Letters by which a word is known. A shorter word is known whole, with a `.` behind it. */
const BEGINNING = 3;
/** Digits by which a number is known, so that years are told from days. A shorter one has a `.` behind it, as words have. */
export const MOST_DIGITS = 4;
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
  /** Where numbers count as words: is told of each, and of what follows that by which it is known. */
  readonly onWord?: (word: string, rest: Chain | undefined) => void;
}

/** Steps into a pattern beyond which nothing is concluded from it. */
export const MOST_STEPS = 1000;

/** Adds the ways in which a word that began with `word` may go on; false where they are too many, or the pattern ends in it. */
export function collect(chain: Chain | undefined, word: string, search: Search): boolean {
  if (word.length === (isNumber(word) ? MOST_DIGITS : BEGINNING)) return isAdded(word, chain, search);
  search.steps += 1;
  if (search.steps > MOST_STEPS) return false;
  if (chain === undefined)
    return isNumber(word) && isAdded(`${word}.`, chain, search) && collect(chain, word + DIGITS, search);
  const { node, rest } = chain;
  switch (node.kind) {
    case 'char':
      return collectChar(node.codes, chain, word, search);
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
        ? isAdded(`${word}.`, rest, search)
        : collect(rest, word, search);
    default:
      return collect(rest, word, search);
  }
}

function isNumber(word: string): boolean {
  return word.startsWith(DIGITS);
}

function isAdded(word: string, rest: Chain | undefined, { found, onWord }: Search): boolean {
  onWord?.(word, rest);
  return found.add(word).size <= MOST;
}

function collectChar(codes: Uint8Array, chain: Chain, word: string, search: Search): boolean {
  const isAnyLetter = codes[98] === 1 && codes[122] === 1;
  if (isAnyLetter) return false;
  let isEnd = false;
  const goingOn = new Set<string>();
  for (let code = 0; code < CODES; code += 1) {
    if (codes[code] !== 1) continue;
    const isLetter = code >= 97 && code <= 122 && !isNumber(word);
    const isFigure = search.onWord !== undefined && isDigit(code) && (word === '' || isNumber(word));
    if (isLetter) goingOn.add(String.fromCharCode(code));
    else if (isFigure) goingOn.add(DIGITS);
    else isEnd = true;
  }
  for (const sign of goingOn) if (!collect(chain.rest, word + sign, search)) return false;
  return !isEnd || (word !== '' && isAdded(`${word}.`, chain, search));
}
