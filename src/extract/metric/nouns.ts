/** What a number counts, by the words behind it: people, boats, part of the people, something else, or nothing named. */
import type { Metric } from '../../domain/metric.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { nextWord } from '../document/next-word.ts';

/** What sort of thing a number stands before; `part` is one of a larger whole, `none` a bare number. */
export type Noun = 'people' | 'migrants' | 'boats' | 'incidents' | 'part' | 'other' | 'none';

export interface NounFound {
  readonly noun: Noun;
  /** Offset behind the noun, or behind the number where none is named. */
  readonly end: number;
  /** The words between the number and the noun, and the noun. */
  readonly words: string;
}

/** Nouns of a metric by themselves: "12 deaths", "400 returns". */
export type NounReader = (lower: string, end: number) => NounFound & { readonly metric?: Metric['name'] };

const GENERIC = 'people persons? individuals? men women adults souls others passengers occupants'.split(' ');
const BOATS = 'boats? dingh(?:y|ies) vessels? crafts? ribs? inflatables? kayaks? boatloads?'.split(' ');
const INCIDENTS = 'incidents? events?'.split(' ');
const PART =
  'children minors teenagers babies boys girls women men families albanians? afghans? iranians? eritreans? syrians? sudanese vietnamese iraqis? kurds? turks? somalis? pakistanis? indians? ethiopians? nationals youngsters toddlers'.split(
    ' ',
  );

/** Adjectives that part a count from the whole: "1,069 unaccompanied children", "12,000 Albanian migrants". */
const PARTING = pattern(
  /\b(?:albanian|afghan|iranian|eritrean|syrian|sudanese|vietnamese|iraqi|kurdish|turkish|somali|pakistani|indian|ethiopian|unaccompanied|young|female|male|single|lone)\b/,
);

/** Words that a noun phrase does not cross. */
const STOP = new Set(
  'respectively together a an the this that these those in on at by to for from of since during who whom which had have has were was are is be been being made making crossed arrived arrive cross crossing get got make came come coming reached reach reaching landed land seen recorded counted detected logged registered noted followed so and but or as while compared compares against behind than last over across between did do down up per each every aboard took takes taken brought brings puts lifts pushes means adds makes gives intercepted rescued picked entered set yesterday today then before after when with within following ahead higher lower fewer less more versus vs via into ashore until till about around not also already alone now there they it he she we i you if because under out off only just all both some any reported printed given shown claimed said says show shows passed according barrier mark milestone threshold figure level point one two three four five six seven eight nine ten eleven twelve apiece altogether combined overall short shy will would could might should cannot monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december'.split(
    ' ',
  ),
);

const SMALL_BOAT_NOUNS = ['small_boat_arrivals', 'small_boats'];

const INCIDENT: KnownNoun = { noun: 'incidents' };

/** "Two separate crossings" counts the boats. */
function isSeparate(lower: string, end: number, noun: string): boolean {
  return (noun === 'crossings' || noun === 'landings') && /\b(?:separate|different)$/.test(lower.slice(0, end));
}

/** What is known of a word that may stand behind a number. */
interface KnownNoun {
  readonly noun: Noun;
  /** Of a noun that a metric has for itself. */
  readonly metric?: Metric['name'];
}

/** The nouns of all metrics by the words themselves; the first that claims a word keeps it. */
function knownNouns(metrics: readonly Metric[]): ReadonlyMap<string, KnownNoun> {
  const known = new Map<string, KnownNoun>();
  const add = (sources: readonly string[], entry: KnownNoun) => {
    for (const word of sources.flatMap(wordsOf)) if (!known.has(word)) known.set(word, entry);
  };
  add(PART, { noun: 'part' });
  add(GENERIC, { noun: 'people' });
  add(BOATS, { noun: 'boats' });
  add(INCIDENTS, { noun: 'incidents' });
  for (const { name, lexicon } of metrics) {
    if (name === 'small_boat_arrivals') add(lexicon.nouns, { noun: 'migrants' });
  }
  for (const { name, lexicon } of metrics) {
    if (!SMALL_BOAT_NOUNS.includes(name)) add(lexicon.nouns, { noun: 'people', metric: name });
  }
  return known;
}

/** The words that a noun's pattern stands for: "dingh(?:y|ies)" is "dinghy" and "dinghies", "boats?" is "boat" and "boats". */
function wordsOf(source: string): string[] {
  const group = /^(.*?)\(\?:([^()]*)\)(.*)$/.exec(source);
  if (group !== null) return (group[2] ?? '').split('|').flatMap((part) => wordsOf(`${group[1]}${part}${group[3]}`));
  const loose = /^(.*?)(.)\?(.*)$/.exec(source);
  if (loose === null) return [source];
  return [`${loose[1]}${loose[3]}`, `${loose[1]}${loose[2]}${loose[3]}`].flatMap(wordsOf);
}

const EVERYBODY = pattern(
  / (?:men, women,? and (?:children|babies)|women, men,? and (?:children|babies)|(?:women, children|children, women),? and men|men, children,? and women)\b/y,
);
/** "Thirty of the boats". */
const OF_THE_BOATS = pattern(/ of (?:the|these|those) (?:small )?(?:boats|dinghies|vessels)\b/y);
/** "Four of the dead were thought to be Syrian". */
const OF_THE_DEAD = pattern(/ of (?:the|those) (?:dead|drowned|victims)\b/y);
const LOOSELY = pattern(/ or (?:so|more|fewer|less)(?= )/y);
/** "Two more boats". */
const MORE_BOATS = pattern(/ (?:more|further)(?= (?:small )?(?:boats?|dingh(?:y|ies)|vessels?|crafts?)\b)/y);
/** "12-strong", "3rd": a number that is part of a word. */
const GLUED = pattern(/-[a-z]|(?:st|nd|rd|th)\b/y);
const BLANK = 32;
/** "The 200,000th person to cross". */
const OF_THE_LAST = pattern(/(?:st|nd|rd|th)(?= (?:person|migrant|arrival|individual|asylum seeker) (?:to|who|of)\b)/y);
const COMMA = 44;
/** "27,000-plus people", "270-odd boats": the number goes on to its noun. */
const LOOSELY_GLUED = pattern(/-(?:plus|odd)(?= )/y);
/** Words between a number and its noun at the most. */
const FARTHEST = 6;

/** Compiles the nouns of all metrics into one reader. */
export function compileNouns(metrics: readonly Metric[]): NounReader {
  const known = knownNouns(metrics);
  const vetoes = new RegExp(
    `\\b(?:${metrics
      .filter((metric) => metric.name === 'small_boats')
      .flatMap((metric) => metric.lexicon.vetoes)
      .join('|')})\\b`,
  );

  return function readNoun(lower, end) {
    const isParted = lower.charCodeAt(end) === BLANK;
    const everybody = isParted ? EVERYBODY.endAt(lower, end) : -1;
    if (everybody >= 0) return { noun: 'people', end: everybody, words: lower.slice(end, everybody) };
    const boats = isParted ? OF_THE_BOATS.endAt(lower, end) : -1;
    if (boats >= 0) return { noun: 'boats', end: boats, words: lower.slice(end, boats) };
    const dead = isParted ? OF_THE_DEAD.endAt(lower, end) : -1;
    if (dead >= 0) return { noun: 'people', end: dead, words: lower.slice(end, dead), metric: 'channel_deaths' };
    const loosely = isParted ? -1 : LOOSELY_GLUED.endAt(lower, end);
    if (loosely >= 0) return readNoun(lower, loosely);
    const isLong = !isParted && lower.charCodeAt(end - 4) === COMMA;
    const last = isLong ? OF_THE_LAST.endAt(lower, end) : -1;
    if (last >= 0) return readNoun(lower, last);
    if (!isParted && GLUED.endAt(lower, end) >= 0) return { noun: 'other', end, words: '' };
    let position = isParted ? Math.max(end, LOOSELY.endAt(lower, end)) : end;
    if (isParted && position === end) position = Math.max(end, MORE_BOATS.endAt(lower, end));
    let found: KnownNoun | undefined;
    let endOfFound = end;
    let unknown = 0;
    let isVerb = false;
    for (let index = 0; index < FARTHEST; index += 1) {
      const word = nextWord(lower, position);
      if (word === undefined) break;
      const noun = isSeparate(lower, position, word.text) ? INCIDENT : known.get(word.text);
      if (noun !== undefined) {
        found = noun;
        endOfFound = word.end;
      } else if (found !== undefined || STOP.has(word.text)) {
        break;
      } else {
        isVerb ||= unknown === 0 && /(?:ed|ing)$/.test(word.text);
        unknown += 1;
      }
      position = word.end;
      if (ENDINGS.includes(lower.charAt(position))) break;
    }
    if (found === undefined) return { noun: unknown > 0 && !isVerb ? 'other' : 'none', end, words: '' };
    const words = lower.slice(end, endOfFound);
    const noun = nounAmong(words, found.noun, unknown);
    return { noun, end: endOfFound, words, metric: noun === found.noun ? found.metric : undefined };
  };

  function nounAmong(words: string, noun: Noun, unknown: number): Noun {
    if (unknown > 3 || MEASURED.test(words) || (noun === 'boats' && vetoes.test(words))) return 'other';
    return (noun === 'people' || noun === 'migrants') && PARTING.test(words) ? 'part' : noun;
  }
}

/** "Waves of 2 metres kept boats away": a measure, whose words go on to boats. */
const MEASURED = pattern(
  /^ (?:metres?|meters?|feet|miles?|km|kilometres?|knots?|degrees?|tonnes?|litres?|minutes?|hours?|days?|nights?|weeks?|months?|years?|points?) [a-z]/,
);

/** Signs that end a noun phrase. */
const ENDINGS = ',.;:)]"!?';
