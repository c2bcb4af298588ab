/** Finds every number of a sentence: digits, written numbers, vague plurals, fractions, multiples, "nobody". */
import { isMilestone, readHedge } from './hedges.ts';
import type { Mention } from './mention.ts';
import { NUMBER_WORD_START, readNumberWords } from './number-words.ts';

/** What begins where the outline of the text has digits or a word of number; everything dearer happens only there. */
const START = new RegExp(
  `\\d|\\b(?:${NUMBER_WORD_START}|dozens|scores|hundreds|thousands|tens of|millions|not one|none (?=on |yesterday|came|crossed|arrived|had|were|was|at all)|no one|no-one|nobody|no (?=(?:\\w+ )?(?:people|migrants?|arrivals|crossings|boats?|small boats|dinghies)\\b)|not a single|zero|(?:a |one[- ]|two[- ]|three[- ])?(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\\b|doubl(?:ed|es|ing|e)|twice|trebl(?:ed|es|ing|e)|tripl(?:ed|es|ing|e)|(?:five|six|seven|eight|nine|ten)[- ]?fold|quadrupl(?:ed|es|ing|e)|halv(?:ed|es|ing)|twofold|threefold|fourfold|tenfold)`,
  'y',
);

const DIGITS =
  /(?:\d{1,3}(?:[, ]\d{3})+(?!\d)|\d{1,3}\.\d{3}(?![\d%])|\d+(?:\.\d+)?)(?:\s?(?<scale>million|billion|trillion|thousand|bn|mn|m|k)(?![a-z]))?(?<percent>\s?%|\s?per\s?cent\b|\s?percent\b|\s?pc\b|\s?percentage points?)?/y;

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

const VAGUE =
  /(?<tens>tens of (?:thousands|millions))|(?<dozens>dozens|scores)|(?<hundreds>hundreds(?: and hundreds)?)|(?<thousands>thousands)|(?<millions>millions)/y;

const FRACTION =
  /(?:(?<times>a|one|two|three)[- ])?(?<part>half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b/y;
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const TIMES: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3 };

const RATIO =
  /(?<two>doubl(?:ed|es|ing|e)|twice|two[- ]?fold)|(?<three>trebl(?:ed|es|ing|e)|tripl(?:ed|es|ing|e)|three[- ]?fold)|(?<four>quadrupl(?:ed|es|ing|e)|four[- ]?fold)|(?<fold>(?:five|six|seven|eight|nine|ten)[- ]?fold)|(?<half>halv(?:ed|es|ing))/y;

const NOBODY = /(?:no one|no-one|nobody|none|not one|not a single|zero|no)\b/y;

/** "three times as many", "four times higher": a multiple in words or digits. */
const TIMES_AS =
  /^\s?(?:times|x)\s+(?:as\s+(?:many|high|large|big|much)|more|higher|larger|the|that|what|last|those|bigger|greater)/;

/** A number glued to letters or signs is a name: MI5, A2, G7, Covid-19, 4x4. */
const GLUED = /[\p{L}_/#]$|[\p{L}]-$|\d[.,:]$/u;

/**
 * Numbers of a sentence in order; those that name something (MI5, Channel 5) or stand in dates are included only where
 * they may count. `places` are the offsets of its digits and words of number where an outline has told them.
 */
export function scanMentions(lower: string, places: readonly number[] = allPlaces(lower)): Mention[] {
  const mentions: Mention[] = [];
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    const article = articleBefore(lower, place);
    let start = article >= from && mayBegin(lower, article) ? article : place;
    while (start >= 0 && mayBegin(lower, start)) {
      from = START.lastIndex;
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

function mayBegin(lower: string, start: number): boolean {
  START.lastIndex = start;
  return START.test(lower);
}

/** "A third", "an hundred": where the article before a word of number stands, which may belong to it; -1 without one. */
function articleBefore(lower: string, place: number): number {
  if (lower.charCodeAt(place - 1) !== 32) return -1;
  const letter = lower.charCodeAt(place - 2);
  if (letter === 97) return place - 2;
  return letter === 110 && lower.charCodeAt(place - 3) === 97 ? place - 3 : -1;
}

/** A digit behind one that began no number, as in "MI15"; -1 behind all else. */
function nextDigit(lower: string, start: number): number {
  const isDigit = isDigitCode(lower.charCodeAt(start)) && isDigitCode(lower.charCodeAt(start + 1));
  return isDigit ? start + 1 : -1;
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

function addMention(mentions: Mention[], mention: Mention, lower: string): void {
  const previous = mentions.at(-1);
  const range = previous === undefined ? undefined : joinRange(lower, previous, mention);
  if (range === undefined) mentions.push(mention);
  else mentions[mentions.length - 1] = range;
}

function readAt(lower: string, start: number): Mention | undefined {
  const code = lower.charCodeAt(start);
  if (code >= 48 && code <= 57) return readDigits(lower, start);
  return (
    readMultiple(lower, start) ??
    readVague(lower, start) ??
    readFraction(lower, start) ??
    readNobody(lower, start) ??
    readWords(lower, start)
  );
}

function readDigits(lower: string, start: number): Mention | undefined {
  DIGITS.lastIndex = start;
  const match = DIGITS.exec(lower);
  if (match === null) return undefined;
  const before = lower.slice(Math.max(0, start - 4), start);
  const end = start + match[0].length;
  const money = /[£$€]\s?$/.test(before);
  if (!money && GLUED.test(before)) return undefined;
  if (/^[a-z]{2}/.test(lower.slice(end, end + 2)) && !/^(?:st|nd|rd|th|am|pm)\b/.test(lower.slice(end, end + 3)))
    return undefined;
  const plain = /^[\d., ]+/.exec(match[0])?.[0].trim() ?? match[0];
  const thousands = /^\d{1,3}(?:[,. ]\d{3})+$/.test(plain);
  const value =
    Number(thousands ? plain.replace(/[,. ]/g, '') : plain.replace(/,/g, '')) *
    (SCALES[match.groups?.scale ?? ''] ?? 1);
  if (!Number.isFinite(value)) return undefined;
  const percent = match.groups?.percent !== undefined;
  if (!percent && TIMES_AS.test(lower.slice(end, end + 24))) {
    return build(lower, { start, end, value, form: 'ratio', unit: 'none' });
  }
  const unit = money || isMoney(lower, end) ? 'money' : percent ? 'percent' : 'none';
  return build(lower, { start, end, value, form: 'digits', unit });
}

function isMoney(lower: string, end: number): boolean {
  return /^(?:p\b|\s?(?:pounds|euros?|dollars|pence|sterling)\b)/.test(lower.slice(end, end + 10));
}

function readMultiple(lower: string, start: number): Mention | undefined {
  RATIO.lastIndex = start;
  const match = RATIO.exec(lower);
  if (match?.groups) {
    const end = start + match[0].length;
    if (match.groups.half !== undefined)
      return build(lower, { start, end, value: 50, form: 'fraction', unit: 'percent' });
    const value = match.groups.two
      ? 2
      : match.groups.three
        ? 3
        : match.groups.four
          ? 4
          : (readNumberWords(match[0].replace(/[- ]?fold/, ''), 0)?.value ?? 10);
    return build(lower, { start, end, value, form: 'ratio', unit: 'none' });
  }
  const words = readNumberWords(lower, start);
  if (words === undefined || !TIMES_AS.test(lower.slice(words.end, words.end + 24))) return undefined;
  return build(lower, { start, end: words.end, value: words.value, form: 'ratio', unit: 'none' });
}

function readVague(lower: string, start: number): Mention | undefined {
  VAGUE.lastIndex = start;
  const match = VAGUE.exec(lower);
  if (match?.groups === undefined || match === null) return undefined;
  const { tens, dozens, hundreds, thousands } = match.groups;
  const end = start + match[0].length;
  const value = tens ? (tens.endsWith('millions') ? 1e7 : 1e4) : dozens ? 24 : hundreds ? 100 : thousands ? 1000 : 1e6;
  const hedge = tens ? 'tens_of' : dozens ? 'dozens_of' : hundreds ? 'hundreds_of' : 'thousands_of';
  return { start, end, hedgeStart: start, value, hedge, form: 'vague', unit: 'none' };
}

function readFraction(lower: string, start: number): Mention | undefined {
  FRACTION.lastIndex = start;
  const match = FRACTION.exec(lower);
  if (match?.groups === undefined || match === null) return undefined;
  const end = start + match[0].length;
  const parts = PARTS[match.groups.part ?? ''] ?? 0;
  const times = TIMES[match.groups.times ?? 'a'] ?? 1;
  const behind = lower.slice(end, end + 26);
  const scaled = /^ of a (?<scale>million|billion)\b/.exec(behind);
  if (scaled?.groups?.scale !== undefined) {
    const scale = SCALES[scaled.groups.scale] ?? 1;
    return build(lower, {
      start,
      end: end + scaled[0].length,
      value: ((TIMES[match.groups.times ?? 'a'] ?? 1) / parts) * scale,
      form: 'words',
      unit: 'none',
    });
  }
  if (/^ (?:a |an )?(?:dozen|hundred|thousand|million|billion)/.test(behind)) return undefined;
  if (match.groups.times === undefined && match.groups.part !== 'half' && !/^s?\b/.test(behind)) return undefined;
  const value = Math.round((times / parts) * 1000) / 10;
  const read = build(lower, { start, end, value, form: 'fraction', unit: 'percent' });
  return read.hedge === 'exact' ? { ...read, hedge: 'about' } : read;
}

function readNobody(lower: string, start: number): Mention | undefined {
  NOBODY.lastIndex = start;
  const match = NOBODY.exec(lower);
  if (match === null) return undefined;
  return {
    start,
    end: start + match[0].length,
    hedgeStart: start,
    value: 0,
    hedge: 'exact',
    form: 'nobody',
    unit: 'none',
  };
}

function readWords(lower: string, start: number): Mention | undefined {
  if (/[\p{L}\d-]$/u.test(lower.slice(Math.max(0, start - 1), start))) return undefined;
  const words = readNumberWords(lower, start);
  if (words === undefined) return undefined;
  const percent = /^\s?(?:per cent|percent|%)/.exec(lower.slice(words.end, words.end + 10));
  const end = words.end + (percent?.[0].length ?? 0);
  const unit = percent ? 'percent' : isMoney(lower, words.end) ? 'money' : 'none';
  return build(lower, { start, end, value: words.value, form: 'words', unit });
}

function build(lower: string, found: Pick<Mention, 'start' | 'end' | 'value' | 'form' | 'unit'>): Mention {
  const { hedge, start } = readHedge(lower, found.start, found.end);
  const passed = isMilestone(lower.slice(start, found.start)) && !isRound(found.value);
  return { ...found, hedge: passed ? 'exact' : hedge, hedgeStart: passed ? found.start : start };
}

/** A mark that is passed is a round number; "hit 5,435" is a count. */
function isRound(value: number): boolean {
  return value >= 100 && value % (value >= 10_000 ? 1000 : value >= 1000 ? 100 : 50) === 0;
}

/** "between 1,000 and 1,100", "40 to 50 people", "1,000-1,100": one figure with two ends. */
function joinRange(lower: string, left: Mention, right: Mention): Mention | undefined {
  if (left.form === 'ratio' || right.form === 'ratio' || left.form === 'vague' || left.form === 'nobody')
    return undefined;
  if (right.value <= left.value || right.value > left.value * 3 || left.unit === 'money') return undefined;
  if (left.unit === 'percent' && right.unit !== 'percent') return undefined;
  const between = lower.slice(left.end, right.start);
  const opened = /between $/.test(lower.slice(Math.max(0, left.start - 8), left.start));
  const joined = opened
    ? between === ' and '
    : between === ' to ' || between === '-' || between === '\u2013' || between === ' or ';
  const grown = /\b(?:from|rose|up|increased|fell|jumped|went|climbed)\s+$/.test(
    lower.slice(Math.max(0, left.start - 10), left.start),
  );
  if (!joined || grown) return undefined;
  if (
    left.value < 32 &&
    left.form === 'digits' &&
    /^(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(
      lower.slice(right.end, right.end + 8),
    )
  )
    return undefined;
  return {
    ...right,
    start: left.start,
    hedgeStart: opened ? left.start - 8 : left.hedgeStart,
    value: left.value,
    valueTo: right.value,
    hedge: 'range',
  };
}
