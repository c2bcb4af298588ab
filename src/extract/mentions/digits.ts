/** Numbers in digits: "12,345", "1.2m", "43 per cent", "£3bn". */

import { pattern } from '../../text/patterns/pattern.ts';
import { hedged } from './hedged.ts';
import { type Mention, newMention } from './mention.ts';
import { hasCurrency, isMoney, isTimesAs } from './units.ts';

/** The number, its scale and its sign of percent. */
const DIGITS =
  /((?:\d{1,3}(?:[, ]\d{3})+(?!\d)|\d{1,3}\.\d{3}(?![\d%])|\d+(?:\.\d+)?))(?:\s?(million|billion|trillion|thousand|bn|mn|m|k)(?![a-z]))?(\s?%|\s?per\s?cent\b|\s?percent\b|\s?pc\b|\s?percentage points?)?/y;

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

/** Two letters behind digits, but for endings of numbers and hours. */
const RUN_ON = /(?!(?:st|nd|rd|th|am|pm)\b)[a-z]{2}/y;

/** A number glued to letters or signs is a name: MI5, A2, G7, Covid-19, 4x4. */
const GLUED = pattern(/[\p{L}_/#]$|[\p{L}]-$|\d[.,:]$/u);

/** "Launched 9,141 times last year" is no multiple. */
const MOST_TIMES = 1000;

/** The number whose first digit stands at `start`; undefined where the digits are part of a name. */
export function readDigits(lower: string, start: number): Mention | undefined {
  DIGITS.lastIndex = start;
  const match = DIGITS.exec(lower);
  if (match === null) return undefined;
  const half =
    match[2] === undefined && match[3] === undefined ? halfBehind(lower, start + match[0].length) : undefined;
  if (half !== undefined) {
    const value = (numberOf(match[1] ?? '') + 0.5) * half.scale;
    const found = hedged(lower, {
      start,
      end: half.end,
      value,
      form: 'digits',
      unit: hasCurrency(lower, start) ? 'money' : 'none',
    });
    return found.hedge === 'exact' ? newMention({ ...found, hedge: 'about' }) : found;
  }
  const end = start + match[0].length;
  const money = hasCurrency(lower, start);
  if ((!money && isGlued(lower, start)) || runsIntoWord(lower, end)) return undefined;
  const value = numberOf(match[1] ?? '') * (match[2] === undefined ? 1 : (SCALES[match[2]] ?? 1));
  if (!Number.isFinite(value)) return undefined;
  const percent = match[3] !== undefined || isInPercentageTerms(lower, start, end);
  if (!percent && value < MOST_TIMES && isTimesAs(lower, end))
    return hedged(lower, { start, end, value, form: 'ratio', unit: 'none' });
  const unit = money || isMoney(lower, end) ? 'money' : percent ? 'percent' : 'none';
  const found = hedged(lower, { start, end, value, form: 'digits', unit });
  return OF_A_ROW.test(lower.slice(end, end + 12)) && value >= MOST_TIMES
    ? newMention({ ...found, hedge: 'at_least' })
    : found;
}

const AND_A_HALF = /[- ]and[- ]a[- ]half[- ](thousand|million|billion)\b/y;

/** "15 and a half thousand": where it ends, and what the halves are of. */
function halfBehind(lower: string, end: number): { readonly end: number; readonly scale: number } | undefined {
  if (lower.charAt(end + 1) !== 'a') return undefined;
  AND_A_HALF.lastIndex = end;
  const match = AND_A_HALF.exec(lower);
  return match === null ? undefined : { end: end + match[0].length, scale: SCALES[match[1] ?? ''] ?? 1 };
}

/** "The 200,000th person": so many had come by then. */
const OF_A_ROW = pattern(/^(?:st|nd|rd|th) (?:person|migrant|arrival|individual)/);

/** "12,345", "12.345" and "12 345" are thousands; "12.5" is not. */
function numberOf(digits: string): number {
  if (digits.length < 5) return Number(digits);
  return Number(/^\d{1,3}(?:[,. ]\d{3})+$/.test(digits) ? digits.replace(/[,. ]/g, '') : digits.replace(/,/g, ''));
}

const IN_PERCENTAGE_TERMS = pattern(
  /\b(?:in|as|by) (?:percentage|per cent|percent) terms,? (?:(?:that|it|this)(?: is|'s|,)? )?(?:(?:a )?(?:fall|drop|rise|increase) of |(?:down|up) |minus |plus )(?:by )?$/,
);

/** "In percentage terms, minus 40": the sign of percent stands in words before. */
function isInPercentageTerms(lower: string, start: number, end: number): boolean {
  return (
    IN_PERCENTAGE_TERMS.test(lower.slice(Math.max(0, start - 64), start), lower) &&
    /^(?:[.,;)]|$)/.test(lower.slice(end, end + 1))
  );
}

/** Most numbers stand behind a blank, which glues nothing. */
function isGlued(lower: string, start: number): boolean {
  return (
    start > 0 && lower.charCodeAt(start - 1) !== 32 && GLUED.test(lower.slice(Math.max(0, start - 4), start), lower)
  );
}

/** "4x4", "747s": letters right behind digits that are no ending of a number. */
function runsIntoWord(lower: string, end: number): boolean {
  RUN_ON.lastIndex = end;
  return isLetter(lower.charCodeAt(end)) && RUN_ON.test(lower);
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
