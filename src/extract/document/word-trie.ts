/** A tree of letters that tells the flags of a word in one walk over its letters. */

/** A word of the letters a to z with its flags (see `FLAG` and `TIME`); one that ends in `*` stands for all that begin with it. */
export interface FlaggedWord {
  readonly word: string;
  readonly flags: number;
  readonly times: number;
  /** What it says for and against the story's topic (see `topic/`); nothing where they are missing. */
  readonly ours?: number;
  readonly others?: number;
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
  readonly ours: Int32Array;
  readonly others: Int32Array;
}

/** Places of a node, of which the last are empty: a power of two keeps each node in one line of the processor's memory. */
export const ROW = 32;
/** The node of all words that have no bits, however they go on. */
export const PLAIN = 0;
/** The node at which a word begins. */
export const ROOT = 1;
const LETTERS = 26;

interface Node {
  readonly children: number[];
  /** Marks of the word itself, and of all words that begin with it. */
  readonly own: Marks;
  readonly behind: Marks;
}

/** Flags, times, and what a word says for and against the topic. */
type Marks = [flags: number, times: number, ours: number, others: number];

/** A word that ends in `*` stands for all that begin so; where several entries fit, their flags add up. */
export function buildTrie(words: readonly FlaggedWord[]): WordTrie {
  const nodes = [newNode(), newNode()];
  for (const { word: entry, flags, times, ours = 0, others = 0 } of words) {
    const isBeginning = entry.endsWith('*');
    const node = nodeOf(nodes, isBeginning ? entry.slice(0, -1) : entry);
    const marks: Marks = [flags, times, ours, others];
    addMarks(node.own, marks);
    if (isBeginning) addMarks(node.behind, marks);
  }
  handDown(nodes);
  addWaysOut(nodes);
  const next = new Uint16Array(nodes.length * ROW);
  for (const [index, { children }] of nodes.entries()) next.set(children, index * ROW);
  return {
    next,
    flags: Int32Array.from(nodes, ({ own }) => own[0]),
    times: Int32Array.from(nodes, ({ own }) => own[1]),
    ours: Int32Array.from(nodes, ({ own }) => own[2]),
    others: Int32Array.from(nodes, ({ own }) => own[3]),
  };
}

function addMarks(marks: Marks, more: Marks): void {
  marks[0] |= more[0];
  marks[1] |= more[1];
  marks[2] |= more[2];
  marks[3] |= more[3];
}

function newNode(marks: Marks = [0, 0, 0, 0]): Node {
  return { children: new Array(LETTERS).fill(0), own: [...marks], behind: [...marks] };
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

/** Gives each node the marks of the beginnings above it. A child's number is above its parent's. */
function handDown(nodes: readonly Node[]): void {
  for (const { children, behind } of nodes) {
    for (const child of children) {
      const node = nodes[child];
      if (child === 0 || node === undefined) continue;
      addMarks(node.behind, behind);
      addMarks(node.own, behind);
    }
  }
}

/** Leads each letter that goes on in no word to the node that keeps the marks of the beginnings so far. */
function addWaysOut(nodes: Node[]): void {
  const byMarks = new Map([['0/0/0/0', 0]]);
  for (const { children, behind } of nodes.slice(ROOT)) {
    const key = behind.join('/');
    let out = byMarks.get(key);
    if (out === undefined) {
      out = nodes.length;
      byMarks.set(key, out);
      const node = newNode(behind);
      nodes.push({ ...node, children: node.children.fill(out) });
    }
    for (let slot = 0; slot < LETTERS; slot += 1) if (children[slot] === 0) children[slot] = out;
  }
}
