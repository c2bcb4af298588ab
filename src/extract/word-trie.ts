/** A tree of letters that tells the flags of a word in one walk over its letters. */

export interface WordTrie {
  /** Next node by node and letter (a = 0): `next[node * 26 + letter]`, 0 where no word goes on so. */
  readonly next: Int32Array;
  /** Flags of the word that ends at a node. */
  readonly whole: Int32Array;
  /** Flags of every word that goes through a node. */
  readonly beginning: Int32Array;
}

/** Builds the tree; a word that ends in `*` stands for all that begin with it. Words are of the letters a to z. */
export function buildTrie(words: readonly (readonly [word: string, flags: number])[]): WordTrie {
  const next: number[] = new Array(26).fill(0);
  const whole = [0];
  const beginning = [0];
  for (const [entry, flags] of words) {
    const word = entry.endsWith('*') ? entry.slice(0, -1) : entry;
    let node = 0;
    for (const letter of word) {
      const slot = node * 26 + letter.charCodeAt(0) - 97;
      if (next[slot] === 0) {
        next[slot] = whole.length;
        for (let index = 0; index < 26; index += 1) next.push(0);
        whole.push(0);
        beginning.push(0);
      }
      node = next[slot] as number;
    }
    if (entry.endsWith('*')) beginning[node] = (beginning[node] ?? 0) | flags;
    else whole[node] = (whole[node] ?? 0) | flags;
  }
  return { next: Int32Array.from(next), whole: Int32Array.from(whole), beginning: Int32Array.from(beginning) };
}
