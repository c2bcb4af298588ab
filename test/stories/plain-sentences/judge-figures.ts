/** Answers held against the figures of plain sentences, each found by its place in the text. */
import type { ClaimData } from '../../../src/compose/check-data.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Counts } from './desk.ts';
import type { PlainStory } from './draw.ts';
import type { Placed } from './sentence.ts';

const AGREES: ReadonlySet<string> = new Set(['agrees', 'agreed-when-published']);

/** What is read otherwise than the frame means it, a line for each figure; none for a story that is understood. */
export function misreadings(story: PlainStory, claims: readonly ClaimData[], counts: Counts): string[] {
  const faults = story.figures.flatMap((figure) => {
    const claim = claimOf(figure, claims);
    const fault = claim === undefined ? 'is not found' : faultOf(figure, claim, counts);
    return fault === undefined ? [] : `${figure.words} ${fault}`;
  });
  const extra = claims.filter(
    (claim) => claim.verdict === 'differs' && !story.figures.some((figure) => isAt(figure, claim)),
  );
  faults.push(...extra.map(({ value, metric }) => `${value} ${metric}, which tells nothing, is called wrong`));
  return faults.map((fault) => `${story.name}\n    ${story.published}: ${story.text}\n    ${fault}`);
}

/** The claim of a figure's words; undefined where there is none of its kind and value. */
export function claimOf(figure: Placed, claims: readonly ClaimData[]): ClaimData | undefined {
  return claims.find(
    (claim) => isAt(figure, claim) && claim.kind === figure.kind && Math.abs(claim.value - figure.value) < 0.05,
  );
}

function isAt({ start, words }: Placed, claim: ClaimData): boolean {
  return claim.start < start + words.length && claim.end > start;
}

function faultOf(figure: Placed, claim: ClaimData, counts: Counts): string | undefined {
  const read = `${claim.rule}; ${claim.verdict}${claim.reason === undefined ? '' : `, ${claim.reason}`}`;
  if (claim.metric !== figure.metric) return `is read as ${claim.metric} (${read})`;
  if (!isSameTime(figure.period, claim.period, counts)) {
    return `of ${spell(figure.period)} is read of ${spell(claim.period)} (${read})`;
  }
  if (figure.comparedWith !== undefined && !isSameTime(figure.comparedWith, claim.comparedWith, counts)) {
    return `against ${spell(figure.comparedWith)} is read against ${spell(claim.comparedWith)} (${read})`;
  }
  if (figure.direction !== claim.direction) return `${figure.direction} is read as ${claim.direction} (${read})`;
  if (!AGREES.has(claim.verdict)) return `is judged ${claim.verdict}: ${claim.explanation} (${read})`;
  return undefined;
}

/** Whether two times are one, or nobody came on the days that only one of them has. */
function isSameTime(meant: Period, read: ClaimData['period'], counts: Counts): boolean {
  if (read === null) return false;
  const other = { from: Temporal.PlainDate.from(read.from), to: Temporal.PlainDate.from(read.to) };
  return (
    isNobodyBetween(meant.from, other.from, counts) &&
    isNobodyBetween(meant.to.add({ days: 1 }), other.to.add({ days: 1 }), counts)
  );
}

/** Of the days from the earlier until the day before the later. */
function isNobodyBetween(one: Temporal.PlainDate, other: Temporal.PlainDate, counts: Counts): boolean {
  const [from, until] = [one, other].sort(Temporal.PlainDate.compare);
  if (from === undefined || until === undefined || from.equals(until)) return true;
  return counts.people({ from, to: until.subtract({ days: 1 }) }) === 0;
}

function spell(period: Period | ClaimData['period']): string {
  return period ? `${period.from}..${period.to}` : 'no time';
}
