/** A tree of letters that tells the flags of a word in one walk over its letters. */

/** A word of the letters a to z with its flags (see `FLAG` and `TIME`); one that ends in `*` stands for all that begin with it. */
export interface FlaggedWord {
  readonly word: string;
  readonly flags: number;
  readonly times: number;
}

export interface WordTrie {
  /** Next node by node and letter (a = 0): `next[node * 26 + letter]`, 0 where no word goes on so. Small, so that it stays near. */
  readonly next: Uint16Array;
  /** Of the word that ends at a node: its own flags, and those of the beginnings that it has. */
  readonly whole: FlagsOfNodes;
  /** Of a word that leaves the tree behind a node: those of the beginnings that it has. */
  readonly beginning: FlagsOfNodes;
}

export interface FlagsOfNodes {
  readonly flags: Int32Array;
  readonly times: Int32Array;
}

const LETTERS = 26;

export function buildTrie(words: readonly FlaggedWord[]): WordTrie {
  const next: number[] = new Array(LETTERS).fill(0);
  const whole = { flags: [0], times: [0] };
  const beginning = { flags: [0], times: [0] };
  for (const { word: entry, flags, times } of words) {
    const word = entry.endsWith('*') ? entry.slice(0, -1) : entry;
    let node = 0;
    for (const letter of word) {
      const slot = node * LETTERS + letter.charCodeAt(0) - 97;
      if (next[slot] === 0) {
        next[slot] = whole.flags.length;
        for (let index = 0; index < LETTERS; index += 1) next.push(0);
        for (const kept of [whole, beginning]) {
          kept.flags.push(0);
          kept.times.push(0);
        }
      }
      node = next[slot] as number;
    }
    const at = entry.endsWith('*') ? beginning : whole;
    at.flags[node] = (at.flags[node] ?? 0) | flags;
    at.times[node] = (at.times[node] ?? 0) | times;
  }
  handDown(next, beginning);
  for (let node = 0; node < whole.flags.length; node += 1) {
    whole.flags[node] = (whole.flags[node] ?? 0) | (beginning.flags[node] ?? 0);
    whole.times[node] = (whole.times[node] ?? 0) | (beginning.times[node] ?? 0);
  }
  return { next: Uint16Array.from(next), whole: fixed(whole), beginning: fixed(beginning) };
}

/** Gives each node the flags of the nodes above it, so that a walk asks only where it ends. A child's number is above its parent's. */
function handDown(next: readonly number[], { flags, times }: { flags: number[]; times: number[] }): void {
  for (let slot = 0; slot < next.length; slot += 1) {
    const child = next[slot] ?? 0;
    const parent = Math.floor(slot / LETTERS);
    if (child === 0) continue;
    flags[child] = (flags[child] ?? 0) | (flags[parent] ?? 0);
    times[child] = (times[child] ?? 0) | (times[parent] ?? 0);
  }
}

function fixed({ flags, times }: { flags: number[]; times: number[] }): FlagsOfNodes {
  return { flags: Int32Array.from(flags), times: Int32Array.from(times) };
}
