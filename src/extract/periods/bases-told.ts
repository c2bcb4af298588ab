/** Times that are the base of a change by the words before them: "since 2022", "on that year", "in 2024 the number was 11,326, so the increase is". */
import { calendarDay } from '../../domain/period.ts';
import { TOLD_BEFORE } from '../../domain/rules.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { newAnchor } from '../anchors/anchor.ts';
import { sinceYear, thatTime } from '../anchors/since.ts';
import { yearDays } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed, type Surroundings } from './candidates.ts';
import type { RankedAnchor } from './rank-anchors.ts';

/** "Fallen by half since 2022": a year that a change is counted from is its base, not the beginning of a sum. */
export function asBase(entry: RankedAnchor, draft: Draft): RankedAnchor {
  if (entry.anchor.rule === thatTime.rule) return onThatYear(entry, draft);
  if (entry.anchor.rule !== sinceYear.rule) return entry;
  const { year } = calendarDay(entry.anchor.days[0]?.from ?? 0);
  const anchor = newAnchor({ ...entry.anchor, kind: 'year', year, days: [yearDays(year)] });
  return { anchor, distance: entry.distance, isBase: true };
}

const ON_THAT_YEAR = pattern(
  /\b(?:on|than|from|below|above|against|compared with|compared to) (?:in |for )?that year$/,
);

/** "A fifth short of the 45,755 of 2022, and the boats were down by 37 per cent on that year": the year named last. */
function onThatYear(entry: RankedAnchor, { sentence: { lower }, anchors }: Draft): RankedAnchor {
  const { start, end } = entry.anchor;
  const year = anchors.findLast((other) => other.kind === 'year' && other.end <= start);
  if (year === undefined || !ON_THAT_YEAR.test(lower.slice(Math.max(0, end - 30), end), lower)) return entry;
  return { anchor: newAnchor({ ...year, start, end }), distance: entry.distance, isBase: true };
}

const SO_THE_CHANGE = pattern(
  /,? (?:so|which (?:makes|puts|means)|making|giving|that makes)(?: it| this is| that is| it is)? (?:the|an?) (?:increase|rise|growth|jump|fall|drop|decline|decrease|reduction|change)(?: is| was| of| at|:)?(?: of)? (?:about |around |nearly |almost |some )?$/,
);

/** "March 2021 had 831, so the number has more than tripled". */
const SO_IT_HAS = pattern(
  /,? (?:so|which means|meaning)(?: that)? (?:it|(?:the|this|that) (?:number|figure|total|tally|count)|numbers|arrivals|crossings) (?:has|have|is|are|had|was|were)(?: (?:now|since|already|roughly|risen|grown|gone|climbed|increased|jumped|fallen|dropped|decreased|up|down|by|about|around|nearly|almost|some))* $/,
);

/** "In the first 164 days of 2024 the number was 11,326, so the increase is 43%": what was told before is held against the count beside it. */
export function onBaseTold({ sentence: { lower }, mention }: Draft, around: Surroundings): Candidate | undefined {
  const before = lower.slice(0, mention.hedgeStart);
  if (!SO_THE_CHANGE.test(before, lower) && !SO_IT_HAS.test(before, lower)) return undefined;
  const mains = around.main();
  const base = mains[0]?.days;
  const told = mains.find(
    ({ days, rule }) => days !== undefined && base !== undefined && days.from > base.to && rule.endsWith(TOLD_BEFORE),
  );
  return told && licensed(told.days, 'implied', told.rule, { compared: base, open: told.open, aggregate: undefined });
}
