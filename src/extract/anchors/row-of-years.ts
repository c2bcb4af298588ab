/** "By 2022 it had reached 41, then came 49, then 53": each number behind a "then" is of the year after the one before. */
import { type Calendar, yearDays } from '../calendar/calendar.ts';
import { type Anchor, newAnchor } from './anchor.ts';

/** Rule of a year that only its place in a row tells. */
const YEAR_IN_ROW = 'the next year of a row';

const THEN =
  /\b(?:and )?then(?: came| it was| to)?(?= (?:just |only |about )?\d[\d,]*(?:[.,;]|$| (?:people|boats)?(?:[.,;]|$)))/g;

/** Adds the years of such a row; none where the year named behind it does not follow them. */
export function rowOfYears(anchors: readonly Anchor[], lower: string, { year: thisYear }: Calendar): readonly Anchor[] {
  if (!lower.includes('then') || !anchors.some(({ kind }) => kind === 'year')) return anchors;
  const row: Anchor[] = [];
  for (const match of lower.matchAll(THEN)) {
    const before = [...anchors, ...row].filter(({ end }) => end <= match.index).sort((a, b) => a.start - b.start);
    const last = before.at(-1);
    if (last?.kind !== 'year' || last.year === undefined || last.year + 1 > thisYear) return anchors;
    const year = last.year + 1;
    const place = { start: match.index, end: match.index + match[0].length };
    row.push(newAnchor({ kind: 'year', year, ...place, rule: YEAR_IN_ROW, days: [yearDays(year)] }));
  }
  const last = row.at(-1);
  if (last?.year === undefined) return anchors;
  const next = anchors.find(({ start, kind }) => start >= last.end && kind === 'year');
  const isBroken = next?.year !== undefined && next.year !== last.year + 1;
  return isBroken ? anchors : [...anchors, ...row].sort((a, b) => a.start - b.start);
}
