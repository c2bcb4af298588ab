/** What is known of the story when one of its sentences is read. */
import type { MetricName } from '../domain/metric.ts';
import { pattern } from '../text/patterns/pattern.ts';
import type { Anchor } from './anchors/anchor.ts';
import type { Document, Sentence } from './document.ts';
import type { Draft, StoryTime } from './draft.ts';
import { FLAG } from './flags.ts';
import type { Mention } from './mentions/mention.ts';
import type { Cue } from './subject.ts';

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

const TOPIC =
  /\b(?:small[- ]boats?|dingh(?:y|ies)|channel (?:migrants?|crossings?|arrivals?|journeys?|crisis|total|tally|route|boats?|record|numbers?|figures?)|(?:cross(?:ed|ing|es|ings)?|across|over|made it) (?:the |to )?(?:english )?(?:channel|strait|south coast|kent|uk|dover)|illegal migrants|(?:migrants?|people) (?:who )?(?:have |had |could |will |would |may |might )?(?:cross|crossed|crossing|arrived?|arriving|land|landed|reach|reached|came|come|have crossed|have arrived|have come|were brought|(?:made|completed|attempted) the (?:crossing|journey))|(?:migrants|people) (?:are )?(?:expected )?to (?:cross|arrive)(?= (?:in|by|this|during) (?:20\d\d|year|small|summer))|(?:come|came|arrived?|arriving|landed) (?:here )?by (?:small )?boats?|reached (?:england|britain|the uk|kent)|(?:attempt(?:ed|ing)?|mak(?:e|ing)|made|complet(?:ed|ing)) the crossing|their boat|(?:people|migrants) came|people have landed|migrants|arrivals|crossings|came ashore|boats|\d[\d,]*(?:st|nd|rd|th) (?:person|migrant|arrival) to (?:cross(?! the (?!channel|english))|arrive|land|make the crossing)|people[- ]smugglers|smuggling gangs|small craft|landings|people (?:were |had been |have been )?(?:detected|brought (?:ashore|in(?:to)?|to) (?:dover|ramsgate|kent|dungeness|the (?:kent|south) coast))|(?:each|every|per|to a) (?:boat|dinghy|craft)|the strait(?!s? of (?!dover)))\b/;
const MIGRATION =
  /\b(?:(?:people|others|men) (?:who )?(?:had |have )?(?:arrived|came|crossed|landed) (?:in|by|aboard) [\w,]+ (?:small )?boats|migrants?|asylum|home office|border force|small[- ]boat (?:arrivals|crossings)|(?:people|migrants) (?:who )?(?:have |had )?(?:crossed|reached|arrived|came|come|landed)\b[^.;]{0,40} (?:in|by|aboard|on) (?:[\w,-]+ )?(?:small )?boats?|small boats? (?:has |have |had )?(?:reached|crossed to) (?:england|britain|the uk|kent)|dingh(?:y|ies))\b/;
/** Birds migrate across the Channel too. */
const BIRDS = /\b(?:bird-?watch\w*|bird(?:s|ers?|ing)?|flocks?)\b/;
const ASYLUM = /\b(?:asylum|home office|border force|small[- ]boat (?:arrivals|crossings)|dingh(?:y|ies))\b/;
const OFF_TOPIC =
  /\b(?:ferr(?:y|ies)|lorr(?:y|ies)|little ships|evacuation|licen[cs]es?|fishing|swim\w*|swam|relay|regatta|cowes|races?|yachts?|sailing|cruise|tunnel|eurostar|football|nfl|jersey|guernsey|border agents|us-mexico|bird-?watch\w*|bird(?:s|ers?|ing)?|flocks?|1940|dunkirk evacuation)\b/;

/** Flotillas, parades and races of rowers are told of with boats and people, and words of the Channel are not enough. */
const HARBOUR_LIFE = /\b(?:flotilla|parade|row(?:ers|ing|ed)|gigs?|spectators|charity (?:race|row))\b/;
const SURELY_ARRIVALS =
  /\b(?:migrants?|asylum|home office|border force|small[- ]boats?|dingh(?:y|ies)|arrivals|crossings|brought [\w,]+ people (?:in)?to (?:dover|ramsgate|kent|england|britain|the uk)|people (?:were |had been )?brought (?:ashore|(?:in)?to (?:dover|ramsgate|kent))|cross(?:ed|ing|es)? the (?:english )?channel|reach(?:ed|ing)? (?:the )?(?:uk|britain|england|kent(?: coast)?))\b/;

/** Words of a landing, which name neither migrants nor the Channel: people came, by boat, to that coast, and how they fared. */
const LANDING = [
  /\b(?:people|others|men|women)\b(?:, [^.;]{3,60},)? (?:who )?(?:had |have )?(?:arrived|came ashore|landed|were brought (?:in|ashore))\b/,
  /\b(?:dover|ramsgate|dungeness|kent|folkestone|hythe|sandgate|walmer|greatstone)\b/,
  /\b(?:in|by|aboard) (?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:small |single )?boats?\b/,
  /\b(?:outreach|blankets|soaked|smuggl\w+|from france|french (?:coast|beach\w*)|asylum|traffickers?)\b/,
] as const;

/** Whether a story is about people arriving by small boat: its words say so, and none tells of other traffic at sea. */
export function isOnTopic(document: Document): boolean {
  const some = (flag: number, pattern: RegExp): boolean => {
    for (let index = 0; index < document.length; index += 1) {
      if ((document.flagsAt(index) & flag) !== 0 && pattern.test(document.sentenceAt(index).lower)) return true;
    }
    return false;
  };
  if (!some(FLAG.arrivals, TOPIC) && !LANDING.every((words) => some(-1, words))) return false;
  if (some(FLAG.otherTraffic, HARBOUR_LIFE) && !some(FLAG.arrivals | FLAG.here | FLAG.herePhrase, SURELY_ARRIVALS))
    return false;
  return (
    !some(FLAG.otherTraffic, OFF_TOPIC) ||
    some(FLAG.arrivals | FLAG.here | FLAG.herePhrase, some(FLAG.otherTraffic, BIRDS) ? ASYLUM : MIGRATION)
  );
}

/** Above the boats of any day on record (43 on 22 August 2020), with room. */
const MOST_BOATS_IN_A_DAY = 60;
/** So many times the boats told before are people, or boats of a far longer time that name themselves. */
const MANY_MORE_BOATS = 20;

/** The metric of the figure before, for words that name none: "another 407 followed". */
export function inheritedMetric(context: Context, mention: Mention): MetricName | undefined {
  const near = [...context.recent, ...context.here].filter(
    (draft) => draft.metric !== 'channel_deaths' || tellsOfDeaths(context, mention),
  );
  const told = near.findLast((draft) => draft.kind === 'count' && draft.scope === 'UK') ?? near.at(-1);
  const ours =
    told !== undefined && !isOurs(told) && TOTAL_OF_YEAR.test(context.sentence.lower)
      ? near.findLast(isOurs)
      : undefined;
  const last = ours ?? (told !== undefined && isHandedOver(told, context) ? undefined : told);
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
    /\b(?:number|total|figure|count|tally)\b/.test(context.sentence.lower) &&
    mention.value < MANY_MORE_BOATS * last.mention.value &&
    (mention.value <= MOST_BOATS_IN_A_DAY ||
      !context.anchors().some(({ kind }) => kind === 'day' || kind === 'single-day'))
    ? 'small_boats'
    : 'small_boat_arrivals';
}

/** "The total for the year to date": of what the story counts, whatever was told in between. */
const TOTAL_OF_YEAR = pattern(
  /\b(?:total|tally|count)(?: number)? (?:for|in|of) (?:the|this) year|\b(?:running total|total|tally) (?:so far|to date|this year)|\b(?:this year's|the year's) (?:running )?(?:total|tally)\b/,
);

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
  return draft.metric === 'small_boat_arrivals' || draft.metric === 'small_boats' || draft.metric === 'people_per_boat';
}
