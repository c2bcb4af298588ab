/**
 * A regular expression that is tried only where it may match. What its matches begin and end with, and which words they
 * must have, is read from its source, so that whoever writes one declares nothing: `pattern(/\bup from $/)` asks the last
 * characters of a text before it is run, and in a text whose whole has no word "up" it is not run at all.
 */
import { once } from '../once.ts';
import { type Edge, edgeOf, isAtEdge, NONE } from './edges.ts';
import { firstWords } from './first-words.ts';
import { hasOne, hasOneAtEdges, type Mask, maskOf, placeFrom, signatureOf } from './signature.ts';
import { nextStart, type Starts, startsOf } from './starts.ts';
import { type Node, OTHER, treeOf } from './syntax.ts';
import { neededWords } from './words.ts';

export interface Pattern {
  /** As the method of an expression. `whole` is the text that `text` is cut from, or is. */
  test(text: string, whole?: string): boolean;
  exec(text: string, whole?: string): RegExpExecArray | null;
  /** Of a sticky expression: the offset behind the match that begins at `offset`, or -1. */
  endAt(text: string, offset: number): number;
  /** Of a global expression: the first match in a whole text that begins at `from` or behind it. */
  next(whole: string, from: number): RegExpExecArray | null;
}

/** Made for any pattern; what each asks is worked out when it is first asked for. */
export function pattern(expression: RegExp): Pattern {
  const tree = once(() => treeOf(expression));
  let edges: Edges | undefined;
  let masks: readonly Mask[] | undefined;
  let firsts: Firsts | 'any' | undefined;
  function mayMatch(text: string, whole: string | undefined): boolean {
    edges ??= edgesOf(tree(), expression.sticky);
    if (edges.begin !== undefined && !mayBegin(edges.begin, text, 0)) return false;
    if (edges.end !== undefined && !mayEnd(edges.end, text)) return false;
    if (whole === undefined) return true;
    masks ??= masksOf(tree());
    return hasWords(masks, whole, text);
  }
  return {
    test: (text, whole) => mayMatch(text, whole) && expression.test(text),
    exec: (text, whole) => (mayMatch(text, whole) ? expression.exec(text) : null),
    endAt(text, offset) {
      edges ??= edgesOf(tree(), expression.sticky);
      if (edges.begin !== undefined && !mayBegin(edges.begin, text, offset)) return -1;
      expression.lastIndex = offset;
      return expression.test(text) ? expression.lastIndex : -1;
    },
    next(whole, from) {
      masks ??= masksOf(tree());
      if (!hasWords(masks, whole, whole)) return null;
      firsts ??= firstsOf(tree(), expression) ?? 'any';
      if (firsts !== 'any') return nextAt(firsts, whole, from);
      expression.lastIndex = from;
      return expression.exec(whole);
    },
  };
}

/** A pattern whose matches begin with one of few words, and the same as a sticky expression. */
interface Firsts {
  readonly starts: Starts;
  readonly sticky: RegExp;
}

function firstsOf(tree: Node | undefined, { source, flags }: RegExp): Firsts | undefined {
  const words = tree === undefined ? undefined : firstWords(tree);
  if (words === undefined) return undefined;
  return { starts: startsOf(words), sticky: new RegExp(source, `${flags.replace(/[gy]/g, '')}y`) };
}

function nextAt({ starts, sticky }: Firsts, whole: string, from: number): RegExpExecArray | null {
  const signature = signatureOf(whole);
  let at = nextStart(signature, starts, placeFrom(signature, from));
  for (; at >= 0; at = nextStart(signature, starts, at + 1)) {
    sticky.lastIndex = signature.offsets[at] as number;
    const match = sticky.exec(whole);
    if (match !== null) return match;
  }
  return null;
}

interface Edges {
  readonly begin: Edge | undefined;
  readonly end: Edge | undefined;
}

function edgesOf(tree: Node | undefined, isSticky: boolean): Edges {
  if (tree === undefined) return { begin: undefined, end: undefined };
  return {
    begin: isSticky || isAtEdge(tree, 'begin') ? edgeOf(tree, 'begin') : undefined,
    end: isAtEdge(tree, 'end') ? edgeOf(tree, 'end') : undefined,
  };
}

function masksOf(tree: Node | undefined): readonly Mask[] {
  return tree === undefined ? [] : neededWords(tree).map(maskOf);
}

function mayBegin({ far, codes }: Edge, text: string, offset: number): boolean {
  for (let index = 0; index < far; index += 1) {
    if (((codes[placeOf(text, offset + index)] as number) & (1 << index)) === 0) return false;
  }
  return true;
}

function mayEnd({ far, codes }: Edge, text: string): boolean {
  const last = text.length - 1;
  for (let index = 0; index < far; index += 1) {
    if (((codes[placeOf(text, last - index)] as number) & (1 << index)) === 0) return false;
  }
  return true;
}

function placeOf(text: string, index: number): number {
  if (index < 0 || index >= text.length) return NONE;
  const code = text.charCodeAt(index);
  return code < OTHER ? code : OTHER;
}

function hasWords(masks: readonly Mask[], whole: string, part: string): boolean {
  if (masks.length === 0) return true;
  const signature = signatureOf(whole);
  for (const mask of masks) {
    if (!hasOne(signature, mask) && (part === whole || !hasOneAtEdges(part, mask))) return false;
  }
  return true;
}
