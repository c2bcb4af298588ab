/** How wide words are in Inter, and where to break them. */

/** Widths as part of the height, by kind of letter, those of the semi-bold and a little on the safe side. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'’ijlI]/, 0.32],
  [/[()tfr1-]/, 0.42],
  [/[mwMW%]/, 0.96],
  [/[A-Z+]/, 0.73],
  [/[a-z–]/, 0.605],
];
const OTHERS = 0.645;

/** About how wide a line of words is, in pixels; rather too wide than too narrow. */
export function widthOf(words: string, height: number): number {
  let width = 0;
  for (const letter of words) width += KINDS.find(([kind]) => kind.test(letter))?.[1] ?? OTHERS;
  return width * height;
}

/** A number stays with the word after it, a year with the word before it, and no one is not parted. */
const BOUND = /(?<=\d) (?=[A-Za-z])|(?<=[a-z]) (?=\d{4}\b)|(?<=\b[Nn]o) (?=one)/g;
const TIE = '\u00a0';

/** Breaks words into the fewest lines that fit into `width`: two after a comma or the like, else as even as can be. */
export function breakLines(words: string, height: number, width: number): readonly string[] {
  const parts = words.replace(BOUND, TIE).split(' ');
  const fewest = fill(parts, height, width);
  const halves = fewest.length === 2 ? parts.flatMap((_, i) => halvesAt(parts, i, { height, width })) : [];
  const even = halves.sort((a, b) => Math.max(...a.map(length)) - Math.max(...b.map(length)))[0];
  if (even !== undefined) return even.map((line) => line.replaceAll(TIE, ' '));
  let best = fewest;
  for (let narrow = width; narrow > 0; narrow -= height / 2) {
    const lines = fill(parts, height, narrow);
    if (lines.length > fewest.length) break;
    best = lines;
  }
  return best.map((line) => line.replaceAll(TIE, ' '));
}

function length(line: string): number {
  return line.length;
}

/** The two lines that part after a part which ends a phrase, where both fit. */
function halvesAt(parts: readonly string[], at: number, { height, width }: { height: number; width: number }) {
  if (at === parts.length - 1 || !/[,;:]$/.test(parts[at] ?? '')) return [];
  const lines = [parts.slice(0, at + 1).join(' '), parts.slice(at + 1).join(' ')];
  return lines.every((line) => widthOf(line, height) <= width) ? [lines] : [];
}

function fill(parts: readonly string[], height: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1)} ${part}`;
    if (lines.length > 0 && widthOf(longer, height) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}
