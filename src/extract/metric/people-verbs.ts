/**
 * What people do or what is done to them, by the verb beside their count. Few verbs say that somebody came by boat, and
 * countless others do not ("spoke in the debate", "were evicted", "own shares"), so the few are listed here.
 */
import { pattern } from '../../text/patterns/pattern.ts';

/** Beginnings of the verbs of those who come by sea, or are met, counted and brought in. */
const COMING =
  /^(?:cross|arriv|ma[dk](?:e|ing)|c[oa]m(?:e|ing)|reach|detect|br(?:ought|ing)|land|record|pick(?:ed|ing)|count|intercept|detain|found|rescu|regist|complet|pour|stopp|sail|seen|succe|escort|lift|logg|left|leav|turn|follow|got|get|caught|storm|cram|climb|carr|stepp|step|pil|push|ferr|process|t[ao](?:ke|ken|king|ok)|went|go(?:ing|ne)?$|travel|pull|met$|present|risk|includ|torn|shepherd|brav|enter|entr|attempt|tr(?:y|ied)|manag|surviv|walk|wad(?:e|ing)|swam|swim|scrambl|stream|flock|ventur|journey|embark|disembark|set|used|show|post|deliver|flood|slip|evad|beat|float|drift|squeez|pack|load|huddl|board|collect|pluck|retriev|sav|welcom|hand|apprehend|document|tall|add|total|number|put|head|spott|observ|discover|spread|struck|sank|capsiz|overshadow|mean|rais|r[ao]se|pass|push|p?lunge|top|break|broke|br[ea]ak|surpass|exceed|edg(?:ed|ing)|eclips|better|overt[ao]|dwarf|match|equall|outdo|outstrip|bounc|dash|rac|rush|attract|end|start|beg[ai]n|happen|occur|trafficked|smuggled|stumbl|clamber|disembark|sneak|snuck|cho(?:se|os)|gambl|undert|endur|chanc|wash|tow(?:ed|ing)|help(?:ed)?$|driv|transferred$|face|launch|exploit|near|link|account|compris|ma[dk]e|might|aver|remain in kent)/;

/** Words that end what is said of a count, or go on without a verb. */
const NO_VERB = new Set(
  'since whereas though although nor too out near off despite thanks due following respectively in on at from by over across aboard ashore off into onto via during until till this last yesterday today tonight so up down more fewer less or and as than but while with without within per a an the each every to for which who that whose compared against versus vs including between under before after when where among through throughout along around about almost nearly only just plus not one two three four five six seven eight nine ten eleven twelve monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december kent dover england britain uk of women men children people migrants dead altogether total all overnight there here outside inside it they he she we higher lower mark milestone barrier threshold figure level point alone combined apiece however meanwhile instead because if earlier later ago weekly daily a.m double half compared crossing crossings arrivals arrival small boat boats dinghy dinghies channel english british fell rise fall home safe illegally irregularly unlawfully legally by-sea like many were was these those his her their its then rather whether sea shore safety land quay harbour'.split(
    ' ',
  ),
);

/** What stands between people and their verb. */
const TO_THE_VERB = pattern(
  /^(?: (?:who|that|have|has|had|are|is|were|was|be|been|being|also|already|now|then|still|yet|may|might|could|would|will|did|do|to|thought|forecast|predicted|projected|likely|due|set|about|believed|understood|estimated|reported|known|said|feared|expected|all|again|later|since|once|ever|actually|[a-z]+ly)(?= ))* ([a-z]+)(?![a-z'-]*[-'])/,
);

/** "230 people who had been sleeping in the dunes crossed". */
const CAME_AFTER = pattern(
  /^[^.;,:]{0,40}(?<!\b(?:after|since|who|they|before|have|had)) (?:crossed|arrived|came|reached|landed|made (?:it|the))\b/,
);

/** "45,755 migrants were waved in": as those who would have them stopped say it. */
const LET_IN = pattern(
  /^(?: (?:who|that|have|has|had|are|were|been|being|simply|just|then))* (?:let|waved|allowed|ushered|nodded|admitted|permitted|invited) (?:straight )?(?:in(?! to\b)|through|ashore|across|over|into (?:the (?:uk|country)|britain|england|kent|our))\b/,
);

/** Whether the verb behind people, whose noun ends at `end`, says anything else than that they came. */
export function doSomethingElse(lower: string, end: number): boolean {
  const verb = TO_THE_VERB.exec(lower.slice(end, end + 70))?.[1];
  if (verb === undefined || NO_VERB.has(verb) || COMING.test(verb)) return false;
  const behind = lower.slice(end, end + 70);
  return !CAME_AFTER.test(behind, lower) && !LET_IN.test(behind, lower);
}

/** Past forms of verbs whose people came by boat or are counted: "recorded 420 people", "carried 60 people". */
const COUNTING =
  /^(?:record|count|detect|logg|register|intercept|rescu|carri|land|deliver|escort|ferri|pick|report|confirm|totall?|number|add|produc|contribut|collect|follow|process|includ|involv|welcom|receiv|pack|cramm|load|squeez|pluck|pull|tow|dragg|apprehend|detain|stopp|spott|observ|track|monitor|suppli|allow|transport|shipp|compar|averag|estimat|show|reveal|post|announc|publish|releas|exceed|pass|topp|reach|surpass|unprecedent|record-break|deposit|dropp|disembark|offload|unload|attract|generat|account|mark|expect|predict|forecast|project|cover|talli|li[f]t|us|hundr|breach|cross|arriv|push|enter|head|list|add|not|number|trigger|claim|alleg|suspect|suggest|not|need|so-call|combin|overcrowd|crowd|watch)ed$/;

/** Verbs with past forms of their own, whose objects have not come. */
const OTHER_OBJECTS = pattern(
  /\b(?:caught|sent|shot|fed|freed|led|drew|gave|sold|won|hurt|hid|swept|taught|told|hit(?= the)|hired|paid|struck|threw|knew|kept|bound|left out|wrote to|spoke to|heard from|talked to|helped|heard) (?:up to |as many as |each of |all |the |some |about |around )*$/,
);

/** "Eight dinghies disgorged 489 people", "the gangs moved 17,034 people": those who bring them. */
const CARRIERS = pattern(
  /\b(?:boats|dinghy|dinghies|crafts?|inflatables|vessels|gangs|smugglers)(?: (?:has|have|had))? [a-z]+ (?:some |about |around )?$/,
);

/** "February as a whole had managed 958 migrants", "Tuesday disgorged 400 people": what a time does to people is to bring them. */
const TIME_BROUGHT = pattern(
  /(?:^|[.;:,\u2013] |\b(?:and|but|while|as|than|what) )["']?(?:(?:the (?:whole|rest|first half|second half) of|all of|last|this) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|(?:the |last |this )?(?:week|weekend|month|year))(?: (?:20\d\d|last year|this year))?(?: (?:as a whole|alone|itself|by itself))? (?:(?:has|had) )?[a-z]+ (?:some |about |around |just |only |another |a further |all of )*$/,
);

/** "Sanctioned 150 people": the verb whose object the people of a count from `start` are. */
export function areObjectsOfOthers(before: string): boolean {
  if (CARRIERS.test(before) || TIME_BROUGHT.test(before)) return false;
  const verb = /(?:^|[^a-z'-])([a-z-]+ed) (?:up to |as many as |each of |all |the |in )?$/.exec(before)?.[1];
  return (verb !== undefined && !COUNTING.test(verb)) || OTHER_OBJECTS.test(before);
}
