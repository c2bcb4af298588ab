/** Which words and signs a text must have for a pattern to match in it, a word known by its first three letters. */
import { CODES, type Node } from './syntax.ts';

/** Beginnings of words, and signs, of which one must stand in the text. */
export type Needed = ReadonlySet<string>;

/** Stands for a number of any digits. */
export const DIGITS = '0';

/** Letters by which a word is known. A shorter word is known whole, with a `.` behind it. */
const BEGINNING = 3;
/** More beginnings than this say too little. */
const MOST = 120;

/** What follows a node in its pattern. */
interface Chain {
  readonly node: Node;
  readonly rest: Chain | undefined;
}

/** One set for each word that every match must have; a word may be any of its set. */
export function neededWords(tree: Node): readonly Needed[] {
  return walk(tree, undefined, false).needed;
}

interface Walked {
  readonly needed: readonly Needed[];
  /** Whether a letter behind it would begin a word. */
  readonly begins: boolean;
}

function walk(node: Node, rest: Chain | undefined, begins: boolean): Walked {
  switch (node.kind) {
    case 'char': {
      const words = signsOf(node.codes) ?? (begins ? beginnings({ node, rest }) : undefined);
      return { needed: words === undefined ? [] : [words], begins: !hasLetter(node.codes) };
    }
    case 'all':
      return walkAll(node.nodes, rest, begins);
    case 'one': {
      const walked = node.nodes.map((part) => walk(part, rest, begins));
      const fewest = walked.map(({ needed }) => needed.toSorted((a, b) => weightOf(a) - weightOf(b))[0]);
      const all = fewest.every((set) => set !== undefined) ? new Set(fewest.flatMap((set) => [...set])) : undefined;
      return {
        needed: all === undefined || all.size > MOST ? [] : [all],
        begins: walked.every((each) => each.begins),
      };
    }
    case 'times': {
      const first = walk(node.node, { node: { ...node, least: 0 }, rest }, begins);
      const isAgain = node.most < 2 || !first.begins || walk(node.node, undefined, false).begins;
      return {
        needed: node.least > 0 ? first.needed : [],
        begins: first.begins && isAgain && (node.least > 0 || begins),
      };
    }
    case 'place':
      return { needed: [], begins: begins || node.sign === 'b' };
    case 'ahead':
      return { needed: walk(node.node, undefined, begins).needed, begins };
    default:
      return { needed: [], begins };
  }
}

function walkAll(nodes: readonly Node[], rest: Chain | undefined, begins: boolean): Walked {
  const needed: Needed[] = [];
  let isBeginning = begins;
  for (let chain = chainOf(nodes, rest); chain !== rest && chain !== undefined; chain = chain.rest) {
    const walked = walk(chain.node, chain.rest, isBeginning);
    needed.push(...walked.needed);
    isBeginning = walked.begins;
  }
  return { needed, begins: isBeginning };
}

function chainOf(nodes: readonly Node[], rest: Chain | undefined): Chain | undefined {
  return nodes.reduceRight<Chain | undefined>((behind, node) => ({ node, rest: behind }), rest);
}

/** Signs stand in many texts, so that a word tells more. */
function weightOf(needed: Needed): number {
  let weight = 0;
  for (const each of needed) weight += isSign(each.charCodeAt(0)) ? 30 : 1;
  return weight;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a code is a sign that texts are asked for, and not a letter, digit or blank. */
export function isSign(code: number): boolean {
  return code > 32 && !(code >= 48 && code <= 57) && !(code >= 65 && code <= 90) && !(code >= 97 && code <= 122);
}

/** The signs that a character may be, where it can be nothing else and they are few. */
function signsOf(codes: Uint8Array): Needed | undefined {
  const signs = new Set<string>();
  for (let code = 0; code < CODES; code += 1) {
    if (codes[code] !== 1) continue;
    if (!isSign(code) && !isDigit(code)) return undefined;
    signs.add(isDigit(code) ? DIGITS : String.fromCharCode(code));
  }
  return signs.size < 12 ? signs : undefined;
}

function hasLetter(codes: Uint8Array): boolean {
  return codes.subarray(97, 123).some((isAmong) => isAmong === 1);
}

/** Beginnings of the words, or numbers, that a match may begin with; undefined where it may begin with anything else. */
export function firstWords(tree: Node): Needed | undefined {
  const search = { found: new Set<string>(), steps: 0, isFirst: true };
  return beginsAtWord(tree) === 'yes' && collect({ node: tree, rest: undefined }, '', search)
    ? search.found
    : undefined;
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

/** How the words may begin that a pattern matches from here on; undefined where they may begin in too many ways. */
function beginnings(chain: Chain): Needed | undefined {
  const search = { found: new Set<string>(), steps: 0, isFirst: false };
  return collect(chain, '', search) && search.found.size > 0 ? search.found : undefined;
}

interface Search {
  readonly found: Set<string>;
  steps: number;
  /** Whether numbers count as words. */
  readonly isFirst: boolean;
}

/** Steps into a pattern beyond which nothing is concluded from it. */
const MOST_STEPS = 1000;

function collect(chain: Chain | undefined, word: string, search: Search): boolean {
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
