/** Clauses that say when a count was taken and name no day: "since the strike ended", "before the deal was struck", "while he was at the summit". */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Draft } from '../draft.ts';

/** Words that begin such a clause; "since then" points to a time that is read. */
const SINCE = 'since (?!then\\b|that\\b|it\\b)';
const AT_A_TIME =
  "while (?:[a-z.' -]{2,40}) (?:was|were) (?:at|in|on|away|abroad|home secretary|foreign secretary|chancellor|minister)\\b|between the (?:two|three|first|last|[a-z]+ and)\\b|on [a-z' ]{2,30}'s watch\\b|in the (?:days?|weeks?|months?|fortnight) (?:after|before|of|following) (?:the |his |her |its |their )?(?!(?:20|january|february|march|april|may|june|july|august|september|october|november|december|\\d))[a-z]";
/** "1,000 cross in days", "inside a few weeks": how long, and not when. */
const SO_SHORT =
  '(?:in|within|inside|over) (?:just |only |mere |barely |little more than )?(?:a matter of (?:days|weeks)|(?:a few |a couple of |several )?(?:days|weeks)(?! (?:to|of|in|gone|away|left|ahead|before|when|where|that|which)\\b))';
/** "A week ago 202 people crossed": about when, and not on which day. */
const AGO =
  '(?:a|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|a couple of|some|many|\\d{1,2}) (?:days?|weeks?|fortnights?|months?) ago\\b';
const BEFORE =
  "before (?:the|its|his|her|their|labour|mps|ministers|parliament) [a-z' -]{3,50} (?:was|were|had|came|took|began|started|ended|fell|won|lost)\\b";

const BEHIND = pattern(new RegExp(`^[^.;:,\\d]{0,60}?\\b(?:${SINCE}|${AT_A_TIME}|${SO_SHORT}|${AGO})`));
const BEFORE_BEHIND = pattern(new RegExp(`^[^.;:,\\d]{0,40}?\\b${BEFORE}`));
const AHEAD = pattern(
  new RegExp(
    `(?:^|[.;:] )["']?(?:but |and )?(?:${SINCE}|by the time )[a-z][^.;:,\\d]*(?:\\d+ days[^.;:,\\d]*)?,? [^.;:,\\d]{0,40}$`,
  ),
);

const AGO_AHEAD = pattern(
  new RegExp(`(?:^|[.;:] )["']?(?:but |and |only |just |barely |less than |more than |about )*${AGO}[^.;:\\d]{0,60}$`),
);

/** Whether the words around a count say when it was taken in a clause that no recogniser has read. */
export function hasUnreadClause({ sentence: { lower }, anchors, mention, end, aggregate }: Draft): boolean {
  if (aggregate !== undefined) return false;
  const isRead = (from: number, to: number) => anchors.some((anchor) => anchor.start < to && anchor.end > from);
  const behind = lower.slice(end);
  if (BEFORE_BEHIND.test(behind, lower)) return true;
  const words = BEHIND.exec(behind, lower)?.[0];
  if (words !== undefined) {
    const clause = lower.slice(end + words.length).search(/[.;:,]/);
    return !isRead(end + words.search(CLAUSE), clause < 0 ? lower.length : end + words.length + clause);
  }
  const before = lower.slice(0, mention.hedgeStart);
  const ahead = AHEAD.exec(before, lower) ?? AGO_AHEAD.exec(before, lower);
  return ahead !== null && !isRead(ahead.index, mention.hedgeStart);
}

/** Where the clause begins among the words that lead to it. */
const CLAUSE =
  /\b(?:since|while|between|(?:[a-z]+|\d+) (?:days?|weeks?|fortnights?|months?) ago|(?:in|within|inside|over) (?:[a-z ]{0,20})?(?:days|weeks)|on [a-z' ]{2,30}'s watch|in the (?:days?|weeks?|months?|fortnight) (?:after|before|of|following))\b/;
