/** How our values go into columns and come out again: moments, absent values, text and verdicts. */
import { periodOf } from '../domain/period.ts';
import type { Verdict } from '../domain/verdict.ts';

/** Whole milliseconds since 1970; null for a moment that there is not. */
export function millisOf(instant: Temporal.Instant): number;
export function millisOf(instant: Temporal.Instant | undefined): number | null;
export function millisOf(instant: Temporal.Instant | undefined): number | null {
  return instant === undefined ? null : instant.epochMilliseconds;
}

/** The way back from `millisOf`. */
export function instantOf(millis: number): Temporal.Instant;
export function instantOf(millis: number | null): Temporal.Instant | null;
export function instantOf(millis: number | null): Temporal.Instant | null {
  return millis === null ? null : Temporal.Instant.fromEpochMilliseconds(millis);
}

type Present<T> = { [K in keyof T as null extends T[K] ? K : never]?: Exclude<T[K], null> } & {
  [K in keyof T as null extends T[K] ? never : K]: T[K];
};

/** The record without its empty columns: what is absent in our nouns is null in a row. */
export function present<T extends object>(record: T): Present<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) as Present<T>;
}

/** Text without the NUL character, which PostgreSQL cannot keep and a feed may hold. */
export function storable(text: string): string {
  return text.replaceAll('\0', '');
}

/** Cuts a list into pieces of at most `size`: a statement takes some ten thousand values, not more. */
export function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

/** A verdict from its JSON; the periods of its readings become dates again. */
export function verdictOf(content: string): Verdict {
  return JSON.parse(content, (key, value: unknown) => {
    if (key !== 'period' && key !== 'comparedWith') return value;
    const { from, to } = value as { from: string; to: string };
    return periodOf(from, to);
  });
}
