/**
 * Answers held against labels, figure by figure. A claim and a label pair up where their kinds agree and their values
 * differ by at most 0.5%; of several claims the one with the label's metric and period is taken.
 */
import type { ClaimData } from '../../src/compose/check-data.ts';
import type { Label, LabelledStory } from './story.ts';

export const TALLIED = [
  'documents',
  'distractors',
  'found',
  'missed',
  'extra',
  'metric',
  'period',
  'accusations',
  'accusationsRight',
  'wrong',
  'wrongCaught',
  'checkable',
  'definite',
  'claimsInDistractors',
] as const;

/** Counts over stories; `extra` are claims about small boats that no label has. */
export type Tally = Readonly<Record<(typeof TALLIED)[number], number>>;

export type MissKind =
  | 'missed'
  | 'extra'
  | 'metric'
  | 'period'
  /** A true figure is said to differ. */
  | 'accused'
  /** A wrong figure is not said to differ. */
  | 'let-go'
  /** A figure that the record can judge is not judged. */
  | 'undecided';

/** One thing that an answer has otherwise than the label. */
export interface Miss {
  readonly doc: string;
  readonly cue: string;
  readonly value: number;
  readonly miss: MissKind;
  /** What was said instead, for a person. */
  readonly detail: string;
}

const BOATS = new Set(['small_boat_arrivals', 'small_boats', 'people_per_boat']);
/** A `differs` of one of these causes is no error of the writer. */
const INNOCENT = new Set(['revised_since', 'leap_year', 'published_day_given_for_data_day', 'cut_down_not_rounded']);

type Span = { readonly from: string; readonly to: string } | null | undefined;

export function compareStory(story: LabelledStory, claims: readonly ClaimData[]): { tally: Tally; misses: Miss[] } {
  const counts = emptyTally();
  const misses: Miss[] = [];
  const used = new Set<ClaimData>();
  counts.documents = 1;
  counts.distractors = Number(isDistractor(story));
  for (const label of story.figures) {
    const report = (miss: MissKind, detail: string) =>
      misses.push({ doc: story.doc, cue: label.cue, value: label.value, miss, detail });
    const claim = pick(
      label,
      claims.filter((each) => !used.has(each)),
    );
    const ours = isOurs(label);
    if (claim === undefined) {
      if (!ours || label.optional) continue;
      counts.missed += 1;
      report('missed', `no ${label.kind} of ${label.value} was found`);
      continue;
    }
    used.add(claim);
    if (!ours) {
      if (!BOATS.has(claim.metric) || claim.verdict === 'unchecked') continue;
      counts.extra += 1;
      report('extra', `read as ${claim.metric}, ${claim.verdict}; the label has ${label.metric}`);
    } else if (!label.optional) comparePair(label, claim, counts, report);
  }
  for (const claim of claims) {
    if (used.has(claim) || !BOATS.has(claim.metric) || claim.kind === 'rank') continue;
    if (story.figures.some(({ value }) => isNear(claim.value, value))) continue;
    counts.extra += 1;
    counts.claimsInDistractors += counts.distractors;
    const detail = `a ${claim.kind} of ${claim.metric} that no label has: ${claim.sentence.slice(0, 90)}`;
    misses.push({ doc: story.doc, cue: cueOf(story, claim), value: claim.value, miss: 'extra', detail });
  }
  return { tally: counts, misses };
}

function comparePair(
  label: Label,
  claim: ClaimData,
  counts: Counts,
  report: (miss: MissKind, detail: string) => void,
): void {
  counts.found += 1;
  if (claim.metric === label.metric) counts.metric += 1;
  else report('metric', `${label.metric}, read as ${claim.metric}`);
  if (hasPeriodOf(label, claim)) counts.period += 1;
  else report('period', `${words(label.period)}, read as ${words(claim.period)} (${claim.rule}; ${claim.verdict})`);
  if (!label.checkable || label.verdict === undefined) return;
  const isWrong = label.verdict === 'differs' && !INNOCENT.has(label.cause ?? '');
  const isHonest = claim.reason === 'recounted' && label.cause === 'revised_since';
  const isDefinite = claim.verdict !== 'unchecked' || isHonest;
  const differs = claim.verdict === 'differs';
  counts.checkable += 1;
  counts.definite += Number(isDefinite);
  counts.wrong += Number(isWrong);
  counts.wrongCaught += Number(isWrong && differs);
  counts.accusations += Number(differs);
  counts.accusationsRight += Number(isWrong && differs);
  const said = `${claim.verdict}${claim.reason === undefined ? '' : ` (${claim.reason})`}: ${claim.explanation}`;
  if (differs && !isWrong) report('accused', `${label.verdict} ${label.cause ?? ''}; said ${said}`);
  if (!differs && isWrong) report('let-go', `the record has ${label.official}; said ${said}`);
  else if (!isDefinite) report('undecided', said);
}

/** Sums of tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) for (const name of TALLIED) sum[name] += tally[name];
  return sum;
}

/** A story without a figure to check. */
export function isDistractor(story: LabelledStory): boolean {
  return story.figures.length === 0;
}

type Counts = Record<(typeof TALLIED)[number], number>;

function emptyTally(): Counts {
  return Object.fromEntries(TALLIED.map((name) => [name, 0])) as Counts;
}

function isOurs(label: Label): boolean {
  return BOATS.has(label.metric) && label.kind !== 'rank' && label.scope === 'UK';
}

/** The claim that fits the label best; the first of equals. */
function pick(label: Label, claims: readonly ClaimData[]): ClaimData | undefined {
  let best: ClaimData | undefined;
  let most = 0;
  for (const claim of claims) {
    if (claim.kind !== label.kind || !isNear(claim.value, label.value)) continue;
    const score = 1 + 4 * Number(claim.metric === label.metric) + 2 * Number(hasPeriodOf(label, claim));
    if (score > most) [best, most] = [claim, score];
  }
  return best;
}

function hasPeriodOf(label: Label, claim: ClaimData): boolean {
  const readings: Span[] = label.alternative === undefined ? [label.period] : [label.period, label.alternative.period];
  return readings.some((period) => words(period) === words(claim.period));
}

function words(period: Span): string {
  return period ? `${period.from}..${period.to}` : 'no period';
}

function isNear(one: number, other: number): boolean {
  const [a, b] = [Math.abs(one), Math.abs(other)];
  return Math.abs(a - b) <= 0.005 * Math.max(a, b) + 1e-9;
}

/** Six words of the text from the figure on, as labels have them. */
function cueOf(story: LabelledStory, { place, start }: ClaimData): string {
  const part = place === 'headline' ? story.headline : story.text;
  return part.slice(start).trim().split(/\s+/).slice(0, 6).join(' ');
}
