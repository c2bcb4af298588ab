/** From a document to drafts: every number that may be a figure of a metric, with the metric its words name. */
import type { Metric } from '../domain/metric.ts';
import { once } from '../text/once.ts';
import type { Anchor } from './anchors/anchor.ts';
import { betweenOf } from './between.ts';
import type { Calendar } from './calendar/calendar.ts';
import { changeDirection, isJoinedChange } from './change.ts';
import { type Context, isOffTopic } from './context.ts';
import { compileContexts } from './contexts.ts';
import type { Document } from './document/document.ts';
import { FLAG } from './document/flags.ts';
import { type Draft, draftWith, isOfBoats } from './draft.ts';
import { isDateOrAge, isYear } from './exclusions.ts';
import { hedgedBehindNoun } from './mentions/hedged.ts';
import type { Mention } from './mentions/mention.ts';
import { scanMentions } from './mentions/scan.ts';
import { compileNouns, type NounReader } from './metric/nouns.ts';
import { metricOfChange } from './metric/of-change.ts';
import { metricOfCount } from './metric/of-count.ts';
import { compileCues } from './metric/subject.ts';
import { nounBehindDash } from './metric/told-behind-dash.ts';
import { endOfSecond, isOtherNumber, isPartlyNobody } from './other-numbers.ts';
import { asMeant, directionOfPart, isOfArrivals, isOfArrivingGroup, isOfNamedArrivals } from './parts.ts';
import { perDay } from './refiners/averages.ts';
import { difference } from './refiners/difference.ts';
import { forecast } from './refiners/forecast.ts';
import { incident } from './refiners/incident.ts';
import { negation } from './refiners/negation.ts';
import { notKept } from './refiners/not-kept.ts';
import { PART, partOfPeople, withPartsInLine } from './refiners/part-of-people.ts';
import type { Refiner } from './refiners/refiner.ts';

const COUNT_REFINERS: readonly Refiner[] = [perDay, forecast, negation, difference, notKept, partOfPeople, incident];
const CHANGE_REFINERS: readonly Refiner[] = [forecast, negation];

/** Numbers of one sentence that are looked at; a list of more is a table that lost its rows. */
const MOST_IN_A_SENTENCE = 60;

/** Finds the figures of a story, each with what it counts, before any period is looked for. */
export type Drafter = (document: Document, when: Calendar) => Draft[];

/** Compiles the lexicons of the metrics into a drafter. */
export function compileDrafter(metrics: readonly Metric[]): Drafter {
  const readNoun = compileNouns(metrics);
  const findCues = compileCues(metrics);

  return function draftClaims(document, when) {
    const drafts: Draft[] = [];
    if (!mayHoldClaims(document)) return drafts;
    const contextOf = compileContexts(document, when, findCues);
    for (let index = 0; index < document.length; index += 1) {
      if (!mayHoldNumber(document.flagsAt(index))) continue;
      const sentence = document.sentenceAt(index);
      const mentions = scanMentions(sentence.lower, document.numbersAt(index)).slice(0, MOST_IN_A_SENTENCE);
      if (mentions.length === 0) continue;
      const here: Draft[] = [];
      const context = once(() => contextOf(index, here, drafts));
      for (const mention of mentions) {
        const draft = draftOf(mention, sentence.lower, context, readNoun);
        if (draft !== undefined) here.push(draft);
      }
      drafts.push(...withSides(here));
    }
    return drafts;
  };
}

const OF_METRICS =
  FLAG.arrivals |
  FLAG.prevented |
  FLAG.returns |
  FLAG.claims |
  FLAG.backlog |
  FLAG.hotels |
  FLAG.netMigration |
  FLAG.deaths;

/** Whether any sentence has a word of any metric; nothing else of a story is read where none has. */
function mayHoldClaims(document: Document): boolean {
  for (let index = 0; index < document.length; index += 1) {
    if ((document.flagsAt(index) & OF_METRICS) !== 0) return true;
  }
  return false;
}

function mayHoldNumber(flags: number): boolean {
  return (
    (flags & (FLAG.digit | FLAG.numberWord | FLAG.none)) !== 0 ||
    ((flags & FLAG.rareNumber) !== 0 && (flags & (FLAG.arrivals | FLAG.denial)) !== 0)
  );
}

/** The draft of a number; undefined where it counts nothing of ours, which most numbers tell without their context. */
function draftOf(mention: Mention, lower: string, context: () => Context, readNoun: NounReader): Draft | undefined {
  if (mention.unit === 'money' || mention.end <= mention.start) return undefined;
  if (mention.form === 'ratio' || mention.unit === 'percent') return draftChange(mention, context());
  const noun = nounOf(mention, lower, readNoun);
  if (noun.noun === 'other' || isYear(mention, noun) || isDateOrAge(mention, lower)) return undefined;
  if (isPartlyNobody(mention, lower) || (noun.noun === 'none' && isOtherNumber(mention, lower))) return undefined;
  return draftCount(mention, context(), noun);
}

/** The noun behind a number, behind a dash that follows it, or behind the second number of a growth. */
function nounOf(mention: Mention, lower: string, readNoun: NounReader): ReturnType<NounReader> {
  const noun = readNoun(lower, mention.end);
  const isOpen = noun.noun === 'none' || noun.noun === 'other';
  const told = isOpen ? nounBehindDash(mention, lower, readNoun) : undefined;
  if (told !== undefined) return told;
  const second = noun.noun === 'none' ? endOfSecond(mention, lower) : undefined;
  return second !== undefined && readNoun(lower, second).noun === 'other' ? readNoun(lower, second) : noun;
}

function draftCount(printed: Mention, context: Context, noun: ReturnType<NounReader>): Draft | undefined {
  const mention = hedgedBehindNoun(printed, context.sentence.lower, noun.end);
  const metric = metricOfCount(mention, noun, context);
  if (metric === undefined || isOffTopic(metric, context) || overlapsAnchor(mention, context.anchors()))
    return undefined;
  const draft = newDraft(mention, context, {
    kind: 'count',
    noun: noun.noun,
    end: noun.end,
    metric,
    uncheckable: noun.noun === 'part' ? PART : undefined,
  });
  const refined = COUNT_REFINERS.reduce((before, refine) => refine(before), draft);
  const isOneBoat = refined.metric === 'small_boats' && refined.level === 'incident' && mention.value === 1;
  return isOneBoat ? undefined : refined;
}

function draftChange(mention: Mention, context: Context): Draft | undefined {
  const { lower } = context.sentence;
  const isRatio = mention.form === 'ratio';
  const direction = isRatio
    ? undefined
    : (directionOfPart(lower, mention) ??
      changeDirection(lower, mention.hedgeStart, mention.end) ??
      directionInLine(mention, context));
  if (!isRatio && direction === undefined) return draftShare(mention, context);
  const metric = metricOfChange(mention, context);
  const ofAGroup =
    (metric ?? 'small_boat_arrivals') === 'small_boat_arrivals' &&
    !isRatio &&
    context.onTopic &&
    isOfArrivingGroup(lower, mention);
  if ((metric === undefined && !ofAGroup) || isOffTopic(metric, context) || overlapsAnchor(mention, context.anchors()))
    return undefined;
  const draft = newDraft(asMeant(lower, mention), context, {
    kind: isRatio ? 'ratio' : 'percent_change',
    metric: metric ?? 'small_boat_arrivals',
    direction,
    uncheckable: ofAGroup || isBehindPart(mention, context) ? PART : undefined,
  });
  const refined = CHANGE_REFINERS.reduce((before, refine) => refine(before), draft);
  return context.here.findLast((other) => other.kind === 'count')?.prediction
    ? draftWith(refined, { prediction: true })
    : refined;
}

/** "Kent has 310 children in its care, three times as many as in 2020": of the part that the number before counts. */
function isBehindPart({ hedgeStart }: Mention, { sentence: { lower }, here }: Context): boolean {
  const last = here.at(-1);
  return (
    last?.kind === 'count' &&
    last.uncheckable === PART &&
    /^[^.;:\d]{0,40},? (?:up |down |an? (?:rise|fall|increase|drop) of )?$/.test(lower.slice(last.end, hedgeStart))
  );
}

/** "Down 41% on last year and 12% on the same months of 2024": the second goes the way of the first. */
function directionInLine({ hedgeStart, end }: Mention, { sentence, here }: Context): 'up' | 'down' | undefined {
  const last = here.findLast((draft) => draft.kind === 'percent_change');
  if (last === undefined) return undefined;
  return isJoinedChange(sentence.lower.slice(last.end, hedgeStart), sentence.lower.slice(end, end + 12))
    ? last.direction
    : undefined;
}

/** "About a fifth of them": a share of the people before it, which the daily record does not keep. */
function draftShare(mention: Mention, context: Context): Draft | undefined {
  const { lower } = context.sentence;
  const near = [...context.here, ...context.recent];
  const isTold = isOfNamedArrivals(lower, mention) || near.some(({ metric }) => isOfBoats(metric));
  if (!isOfArrivals(lower, mention) || !context.onTopic || !isTold || overlapsAnchor(mention, context.anchors()))
    return undefined;
  return newDraft(mention, context, {
    kind: 'share',
    metric: 'small_boat_arrivals',
    uncheckable: 'a share that the daily record does not keep',
  });
}

/** Each part is named even where it is empty, so that all drafts have one shape. */
function newDraft(
  mention: Mention,
  context: Context,
  told: Pick<Draft, 'kind' | 'metric' | 'direction' | 'uncheckable'> & Partial<Pick<Draft, 'noun' | 'end'>>,
): Draft {
  return {
    sentence: context.sentence,
    mention,
    kind: told.kind,
    noun: told.noun ?? 'none',
    end: told.end ?? mention.end,
    metric: told.metric,
    variant: undefined,
    direction: told.direction,
    anchors: context.anchors(),
    before: context.before,
    story: context.story,
    aggregate: undefined,
    level: undefined,
    prediction: undefined,
    uncheckable: told.uncheckable,
    scope: context.elsewhere(mention) ? 'other' : 'UK',
    between: undefined,
    candidates: [],
  };
}

/** The drafts of a sentence, each change with the counts that it is told of. */
function withSides(here: readonly Draft[]): Draft[] {
  if (here.length < 2) return [...here];
  const drafts = withPartsInLine(here);
  drafts.forEach((draft, index) => {
    if (draft.kind !== 'percent_change' && draft.kind !== 'ratio') return;
    const between = betweenOf(draft, drafts);
    if (between !== undefined) drafts[index] = draftWith(draft, { between });
  });
  return drafts;
}

function overlapsAnchor(mention: Mention, anchors: readonly Anchor[]): boolean {
  return anchors.some((anchor) => mention.start < anchor.end && anchor.start < mention.end);
}
