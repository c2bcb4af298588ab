/** A tree of letters that tells the flags of a word in one walk over its letters. */

/** A word of the letters a to z with its flags (see `FLAG` and `TIME`); one that ends in `*` stands for all that begin with it. */
export interface FlaggedWord {
  readonly word: string;
  readonly flags: number;
  readonly times: number;
}

/**
 * Every node has a way on for every letter, so that a walk asks nothing but the next letter: a word that leaves the tree
 * goes on in a node that is left no more, and that keeps the flags of the beginnings which the word has.
 */
export interface WordTrie {
  /** Next node by node and letter (a = 0): `next[node * ROW + letter]`; a word begins at `ROOT`. */
  readonly next: Uint16Array;
  /** Of the word that ends at a node. */
  readonly flags: Int32Array;
  readonly times: Int32Array;
}

/** Places of a node, of which the last are empty: a power of two keeps each node in one line of the processor's memory. */
export const ROW = 32;
/** Node 0 is that of words without flags. */
export const ROOT = 1;
const LETTERS = 26;

interface Node {
  readonly children: number[];
  /** Flags of the word itself, and of all words that begin with it. */
  flags: number;
  times: number;
  flagsBehind: number;
  timesBehind: number;
}

/** A word that ends in `*` stands for all that begin so; where several entries fit, their flags add up. */
export function buildTrie(words: readonly FlaggedWord[]): WordTrie {
  const nodes = [newNode(), newNode()];
  for (const { word: entry, flags, times } of words) {
    const isBeginning = entry.endsWith('*');
    const node = nodeOf(nodes, isBeginning ? entry.slice(0, -1) : entry);
    node.flags |= flags;
    node.times |= times;
    if (isBeginning) {
      node.flagsBehind |= flags;
      node.timesBehind |= times;
    }
  }
  handDown(nodes);
  addWaysOut(nodes);
  const next = new Uint16Array(nodes.length * ROW);
  for (const [index, { children }] of nodes.entries()) next.set(children, index * ROW);
  return {
    next,
    flags: Int32Array.from(nodes, ({ flags }) => flags),
    times: Int32Array.from(nodes, ({ times }) => times),
  };
}

function newNode(flags = 0, times = 0): Node {
  return { children: new Array(LETTERS).fill(0), flags, times, flagsBehind: flags, timesBehind: times };
}

/** The node of a word, made where there is none yet. */
function nodeOf(nodes: Node[], word: string): Node {
  let node = nodes[ROOT] as Node;
  for (const letter of word) {
    const slot = letter.charCodeAt(0) - 97;
    if (node.children[slot] === 0) {
      node.children[slot] = nodes.length;
      nodes.push(newNode());
    }
    node = nodes[node.children[slot] as number] as Node;
  }
  return node;
}

/** Gives each node the flags of the beginnings above it. A child's number is above its parent's. */
function handDown(nodes: readonly Node[]): void {
  for (const { children, flagsBehind, timesBehind } of nodes) {
    for (const child of children) {
      const node = nodes[child];
      if (child === 0 || node === undefined) continue;
      node.flagsBehind |= flagsBehind;
      node.timesBehind |= timesBehind;
      node.flags |= flagsBehind;
      node.times |= timesBehind;
    }
  }
}

/** Leads each letter that goes on in no word to the node that keeps the flags of the beginnings so far. */
function addWaysOut(nodes: Node[]): void {
  const byFlags = new Map([['0/0', 0]]);
  for (const { children, flagsBehind, timesBehind } of nodes.slice(ROOT)) {
    const key = `${flagsBehind}/${timesBehind}`;
    let out = byFlags.get(key);
    if (out === undefined) {
      out = nodes.length;
      byFlags.set(key, out);
      const node = newNode(flagsBehind, timesBehind);
      nodes.push({ ...node, children: node.children.fill(out) });
    }
    for (let slot = 0; slot < LETTERS; slot += 1) if (children[slot] === 0) children[slot] = out;
  }
}
