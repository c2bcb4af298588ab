/** Text to claims: what a story says that official statistics count, and every period that its words license. */
import type { Claim, Reading } from '../domain/claim.ts';
import type { Metric } from '../domain/metric.ts';
import { calendarOf, periodOfDays } from './calendar/calendar.ts';
import { readDocument } from './document/document.ts';
import { flaggedWords } from './document/flags.ts';
import { buildTrie } from './document/word-trie.ts';
import { type Candidate, type Draft, isOfBoats } from './draft.ts';
import { compileDrafter } from './draft-claims.ts';
import { attachPeriods } from './periods/attach-periods.ts';

export interface Story {
  readonly headline: string;
  readonly text: string;
  /** The day that "yesterday" is counted back from. */
  readonly published: Temporal.PlainDate;
}

/** Claims in the order of the text, the headline's first. Never throws on any text. */
export type Extractor = (story: Story) => Claim[];

/** Compiles the lexicons of the metrics once; the extractor that it gives is pure. */
export function createExtractor(metrics: readonly Metric[]): Extractor {
  const trie = buildTrie(flaggedWords(metrics));
  const draftClaims = compileDrafter(metrics);
  return function extract(story) {
    const when = calendarOf(story.published);
    const document = readDocument(story.headline, story.text, trie);
    return attachPeriods(draftClaims(document, when), when).map(claimOf);
  };
}

/** Above the boats of any year (1,110 in 2022), with room. */
const MOST_BOATS = 4000;

function claimOf(draft: Draft): Claim {
  const { mention, sentence } = draft;
  const readings = draft.candidates.map((candidate) => readingOf(draft, candidate));
  const first = readings[0] ?? noPeriod(draft);
  const boats = asBoats(draft, first, readings);
  return {
    figure: {
      kind: draft.kind,
      value: mention.value,
      valueTo: mention.valueTo,
      hedge: mention.hedge,
      direction: draft.direction,
      start: sentence.start + mention.hedgeStart,
      end: sentence.start + draft.end,
    },
    readings: [first, ...readings.slice(1), ...boats],
    sentence: sentence.text.trim(),
    place: sentence.place,
    level: draft.level,
    prediction: draft.prediction,
    uncheckable: draft.uncheckable,
    scope: draft.scope,
    unnamed: draft.story.isUnnamed && isOfBoats(draft.metric) ? true : undefined,
    between: draft.between && sidesOf(draft.between),
  };
}

function sidesOf({ now, base }: NonNullable<Draft['between']>): Claim['between'] {
  const startOf = ({ sentence, mention }: Draft) => sentence.start + mention.hedgeStart;
  return { now: startOf(now), base: base && startOf(base) };
}

function readingOf({ metric, variant }: Draft, candidate: Candidate): Reading {
  const { days, compared, aggregate, open, basis, rule } = candidate;
  return {
    metric,
    variant,
    period: days === undefined ? undefined : periodOfDays(days),
    comparedWith: compared === undefined ? undefined : periodOfDays(compared),
    aggregate,
    open,
    basis,
    rule,
  };
}

function noPeriod({ metric }: Draft): Reading {
  return { metric, basis: 'implied', rule: 'no period is named' };
}

/** A bare number in a sentence that also tells of boats may count them: "13,340 people in 224 boats, against 8,054 and 156". */
function asBoats(draft: Draft, first: Reading, readings: readonly Reading[]): Reading[] {
  const isBare =
    draft.kind === 'count' &&
    draft.noun === 'none' &&
    draft.metric === 'small_boat_arrivals' &&
    draft.aggregate === undefined &&
    !isLabelled(draft);
  if (!isBare || draft.mention.value > MOST_BOATS || !draft.story.nearBoats(draft.sentence.index)) return [];
  return [first, ...readings.slice(1, 12)].map((reading) => ({ ...reading, metric: 'small_boats', basis: 'implied' }));
}

/** "People 440, boats 7". */
function isLabelled({ sentence: { lower }, mention }: Draft): boolean {
  return (
    /\b(?:people|persons|migrants):? $/.test(lower.slice(0, mention.hedgeStart)) &&
    /^(?:[.,;)]|$)/.test(lower.slice(mention.end, mention.end + 1))
  );
}
