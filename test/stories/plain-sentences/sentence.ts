/** Sentences made of words and figures, each figure with what a reader takes it for. */
import type { MetricName } from '../../../src/domain/metric.ts';
import type { Period } from '../../../src/domain/period.ts';

/** A true figure as a sentence tells it. */
export interface Told {
  /** As it stands in print: "1,204", "four", "a fifth". */
  readonly words: string;
  readonly value: number;
  readonly kind: 'count' | 'percent_change';
  readonly metric: MetricName;
  readonly period: Period;
  /** Of a change: the days it is held against, and which way it went. */
  readonly comparedWith?: Period;
  readonly direction?: 'up' | 'down';
  readonly aggregate?: 'average_per_day';
  /** Rounded, or only passed: another number near it may be as true. */
  readonly isLoose?: true;
}

export type Sentence = readonly (string | Told)[];
/** What may stand in a sentence; where a part is missing, there is no sentence. */
export type Part = string | number | Told | Sentence | undefined;

/** A sentence from a template; undefined where one of its parts does not fit the day. */
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): Sentence | undefined {
  const said: (string | Told)[] = [];
  for (const [index, text] of words.entries()) {
    said.push(text);
    if (index === parts.length) break;
    const part = parts[index];
    if (part === undefined) return undefined;
    if (typeof part === 'object' && !('words' in part)) said.push(...part);
    else said.push(typeof part === 'number' ? String(part) : part);
  }
  return said;
}

/** "a, b and c"; undefined where one is missing. */
export function listed(parts: readonly Part[]): Sentence | undefined {
  return parts.reduce<Sentence | undefined>(
    (before, part, at) =>
      at === 0 ? say`${part}` : at === parts.length - 1 ? say`${before} and ${part}` : say`${before}, ${part}`,
    [],
  );
}

/** A figure with the place of its first letter in the text. */
export interface Placed extends Told {
  readonly start: number;
}

/** The text of a sentence with its figures in order; it begins with a capital. */
export function written(sentence: Sentence): { text: string; figures: readonly Placed[] } {
  let text = '';
  const figures: Placed[] = [];
  for (const part of sentence) {
    if (typeof part !== 'string') figures.push({ ...part, start: text.length });
    text += typeof part === 'string' ? part : part.words;
  }
  return { text: text.charAt(0).toUpperCase() + text.slice(1), figures };
}
