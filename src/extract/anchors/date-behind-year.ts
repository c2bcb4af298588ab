/** "Lower than on the same date last year: by September 8 there had then been 27,705": a date told behind a colon or "when" is of the year right before it. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Anchor } from './anchor.ts';

const YEAR_AGO =
  /\b(?:last year|(?:a|one) year (?:ago|earlier|before)|(?:twelve|12) months (?:ago|earlier|before)|the (?:year before|previous year))$/;

/** The earlier year that such words are of; undefined for those of the year of publication. */
function earlierYear({ kind, year, start, end }: Anchor, lower: string, { year: thisYear }: Calendar) {
  if (kind !== 'year' && kind !== 'same-point') return undefined;
  const told = year ?? (YEAR_AGO.test(lower.slice(start, end)) ? thisYear - 1 : undefined);
  return told === undefined || told >= thisYear ? undefined : told;
}

const EXPLAINED = pattern(
  /^(?:'s)?(?:[:;]| \u2013) (?:there |it |the (?:total|count|figure|number|tally) )?(?:up )?(?:on )?$/,
);
const WHEN = pattern(/^(?:'s)?,? (?:when|which|where)(?: [a-z' ]{0,30})? ?$/);
/** "Last year was busier: by September 8 …", between the year and the date. */
export const OF_THE_YEAR = pattern(/^ (?:was|had been|were|saw|had|brought)\b[^.;:\d]{0,40}(?:[:;]| \u2013) (?:on )?$/);
const COUNT = /\d,\d{3}\b|\b\d{3}\b/;
const THEN = pattern(/^[^.;:]{0,30}\bthen\b/);
const NOW = pattern(/\b(?:this year|now|so far|has|have)\b/);

/** The year that a date without one has by the year before it in its sentence; undefined where the words leave it open. */
export function yearToldBefore(anchor: Anchor, before: Anchor, lower: string, when: Calendar): number | undefined {
  const year = earlierYear(before, lower, when);
  if (year === undefined || (anchor.kind !== 'until' && anchor.kind !== 'day')) return undefined;
  const between = lower.slice(before.end, anchor.start);
  const behind = /^[^.;]*/.exec(lower.slice(anchor.end))?.[0] ?? '';
  if (NOW.test(behind, behind)) return undefined;
  if (anchor.kind === 'day' && before.kind !== 'same-point') return undefined;
  if (WHEN.test(between)) return anchor.kind === 'until' ? year : undefined;
  if (/^["']?$/.test(lower.slice(0, before.start).trim()) && OF_THE_YEAR.test(between)) return year;
  if (!EXPLAINED.test(between)) return undefined;
  // This year's number stands before, so that the one behind explains what it is held against.
  return COUNT.test(lower.slice(0, before.start)) || THEN.test(behind) ? year : undefined;
}
