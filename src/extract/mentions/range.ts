/** Two numbers that are the ends of one figure. */
import { pattern } from '../../text/patterns/pattern.ts';
import { type Mention, newMention } from './mention.ts';

/** The length of " and ", the longest of the words that join two ends. */
const LONGEST_JOIN = 5;

const YEAR = pattern(/^20[12]\d$/);
const OF_A_MONTH = pattern(/^(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/);

/** "between 1,000 and 1,100", "40 to 50 people", "1,000-1,100": one figure with two ends. */
export function joinRange(lower: string, left: Mention, right: Mention): Mention | undefined {
  if (left.form === 'ratio' || right.form === 'ratio' || left.form === 'vague' || left.form === 'nobody')
    return undefined;
  if (right.value <= left.value || right.value > left.value * 3 || left.unit === 'money') return undefined;
  if (left.unit === 'percent' && right.unit !== 'percent') return undefined;
  if (right.start - left.end > LONGEST_JOIN) return undefined;
  const between = lower.slice(left.end, right.start);
  if (YEAR.test(lower.slice(left.start, left.end), lower) && /,/.test(lower.slice(right.start, right.end)))
    return undefined;
  const opened = /between $/.test(lower.slice(Math.max(0, left.start - 8), left.start));
  const joined = opened
    ? between === ' and '
    : between === ' to ' || between === '-' || between === '\u2013' || between === ' or ';
  const isLoose =
    /\b(?:anywhere|somewhere|anything|numbers|estimates?|ranging|ranged|varying|varied|variously)(?: at| of)? from $/.test(
      lower.slice(Math.max(0, left.start - 24), left.start),
    );
  const grown =
    !isLoose &&
    /\b(?:from|rose|up|increased|fell|jumped|went|climbed)\s+$/.test(
      lower.slice(Math.max(0, left.start - 10), left.start),
    );
  if (!joined || grown) return undefined;
  if (left.value < 32 && left.form === 'digits' && OF_A_MONTH.test(lower.slice(right.end, right.end + 8), lower))
    return undefined;
  const hedgeStart = opened ? left.start - 8 : left.hedgeStart;
  const { end, form, unit } = right;
  return newMention({ start: left.start, end, hedgeStart, value: left.value, hedge: 'range', form, unit }, right.value);
}
