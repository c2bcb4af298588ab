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

/** True where the line opens what follows it and must not be the last of a message. */
function opens(line: Line): boolean {
  return line.kind === 'section' || line.kind === 'story' || line.kind === 'outlets' || line.kind === 'judged';
}

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
  for (const line of lines.flatMap((each) => cut(each, limits, measure))) {
    if (apart && line.kind === 'section' && line.aside) close();
    const fuller = [...message, line];
    const cost = fuller.reduce((sum, each) => sum + measure.costOf(each), 0);
    if (message.length > 0 && (cost > limits.text || measure.parts(fuller) > limits.parts)) {
      const carried = trailing(message);
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
  const last = message.findLastIndex((line) => !opens(line));
  const carried = message.slice(last + 1);
  return last === -1 || carried.length > 3 ? [] : carried;
}

function cut(line: Line, limits: Limits, measure: Measure): readonly Line[] {
  if (!('runs' in line)) return [line];
  return splitRuns(line.runs, limits.line, (each) => measure.cost(line, each)).map((runs) => ({ ...line, runs }));
}
