/** What is known of the story when one of its sentences is read. */
import type { MetricName } from '../domain/metric.ts';
import { pattern } from '../text/patterns/pattern.ts';
import type { Anchor } from './anchors/anchor.ts';
import type { Sentence } from './document/document.ts';
import { FLAG } from './document/flags.ts';
import { type Draft, isOfBoats, type StoryTime } from './draft.ts';
import type { Mention } from './mentions/mention.ts';
import { isEntryOfDay } from './metric/dated-entry.ts';
import { MOST_BOATS_IN_A_DAY } from './metric/most-boats.ts';
import type { Cue } from './metric/subject.ts';

export interface Context {
  readonly sentence: Sentence;
  readonly cues: () => readonly Cue[];
  readonly anchors: () => readonly Anchor[];
  /** Time words of the sentence before, where that holds no draft. */
  readonly before: () => readonly Anchor[];
  readonly story: StoryTime;
  /** Drafts of this sentence so far, */
  readonly here: readonly Draft[];
  /** and of the three sentences before it. */
  readonly recent: readonly Draft[];
  /** Whether the words around a number tell of another country. */
  readonly elsewhere: (mention: Mention) => boolean;
  /** The story is about people arriving by small boat, so that a bare count may be of them. */
  readonly onTopic: boolean;
}

/** So many times the boats told before are people, or boats of a far longer time that name themselves. */
const MANY_MORE_BOATS = 20;
/** Of boats that are more than came on any day so many times are people. */
const MANY_MORE_OF_MANY = 5;

/** The metric of the figure before, for words that name none: "another 407 followed". */
export function inheritedMetric(context: Context, mention: Mention): MetricName | undefined {
  const near = [...context.recent, ...context.here].filter(
    (draft) => draft.metric !== 'channel_deaths' || tellsOfDeaths(context, mention),
  );
  const told = near.findLast((draft) => draft.kind === 'count' && draft.scope === 'UK') ?? near.at(-1);
  const isOfComers = told !== undefined && !isOurs(told) && areOfThoseWhoCame(told, context, mention);
  const ours =
    told !== undefined &&
    !isOurs(told) &&
    (isOfComers || TOTAL_OF_YEAR.test(context.sentence.lower) || isOfRecord(told, context, mention))
      ? near.findLast(isOurs)
      : undefined;
  const isOver =
    told !== undefined && (isOfComers || isHandedOver(told, context) || isOfNewEntry(told, context, mention));
  const last = ours ?? (isOver ? undefined : told);
  if (last === undefined) return context.onTopic && !context.elsewhere(mention) ? 'small_boat_arrivals' : undefined;
  if (last.metric === 'people_per_boat')
    return mention.value > 200 || !/\bper\b(?! cent)|each|average|\bup from|\bfrom [\d]/.test(context.sentence.lower)
      ? 'small_boat_arrivals'
      : last.metric;
  if (last.metric !== 'small_boats') return last.metric;
  const boatsOnly = near
    .filter((draft) => draft.sentence === last.sentence)
    .every((draft) => draft.metric === 'small_boats' || draft.metric === 'people_per_boat');
  return boatsOnly &&
    /\b(?:number|total|figure|count|tally|it was|they were)\b/.test(context.sentence.lower) &&
    !areTooMany(sizeOf(mention, context.sentence.lower), last.mention.value) &&
    (mention.value <= MOST_BOATS_IN_A_DAY ||
      !context.anchors().some(({ kind }) => kind === 'day' || kind === 'single-day'))
    ? 'small_boats'
    : 'small_boat_arrivals';
}

/** "The boats number 321. The total is more than double that of last year, when there were 4,546": such a total is of people. */
function areTooMany(size: number, boats: number): boolean {
  return size >= (boats > MOST_BOATS_IN_A_DAY ? MANY_MORE_OF_MANY : MANY_MORE_BOATS) * boats;
}

/** The number of a count; of a multiple or percentage that of the count behind it. */
function sizeOf({ form, unit, value, end }: Mention, lower: string): number {
  if (form !== 'ratio' && unit !== 'percent') return value;
  const behind = /\b(?!20[12]\d\b)(?:\d{1,3}(?:,\d{3})+|\d{3,})\b/.exec(lower.slice(end))?.[0];
  return Math.max(value, Number(behind?.replaceAll(',', '') ?? 0));
}

/** "The total for the year to date": of what the story counts, whatever was told in between. */
const TOTAL_OF_YEAR = pattern(
  /\b(?:total|tally|count)(?: number)? (?:for|in|of) (?:(?:the|this) year|20\d\d)|\b(?:running total|total|tally) (?:so far|to date|this year)|\b(?:this year's|the year's|calendar[- ]year) (?:running )?(?:total|tally)\b/,
);

const RECORD = pattern(/\b(?:record|highest|busiest|most|peak)\b/);
/** Fewer than on days that are a record. */
const FEWEST_OF_RECORD = 500;

/** "Nearly 200 were rescued off France. A single day in September 2022 still has the record, with 1,300": records are of those who came. */
function isOfRecord(told: Draft, { sentence: { lower, index } }: Context, { value }: Mention): boolean {
  return (
    told.metric === 'crossings_prevented' &&
    told.sentence.index < index &&
    value >= FEWEST_OF_RECORD &&
    value > told.mention.value &&
    RECORD.test(lower, lower)
  );
}

const WHO_CAME = pattern(
  /\b(?:(?:number|total|tally|count) (?:of (?:people|migrants|those) )?(?:who|that|to) (?:have |had )?|(?:people|migrants|men|others|they) (?:who )?(?:have |had )(?:now |already )?)(?:come|came|arrived?|cross(?:ed)?|made (?:it|the)|got (?:across|over|here|in)|reach(?:ed)?|land(?:ed)?)\b[^.;:\d]*$/,
);

/** "French officers stopped 205. The number who have come this month is above 5,000": not of those who were stopped. */
function areOfThoseWhoCame(told: Draft, { sentence }: Context, { hedgeStart }: Mention): boolean {
  return told.sentence.index < sentence.index && WHO_CAME.test(sentence.lower.slice(0, hedgeStart), sentence.lower);
}

/** "Net migration fell to 728,000. Small boats are a sliver of that. They have brought 33,562": a sentence between names the boats. */
function isHandedOver(last: Draft, { sentence, story, onTopic }: Context): boolean {
  return (
    onTopic &&
    !isOurs(last) &&
    last.metric !== 'channel_deaths' &&
    last.sentence.index < sentence.index &&
    (last.sentence.flags & FLAG.boats) === 0 &&
    story.nearBoats(sentence.index)
  );
}

/** "… of 380 who had tried; the French stopped the others. 3 June: 166.": of what the story goes through day by day. */
function isOfNewEntry(last: Draft, { sentence, anchors, onTopic }: Context, { hedgeStart }: Mention): boolean {
  return (
    onTopic &&
    last.metric === 'crossings_prevented' &&
    isEntryOfDay(sentence, anchors(), hedgeStart) &&
    !isEntryOfDay(last.sentence, last.anchors, last.mention.hedgeStart)
  );
}

/** "Saturday: 88 people, three boats." */
const WITH_BOATS = pattern(
  /^(?: people| migrants)?(?:,| in| on| aboard) (?:just |only )?[a-z0-9]+ (?:small )?(?:boats?|dinghies|dinghy|vessels?)\b/,
);

/** Deaths are told beside arrivals; a count belongs to them only where its own words do not say that they came. */
function tellsOfDeaths({ sentence }: Context, { value, end }: Mention): boolean {
  return (
    value < 100 &&
    !WITH_BOATS.test(sentence.lower.slice(end, end + 40)) &&
    !/^[^.;]{0,40}\b(?:made it|got (?:through|across|here|in)|reached|came|arrived|landed|crossed|ashore)\b/.test(
      sentence.lower.slice(end, end + 60),
    )
  );
}

/** Of small boats: people, boats, or people in a boat. */
export function isOurs(draft: Draft): boolean {
  return isOfBoats(draft.metric);
}

/** Boats and their people are counted only in stories about them. */
export function isOffTopic(metric: MetricName | undefined, { onTopic }: Context): boolean {
  return !onTopic && isOfBoats(metric);
}
