/** Whether a percentage or a multiple tells of a change, and which way: "up 40 per cent", "a 43% increase", "a third fewer". */
import { pattern } from '../text/patterns/pattern.ts';

const UP =
  '(?<!ma[dk]e |makes |making )up|ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|grow(?:n|s|th|ing)?|grew|jump(?:ed|s)?|surg(?:e|ed|es)|higher|more|above|climb(?:ed|s)?|soar(?:ed|s)?|spik(?:e|ed|es)|ahead|greater|leap(?:t|ed)?|increas\\w*|swell(?:ed)?|uptick|gain(?:ed|s)?|larger|bigger|up on|hike';
const DOWN =
  'down|short of|shy of|fall(?:en|s|ing)?|fell|drop(?:ped|s)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|lower|fewer|less|below|reduc(?:ed|tion|e|es|ing)|slump(?:ed)?|plung(?:ed|e)|cut|behind|plummet(?:ed)?|dip(?:ped)?|tumbl(?:ed|e)|shr[au]nk|smaller|down on|halv(?:ed|es)';
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
  const before = lower.slice(Math.max(0, start - 48), start);
  if (MADE_UP.test(before)) return undefined;
  if (
    SHARE.test(behind) &&
    !/\b(?:by|up|down|an?)\s*(?:nearly |almost |about |around |more than |over |some |just |just over |just under |roughly )*$/.test(
      before,
    )
  )
    return undefined;
  const after = firstChange(behind.split(/[.;:()]/)[0] ?? '', 26);
  const ahead = lastChange(before.split(/[.;:()]/).at(-1) ?? '', 40);
  if (after !== undefined && (ahead === undefined || after.distance <= ahead.distance)) return after.direction;
  return ahead?.direction;
}

interface Found {
  readonly direction: 'up' | 'down';
  readonly distance: number;
}

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
    if (distance <= limit) found = { direction: match.groups?.up !== undefined ? 'up' : 'down', distance };
  }
  return found;
}
