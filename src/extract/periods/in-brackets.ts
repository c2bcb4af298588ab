/** Times in brackets, and numbers there, which belong together. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';

/** "2,921 (2021 by 16 March: 797)": a time in brackets that have a number of their own behind it. */
export function isOfNumberBehindIn(lower: string, { end }: Anchor, between: string): boolean {
  const open = between.lastIndexOf('(');
  return (
    open >= 0 &&
    !between.includes(')', open) &&
    !/\d/.test(between.slice(open)) &&
    OWN_NUMBER.test(lower.slice(end, end + 60))
  );
}

const OWN_NUMBER = pattern(/^[^().;]*?: ?(?:just |only |about |some )*\d/);

/** "31 May (1,195), 6 September (1,101)": the number in brackets is of the time right before them. */
export function isOfNumberAfter(lower: string, start: number, between: string): boolean {
  return /^\)/.test(between) && IN_BRACKETS_ALONE.test(lower.slice(Math.max(0, start - 60), start));
}

/** A time, and a bracket that only the number stands in. */
const IN_BRACKETS_ALONE = pattern(
  /(?:\b20\d\d|\d(?:st|nd|rd|th)?|day|yesterday|january|february|march|april|may|june|july|august|september|october|november|december) \((?:(?:just|only|about|some|with|when) )*$|\([^()]*\d[^()]*: $/,
);
