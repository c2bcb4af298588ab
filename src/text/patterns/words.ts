/** Which words and signs a text must have for a pattern to match in it, a word known by its first three letters. */
import { type Chain, chainOf, collect, DIGITS, isDigit, MOST } from './beginnings.ts';
import { CODES, type Node } from './syntax.ts';

/** Beginnings of words, and signs, of which one must stand in the text. */
export type Needed = ReadonlySet<string>;

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

/** Signs and short words stand in many texts, so that a longer word tells more. */
function weightOf(needed: Needed): number {
  let weight = 0;
  for (const each of needed) weight += isSign(each.charCodeAt(0)) ? 30 : each.endsWith('.') || COMMON.has(each) ? 8 : 1;
  return weight;
}

const COMMON: ReadonlySet<string> = new Set('the thi tha and for fro was wer has had wit'.split(' '));

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

/** How the words may begin that a pattern matches from here on; undefined where they may begin in too many ways. */
function beginnings(chain: Chain): Needed | undefined {
  const search = { found: new Set<string>(), steps: 0 };
  return collect(chain, '', search) && search.found.size > 0 ? search.found : undefined;
}
