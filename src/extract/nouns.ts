/** What a number counts, by the words behind it: people, boats, part of the people, something else, or nothing named. */
import type { Metric } from '../domain/metric.ts';

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

const GENERIC =
  /^(?:people|persons?|individuals?|men|women|adults|souls|others|passengers|occupants|men, women and children)$/;
const BOATS = /^(?:boats?|dingh(?:y|ies)|vessels?|crafts?|ribs?|inflatables?|kayaks?)$/;
const PART =
  /^(?:children|minors|teenagers|babies|boys|girls|women|men|families|albanians?|afghans?|iranians?|eritreans?|syrians?|sudanese|vietnamese|iraqis?|kurds?|turks?|somalis?|pakistanis?|indians?|ethiopians?|nationals|youngsters|toddlers)$/;

/** Adjectives that part a count from the whole: "1,069 unaccompanied children", "12,000 Albanian migrants". */
const PARTING =
  /\b(?:albanian|afghan|iranian|eritrean|syrian|sudanese|vietnamese|iraqi|kurdish|turkish|somali|pakistani|indian|ethiopian|unaccompanied|young|female|male|single|lone)\b/;

/** Words that a noun phrase does not cross. */
const STOP =
  /^(?:a|an|the|this|that|these|those|in|on|at|by|to|for|from|of|since|during|who|whom|which|had|have|has|were|was|are|is|be|been|being|made|making|crossed|arrived|arrive|cross|crossing|came|come|coming|reached|reach|reaching|landed|land|seen|recorded|counted|detected|logged|registered|noted|followed|so|and|but|or|as|while|compared|against|than|last|over|across|between|did|do|down|up|per|each|every|aboard|took|taken|brought|intercepted|rescued|picked|entered|set|yesterday|today|then|before|after|when|with|within|following|ahead|higher|lower|fewer|less|more|versus|vs|via|into|ashore|until|till|about|around|not|also|already|alone|now|there|they|it|he|she|we|i|you|if|because|under|out|off|only|just|all|both|some|any|reported|printed|given|shown|claimed|said|says|show|shows|made|making|passed|according|barrier|mark|milestone|threshold|figure|level|point|one|two|three|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d.*)$/;

const SMALL_BOAT_NOUNS = ['small_boat_arrivals', 'small_boats'];

/** "Two separate crossings" counts the boats. */
function isSeparate(before: string, noun: string): boolean {
  return /\b(?:separate|different)$/.test(before) && /^(?:crossings|incidents|events|landings)$/.test(noun);
}

/** Compiles the nouns of all metrics into one reader. */
export function compileNouns(metrics: readonly Metric[]): NounReader {
  const migrants = metrics
    .filter((metric) => metric.name === 'small_boat_arrivals')
    .flatMap((metric) => metric.lexicon.nouns);
  const migrant = new RegExp(`^(?:${migrants.join('|')})$`);
  const own = metrics
    .filter((metric) => !SMALL_BOAT_NOUNS.includes(metric.name) && metric.lexicon.nouns.length > 0)
    .map((metric) => ({ name: metric.name, pattern: new RegExp(`^(?:${metric.lexicon.nouns.join('|')})$`) }));
  const vetoes = new RegExp(
    `\\b(?:${metrics
      .filter((metric) => metric.name === 'small_boats')
      .flatMap((metric) => metric.lexicon.vetoes)
      .join('|')})\\b`,
  );

  function nounOf(word: string): Noun | undefined {
    if (GENERIC.test(word) && !PART.test(word)) return 'people';
    if (PART.test(word)) return 'part';
    if (BOATS.test(word)) return 'boats';
    if (/^(?:incidents?|events?)$/.test(word)) return 'incidents';
    return migrant.test(word) ? 'migrants' : undefined;
  }

  return function readNoun(lower, end) {
    const word = /[^\p{L}\d]{0,2}?(?<gap>[ \u00a0]|-)(?<word>[\p{L}][\p{L}'-]*)/uy;
    const everybody = /^ men, women,? and children\b/.exec(lower.slice(end, end + 30));
    if (everybody !== null) return { noun: 'people', end: end + everybody[0].length, words: everybody[0] };
    const glued =
      /^-(?!strong|plus)[a-z]/.test(lower.slice(end, end + 4)) || /^(?:st|nd|rd|th)\b/.test(lower.slice(end, end + 3));
    if (glued) return { noun: 'other', end, words: '' };
    const loose =
      /^ or (?:so|more|fewer|less)(?= )|^ of (?:the|its|their) (?:[\d,]+|[a-z-]+)(?= (?:boats|dinghies|people|migrants)\b)/.exec(
        lower.slice(end, end + 10),
      );
    let position = end + (loose?.[0].length ?? 0);
    let found: NounFound | undefined;
    let metric: Metric['name'] | undefined;
    let unknown = 0;
    let isVerb = false;
    for (let index = 0; index < 6; index += 1) {
      word.lastIndex = position;
      const match = word.exec(lower);
      const text = match?.groups?.word;
      if (match === null || text === undefined || match[0].includes('\u2013') || !/^[ "'(-]+/.test(match[0])) break;
      const behind = position + match[0].length;
      const noun = isSeparate(lower.slice(end, position), text) ? 'incidents' : nounOf(text);
      if (noun !== undefined) {
        found = { noun, end: behind, words: lower.slice(end, behind) };
        metric = undefined;
      } else {
        const named = own.find((entry) => entry.pattern.test(text))?.name;
        if (named !== undefined) {
          found = { noun: 'people', end: behind, words: lower.slice(end, behind) };
          metric = named;
        } else if (found !== undefined || STOP.test(text)) {
          break;
        } else {
          isVerb ||= unknown === 0 && /(?:ed|ing)$/.test(text);
          unknown += 1;
        }
      }
      position = behind;
      if (/^[,.;:)\]"!?]/.test(lower.slice(behind, behind + 1))) break;
    }
    if (found === undefined) return { noun: unknown > 0 && !isVerb ? 'other' : 'none', end, words: '' };
    if (unknown > 3) return { ...found, noun: 'other' };
    if (found.noun === 'boats' && vetoes.test(found.words)) return { ...found, noun: 'other' };
    if ((found.noun === 'people' || found.noun === 'migrants') && PARTING.test(found.words))
      return { ...found, noun: 'part' };
    return metric === undefined ? found : { ...found, metric };
  };
}
