/** Finds every number of a sentence: digits, written numbers, vague plurals, fractions, multiples, "nobody". */
import { pattern } from '../../text/patterns/pattern.ts';
import { readDigits } from './digits.ts';
import { readFraction } from './fraction.ts';
import { hedged } from './hedged.ts';
import { readInTen } from './in-ten.ts';
import { type Mention, newMention } from './mention.ts';
import { NUMBER_WORD_START, type NumberWords, readNumberWords } from './number-words.ts';
import { joinRange } from './range.ts';
import { isMoney, isTimesAs } from './units.ts';

/** What begins where the outline of the text has digits or a word of number; everything dearer happens only there. */
const START = new RegExp(
  `\\d|\\b(?:${NUMBER_WORD_START}|a (?:couple|pair) of (?=(?:(?:small|rubber|inflatable|separate|flimsy|overloaded|overcrowded) )?(?:boats|dinghies|vessels|crafts?|inflatables)\\b)|dozens|scores|hundreds|thousands|tens of|millions|not one|none (?=on |yesterday|came|added|followed|crossed|arrived|had|has|have|were|was|at all|since|in the past)|(?<=there (?:was|were|had been|has been|have been) )none\\b|no one|no-one|nobody|no (?=(?:\\w+ )?(?:people|migrants?|arrivals|crossings|landings|boats?|small boats|dinghies)\\b)|not a (?:single|soul)|(?<=: )(?:nil|none)\\b|(?<=day(?:,|:| \u2013| as| for| with)? |yesterday, )(?:none|nil)(?=[.,;]|$)|(?<=(?:day|yesterday|overnight) (?:had )?(?:saw|seen|brought|had|produced|yielded) )none\\b(?! of\\b)|zero|(?<=without a )single|(?<=(?:\\b(?:not|never|yet to|failed to)|n't)(?: [a-z]+){1,2} a )(?:single|solitary|lone)(?= (?:further |more )?(?:channel |(?:small[- ])?boat )?(?:person|migrant|arrival|crossing|landing|soul)\\b)|(?:single|lone|solitary) (?=(?:small |overloaded |overcrowded )?(?:boat|dinghy|craft|vessel|inflatable)\\b(?! (?:has|crossed|arrived|came|made|landed)))|(?:a |one[- ]|two[- ]|three[- ]|four[- ])?(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\\b|doubl(?:ed|es|ing|e)|twice|trebl(?:ed|es|ing|e)|tripl(?:ed|es|ing|e)|(?:five|six|seven|eight|nine|ten)[- ]?fold|quadrupl(?:ed|es|ing|e)|halv(?:ed|es|ing|e)|twofold|threefold|fourfold|tenfold)`,
  'y',
);

const VAGUE =
  /(?<tens>tens of (?:thousands|millions))|(?<dozens>dozens|scores)|(?<hundreds>hundreds(?: and hundreds)?)|(?<thousands>thousands)|(?<millions>millions)/y;

const RATIO =
  /(?<two>doubl(?:ed|es|ing|e)|twice(?! last (?:week|month|night|summer|winter|spring|autumn|year)(?!'s)| (?:in|on|a|between|when|while|today|this|over|yesterday|before|since|during|by|at|for|with|and|or|already|daily|weekly|to)\b|[.,;:)?!]|$)|two[- ]?fold)|(?<three>trebl(?:ed|es|ing|e)|tripl(?:ed|es|ing|e)|three[- ]?fold)|(?<four>quadrupl(?:ed|es|ing|e)|four[- ]?fold)|(?<fold>(?:five|six|seven|eight|nine|ten)[- ]?fold)|(?<half>halv(?:ed|es|ing|e))/y;

const NOBODY = /(?:no one|no-one|nobody|none|not one|not a (?:single|soul)|nil|zero|no)\b/y;

/**
 * Numbers of a sentence in order; those that name something (MI5, Channel 5) or stand in dates are included only where
 * they may count. `places` are the offsets of its digits and words of number where an outline has told them.
 */
export function scanMentions(lower: string, places: readonly number[] = allPlaces(lower)): Mention[] {
  const mentions: Mention[] = [];
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    let start = isDigitAt(lower, place) ? place : startOfWords(lower, place, from);
    while (start >= 0) {
      const begun = beginsAt(lower, start);
      if (begun < 0) break;
      from = begun;
      const mention = readAt(lower, start);
      if (mention !== undefined) {
        from = Math.max(mention.end, start + 1);
        addMention(mentions, mention, lower);
        break;
      }
      start = nextDigit(lower, start);
    }
  }
  return mentions;
}

/** Where words and digits begin. */
function allPlaces(lower: string): number[] {
  return Array.from(lower.matchAll(/[a-z]+|\d+/g), (match) => match.index);
}

/** The offset behind the digit or the words of number that begin at `start`; -1 where no number may begin. */
function beginsAt(lower: string, start: number): number {
  if (isDigitAt(lower, start)) return start + 1;
  START.lastIndex = start;
  return START.test(lower) ? START.lastIndex : -1;
}

/** "A third", "an hundred": the article before a word of number may belong to it, unless it stands before `from`. */
function startOfWords(lower: string, place: number, from: number): number {
  if (lower.charCodeAt(place - 1) !== 32) return place;
  const letter = lower.charCodeAt(place - 2);
  const isAn = letter === 110 && lower.charCodeAt(place - 3) === 97;
  const article = letter === 97 ? place - 2 : isAn ? place - 3 : -1;
  return article >= from && beginsAt(lower, article) >= 0 ? article : place;
}

/** A digit behind one that began no number, as in "MI15"; -1 behind all else. */
function nextDigit(lower: string, start: number): number {
  return isDigitAt(lower, start) && isDigitAt(lower, start + 1) ? start + 1 : -1;
}

function isDigitAt(lower: string, offset: number): boolean {
  const code = lower.charCodeAt(offset);
  return code >= 48 && code <= 57;
}

function addMention(mentions: Mention[], mention: Mention, lower: string): void {
  const previous = mentions.at(-1);
  const range = previous === undefined ? undefined : joinRange(lower, previous, mention);
  if (range === undefined) mentions.push(mention);
  else mentions[mentions.length - 1] = range;
}

function readAt(lower: string, start: number): Mention | undefined {
  if (isDigitAt(lower, start)) return readDigits(lower, start);
  const words = readNumberWords(lower, start);
  return (
    readSingle(lower, start) ??
    readPair(lower, start) ??
    readInTen(lower, start, words) ??
    readMultiple(lower, start, words) ??
    readVague(lower, start) ??
    readFraction(lower, start) ??
    readNobody(lower, start) ??
    readWords(lower, start, words)
  );
}

const PAIR = /a (?:couple|pair)(?= of )/y;

/** "In a couple of boats", "a pair of dinghies". */
function readPair(lower: string, start: number): Mention | undefined {
  PAIR.lastIndex = start;
  const words = PAIR.exec(lower)?.[0];
  if (words === undefined) return undefined;
  const end = start + words.length + ' of'.length;
  return newMention({ start, end, hedgeStart: start, value: 2, hedge: 'exact', form: 'words', unit: 'none' });
}

const WITHOUT = 'without a ';
/** "Had not seen a single boat", "has yet to bring a lone dinghy": none. */
const NOT_SEEN = pattern(/(?:\b(?:not|never|yet to|failed to)|n't)(?: [a-z]+){1,2} a $/);
/** "There were 21 days in July without a single boat": days are counted, and nobody is said to have stayed away for all of July. */
const DAYS_WITHOUT = pattern(
  /(?<!\b(?:first|last|next|past|these|those|same) )\b(?:\d+|[a-z]+) (?:days|mornings|nights|weekends)\b[^.;,]{0,24} without a $/,
);

const SINGLE = /(?:single|lone|solitary)(?= )/y;

/** "A single boat", "a lone vessel", "without a single arrival". */
function readSingle(lower: string, start: number): Mention | undefined {
  SINGLE.lastIndex = start;
  const word = SINGLE.exec(lower)?.[0];
  if (word === undefined || /\bnot a $/.test(lower.slice(Math.max(0, start - 6), start))) return undefined;
  if (DAYS_WITHOUT.test(lower.slice(Math.max(0, start - 44), start))) return undefined;
  const end = start + word.length;
  if (lower.startsWith(WITHOUT, start - WITHOUT.length) || NOT_SEEN.test(lower.slice(Math.max(0, start - 40), start)))
    return newMention({ start, end, hedgeStart: start, value: 0, hedge: 'exact', form: 'nobody', unit: 'none' });
  return newMention({ start, end, hedgeStart: start, value: 1, hedge: 'exact', form: 'words', unit: 'none' });
}

/** "The two halves of the year": parts of a time, and nothing that fell. */
const HALVES = pattern(
  /\b(?:two|both|these|those|the|different|equal|into|its|of|first|second|three)(?: [a-z]+)? halves$/,
);

function readMultiple(lower: string, start: number, number: NumberWords | undefined): Mention | undefined {
  RATIO.lastIndex = start;
  const match = RATIO.exec(lower);
  if (match?.groups) {
    const end = start + match[0].length;
    if (match.groups.half !== undefined && HALVES.test(lower.slice(Math.max(0, start - 24), end))) return undefined;
    if (match.groups.half !== undefined)
      return hedged(lower, { start, end, value: 50, form: 'fraction', unit: 'percent' });
    const value = match.groups.two
      ? 2
      : match.groups.three
        ? 3
        : match.groups.four
          ? 4
          : (readNumberWords(match[0].replace(/[- ]?fold/, ''), 0)?.value ?? 10);
    return hedged(lower, { start, end, value, form: 'ratio', unit: 'none' });
  }
  const words = withHalf(lower, number);
  if (words === undefined || !isTimesAs(lower, words.end)) return undefined;
  return hedged(lower, { start, end: words.end, value: words.value, form: 'ratio', unit: 'none' });
}

/** "Two and a half times". */
function withHalf(lower: string, words: NumberWords | undefined): NumberWords | undefined {
  if (words === undefined) return undefined;
  const half = /^ and a half(?= times)/.exec(lower.slice(words.end, words.end + 20));
  return half === null ? words : { value: words.value + 0.5, end: words.end + half[0].length };
}

function readVague(lower: string, start: number): Mention | undefined {
  VAGUE.lastIndex = start;
  const match = VAGUE.exec(lower);
  if (match?.groups === undefined || match === null) return undefined;
  const { tens, dozens, hundreds, thousands } = match.groups;
  const end = start + match[0].length;
  const value = tens ? (tens.endsWith('millions') ? 1e7 : 1e4) : dozens ? 24 : hundreds ? 100 : thousands ? 1000 : 1e6;
  const hedge = tens ? 'tens_of' : dozens ? 'dozens_of' : hundreds ? 'hundreds_of' : 'thousands_of';
  return newMention({ start, end, hedgeStart: start, value, hedge, form: 'vague', unit: 'none' });
}

function readNobody(lower: string, start: number): Mention | undefined {
  NOBODY.lastIndex = start;
  const match = NOBODY.exec(lower);
  if (match === null) return undefined;
  const end = start + match[0].length;
  return newMention({ start, end, hedgeStart: start, value: 0, hedge: 'exact', form: 'nobody', unit: 'none' });
}

/** "Two thousand cross": said in words, a thousand and more is no count to the last person. */
function isRoundWord(value: number): boolean {
  return value >= 1000 && value < 100_000 && value % 10 ** Math.floor(Math.log10(value)) === 0;
}

/** "Three and a half thousand": nobody counts in halves. */
const AND_A_PART = pattern(/and[- ](?:a|three)[- ](?:half|quarters?) /);

function readWords(lower: string, start: number, words: NumberWords | undefined): Mention | undefined {
  if (words === undefined || /[\p{L}\d-]/u.test(lower.charAt(start - 1))) return undefined;
  const percent = /^\s?(?:per cent|percent|%)/.exec(lower.slice(words.end, words.end + 10));
  const end = words.end + (percent?.[0].length ?? 0);
  const unit = percent ? 'percent' : isMoney(lower, words.end) ? 'money' : 'none';
  const mention = hedged(lower, { start, end, value: words.value, form: 'words', unit });
  const isRound = isRoundWord(words.value) || AND_A_PART.test(lower.slice(start, words.end), lower);
  return mention.hedge === 'exact' && unit === 'none' && isRound
    ? newMention({ ...mention, hedge: 'about' }, mention.valueTo)
    : mention;
}
