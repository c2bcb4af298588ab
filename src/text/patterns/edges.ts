/** Which characters a match may begin or end with: what is looked at before a pattern is tried. */
import { CODES, type Node } from './syntax.ts';

/** Characters of a match that are looked at, counted from its beginning or its end. */
const FAR = 8;
const ALL = (1 << FAR) - 1;
/** Place of "no character": the match may reach the edge of the text. */
export const NONE = CODES;

export interface Edge {
  /** So many characters tell anything. */
  readonly far: number;
  /** Bit `n` at a character's code, or at `NONE`: it may stand `n` characters from the edge. */
  readonly codes: Uint8Array;
}

/** Of a match, in the order of reading. */
export type Side = 'begin' | 'end';

/** The characters at one side of all matches, which stand at that side of the text; undefined where they may be any. */
export function edgeOf(tree: Node, side: Side): Edge | undefined {
  const shape = shapeOf(tree, side);
  const codes = new Uint8Array(CODES + 1);
  codes.set(shape.codes);
  for (let length = 0; length < FAR; length += 1) {
    if ((shape.lengths & (1 << length)) === 0) continue;
    const behind = (ALL << length) & ALL;
    for (let code = 0; code <= NONE; code += 1) codes[code] = (codes[code] as number) | behind;
  }
  const any = codes.reduce((all, bits) => all & bits, ALL);
  const far = 32 - Math.clz32(ALL & ~any);
  return far === 0 ? undefined : { far, codes };
}

/** Whether every match stands at that side of the text. */
export function isAtEdge(tree: Node, side: Side): boolean {
  switch (tree.kind) {
    case 'place':
      return tree.sign === (side === 'begin' ? '^' : '$');
    case 'one':
      return tree.nodes.every((node) => isAtEdge(node, side));
    case 'all': {
      for (const node of side === 'begin' ? tree.nodes : tree.nodes.toReversed()) {
        if (isAtEdge(node, side)) return true;
        if (shapeOf(node, side).lengths !== 1) return false;
      }
      return false;
    }
    case 'times':
      return tree.least > 0 && isAtEdge(tree.node, side);
    default:
      return false;
  }
}

interface Shape {
  /** Bit `n`: it may be `n` characters long, and the last bit so long or longer. */
  readonly lengths: number;
  readonly codes: Uint8Array;
}

const EMPTY: Shape = { lengths: 1, codes: new Uint8Array(CODES) };

function shapeOf(node: Node, side: Side): Shape {
  switch (node.kind) {
    case 'char':
      return { lengths: 2, codes: node.codes };
    case 'one':
      return node.nodes.map((part) => shapeOf(part, side)).reduce(either);
    case 'all': {
      let shape = EMPTY;
      for (const part of side === 'begin' ? node.nodes : node.nodes.toReversed()) {
        if ((shape.lengths & ALL) === 0) break;
        shape = then(shape, shapeOf(part, side));
      }
      return shape;
    }
    case 'times':
      return repeated(shapeOf(node.node, side), node.least, node.most);
    default:
      return EMPTY;
  }
}

function either(a: Shape, b: Shape): Shape {
  const codes = a.codes.slice();
  for (let code = 0; code < CODES; code += 1) codes[code] = (codes[code] as number) | (b.codes[code] as number);
  return { lengths: a.lengths | b.lengths, codes };
}

function then(a: Shape, b: Shape): Shape {
  if (b.lengths === 1) return a;
  if (a.lengths === 1) return b;
  let lengths = 0;
  for (let length = 0; length <= FAR; length += 1) {
    if ((a.lengths & (1 << length)) === 0) continue;
    const longer = b.lengths << length;
    lengths |= (longer & ALL) | (longer > ALL ? 1 << FAR : 0);
  }
  const codes = a.codes.slice();
  for (let code = 0; code < CODES; code += 1) {
    const bits = b.codes[code] as number;
    if (bits === 0) continue;
    for (let length = 0; length < FAR; length += 1) {
      if ((a.lengths & (1 << length)) !== 0) codes[code] = (codes[code] as number) | (bits << length);
    }
  }
  return { lengths, codes };
}

function repeated(shape: Shape, least: number, most: number): Shape {
  if (shape.lengths === 2) return ofOneCharacter(shape.codes, least, most);
  let so = EMPTY;
  let total: Shape | undefined;
  for (let times = 0; times <= Math.min(most, FAR); times += 1) {
    if (times >= Math.min(least, FAR)) total = total === undefined ? so : either(total, so);
    so = then(so, shape);
    if ((so.lengths & ALL) === 0 && times >= least) {
      total = total === undefined ? so : either(total, so);
      break;
    }
  }
  return total ?? EMPTY;
}

/** A character again and again may stand anywhere up to the most times. */
function ofOneCharacter(character: Uint8Array, least: number, most: number): Shape {
  const places = most < FAR ? (1 << most) - 1 : ALL;
  const codes = character.map((is) => (is === 0 ? 0 : places));
  let lengths = 0;
  for (let length = Math.min(least, FAR); length <= Math.min(most, FAR); length += 1) lengths |= 1 << length;
  return { lengths, codes };
}
