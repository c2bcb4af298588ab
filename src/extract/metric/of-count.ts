/** Which metric a count belongs to: its noun first, then the cue nearest to it, then the figure before it. */
import type { MetricName } from '../../domain/metric.ts';
import { once } from '../../text/once.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Context, inheritedMetric, isOurs } from '../context.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPerBoat, isPerDay } from '../refiners/averages.ts';
import { metricOfColumn } from './columns.ts';
import { metricOfLabel } from './labels.ts';
import { areOfOwnTime } from './not-a-load.ts';
import { areNotCrossing } from './not-crossing.ts';
import { metricOfBare } from './of-bare.ts';
import { metricOfBoats, type Noun } from './of-boats.ts';
import { metricOfNobody } from './of-nobody.ts';
import { cameAnotherWay } from './other-routes.ts';
import { areOfOthers, MOST_EVER } from './people-of-others.ts';
import { nearestSubject, type Subject } from './subject.ts';
import { sideThatStopped } from './who-stopped.ts';

/** "106 were brought back to French ports": they did not arrive. */
const TAKEN_BACK = pattern(
  /^ (?:(?:people|others?|more) )?(?:were |was )?(?:brought|taken|sent|returned|escorted) (?:back )?to (?:the )?(?:fr(?:ench|ance)|calais|boulogne|dunkirk)/,
);

/** "Two of them, a woman in her 30s and a boy aged 11": single people of those counted before. */
const SINGLE_PEOPLE = pattern(
  /^(?: (?:of (?:them|those|the [a-z]+)|people|others))?, (?:an?|the|both) (?:[a-z-]+ ){0,2}(?:woman|man|boy|girl|child|baby|toddler|teenager|mother|father|couple|family)\b/,
);

/** "Safe routes reached 2,400 refugees", "our volunteers fed 300 people", "who talked to 143 migrants": those whom somebody served or heard. */
const SERVED = pattern(
  /\b(?:(?:routes?|schemes?|programmes?|charit(?:y|ies)|volunteers|teams?|we|services?|helplines?|projects?|kitchens?)(?: (?:has|have|had))? (?:reached|helped|supported|fed|housed|resettled|served|assisted|advised)|(?:talk(?:ed|ing)|spoke|speaking) (?:to|with))(?: (?:some|about|more than|over|nearly|almost))? $/,
);

/** "This January we had reached 939": a country's total. */
const WE_REACHED = pattern(/\bwe (?:had |have |'ve )?(?:already |now )?reached $/);

/** Undefined where the number counts nothing of ours. */
export function metricOfCount(mention: Mention, noun: Noun, context: Context): MetricName | undefined {
  const { lower } = context.sentence;
  const column = noun.noun === 'none' ? metricOfColumn(mention, context) : undefined;
  if (column !== undefined) return column === 'other' ? undefined : column;
  if (noun.metric !== undefined)
    return noun.metric === 'asylum_claims' && mention.value < 100 ? undefined : noun.metric;
  if (
    !(noun.noun === 'none' && WE_REACHED.test(lower.slice(0, mention.hedgeStart), lower)) &&
    SERVED.test(lower.slice(Math.max(0, mention.hedgeStart - 48), mention.hedgeStart), lower)
  )
    return undefined;
  if (mention.value < 20 && SINGLE_PEOPLE.test(lower.slice(mention.end, mention.end + 60), lower)) return undefined;
  if (noun.noun !== 'boats' && areNotCrossing(lower, mention.hedgeStart, noun.end)) return undefined;
  if (TAKEN_BACK.test(lower.slice(noun.end, noun.end + 40), lower)) return undefined;
  if (cameAnotherWay(lower, noun)) return 'other_migration';
  if (context.elsewhere(mention))
    return noun.noun === 'none' && context.here.length === 0 ? undefined : 'other_migration';
  if (
    mention.value === 1 &&
    /^one$/.test(lower.slice(mention.start, mention.end)) &&
    /crossing|arrival|landing/.test(noun.words)
  )
    return undefined;
  const labelled = metricOfLabel(mention, noun, context);
  if (labelled !== undefined) return labelled === 'other' ? undefined : labelled;
  const near = once(() => subjectOf(mention, noun, context));
  if (noun.noun === 'boats' || noun.noun === 'incidents') return metricOfBoats(mention, noun, context, near());
  if (mention.form === 'nobody') return metricOfNobody(mention, lower, near(), context);
  const isPeople = noun.noun === 'people' || noun.noun === 'migrants' || noun.noun === 'none';
  if (
    isPeople &&
    mention.value <= 300 &&
    mention.form !== 'vague' &&
    (isPerBoat(context.sentence, mention.start, mention.end) || isPerBoat(context.sentence, mention.start, noun.end))
  ) {
    return context.onTopic ? 'people_per_boat' : undefined;
  }
  if (noun.noun !== 'none') return metricOfPeople(mention, noun, context, near());
  if (mention.form === 'vague') return undefined;
  const bare = metricOfBare(mention, context, near);
  return bare === 'small_boats' && areTooManyBoats(mention, context) ? 'small_boat_arrivals' : bare;
}

/** Above the boats of any year (1,110 in 2022), with room. */
const BOATS_OF_A_YEAR = 1300;

/** "263 in seven boats, which makes 4,306 for the year": of people, unless far more people or nearly as many boats stand beside it. */
function areTooManyBoats({ value }: Mention, { here, recent }: Context): boolean {
  const told = [...recent, ...here];
  const most = (metric: MetricName) =>
    Math.max(0, ...told.filter((draft) => draft.metric === metric).map(({ mention }) => mention.value));
  return value > BOATS_OF_A_YEAR && most('small_boat_arrivals') <= value && most('small_boats') * ALIKE < value;
}

/** Times as many as the boats told before, from which a number is none of them. */
const ALIKE = 5;

/** Nearer than any cue: the words say who picked them up. */
const AT_SEA = -1;

/** The side that picked them up, where the words name it, tells whether they came; else the nearest cue does. */
function subjectOf(mention: Mention, noun: Noun, context: Context): Subject | undefined {
  const { sentence, story, onTopic } = context;
  const side = onTopic ? sideThatStopped(mention, noun.end, sentence, story) : undefined;
  if (side !== undefined)
    return { metric: side === 'here' ? 'small_boat_arrivals' : 'crossings_prevented', distance: AT_SEA };
  return nearestSubject(sentence.lower, context.cues(), mention.start, noun.end);
}

/** What people do who are not arriving: such words behind a count of people take it away from us. */
const OTHER_VERBS = pattern(
  /\b(?:signed|arrested|vot(?:ed|ers)|surveyed|polled|employed|attended|protest\w*|demonstrat\w+|marched|watched|charged|arrest\w*|convicted|jailed|sentenced|trained|recruited|staff|officers|officials|troops|soldiers|smugglers?|traffickers?|suspects|prosecut\w+|visas?|students?|nurses?|workers?|residents|campaigners|volunteers|tourists|ferr(?:y|ies)|lorr(?:y|ies)|swam|swim\w*|births?|jobs?|live in|lived in|councils?|schools?|spectators|fans|ukrainians?|hong kong|resettle\w*|grant(?:ed|s)|refused|appealed|named|questioned|think|believe|support|oppose|took part|lined|gathered|queu\w+|on beaches|were helped|hospital)\b/,
);
const OTHER_BEFORE = pattern(
  /\b(?:surve(?:y|yed)|poll(?:ed)?|(?:carried out|conducted|done|held|fieldwork) among|petition|arrest(?:s|ed)?|questioned|helped|sample|interviewed|licences|granted|ferr(?:y|ies)|trains?|planes?|flights?|coach(?:es)?)\b[^.;,]{0,20}$/,
);

/** The verb right behind people says that they came, whatever else the sentence tells. */
const HAVE_COME = pattern(
  /^ (?:who )?(?:(?:on board|aboard) )?(?:(?:have|had) )?(?:(?:(?:was|were|been) )?brought (?:in(?! by (?:the )?french)\b|ashore|(?:in)?to (?:dover|kent|ramsgate|the (?:uk|kent|english)|shore|england|britain))|crossed the channel|did(?: so)?(?=[.,;:)]|$)|c[ao]me(?! from)|done so(?=[.,;:)]|$| in\b)|made it(?! (?:back|home))|made the (?:crossing|journey)|(?:got|made it) (?:across|over|through|ashore)|(?:make|made|making|going|go|went|travel(?:led|ling)?) (?:in )?the (?:opposite|reverse|other) (?:journey|trip|crossing|direction|way)|reached (?:the uk|britain|england|kent))\b/,
);

/** "152 migrants were being led up the beaches of Kent": whatever verb stands between. */
const AT_THE_COAST = pattern(
  /^[^.;:,]{0,50}\b(?:ashore|beach(?:es)?|shores?|shoreline|quay(?:side)?|harbour|off (?:the )?(?:boats?|dinghies))\b/,
);

function metricOfPeople(
  mention: Mention,
  noun: Noun,
  context: Context,
  near: Subject | undefined,
): MetricName | undefined {
  const { lower } = context.sentence;
  if (context.onTopic && HAVE_COME.test(lower.slice(noun.end, noun.end + 40), lower)) return 'small_boat_arrivals';
  if (near !== undefined && near.metric !== 'small_boat_arrivals' && near.distance < 40) return near.metric;
  const mayBeOthers =
    (near === undefined || near.metric === 'small_boat_arrivals') &&
    !/(?:arrival|crossing|landing)s?$/.test(noun.words);
  const isAtCoast = noun.noun === 'migrants' && AT_THE_COAST.test(lower.slice(noun.end, noun.end + 60));
  const areOthers =
    mayBeOthers &&
    (mention.value > MOST_EVER ||
      (!isAtCoast && near?.distance !== AT_SEA && areOfOthers(lower, mention.hedgeStart, noun.end)));
  if (areOthers && isOfArrivalsBefore(context, mention)) return undefined;
  const isClose = near !== undefined && near.distance < 16;
  if (noun.noun === 'people' && !isClose && doOtherThings(mention, noun, lower)) return undefined;
  const previous = context.here.at(-1);
  const isBesideCount = previous !== undefined && mention.start - previous.end < 30;
  if (noun.noun === 'part' && (isBesideCount || doOtherThings(mention, noun, lower))) return undefined;
  if (near !== undefined && near.distance < 130 && (context.onTopic || near.metric !== 'small_boat_arrivals'))
    return near.metric;
  if (!context.onTopic) return undefined;
  const before = inheritedMetric(context, mention);
  const isNoLoad =
    before === 'people_per_boat' &&
    areOfOwnTime(
      lower.slice(Math.max(0, mention.hedgeStart - 80), mention.hedgeStart),
      lower.slice(noun.end, noun.end + 40),
    );
  const inherited = before === 'small_boats' || isNoLoad ? 'small_boat_arrivals' : before;
  if (noun.noun === 'migrants') return inherited ?? 'small_boat_arrivals';
  return inherited !== undefined &&
    (areAboardOfBoats(mention, noun, context) ||
      context.anchors().length > 0 ||
      goOnWithOurs(mention, context) ||
      isAnswer(mention, context) ||
      isHeadline(mention, context) ||
      areCounted(mention, noun, lower) ||
      isRightBehindBoats(mention, context) ||
      isPerDay(context.sentence, mention.start, noun.end))
    ? inherited
    : undefined;
}

/** "Three hot days, 1,339 people": a headline needs no verb. */
function isHeadline({ value }: Mention, { sentence: { place } }: Context): boolean {
  return place === 'headline' && value >= 100;
}

/** "On the 19th there were 275 people": arrivals were told of right before, and no share of something else here: "0.6% of asylum seekers, or 410 people". */
function goOnWithOurs({ hedgeStart }: Mention, { sentence: { lower, index }, recent }: Context): boolean {
  return (
    recent.some((draft) => isOurs(draft) && draft.sentence.index >= index - 1) &&
    !/%[^.;]*,? or $/.test(lower.slice(0, hedgeStart))
  );
}

/** Whether the story told of arrivals last, and not of returns or claims, of which its people may be. */
function isOfArrivalsBefore(context: Context, mention: Mention): boolean {
  const before = inheritedMetric(context, mention);
  return (
    before === undefined || before === 'small_boat_arrivals' || before === 'small_boats' || before === 'people_per_boat'
  );
}

const THE_ANSWER = pattern(
  /^["']?(?:make (?:that|it)|try|call it|the answer(?: is|:)|answer:|it(?:'s| is| stands at)|that(?:'s| is| would be)) $/,
);

/** "August's bill so far? Make that 6,204 people": the time is told by the question before. */
function isAnswer({ hedgeStart }: Mention, { sentence: { lower }, here, before }: Context): boolean {
  return here.length === 0 && THE_ANSWER.test(lower.slice(0, hedgeStart), lower) && before().length > 0;
}

/** "Eight boats, 585 people.", "19 boats / 1,195 people". */
function isRightBehindBoats({ hedgeStart }: Mention, { sentence: { lower }, here }: Context): boolean {
  const last = here.at(-1);
  return (
    last?.metric === 'small_boats' &&
    /^(?:,| and|:| with| [/|+-]| \u2013| \u2022)? $/.test(lower.slice(last.end, hedgeStart))
  );
}

/** "Eleven dinghies slipped through on Monday. The 710 passengers were taken to Manston": those in the boats told right before. */
function areAboardOfBoats(
  { hedgeStart }: Mention,
  noun: Noun,
  { sentence: { lower, index }, recent }: Context,
): boolean {
  const last = recent.findLast(({ kind }) => kind === 'count');
  return (
    last?.metric === 'small_boats' &&
    last.sentence.index === index - 1 &&
    / (?:passengers|occupants|people (?:on board|aboard|in them))\b/.test(lower.slice(noun.end - 12, noun.end + 10)) &&
    /(?:^|[^a-z])(?:the|their|all|these|those) $/.test(lower.slice(Math.max(0, hedgeStart - 7), hedgeStart))
  );
}

/** Whether the people of a count sign, vote, work or watch instead of arriving. */
function doOtherThings(mention: Mention, noun: Noun, lower: string): boolean {
  return (
    OTHER_VERBS.test(lower.slice(noun.end, noun.end + 40).split(/, (?=officials|officers|police)/)[0] ?? '') ||
    OTHER_BEFORE.test(lower.slice(Math.max(0, mention.start - 40), mention.start), lower)
  );
}

/** Whether the words around people say that they came, or that somebody counted them. */
function areCounted(mention: Mention, noun: Noun, lower: string): boolean {
  return (
    /^,? (?:in all|all told|altogether|in total)(?=[.,;]|$)/.test(lower.slice(noun.end, noun.end + 14)) ||
    /^[^.;:]{0,30}\b(?:came|come|coming|boats?|dingh|made|landed|reach|succeed|brought|turned up(?! (?:to|for|at)\b)|logged|recorded|counted|detected|detained|understood to have|picked|found|rescued|drifting|aboard|on board|ashore|across|carried (?:by|in|aboard)|(?:were|was) in (?:the (?:first|second|third|fourth|fifth|last|other)|another)(?=[,.;]| (?:boat|one|and)\b))/.test(
      lower.slice(noun.end, noun.end + 44),
    ) ||
    /\b(?:(?:on board|aboard) (?:was|were|there were)|logged|recorded|counted|detected|brought|bring|saw|registered|carr(?:y|ied|ying)|bearing|ferrying|picked up|intercepted|with|total of|holding|we were|(?:figures?|data|statistics|records?|count|tally) (?:gives?|gave|lists?|have|had))\b[^.;]{0,24}$/.test(
      lower.slice(0, mention.start),
    )
  );
}
