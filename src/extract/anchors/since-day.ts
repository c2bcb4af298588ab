/** "Since the 14th": from a day that is told by its number alone. */
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';
import { dayMeant } from './day-of-month.ts';

/** "No boats had come since the 14th, when there were three": of the month named before, else the newest such day. */
export const sinceDayOfMonth: AnchorRecogniser = {
  rule: 'since a day of the month',
  needs: [TIME.since, TIME.ordinal],
  pattern:
    /\bsince (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?the (?<day>\d{1,2})(?:st|nd|rd|th)\b(?: of (?:the|this) month\b)?(?! (?:of|anniversary|birthday|century|(?!(?:the|that|this|its) )[a-z]*[ -]?(?:time|hour|minute|year|month|week)|consecutive|straight|successive|person|boat))/g,
  read(match, when, sentence) {
    const from = dayMeant(Number(match.groups?.day), sentence.slice(0, match.index), when);
    return from === undefined ? undefined : { kind: 'open', days: [{ from, to: Math.max(from, when.today - 1) }] };
  },
};
