/** An anchor is a stretch of a sentence that names time: a day, a span, or an opening "since". */
import type { Calendar, Days } from '../calendar/calendar.ts';

export type AnchorKind =
  /** One named day. */
  | 'day'
  /** The last day of something that began before: "by Saturday", "to the end of 2025". */
  | 'until'
  /** First and last day are both stated. */
  | 'span'
  /** A stated first day; it ends with the last day that the writer had. */
  | 'open'
  /** A whole calendar year by its number or as "last year"; also serves as the base of a comparison. */
  | 'year'
  /** The dates of another figure, moved to another year: "the same period in 2022", "this time last year". */
  | 'same-point'
  /** The period of the figure before it, said again: "over the same period". */
  | 'same-period'
  /** The highest or a single day of some longer period: "in one day". */
  | 'single-day';

export interface Anchor {
  readonly kind: AnchorKind;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  /** What it says, for a person. */
  readonly rule: string;
  /** Best first; for `open` each one's end is only the earliest that could be meant. */
  readonly days: readonly Days[];
  /** Of `day`: it is that of words, not of a count: "told a hustings on Monday". */
  readonly isOfSaying?: boolean;
  /** Of `year` and `same-point`: the year that is named. */
  readonly year?: number;
  /** Of `open`: the part of the year that goes on, so that "this month" does not become "this year". */
  readonly unit?: 'year' | 'month' | 'week';
}

/** All anchors are made here, so that they have one shape and are quick to read. */
export function newAnchor({ kind, start, end, rule, days, isOfSaying, year, unit }: Anchor): Anchor {
  return { kind, start, end, rule, days, isOfSaying, year, unit };
}

/** What a recogniser gives for a match; its place is known already. */
export type AnchorBody = Omit<Anchor, 'start' | 'end' | 'rule' | 'isOfSaying'> & { readonly rule?: string };

export interface AnchorRecogniser {
  /** In a few words, as a person would name it: "so far this year". */
  readonly rule: string;
  /** Flags of which the sentence must have one each (see `TIME`), or the pattern is not tried. */
  readonly needs: readonly number[];
  /** Words of which the sentence must have one, where the flags are too coarse to say so. */
  readonly words?: readonly string[];
  /** Global, over the lower-cased sentence. */
  readonly pattern: RegExp;
  read(match: RegExpExecArray, when: Calendar, sentence: string): AnchorBody | undefined;
}
