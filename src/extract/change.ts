/** Whether a percentage or a multiple tells of a change, and which way: "up 40 per cent", "a 43% increase", "a third fewer". */
import { pattern } from '../text/patterns/pattern.ts';

const UP =
  '(?<!ma[dk]e |makes |making )up|ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|grow(?:n|s|th|ing)?|grew|jump(?:ed|s)?|surg(?:e|ed|es)|higher|more(?! (?:steep|sharp|quick|slow|gradual|fast|rapid|modest|dramatic|gently))|above|climb(?:ed|s)?|soar(?:ed|s)?|spik(?:e|ed|es)|ahead|greater|leap(?:t|ed)?|increas\\w*|swell(?:ed)?|uptick|gain(?:ed|s)?|larger|bigger|fuller|heavier|busier|(?:more )?crowded|worse|up on|hike';
const DOWN =
  '(?<=, |is |are |was |were |now )off(?= (?:by )?(?:about |around |nearly |almost |some )?\\d)|down|short of|shy of|fall(?:en|s|ing)?|fell|drop(?:ped|s)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|lower|fewer|less|below|reduc(?:ed|tion|e|es|ing)|slump(?:ed)?|plung(?:ed|e)|cut|behind|plummet(?:ed)?|dip(?:ped)?|tumbl(?:ed|e)|shr[au]nk|smaller|emptier|thinn?ed(?: out)?|lighter|quieter|calmer|down on|halv(?:ed|es)';
const CHANGE = new RegExp(`\\b(?:(?<up>${UP})|(?<down>${DOWN}))\\b`, 'g');

/** Words behind a percentage that make it a share of a whole: "62% of people". */
const SHARE = pattern(
  /^\s*(?:of\b|came\b|were\b|are\b|have\b|say\b|said\b|think\b|believe\b|support|back|want|would\b)/,
);

/** "Small boats made up 86%": a share as well. */
const MADE_UP = pattern(
  /\b(?:ma[dk]e|makes|making) up (?:just |only |about |around |nearly |almost |some |more than |over |less than |roughly )*$|\b(?:account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|constitut(?:e|es|ed|ing)) (?:just |only |about |around |nearly |almost |some |more than |over |less than |roughly )*$/,
);

/** The direction told by the nearest word of change within a few words of `start`–`end`; undefined for a share. */
export function changeDirection(lower: string, start: number, end: number): 'up' | 'down' | undefined {
  const behind = lower.slice(end, end + 40);
  const before = lower.slice(Math.max(0, start - 48), start).replace(/: $/, ' ');
  if (MADE_UP.test(before)) return undefined;
  const outdone = outdoneBy(lower.slice(Math.max(0, start - 90), start)) ?? bySign(before);
  if (outdone !== undefined) return outdone;
  if (
    SHARE.test(behind) &&
    !/\b(?:by|up|down|an?)\s*(?:nearly |almost |about |around |more than |over |some |just |just over |just under |roughly )*$/.test(
      before,
    )
  )
    return undefined;
  const after = firstChange(behind.split(/[.;:()]/)[0] ?? '', 26);
  if (after === undefined && RESTATED.test(before)) {
    const told =
      lower
        .slice(Math.max(0, start - FARTHEST_BACK), start)
        .split(/[.;]/)
        .at(-1) ?? '';
    return directionOfNumbers(told) ?? lastChange(told, FARTHEST_BACK)?.direction;
  }
  const ahead = lastChange(before.split(/[.;:()]/).at(-1) ?? '', 40);
  if (after !== undefined && (ahead === undefined || after.distance <= ahead.distance)) return after.direction;
  return ahead?.direction;
}

const HOW_MUCH =
  '(?:about |around |nearly |almost |more than |over |some |just |just over |just under |roughly |as much as )*';
const EXCEEDED = pattern(
  new RegExp(
    `\\b(?<up>exceed(?:s|ed|ing)?|outstrip(?:s|ped|ping)?|surpass(?:es|ed|ing)?|beat(?:s|ing)?|top(?:s|ped|ping)|eclips(?:es|ed|ing)|outpac(?:es|ed|ing))\\b[^.;:]{0,60}\\bby ${HOW_MUCH}$|\\b(?:undersh(?:oots|ot)|trail(?:s|ed|ing)?|lag(?:s|ged|ging)?)\\b[^.;:]{0,60}\\bby ${HOW_MUCH}$`,
  ),
);

/** "6,642 exceeds last year's 5,435 by 22%", "2026 trails it by a third". */
function outdoneBy(before: string): 'up' | 'down' | undefined {
  const match = EXCEEDED.exec(before);
  return match === null ? undefined : match.groups?.up === undefined ? 'down' : 'up';
}

const SIGN = pattern(/(?:^|[\s(,;:])(?:([+\u2212\u2013-])|(plus|minus) )$/);

/** "(38,023; +3%)", "in percentage terms, minus 40". */
function bySign(before: string): 'up' | 'down' | undefined {
  const [, sign, word] = SIGN.exec(before) ?? [];
  if (sign === undefined && word === undefined) return undefined;
  return sign === '+' || word === 'plus' ? 'up' : 'down';
}

const OF_ANOTHER_YEAR = pattern(
  /^,? (?:and|but) (?:that of )?(?:20\d\d's|last year's|[a-z]+ 20\d\d's|the year before's) by (?:about |nearly |almost |more than |over |just )*$/,
);

/** "By 22% and 2023's by three-quarters", "down 41% on last year and 12% on …": a change that goes the way of the one before it. */
export function isJoinedChange(between: string, behind: string): boolean {
  return (
    OF_ANOTHER_YEAR.test(between) ||
    (/(?:,|\band|\bbut) (?:by |of |a |an |also |only |just )*$/.test(between) &&
      /^ (?:on|against|compared|versus|from)\b/.test(behind))
  );
}

/** "4,441, down from 6,642 in the same quarter of 2025, or 33 per cent": the change told in numbers is told again. */
const RESTATED = pattern(new RegExp(`(?:,| \u2013| \\() ?(?:or|that is|equal to|equivalent to) (?:by )?${HOW_MUCH}$`));
/** "From 1,110 to 602, or 46%": the two numbers themselves say which way. */
const FROM_TO = pattern(/\bfrom (\d[\d,]*)(?: [a-z]+)? to (\d[\d,]*)\D*$/);

function directionOfNumbers(told: string): 'up' | 'down' | undefined {
  const [, first, last] = FROM_TO.exec(told) ?? [];
  if (first === undefined || last === undefined) return undefined;
  return Number(last.replaceAll(',', '')) > Number(first.replaceAll(',', '')) ? 'up' : 'down';
}

/** "The drop is even greater, at 46%", "the rise was smaller": the size of a change, whose noun says which way. */
const SIZE_OF_CHANGE = pattern(
  /\b(?:drops?|falls?|declines?|decreases?|reductions?|cuts?|slump|rises?|increases?|growth|surge|jumps?|climb|changes?|differences?)(?: (?:in|of|for|on) (?!from|to|by|at)[a-z]+(?: [a-z]+)?)? (?:is|are|was|were|has been|had been|looks|looked|would be|will be)(?: (?:even|still|much|far|rather|a little|slightly|somewhat|considerably|significantly|proportionately))? $/,
);

/** Characters between a change told in numbers and its percentage. */
const FARTHEST_BACK = 130;

interface Found {
  readonly direction: 'up' | 'down';
  readonly distance: number;
}

const SIZES = new Set(['greater', 'larger', 'bigger', 'higher', 'lower', 'smaller', 'less', 'more']);

function firstChange(text: string, limit: number): Found | undefined {
  if (/^ under (?:last|the|this|that|those|its|20\d\d)\b/.test(text)) return { direction: 'down', distance: 1 };
  CHANGE.lastIndex = 0;
  const match = CHANGE.exec(text);
  if (match === null || match.index > limit) return undefined;
  return { direction: match.groups?.up !== undefined ? 'up' : 'down', distance: match.index };
}

function lastChange(text: string, limit: number): Found | undefined {
  let found: Found | undefined;
  CHANGE.lastIndex = 0;
  for (let match = CHANGE.exec(text); match !== null; match = CHANGE.exec(text)) {
    const distance = text.length - match.index - match[0].length;
    if (/^ than$/.test(text.slice(match.index + match[0].length).trimEnd())) continue;
    if (SIZES.has(match[0]) && SIZE_OF_CHANGE.test(text.slice(0, match.index))) continue;
    if (distance <= limit) found = { direction: match.groups?.up !== undefined ? 'up' : 'down', distance };
  }
  return found;
}
