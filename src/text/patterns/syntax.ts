/** The source of a regular expression as a tree, as far as our recognisers of words use the syntax. */

export type Node =
  /** One character: 1 for each ASCII code that it may be, and at `OTHER` for any beyond. */
  | { readonly kind: 'char'; readonly codes: Uint8Array }
  | { readonly kind: 'all'; readonly nodes: readonly Node[] }
  | { readonly kind: 'one'; readonly nodes: readonly Node[] }
  | { readonly kind: 'times'; readonly node: Node; readonly least: number; readonly most: number }
  /** A place between two characters. */
  | { readonly kind: 'place'; readonly sign: '^' | '$' | 'b' | 'B' }
  /** Words that must stand ahead, which the match does not take in. */
  | { readonly kind: 'ahead'; readonly node: Node }
  /** What must not stand there, or must stand behind: nothing is concluded from it. */
  | { readonly kind: 'nothing' };

/** Place of all characters beyond ASCII among the codes of a `char`. */
export const OTHER = 128;
/** How many places a `char` has: ASCII and one for all else. */
export const CODES = 129;

type Char = Extract<Node, { readonly kind: 'char' }>;

function charsWhere(matches: (code: number) => boolean): Char {
  return { kind: 'char', codes: Uint8Array.from({ length: CODES }, (_, code) => Number(matches(code))) };
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isOfWord = (code: number) => isDigit(code) || isLetter(code) || code === 95;
const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13);
const LETTER = charsWhere((code) => isLetter(code) || code === OTHER);
const CLASSES: Readonly<Record<string, Char>> = {
  d: charsWhere(isDigit),
  D: charsWhere((code) => !isDigit(code)),
  w: charsWhere(isOfWord),
  W: charsWhere((code) => !isOfWord(code)),
  s: charsWhere((code) => isBlank(code) || code === OTHER),
  S: charsWhere((code) => !isBlank(code)),
};
const NO_BREAK = charsWhere((code) => code !== 10 && code !== 13);
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11 };

/** A character by its code, made when first asked for. */
const chars: (Char | undefined)[] = [];

function charOf(code: number): Char {
  const place = Math.min(code, OTHER);
  const char = chars[place] ?? charsWhere((other) => other === place);
  chars[place] = char;
  return char;
}

/** The tree of a pattern; undefined where it holds anything that this does not know. */
export function treeOf({ source, flags }: RegExp): Node | undefined {
  if (/[imsv]/.test(flags)) return undefined;
  const reader = { source, at: 0 };
  const tree = readOne(reader);
  return reader.at === source.length ? tree : undefined;
}

interface Reader {
  readonly source: string;
  at: number;
}

/** Takes `sign` where it stands next. */
function takes(reader: Reader, sign: string): boolean {
  if (!reader.source.startsWith(sign, reader.at)) return false;
  reader.at += sign.length;
  return true;
}

function readOne(reader: Reader): Node | undefined {
  const nodes: Node[] = [];
  do {
    const node = readAll(reader);
    if (node === undefined) return undefined;
    nodes.push(node);
  } while (takes(reader, '|'));
  return nodes.length === 1 ? nodes[0] : { kind: 'one', nodes };
}

function readAll(reader: Reader): Node | undefined {
  const nodes: Node[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const node = readTimes(reader);
    if (node === undefined) return undefined;
    nodes.push(node);
  }
  return { kind: 'all', nodes };
}

const TIMES = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;

function readTimes(reader: Reader): Node | undefined {
  const node = readNode(reader);
  if (node === undefined) return undefined;
  if (!'*+?{'.includes(reader.source.charAt(reader.at)) || reader.at === reader.source.length) return node;
  TIMES.lastIndex = reader.at;
  const [words, sign, least, comma, most] = TIMES.exec(reader.source) ?? [];
  if (words === undefined) return node;
  reader.at += words.length;
  if (sign !== undefined)
    return { kind: 'times', node, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
  const ends = comma === '' ? least : most === '' ? Number.POSITIVE_INFINITY : most;
  return { kind: 'times', node, least: Number(least), most: Number(ends) };
}

function readNode(reader: Reader): Node | undefined {
  if (takes(reader, '(')) return readGroup(reader);
  if (takes(reader, '[')) return readClass(reader);
  if (takes(reader, '^')) return { kind: 'place', sign: '^' };
  if (takes(reader, '$')) return { kind: 'place', sign: '$' };
  if (takes(reader, '\\b')) return { kind: 'place', sign: 'b' };
  if (takes(reader, '\\B')) return { kind: 'place', sign: 'B' };
  if (takes(reader, '.')) return NO_BREAK;
  return readCode(reader);
}

function readGroup(reader: Reader): Node | undefined {
  const says = !takes(reader, '?')
    ? 'group'
    : takes(reader, ':')
      ? 'group'
      : takes(reader, '=')
        ? 'ahead'
        : takes(reader, '!') || takes(reader, '<=') || takes(reader, '<!')
          ? 'nothing'
          : 'name';
  if (says === 'name') reader.at = reader.source.indexOf('>', reader.at) + 1;
  const node = readOne(reader);
  if (node === undefined || !takes(reader, ')')) return undefined;
  return says === 'nothing' ? { kind: 'nothing' } : says === 'ahead' ? { kind: 'ahead', node } : node;
}

function readClass(reader: Reader): Node | undefined {
  const isNot = takes(reader, '^');
  const codes = new Uint8Array(CODES);
  while (!takes(reader, ']')) {
    const low = reader.source.charCodeAt(reader.at);
    const first = readCode(reader);
    if (first === undefined) return undefined;
    first.codes.forEach((is, code) => {
      if (is === 1) codes[code] = 1;
    });
    if (reader.source.charAt(reader.at) !== '-' || reader.source.charAt(reader.at + 1) === ']') continue;
    const high = reader.source.charCodeAt(reader.at + 1);
    if (low === BACKSLASH || high === BACKSLASH || high >= OTHER) return undefined;
    reader.at += 2;
    codes.fill(1, low, high + 1);
  }
  return { kind: 'char', codes: isNot ? codes.map((is, code) => (code === OTHER ? 1 : 1 - is)) : codes };
}

const BACKSLASH = 92;

/** One character, or a class of them behind a backslash. */
function readCode(reader: Reader): Char | undefined {
  if (!takes(reader, '\\')) {
    reader.at += 1;
    return charOf(reader.source.charCodeAt(reader.at - 1));
  }
  const sign = reader.source.charAt(reader.at);
  reader.at += 1;
  if (sign === 'p') return takes(reader, '{L}') || takes(reader, '{Lu}') ? LETTER : undefined;
  if (sign === 'u') {
    reader.at += 4;
    return charOf(Number.parseInt(reader.source.slice(reader.at - 4, reader.at), 16));
  }
  const code = CONTROLS[sign] ?? (/[a-z\d]/i.test(sign) ? Number.NaN : sign.charCodeAt(0));
  return CLASSES[sign] ?? (Number.isNaN(code) ? undefined : charOf(code));
}
