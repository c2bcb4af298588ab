/** Times that a sentence without a figure of its own leaves to the next: "On Monday three boats were seen. They carried 152 people". */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';
import { daysFirst } from './days-first.ts';
import { MOST_IN_A_DAY } from './most-in-a-day.ts';
import { startsOfTotal } from './until-day.ts';

/** Kinds of time words that a sentence may leave to the next. */
const CARRIED: readonly Anchor['kind'][] = ['day', 'span', 'year', 'open'];

/** "Of them 725 got to the UK". */
const OF_THEM = pattern(/^["']?of (?:those|these|them)\b[^.;\d]*$/);

/** What the sentence before leaves to a draft, best first; an end alone only to a total or to a part of those counted up to it. */
export function carriedTimes(draft: Draft): Candidate[] {
  const before = daysFirst(draft);
  const times = before
    .filter((anchor) => CARRIED.includes(anchor.kind))
    .flatMap((anchor) => anchor.days.slice(0, 1).map((days) => licensed(days, 'implied', anchor.rule)));
  return [...upToDay(draft, before), ...times];
}

/** "Up to 22 July many tried. Some 15,832 got to the UK": to the end that the sentence before names, unless it is of a saying. */
function upToDay(draft: Draft, before: readonly Anchor[]): Candidate[] {
  const { lower } = draft.sentence;
  const isTotal =
    draft.mention.value > MOST_IN_A_DAY || OF_THEM.test(lower.slice(0, draft.mention.hedgeStart).trimStart(), lower);
  const end = before.find(({ kind, isOfSaying }) => kind === 'until' && !isOfSaying);
  const last = end?.days[0]?.to;
  if (!isTotal || draft.anchors.length > 0 || end === undefined || last === undefined) return [];
  const opened = before.filter(({ kind }) => kind === 'open').flatMap(({ days }) => days.slice(0, 1));
  const starts = [...opened.map(({ from }) => from), ...startsOfTotal(draft, last)].filter((from) => from < last);
  return [...new Set(starts)].map((from) => licensed({ from, to: last }, 'implied', end.rule));
}
