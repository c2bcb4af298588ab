/** Numbers that count nothing: years, dates, ages, numbered names, and "four in ten". */

import { pattern } from '../text/patterns/pattern.ts';
import type { Mention } from './mentions/mention.ts';
import type { NounFound } from './metric/nouns.ts';

/** Four bare digits from 1900 to 2099 that count nothing: "in 2024", "2024 arrivals", and not "2,024 people". */
export function isYear(mention: Mention, noun: NounFound): boolean {
  return (
    mention.form === 'digits' &&
    mention.end - mention.start === 4 &&
    mention.value >= 1900 &&
    mention.value < 2100 &&
    (noun.noun === 'none' || /^ (?:arrivals|crossings|small|boat)/.test(noun.words)) &&
    mention.hedge === 'exact'
  );
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const MONTH_BEHIND = pattern(new RegExp(`^(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}`));
const MONTH_BEFORE = pattern(
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+$/,
);
const NAMED = pattern(
  /\b(?:aged?(?: from| between)?(?: about| around)?|no\.?|number|article|section|channel|group|page|chapter|phase|part|the)\s+$/,
);

/**
 * A small number that is part of a date, a time, an age or a share, and counts nothing: "17 August", "aged 24", "one of them".
 * `lower` is the sentence.
 */
export function isDateOrAge(mention: Mention, lower: string): boolean {
  const before = lower.slice(Math.max(0, mention.hedgeStart - 16), mention.hedgeStart);
  const behind = lower.slice(mention.end, mention.end + 14);
  if (mention.value <= 10 && isShare(before, behind)) return true;
  if (/\bone (?:in|out of) (?:every )?$/.test(before) && behind.startsWith(' of ')) return true;
  if (mention.value === 1 && /^ of (?:them|those|these|the)\b/.test(behind)) return true;
  if (mention.value === 1 && / of wh(?:om|ich)\b/.test(behind.slice(0, 9))) return true;
  if (isOldYear(mention, before) || isHour(mention, lower)) return true;
  if (mention.form !== 'digits' || mention.value > 120) return false;
  if (
    mention.value <= 31 &&
    (MONTH_BEHIND.test(behind) ||
      (MONTH_BEFORE.test(before) && !/^ (?:people|migrants|boats|arriv|cross)/.test(behind)))
  )
    return true;
  if (isAgeOfGroup(mention, lower)) return true;
  if (NAMED.test(before) && !/\bthe\s+$/.test(before)) return true;
  return /[a-z], $/.test(before) && !/day, $/.test(before) && /^[,.)]/.test(behind);
}

const MINUTES = pattern(/^:[0-5]\d(?!\d)/);

/** "Between about 07:40 and 12:15 BST". */
function isHour({ form, start, end, value }: Mention, lower: string): boolean {
  return form === 'digits' && end - start <= 2 && value < 25 && MINUTES.test(lower.slice(end, end + 4));
}

const GROUP_BEFORE = pattern(
  /\b(?:men|women|males|females|boys|girls|adults|those|citizens|nationals) (?:who (?:are|were) )?$|(?:%|per ?cent|[\d,]{3,}|third|half|quarter|fifth|most|many|none|majority|more|rest|others) (?:of (?:them|those|these|whom) )?(?:were|was|are|is) (?:aged )?$/,
);
const AGE_ENDS = pattern(
  /^(?: and \d{1,2})?(?:[.,;)]|$| (?:years?|and|or|to|have|had|has|who|in|from|at|came|come|made|crossed|were|was|are|is|left|living)\b)/,
);

/** "Men under 40 have come", "17 per cent were over 18": so many years. */
function isAgeOfGroup({ hedge, hedgeStart, end, value }: Mention, lower: string): boolean {
  return (
    value <= OLDEST &&
    (hedge === 'less_than' || hedge === 'more_than') &&
    AGE_ENDS.test(lower.slice(end, end + 16)) &&
    GROUP_BEFORE.test(lower.slice(Math.max(0, hedgeStart - 50), hedgeStart), lower)
  );
}

/** Nobody is older. */
const OLDEST = 99;

/** "The first to do so in 1875": a year of another century. */
function isOldYear({ form, start, end, value }: Mention, before: string): boolean {
  return (
    form === 'digits' &&
    end - start === 4 &&
    value >= 1500 &&
    value < 1900 &&
    /\b(?:in|since|from|until|of|by) $/.test(before)
  );
}

/** "Four in ten people", "one in five": a share told in two numbers. */
function isShare(before: string, behind: string): boolean {
  return (
    /^ (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|a hundred|\d{1,3})\b(?! (?:boats|dinghies|small|vessels|days|hours|weeks|months))/.test(
      behind,
    ) || /\b(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?$/.test(before)
  );
}
