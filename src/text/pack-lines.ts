/** Lines packed into messages: as many as fit, a heading never last, and what may stand apart in messages of its own. */
import type { Line, TextLine } from './lines.ts';
import { splitRuns } from './split-runs.ts';

export interface Limits {
  /** Most that all texts of a message may cost. */
  readonly text: number;
  /** Most parts of a message, as the platform counts them. */
  readonly parts: number;
  /** Most that one line may cost; longer ones become several of their kind. */
  readonly line: number;
}

export interface Measure {
  cost(line: TextLine, runs: TextLine['runs'][number]): number;
  costOf(line: Line): number;
  /** How many parts a message of these lines has. */
  parts(lines: readonly Line[]): number;
}

/** Lines that open what follows them and must not be the last of a message. */
const OPENING: ReadonlySet<Line['kind']> = new Set(['section', 'story', 'outlets', 'item', 'judged']);

/** `apart`: a section that may stand apart begins a message. */
export function packLines(
  lines: readonly Line[],
  limits: Limits,
  measure: Measure,
  apart: boolean,
): readonly (readonly Line[])[] {
  const messages: Line[][] = [];
  let message: Line[] = [];
  const close = () => {
    if (message.length > 0) messages.push(message);
    message = [];
  };
  const costs = new Map<Line, number>();
  const costOf = (line: Line) => {
    const known = costs.get(line) ?? measure.costOf(line);
    costs.set(line, known);
    return known;
  };
  const fits = (some: readonly Line[]) =>
    some.reduce((sum, each) => sum + costOf(each), 0) <= limits.text && measure.parts(some) <= limits.parts;
  for (const line of lines.flatMap((each) => cut(each, limits, measure))) {
    if (apart && line.kind === 'section' && line.aside) close();
    if (message.length > 0 && !fits([...message, line])) {
      const headings = trailing(message);
      const carried = fits([...headings, line]) ? headings : [];
      message = message.slice(0, message.length - carried.length);
      close();
      message = [...carried];
    }
    message.push(line);
  }
  close();
  return messages;
}

/** The headings at the end of a message, that move on with what they open; none where it has nothing else. */
function trailing(message: readonly Line[]): readonly Line[] {
  const last = message.findLastIndex(({ kind }) => !OPENING.has(kind));
  return last === -1 ? [] : message.slice(last + 1);
}

function cut(line: Line, limits: Limits, measure: Measure): readonly Line[] {
  if (!('runs' in line)) return [line];
  return splitRuns(line.runs, limits.line, (each) => measure.cost(line, each)).map((runs) => ({ ...line, runs }));
}
