/** Sums whose words say which of the days told one by one they are of: "add in Thursday and you get 1,111", "the three-day sum was 1,037". */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Candidate, Draft } from '../draft.ts';
import { numberIn } from '../mentions/number-words.ts';
import { licensed } from './candidates.ts';
import { MOST_IN_A_DAY } from './most-in-a-day.ts';
import { FARTHEST_BACK, type Placed } from './surroundings.ts';
import { ADDED_UP, daysToldBefore, inRow, isOff, sumOf, type ToldDay } from './told-days.ts';

const MANY_DAYS = pattern(
  /\b(?:(?:(?:those|these|the|all|the same) (?<days>two|three|four|five|six) days|both days)(?! (?:of|to|up|before|since|from|after|in|until|ending|earlier|later)\b)|(?:the|a|that|this|their|its) (?:combined |total )?(?<long>two|three|four|five|six)-day (?:total|sum|tally|count|figure|number|haul|aggregate))\b(?:(?!\b(?:total|tally|since|year|month|so far)\b)[^.;:\d]){0,50}$/,
);

const ADDING_ONE = pattern(
  /(?:^|[.;:,\u2013] |\b(?:and|but|so|then) )["']?(?:(?:if you |if we |once you |by )?(?:add|adding|throw|throwing|count|counting|factor|factoring|bring|bringing|put|putting) (?:in |on |to (?:that|this|those|these|them) )?|(?:and )?(?:with|plus|including|taking in) )$/,
);
const TO_THE_SUM = pattern(
  /^(?:['\u2019]s)?(?: (?:own|arrivals|number|numbers|figure|count|tally|boats|crossings|people))*(?: (?:too|as well|also|in|added|included|counted|thrown in))*(?:,| and| that| this| it| you| we)* (?:you |it |that |this |they |we |the )?(?:(?:total|sum|tally|figure|number|count) )?(?:get|have|reach|arrive at|find|comes? to|came to|makes?|made|is|was|becomes?|rises to|stands at|adds up to|gives|gets you to|brings it to|brings the (?:sum|total) to|takes it to|takes the (?:sum|total) to)(?: (?:a|the) (?:sum|total) of)? $/,
);

/** The days of such a sum; none where its words name none, or those told are not as many or not in a row. */
export function daysSummed(draft: Draft, earlier: readonly Placed[]): Candidate[] {
  const { kind, metric, aggregate, prediction } = draft;
  if (kind !== 'count' || aggregate !== undefined || prediction) return [];
  if (metric !== 'small_boat_arrivals' && metric !== 'small_boats') return [];
  const told = daysToldBefore(draft, earlier, FARTHEST_BACK).toReversed();
  return told.length === 0 ? [] : [...withOneMore(draft, told), ...soMany(draft, told)];
}

/** "Those three days", "the three-day sum": as many days as were told last. */
function soMany(draft: Draft, told: readonly ToldDay[]): Candidate[] {
  const { sentence, mention, metric } = draft;
  const groups = MANY_DAYS.exec(sentence.lower.slice(Math.max(0, mention.hedgeStart - 80), mention.hedgeStart))?.groups;
  if (groups === undefined) return [];
  const number = numberIn(groups.days ?? groups.long ?? 'two');
  const last = told.slice(0, number);
  const days = last.length === number ? inRow(last) : undefined;
  const isOther = metric === 'small_boat_arrivals' && isOff(mention.value, sumOf(last));
  return days === undefined || isOther ? [] : [licensed(days, 'stated', ADDED_UP)];
}

/** "Add in Thursday and you get": the days told in a row, up to the one that the words add. */
function withOneMore({ sentence: { lower }, mention, anchors, metric }: Draft, told: readonly ToldDay[]): Candidate[] {
  const added = anchors.findLast(({ kind, end, isOfSaying }) => kind === 'day' && !isOfSaying && end <= mention.start);
  const day = added?.days[0]?.from;
  if (added === undefined || day === undefined || metric !== 'small_boat_arrivals') return [];
  const start = lower.slice(0, added.start) + (/^(?:on |last )*/.exec(lower.slice(added.start))?.[0] ?? '');
  if (!ADDING_ONE.test(start) || !TO_THE_SUM.test(lower.slice(added.end, mention.hedgeStart))) return [];
  const rest = told.filter((other) => other.day !== day);
  const days = inRow([...rest, { day }]);
  const sum = sumOf(rest);
  const isOther = mention.value < sum ? isOff(mention.value, sum) : mention.value > sum + MOST_IN_A_DAY;
  return days === undefined || isOther ? [] : [licensed(days, 'stated', ADDED_UP)];
}
