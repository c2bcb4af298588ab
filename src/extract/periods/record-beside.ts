/** "872 came, above this year's earlier high of 756 on August 10", "394, close to this year's daily record, the 405 of March 15": the record that a count is held against, whose times are none of the count. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';

const HELD_AGAINST =
  '(?:above|below|over|under|beyond|past|ahead of|behind|(?:more|fewer|higher|lower|greater|less) than|(?:close|closer|near|nearer|next|compared|second only) to|compared with|against|just off|not far (?:off|from|short of|behind)|short of|shy of|within [a-z0-9 -]{1,20} of|on a par with|level with|equal to|(?:nearly |almost |easily |just |narrowly |comfortably )?(?:matching|equalling|beating|breaking|passing|topping|surpassing|eclipsing|exceeding|rivalling|overtaking|approaching|nearing|threatening|smashing|breaks|beats|tops|surpasses))';
const WHOSE =
  "(?:the|its|an?|this (?:year|month|summer)'s|the (?:year|month|summer)'s|last (?:year|month|summer)'s|20\\d\\d's|[a-z]+'s)";
const RECORD = pattern(
  new RegExp(
    `^(?:(?!\\d{3})[^.;:()]){0,60}?, (?:[a-z]+ )?${HELD_AGAINST} ${WHOSE} (?:[a-z-]+ ){0,3}?(?:record|high|peak|best|maximum|busiest day)\\b`,
  ),
);
/** Characters behind a time in which the record is named. */
const BEHIND = 40;

/** Whether a time behind a count, which ends at `end`, stands in or behind the record that the count is held against. */
export function isOfRecordBeside(lower: string, end: number, anchor: Anchor): boolean {
  if (anchor.start <= end) return false;
  const found = RECORD.exec(lower.slice(end, anchor.end + BEHIND))?.[0];
  return found !== undefined && end + found.lastIndexOf(', ') < anchor.start;
}
