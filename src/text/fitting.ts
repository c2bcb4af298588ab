/** Words that must fit a place without room for a second part: a button's label, a picture's description. */
import type { Button } from '../domain/briefing.ts';
import type { Line } from './lines.ts';
import { run, wordsOf } from './run.ts';
import { linkAddress } from './safe-text.ts';
import { splitRuns } from './split-runs.ts';

/** One line of at most `most` characters, ended with "…" where it was longer; never cut inside a figure. */
export function fitting(text: string, most: number): string {
  const [first = [], second] = splitRuns([run(text)], most, (each) => each.text.length);
  if (second === undefined) return wordsOf(first);
  const [shorter = []] = splitRuns([run(text)], most - 1, (each) => each.text.length);
  return `${wordsOf(shorter)}…`;
}

export interface ButtonLimits {
  readonly label: number;
  readonly url: number;
  /** Of action, colon and value together. */
  readonly value: number;
  /** Buttons in a row. */
  readonly row: number;
}

/**
 * The lines with rows of buttons that a platform takes, each button once. Left out is what would open nothing, or whose
 * value is too long: cut, it would ask for something else.
 */
export function fittingButtons(lines: readonly Line[], limits: ButtonLimits): readonly Line[] {
  const seen = new Set<string>();
  return lines.flatMap((line): readonly Line[] => {
    if (line.kind !== 'buttons') return [line];
    const buttons = line.buttons.flatMap((button): Button[] => {
      const fitted = fittingButton(button, limits);
      if (fitted === undefined) return [];
      const asks = 'url' in fitted ? fitted.url : `${fitted.action}:${fitted.value}`;
      if (seen.has(asks)) return [];
      seen.add(asks);
      return [fitted];
    });
    return Array.from({ length: Math.ceil(buttons.length / limits.row) }, (_, i) => ({
      kind: 'buttons',
      buttons: buttons.slice(i * limits.row, (i + 1) * limits.row),
    }));
  });
}

function fittingButton(button: Button, limits: ButtonLimits): Button | undefined {
  const label = fitting(button.label, limits.label);
  if (label === '') return undefined;
  if ('url' in button) {
    const url = linkAddress(button.url);
    return url === undefined || url.length > limits.url ? undefined : { label, url };
  }
  return `${button.action}:${button.value}`.length > limits.value ? undefined : { ...button, label };
}
