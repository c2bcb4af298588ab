/** Which words a match may begin with, so that a pattern is tried only where they stand. */
import { type Chain, chainOf, collect, DIGITS, isDigit, MOST_STEPS, type Search } from './beginnings.ts';
import { CODES, type Node } from './syntax.ts';
import type { Needed } from './words.ts';

/** By the beginning of a word or number: the beginnings of those that may follow it; undefined where any or none may. */
export type FirstWords = ReadonlyMap<string, Needed | undefined>;

/** The words and numbers that a match may begin with; undefined where it may begin with anything else. */
export function firstWords(tree: Node): FirstWords | undefined {
  const words = new Map<string, Needed | undefined>();
  const onWord = (word: string, rest: Chain | undefined) => {
    const known = words.get(word);
    if (known === undefined && words.has(word)) return;
    const next = wordsBehind(rest, word.startsWith(DIGITS) ? 'number' : 'word');
    words.set(word, next === undefined ? undefined : new Set([...(known ?? []), ...next]));
  };
  const search = { found: new Set<string>(), steps: 0, onWord };
  return beginsAtWord(tree) === 'yes' && collect({ node: tree, rest: undefined }, '', search) ? words : undefined;
}

function wordsBehind(chain: Chain | undefined, at: At): Needed | undefined {
  const search = { found: new Set<string>(), steps: 0 };
  return collectNext(chain, at, search) ? search.found : undefined;
}

/** Where a way through a pattern is: in its first word, in its first number, or behind it. */
type At = 'word' | 'number' | 'behind';

function collectNext(chain: Chain | undefined, at: At, search: Search): boolean {
  search.steps += 1;
  if (chain === undefined || search.steps > MOST_STEPS) return false;
  const { node, rest } = chain;
  switch (node.kind) {
    case 'char':
      return collectNextChar(node.codes, rest, at, search);
    case 'all':
      return collectNext(chainOf(node.nodes, rest), at, search);
    case 'one':
      return node.nodes.every((part) => collectNext({ node: part, rest }, at, search));
    case 'times': {
      const again: Node = { ...node, least: Math.max(0, node.least - 1), most: node.most - 1 };
      return (
        (node.least > 0 || collectNext(rest, at, search)) &&
        (node.most < 1 || collectNext({ node: node.node, rest: { node: again, rest } }, at, search))
      );
    }
    default:
      return collectNext(rest, at, search);
  }
}

/** A letter behind digits begins a word, and so does a letter behind anything that is neither. */
function collectNextChar(codes: Uint8Array, rest: Chain | undefined, at: At, search: Search): boolean {
  const kinds = new Set<At>();
  for (let code = 0; code < CODES; code += 1) {
    if (codes[code] !== 1) continue;
    const isLetter = code >= 97 && code <= 122;
    if (isDigit(code)) {
      if (at === 'number') kinds.add(at);
      else search.found.add(DIGITS);
    } else if (isLetter && at !== 'word') {
      const isAnyLetter = codes[98] === 1 && codes[122] === 1;
      if (isAnyLetter || !collect(rest, String.fromCharCode(code), search)) return false;
    } else kinds.add(isLetter ? 'word' : 'behind');
  }
  return [...kinds].every((kind) => collectNext(rest, kind, search));
}

/** Whether a match begins where a word or number may begin: `open` where no character was read yet. */
function beginsAtWord(node: Node): 'yes' | 'no' | 'open' {
  switch (node.kind) {
    case 'char':
      return 'no';
    case 'place':
      return node.sign === 'b' || node.sign === '^' ? 'yes' : 'open';
    case 'one': {
      const parts = new Set(node.nodes.map(beginsAtWord));
      return parts.has('no') ? 'no' : parts.has('open') ? 'open' : 'yes';
    }
    case 'all':
      return node.nodes.map(beginsAtWord).find((part) => part !== 'open') ?? 'open';
    case 'times': {
      const part = beginsAtWord(node.node);
      return part === 'yes' && node.least === 0 ? 'open' : part;
    }
    default:
      return 'open';
  }
}
