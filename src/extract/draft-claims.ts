/** From a document to drafts: every number that may be a figure of a metric, with the metric its words name. */
import type { Metric, MetricName } from '../domain/metric.ts';
import type { Anchor } from './anchors/anchor.ts';
import { findAnchors } from './anchors/find-anchors.ts';
import type { Calendar } from './calendar.ts';
import { changeDirection } from './change.ts';
import type { Document, Sentence } from './document.ts';
import type { Draft, StoryTime } from './draft.ts';
import type { Mention } from './mentions/mention.ts';
import { scanMentions } from './mentions/scan.ts';
import { compileNouns, type NounFound } from './nouns.ts';
import { isPerBoat, isPerDay, perBoat, perDay } from './refiners/averages.ts';
import { difference } from './refiners/difference.ts';
import { forecast } from './refiners/forecast.ts';
import { incident } from './refiners/incident.ts';
import { negation } from './refiners/negation.ts';
import type { Refiner } from './refiners/refiner.ts';
import { type Cue, compileCues, isAboutMigration, isElsewhere, nearestSubject, type Subject } from './subject.ts';

const REFINERS: readonly Refiner[] = [perBoat, perDay, forecast, negation, difference, incident];

/** What is known of the story when a sentence is read. */
interface Context {
  readonly sentence: Sentence;
  readonly cues: readonly Cue[];
  readonly anchors: () => readonly Anchor[];
  readonly before: () => readonly Anchor[];
  readonly story: StoryTime;
  /** Drafts of this sentence so far, and of the two sentences before it. */
  readonly here: readonly Draft[];
  readonly recent: readonly Draft[];
  readonly elsewhere: boolean;
}

export type Drafter = (document: Document, when: Calendar) => Draft[];

/** Compiles the lexicons of the metrics into a drafter. */
export function compileDrafter(metrics: readonly Metric[]): Drafter {
  const readNoun = compileNouns(metrics);
  const findCues = compileCues(metrics);

  return function draftClaims(document, when) {
    const drafts: Draft[] = [];
    if (!document.sentences.some((sentence) => isAboutMigration(sentence.lower))) return drafts;
    const story = { years: yearsNamed(document, when) };
    let elsewhere = false;
    for (const sentence of document.sentences) {
      const mentions = scanMentions(sentence.lower);
      if (isElsewhere(sentence.lower)) elsewhere = true;
      else if (/\b(?:channel|uk|kent|dover|britain|home office|small boats?)\b/.test(sentence.lower)) elsewhere = false;
      if (mentions.length === 0) continue;
      const here: Draft[] = [];
      let anchors: readonly Anchor[] | undefined;
      let before: readonly Anchor[] | undefined;
      const context: Context = {
        sentence,
        cues: findCues(sentence.lower),
        anchors: () => {
          anchors ??= findAnchors(sentence, when);
          return anchors;
        },
        here,
        story,
        before: () => {
          before ??= anchorsBefore(document, sentence, drafts, when);
          return before;
        },
        recent: drafts.filter(
          (draft) => draft.sentence.index >= sentence.index - 3 && draft.sentence.index < sentence.index,
        ),
        elsewhere,
      };
      for (const mention of mentions) {
        const draft = draftOf(mention, context, readNoun(sentence.lower, mention.end));
        if (draft !== undefined) here.push(draft);
      }
      drafts.push(...here);
    }
    return drafts;
  };
}

/** Years that the story names in digits, or as last year. */
function yearsNamed(document: Document, when: Calendar): number[] {
  const years = document.sentences.flatMap((sentence) =>
    [...sentence.lower.matchAll(/\b20[12]\d\b(?!,\d)|\blast year\b/g)].map((match) =>
      match[0] === 'last year' ? when.year - 1 : Number(match[0]),
    ),
  );
  return [...new Set(years)];
}

/** "Saturday was the 131st day … It brought 872 people": the time is told a sentence earlier. */
function anchorsBefore(
  document: Document,
  sentence: Sentence,
  drafts: readonly Draft[],
  when: Calendar,
): readonly Anchor[] {
  const previous = document.sentences[sentence.index - 1];
  if (
    previous === undefined ||
    previous.place !== sentence.place ||
    drafts.some((draft) => draft.sentence === previous)
  )
    return [];
  return findAnchors(previous, when);
}

function draftOf(mention: Mention, context: Context, noun: NounFound & { metric?: MetricName }): Draft | undefined {
  if (mention.unit === 'money') return undefined;
  if (mention.form === 'ratio' || mention.unit === 'percent') return draftChange(mention, context);
  if (noun.noun === 'other') return undefined;
  if (isYear(mention, noun) || isDateOrAge(mention, context.sentence.lower)) return undefined;
  const metric = metricOfCount(mention, noun, context);
  if (metric === undefined) return undefined;
  if (overlapsAnchor(mention, context.anchors())) return undefined;
  const draft: Draft = {
    sentence: context.sentence,
    mention,
    kind: 'count',
    noun: noun.noun,
    end: noun.end,
    metric,
    anchors: context.anchors(),
    before: context.before(),
    story: context.story,
    scope: context.elsewhere ? 'other' : 'UK',
    candidates: [],
    ...(noun.noun === 'part' ? { uncheckable: 'a part of the total that the daily record does not keep apart' } : {}),
  };
  return REFINERS.reduce((refined, refine) => refine(refined), draft);
}

function draftChange(mention: Mention, context: Context): Draft | undefined {
  const { lower } = context.sentence;
  const isRatio = mention.form === 'ratio';
  const direction = isRatio
    ? undefined
    : (changeDirection(lower, mention.start, mention.end) ??
      (/^halv/.test(lower.slice(mention.start, mention.end)) ? 'down' : undefined));
  if (!isRatio && direction === undefined) return undefined;
  if (overlapsAnchor(mention, context.anchors())) return undefined;
  const metric = metricOfChange(mention, context);
  if (metric === undefined) return undefined;
  const draft: Draft = {
    sentence: context.sentence,
    mention,
    kind: isRatio ? 'ratio' : 'percent_change',
    noun: 'none',
    end: mention.end,
    metric,
    anchors: context.anchors(),
    before: context.before(),
    story: context.story,
    scope: context.elsewhere ? 'other' : 'UK',
    candidates: [],
    ...(direction === undefined ? {} : { direction }),
  };
  return [forecast, negation].reduce((refined, refine) => refine(refined), draft);
}

function isYear(mention: Mention, noun: NounFound): boolean {
  return (
    mention.form === 'digits' &&
    Number.isInteger(mention.value) &&
    mention.value >= 1900 &&
    mention.value < 2100 &&
    mention.end - mention.start === 4 &&
    noun.noun === 'none' &&
    mention.hedge === 'exact'
  );
}

const MONTH_NEAR = /^(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const MONTH_BEFORE = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+$/;

function isDateOrAge(mention: Mention, lower: string): boolean {
  if (mention.form !== 'digits' || mention.value > 120) return false;
  const behind = lower.slice(mention.end, mention.end + 14);
  const before = lower.slice(Math.max(0, mention.start - 12), mention.start);
  if (mention.value <= 31 && (MONTH_NEAR.test(behind) || MONTH_BEFORE.test(before))) return true;
  if (/\b(?:aged?|no\.?|number|article|section|channel|group|page|chapter|phase|part|day)\s+$/.test(before))
    return true;
  return /[a-z]{2,}, $/.test(before) && /^[,.)]/.test(behind);
}

function overlapsAnchor(mention: Mention, anchors: readonly Anchor[]): boolean {
  return anchors.some((anchor) => mention.start < anchor.end && anchor.start < mention.end);
}

const OTHER_VERBS =
  /\b(?:signed|voted?|votes|voters|surveyed|polled|poll|survey|employed|attended|protest\w*|demonstrat\w+|watched|charged|arrest\w*|convicted|jailed|sentenced|trained|evacuated|recruited|petition|staff|officers|officials|troops|soldiers|police|patrols?|smugglers?|traffickers?|gang members|suspects|prosecut\w+|visas?|students?|nurses?|workers?|residents|locals|campaigners|volunteers|passengers|tourists|ferr(?:y|ies)|lorr(?:y|ies)|trucks?|swim\w*|swam|population|births?|jobs?|rooms?|beds|councils?|schools?|pupils|spectators|supporters|fans|ukrainians?|hong kong|resettle\w*|sponsor\w*|granted|grants?|refused|appeals?)\b/;

/** Words before a bare number that make it a count: "total to 12,345", "stands at", "up from", "(11,058)". */
const BARE_BEFORE =
  /(?:\b(?:to|at|of|is|was|were|reach(?:ed|es|ing)?|hit(?:s|ting)?|pass(?:ed|es|ing)|topp?(?:s|ed|ing)|surpass(?:ed|es|ing)|exceed(?:s|ed|ing)?|against|with|from|versus|vs|than|total(?:l?ed|l?ing|s)?|number(?:ed|s)?|another|further|additional|the|a|an|record(?:ed|s|-breaking)?|saw|seen|brought|counted|logged|beat(?:s|ing)?|some|just|only|but|and|by|hitting|compared|compares|totals|averag\w+|all|for|first|when|day|crossings|arrivals|figures?|passing|breach(?:es|ed|ing)?|about|around|nearly|almost|over|more than|under|between|estimated|previous|high|carried|broke|after|even|plus|around)\s*(?:\(\s*)?|[(:;,\u2013]\s*|^\s*)$/;
const VERB_BEHIND =
  /^\s*(?:(?:who |that |have |had |were |was |more |others? |of them |people )*(?:cross|arriv|came|come|made|reach|land|follow|detect|record|seen|count|brought|set foot|intercept|log|enter|register)|on\b|in\b|so far|this|last|yesterday|over|at the|across|during|since|when|for|by|[).,;:\u2013]|$|while|and|but|compared|against|a year|to\b|up\b|down\b|from\b|within|[-\u2013]|or\b|the\b|is\b|was\b|were\b|had\b|have\b|has\b|aboard|\(|off\b|with\b|ahead|before|after|as\b|by\b|it\b|under\b|that\b|people|each|per|a\b|who\b|today|between|fewer|more|less|higher|lower)/;

function metricOfCount(
  mention: Mention,
  noun: NounFound & { metric?: MetricName },
  context: Context,
): MetricName | undefined {
  const { sentence, cues } = context;
  const lower = sentence.lower;
  const near = nearestSubject(lower, cues, mention.start, noun.end);
  if (noun.metric !== undefined) return noun.metric;
  if (context.elsewhere) return noun.noun === 'none' && context.here.length === 0 ? undefined : 'other_migration';
  if (noun.noun === 'boats' || noun.noun === 'incidents') return metricOfBoats(mention, noun, context, near);
  if (noun.noun === 'people' || noun.noun === 'migrants' || noun.noun === 'part')
    return metricOfPeople(mention, noun, context, near);
  if (mention.form === 'vague')
    return near?.metric === 'small_boat_arrivals' && near.distance < 30 ? near.metric : undefined;
  if (mention.form === 'nobody') return metricOfNobody(mention, lower, near);
  return metricOfBare(mention, context, near);
}

function metricOfBoats(
  mention: Mention,
  noun: NounFound,
  context: Context,
  near: Subject | undefined,
): MetricName | undefined {
  const lower = context.sentence.lower;
  if (noun.noun === 'incidents' && !context.here.some((draft) => draft.metric === 'small_boat_arrivals'))
    return undefined;
  if (
    /\b(?:rescue|fishing|patrol|support|police|lifeboats?|navy|coastguard|ferr(?:y|ies)|sailing|pleasure|cargo|seized|destroyed|confiscated|bought|stored)\b/.test(
      lower.slice(Math.max(0, mention.start - 30), noun.end + 24),
    )
  )
    return undefined;
  const people = context.here.at(-1);
  if (near?.metric === 'crossings_prevented' && near.distance < 30) return near.metric;
  if (people?.metric === 'crossings_prevented' && lower.slice(people.end, mention.start).length < 30)
    return people.metric;
  if (near?.metric === 'channel_deaths' && mention.value <= 2) return undefined;
  const paired =
    /^[ ,]{1,2}(?:carrying |with |and )?(?:about |around |some |more than )?[\d,]+ (?:people|migrants)/.test(
      lower.slice(noun.end, noun.end + 44),
    );
  const known =
    paired || context.here.length > 0 || context.recent.some(isOurs) || cueOfArrival(context.cues, noun.words);
  return known || /boats? (?:crossings?|arrivals?)/.test(noun.words) ? 'small_boats' : undefined;
}

function cueOfArrival(cues: readonly Cue[], words: string): boolean {
  return (
    cues.filter((cue) => cue.metric === 'small_boat_arrivals').length >
      (/small boats?|dingh|inflat/.test(words) ? 1 : 0) || /small boats?|dingh/.test(words)
  );
}

function metricOfPeople(
  mention: Mention,
  noun: NounFound,
  context: Context,
  near: Subject | undefined,
): MetricName | undefined {
  const lower = context.sentence.lower;
  const around = lower.slice(Math.max(0, mention.start - 40), noun.end + 50);
  if (near !== undefined && near.metric !== 'small_boat_arrivals') {
    if (near.distance < 40) return near.metric;
  }
  if (noun.noun === 'people' && OTHER_VERBS.test(around) && !(near !== undefined && near.distance < 14))
    return undefined;
  if (near !== undefined && near.distance < 130) return near.metric;
  if (isPerBoat(lower, mention.start, mention.end) || isPerBoat(lower, mention.start, noun.end))
    return 'people_per_boat';
  const inherited = inheritedMetric(context);
  if (noun.noun === 'migrants') return inherited ?? 'small_boat_arrivals';
  if (inherited !== undefined && (context.anchors().length > 0 || /boat|dingh/.test(lower))) return inherited;
  return undefined;
}

function metricOfBare(mention: Mention, context: Context, near: Subject | undefined): MetricName | undefined {
  const lower = context.sentence.lower;
  const before = lower.slice(Math.max(0, mention.hedgeStart - 24), mention.hedgeStart);
  const behind = lower.slice(mention.end, mention.end + 30);
  if (isPerBoat(lower, mention.start, mention.end)) return 'people_per_boat';
  if (isPerDay(lower, mention.start, mention.end)) return inheritedMetric(context) ?? near?.metric;
  if (
    !(BARE_BEFORE.test(before) || BARE_BEFORE.test(lower.slice(Math.max(0, mention.start - 24), mention.start))) ||
    !VERB_BEHIND.test(behind)
  )
    return undefined;
  const follows = /\b(?:another|(?:a )?further|additional)\s*$/.test(before);
  const verb =
    /^\s*(?:(?:have |had |were |was |who |others? )*(?:cross|arriv|came|come|made (?:the|it)|reach|land|follow|detect|brought ashore|intercept))/.test(
      behind,
    );
  const anchored = context
    .anchors()
    .some((anchor) => anchor.start - mention.end >= 0 && anchor.start - mention.end < 6);
  const joined = context.here.length > 0;
  const growth = /\bfrom\s*$/.test(before) || /\bfrom [\d,]+ to\s*$/.test(before);
  const isSmall = mention.value < 100 && !/,/.test(lower.slice(mention.start, mention.end));
  if (mention.form === 'words' && mention.value < 20 && !follows && !verb) return undefined;
  if (
    isSmall &&
    !follows &&
    !verb &&
    !growth &&
    !(anchored && (joined || context.recent.length > 0)) &&
    !(joined && /\(\s*$/.test(before))
  )
    return undefined;
  if (near !== undefined && near.metric !== 'small_boat_arrivals' && near.distance < 40) return near.metric;
  const last = context.here.at(-1);
  if (subjectIsBoats(lower, mention) && (near === undefined || near.metric === 'small_boat_arrivals'))
    return 'small_boats';
  if (near === undefined) return inheritedMetric(context);
  if (last !== undefined && last.metric !== 'small_boat_arrivals' && near.distance > 30)
    return last.metric === 'people_per_boat' || growth ? last.metric : near.metric;
  if (near.distance < 160)
    return near.metric === 'small_boat_arrivals'
      ? subjectIsBoats(lower, mention)
        ? 'small_boats'
        : near.metric
      : near.metric;
  return inheritedMetric(context);
}

/** "Nobody came on Tuesday", "no migrants crossed": a zero that is said. */
function metricOfNobody(mention: Mention, lower: string, near: Subject | undefined): MetricName | undefined {
  const verb =
    /^[^.;:]{0,24}?\b(?:came|crossed|arrived|arrivals|crossings|made|landed|reached|attempted|recorded)\b/.test(
      lower.slice(mention.end, mention.end + 40),
    );
  return verb && (near === undefined || near.metric === 'small_boat_arrivals') ? 'small_boat_arrivals' : undefined;
}

/** "The number of boats dropped from 695 to 672": the subject is boats, not people. */
function subjectIsBoats(lower: string, mention: Mention): boolean {
  const before = lower.slice(0, mention.start);
  const subject =
    /\b(?:number of (?:small )?(?:boats|dinghies|vessels)|boats? (?:numbers?|totals?|counts?)|^(?:small )?boats|, (?:small )?boats) [^.;:]*$/.exec(
      before,
    );
  return subject !== null && !/\b(?:people|migrants|arrivals|crossings)\b/.test(subject[0]);
}

function metricOfChange(mention: Mention, context: Context): MetricName | undefined {
  const lower = context.sentence.lower;
  const near = nearestSubject(lower, context.cues, mention.start, mention.end);
  if (context.elsewhere) return undefined;
  const last = context.here.at(-1);
  if (near !== undefined && near.metric !== 'small_boat_arrivals' && near.distance < 30) return near.metric;
  if (OTHER_VERBS.test(lower.slice(Math.max(0, mention.start - 60), mention.end + 30)) && last === undefined)
    return undefined;
  if (
    subjectIsBoats(lower, mention) ||
    /^\s*(?:more|fewer) (?:small )?boats\b/.test(lower.slice(mention.end, mention.end + 20))
  )
    return 'small_boats';
  if (
    last !== undefined &&
    last.metric !== 'small_boats' &&
    (near === undefined || near.metric === 'small_boat_arrivals')
  )
    return last.metric;
  if (near !== undefined) return near.metric;
  return inheritedMetric(context);
}

function inheritedMetric(context: Context): MetricName | undefined {
  const last =
    context.here.findLast((draft) => draft.kind === 'count') ??
    context.recent.findLast((draft) => draft.kind === 'count') ??
    context.recent.at(-1);
  if (last === undefined) return undefined;
  return last.metric === 'small_boats' ? 'small_boat_arrivals' : last.metric;
}

function isOurs(draft: Draft): boolean {
  return draft.metric === 'small_boat_arrivals' || draft.metric === 'small_boats' || draft.metric === 'people_per_boat';
}
