/** A mark that was passed on a day: "topped 10,000 on Friday". */
import { TO_THE_MARK } from '../../domain/rules.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { SOME_DAYS } from '../anchors/days-together.ts';
import { SUM_TO_A_DAY } from '../anchors/sum-of-other-year.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';
import { isInARow } from './milestone.ts';
import type { RankedAnchor } from './rank-anchors.ts';
import { startsOfTotal } from './until-day.ts';

/** "Topped 10,000 on Friday": from the start of the year, or of the time beside it, to the day of the mark. */
export function markPassed(draft: Draft, timed: readonly RankedAnchor[]): Candidate[] {
  if (timed[0]?.anchor.kind === 'until' || timed[0]?.anchor.rule === SUM_TO_A_DAY) return [];
  const named = timed.find(({ anchor }) => (anchor.kind === 'day' && !anchor.isOfSaying) || isFewDays(anchor));
  const day = named?.anchor.days[0]?.to;
  if (named === undefined || day === undefined) return [];
  const open = timed.find(({ anchor }) => anchor.kind === 'open' && anchor.days.length > 0);
  const isOfOpen = open !== undefined && (open.distance <= named.distance || open.anchor.end <= draft.mention.start);
  if (isOfOpen && !isDayOfMark(draft, named.anchor)) return [];
  const starts = isOfOpen ? open.anchor.days.map(({ from }) => from) : startsOfTotal(draft, day);
  return starts.map((from, index) => licensed({ from, to: day }, index === 0 ? 'stated' : 'implied', TO_THE_MARK));
}

/** "Weekend crossings take the total past 29,000": the mark fell on one of a few days. */
function isFewDays({ kind, rule, days: [first] }: Anchor): boolean {
  return kind === 'span' && rule !== SOME_DAYS && first !== undefined && first.to - first.from < 4;
}

/** "On Monday the count went past 50,000", "passed 50,000 on Monday", "on Sunday, when the total passed": the day is that of the mark. */
function isDayOfMark({ sentence: { lower }, mention, end }: Draft, anchor: Anchor): boolean {
  if (isInARow(lower, mention.end)) return true;
  if (anchor.start >= end) return OF_MARK.test(lower.slice(end, anchor.start));
  const before = lower.slice(0, anchor.start);
  return (
    /^["']?(?:it was )?(?:on )?$/.test(before.trimStart()) ||
    /^(?:'s\b|,? when\b)[^.;]*$/.test(lower.slice(anchor.end, mention.start))
  );
}

const OF_MARK = pattern(
  /^(?:[- ](?:mark|milestone|barrier|threshold) (?:fell|came|went|(?:was|had been|has been) [a-z]+))?(?: in (?:that )?[a-z]+(?: 20\d\d)?)?,? (?:(?:late|early|only|back|not until) )?(?:on )?$/,
);
