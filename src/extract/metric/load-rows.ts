/** "By 2022 it had reached 41, then came 49, and last year 62": people per boat told in a row, without a noun. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Context } from '../context.ts';
import type { Mention } from '../mentions/mention.ts';

/** Above any load on record, with room. */
const MOST_ABOARD = 150;
/** How a load is spoken of again: as "it", or by its name. */
const LOAD_AGAIN = pattern(
  /^["']?(?:(?:by|in) (?:20\d\d|[a-z]+(?: 20\d\d)?),? |so far this year,? |this year,? |last year,? |the year after,? |a year (?:later|earlier),? |(?:in )?the (?:year|summer|month) before(?: that)?,? |(?:in )?20\d\d,? |now )?(?:it|there|the (?:average|mean|load|typical load|figure)) (?:was|were|is|has (?:reached|been|(?:risen|fallen|grown|climbed|dropped) to)|had (?:reached|been|(?:risen|fallen|grown|climbed|dropped) to)|stood at|stands at|reached|rose to|climbed to|fell to)(?: (?:just|only|about|already|now))? $|^["']?(?:go|going|look|looking|think) back to 20\d\d(?: and|,)? (?:you (?:find|get|see|have|had)|it (?:was|is)|there (?:were|was))(?: (?:just|only|about))? $/,
);
const IN_LINE = pattern(
  /^[^.;:()\d]{0,16}(?: (?:in |by )?20\d\d)?(?:,| and|, and)(?: then(?: came)?)?(?: (?:(?:in|by) 20\d\d|last year|this year|so far this year|now))?(?:,? (?:it (?:was|is)|to))?(?: (?:just|only|about))? $/,
);
/** "62 people on average; in 2024 they carried 53, and in 2018 a mere seven". */
const NEXT_CLAUSE = pattern(
  /^[^.:()\d]{0,24}(?:;|, and|, but|,|, while) (?:(?:last |that )?[a-z]+(?:'s|s') (?:boats )?(?:had )?(?:carried|held)|(?:in|by|for) (?:20\d\d|[a-z]+ 20\d\d) (?:(?:they|each|boats) (?:had )?(?:carried|held)|it (?:was|had been)|the (?:average|mean|load) (?:was|had been))|(?:and )?(?:in|by|for) 20\d\d(?:, when [^.;:\d]{4,60})?,?)(?: (?:a mere|a meagre|just|only|about))? $/,
);
const ENDS = pattern(
  /^(?:[.,;)]|$| (?:in|by|for) 20\d\d\b| (?:the year|a year|last year|this year|and|then|so far|now)\b)/,
);

/** Whether a bare number goes on with the load of boats that the sentence before, or the words right before it, tell. */
export function isLoadInRow({ hedgeStart, end, value, form }: Mention, { sentence, here, recent }: Context): boolean {
  if (value > MOST_ABOARD || value < 2 || form === 'nobody' || !ENDS.test(sentence.lower.slice(end, end + 14)))
    return false;
  const last = here.at(-1);
  if (last !== undefined)
    return (
      last.metric === 'people_per_boat' &&
      last.kind === 'count' &&
      (IN_LINE.test(sentence.lower.slice(last.end, hedgeStart)) ||
        NEXT_CLAUSE.test(sentence.lower.slice(last.end, hedgeStart)))
    );
  const told = recent.findLast(({ kind }) => kind === 'count');
  return told?.metric === 'people_per_boat' && LOAD_AGAIN.test(sentence.lower.slice(0, hedgeStart).trimStart());
}
