/** Words before or behind a number that loosen it. */
import type { Hedge } from '../../domain/figure.ts';
import { pattern } from '../../text/patterns/pattern.ts';

const BEFORE: readonly (readonly [Hedge, string])[] = [
  [
    'less_than',
    'just under|just below|(?:slightly |a little )?(?:less|fewer) than|under|below|just short of|shy of|just shy of',
  ],
  [
    'nearly',
    'nearly|near|almost|close to|approaching|nigh on|not far off|getting on for|very nearly|close on|the best part of|the better part of|not far short of|little short of|not quite|just about',
  ],
  [
    'more_than',
    '(?:slightly |well |far |a little |a touch |a shade |a fraction |significantly |considerably |just )?(?:more than|(?<!\\b(?:spread|divided|split|shared|distributed|scattered|presid(?:es|ed|ing|e)|watch(?:es|ed|ing)|anger|angry|fury|furore|outrage|row|alarm|concern|criticism|outcry) )over|above)|upwards? of|in excess of|exceed(?:s|ed|ing)?|(?:has |have |had )?(?:now )?(?:surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)|top|pass(?:es|ed|ing)?|go(?:es|ing)? past|went past|gone past|breach(?:es|ed|ing)?|(?<!easter |holiday |day |christmas |the )break(?:s|ing)?|broken?|broke|cross(?:es|ed|ing)? the|hit(?:s|ting)? (?:the )?)(?: the)?(?: grim)?(?: milestone of)?|(?:past|beyond)(?: the)?(?: milestone of)?|north of|a (?:record|total) of more than|smash(?:es|ed|ing)?(?: through)?(?: the)?',
  ],
  ['at_least', 'at least|no fewer than|no less than|not less than|a minimum of'],
  [
    'up_to',
    '(?<!(?:add(?:s|ed|ing)?|tak(?:es|en|ing)|took|brings?|brought|totted) )(?<!20\\d\\d )(?<!(?:total|tally|count|number|figure|\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|month|year)(?: total| tally| count)? (?:is|was|stands|are)(?: now| already)?) )up to|as many as|a maximum of|at most|no more than',
  ],
  [
    'about',
    'about|around|roughly|approximately|approx\\.?|some|circa|c\\.|an estimated|estimated|in the region of|in the order of|more or less|give or take|or so|somewhere around|as few as',
  ],
];

const PATTERN = pattern(
  new RegExp(
    `(?:^|[\\s("'\u2013,:])(?:${BEFORE.map(([, words]) => `(${words})`).join('|')})(?: (?:a|an|some|total of|a total of|a record|another|a further))?\\s*$`,
  ),
);

/** The last words of all of these: most numbers stand behind another, and have no hedge before them. */
const LAST_WORDS = new Set(
  'under below than of near nearly almost to approaching on off for over above exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing top tops topped topping topps toped toping pass passes passed passing past beyond breach breaches breached breaching break breaks breaking broke broken hit hits hitting the grim smash smashes smashed smashing through least as most about around roughly approximately approx approx. some circa c. estimated less take so a an record another further'.split(
    ' ',
  ),
);

/** Last words that are common, with the words of which one stands before them in a hedge; articles may follow any. */
const WORDS_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', new Set(['close', 'up'])],
  ['on', new Set(['nigh', 'close'])],
  ['for', new Set(['on'])],
  ['of', new Set('short shy part upward upwards excess milestone minimum maximum north region order total'.split(' '))],
  ['a', LAST_WORDS],
  ['an', LAST_WORDS],
]);

const MILESTONE = pattern(/(?:past|beyond|pass|topp|surpass|exceed|break|broke|hit|cross|smash)/);

const BEHIND =
  /(?:\s*\+|\s+or\s+(?<more>more)\b|\s+or\s+(?<so>so)\b|(?:\s+or|,|\s+[a-z]+,)\s+(?<thereabouts>thereabouts|give or take(?: a (?:few|handful|dozen|hundred|couple))?)\b|\s+or\s+(?<fewer>fewer|less)\b|,?\s+(?<plus>plus)\b|-plus\b)/y;

export interface HedgeFound {
  readonly hedge: Hedge;
  /** Where the hedge begins in the sentence. */
  readonly start: number;
}

/** The hedge around a number that stands from `start` to `end` of a lower-cased sentence. */
export function readHedge(lower: string, start: number, end: number): HedgeFound {
  const before = mayBeHedgedBefore(lower, start)
    ? PATTERN.exec(lower.slice(Math.max(0, start - 44), start), lower)
    : null;
  if (before !== null) {
    const entry = BEFORE.find((_, index) => before[index + 1] !== undefined);
    if (entry !== undefined && !isOldMark(before[0], lower.slice(start, end))) {
      const offset = Math.max(0, start - 44) + before.index + (/^[\s("'\u2013,:]/.test(before[0]) ? 1 : 0);
      return { hedge: entry[0], start: offset };
    }
  }
  BEHIND.lastIndex = end;
  const behind = mayBeHedgedBehind(lower, end) ? BEHIND.exec(lower) : null;
  if (behind?.groups === undefined) return { hedge: 'exact', start };
  if (behind.groups.so !== undefined || behind.groups.thereabouts !== undefined) return { hedge: 'about', start };
  if (behind.groups.fewer !== undefined) return { hedge: 'up_to', start };
  return { hedge: 'at_least', start };
}

const PASSED = pattern(/\b(?:past|beyond|pass|top|surpass|exceed|break|broke|hit|smash|breach|cross)/);

/** "That tops the 534 who came on 14 April": a number told with its article, and not round, is no mark that was passed. */
function isOldMark(hedge: string, number: string): boolean {
  return / the\s*$/.test(hedge) && /^\d/.test(number) && !number.endsWith('00') && PASSED.test(hedge);
}

function mayBeHedgedBefore(lower: string, start: number): boolean {
  const end = endOfWordBefore(lower, start);
  const first = startOfWord(lower, end);
  if (first === end) return lower.charCodeAt(end - 1) > 127;
  const last = lower.slice(first, end);
  if (!LAST_WORDS.has(last)) return false;
  const before = WORDS_BEFORE.get(last);
  if (before === undefined) return true;
  const endBefore = endOfWordBefore(lower, first);
  return before.has(lower.slice(startOfWord(lower, endBefore), endBefore));
}

function endOfWordBefore(lower: string, offset: number): number {
  let end = offset;
  while (end > 0 && lower.charCodeAt(end - 1) <= 32) end -= 1;
  return end;
}

function startOfWord(lower: string, end: number): number {
  let first = end;
  while (first > 0 && isOfWord(lower.charCodeAt(first - 1))) first -= 1;
  return first;
}

function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 46;
}

/** "12+", "12-plus", "12 or more", "12, plus": told by the first letter. */
function mayBeHedgedBehind(lower: string, end: number): boolean {
  const sign = lower.charCodeAt(end);
  if (sign === 43 || sign === 44) return true;
  if (sign === 45) return lower.charCodeAt(end + 1) === 112;
  const next = lower.charCodeAt(end + 1);
  return sign <= 32 && (next === 111 || next === 112 || next === 43 || next <= 32);
}

/** Whether a hedge's words tell of a mark that was passed. */
export function isMilestone(words: string): boolean {
  return MILESTONE.test(words);
}
