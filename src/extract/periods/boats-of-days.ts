/** Boats that brought the people of several days told one by one: "the 30 boats involved", "thirty boats were needed to carry the lot". */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Draft } from '../draft.ts';
import type { Placed } from './surroundings.ts';

const ALL_THE_BOATS = pattern(
  /^ (?:(?:were )?involved|concerned|between them|in all|altogether|together|carried (?:an average|a mean|on average)|used|in question|that (?:brought|carried) them)\b/,
);

/** "Between them they filled fourteen boats": those of all days told. */
const BETWEEN_THEM = pattern(/(?:^|[;,\u2013] )(?:and |but )?between them[^.;:\d]*$/);

/** "They were followed by 648 on Friday and 503 on Saturday. The 30 boats involved …": all that brought those people. */
export function isOfAllDays({ sentence: { lower }, mention, end }: Draft): boolean {
  if (BETWEEN_THEM.test(lower.slice(0, mention.hedgeStart), lower)) return true;
  return (
    /(?:^|[^a-z])(?:the|these|those|all) $/.test(
      lower.slice(Math.max(0, mention.hedgeStart - 8), mention.hedgeStart),
    ) && ALL_THE_BOATS.test(lower.slice(end, end + 40))
  );
}

const CARRIED_ALL = pattern(
  /^,? (?:(?:were|was|proved|had been) )?(?:needed|used|required|enough|sufficient|took|carried|brought|did|sufficed|it took)(?: to (?:carry|bring|ferry|move|do|take))? (?:the (?:whole )?lot|them all|all of them|everyone|every one of them|it)(?: (?:over|across|ashore))?(?=[.,;:)]|$)/,
);
const ALL_CAME_IN = pattern(
  /(?:^|[.;,:\u2013] )["']?(?:and |but )?(?:the (?:whole )?lot|all of them|everyone|they all|all) (?:came|arrived|were carried|were brought|crossed|fitted|travelled|made it)(?: (?:over|across|ashore))? (?:in|aboard|on) (?:just |only )?$/,
);
const THEY_USED = pattern(
  /(?:^|[.;:\u2013] )["']?(?:they|these people|the migrants|all) (?:had )?(?:used|needed|filled|took|required|came in|arrived in|crossed in|travelled in|were (?:spread|packed|divided) (?:over|across|into|between|among))(?: a total of| just| only)* $/,
);
const IN_ALL = pattern(/^,? (?:between them|in all|altogether|all told|in total)\b/);
const IT_TOOK = pattern(/(?:^|[.;:\u2013] )["']?it took (?:a total of |just |only |all of )?$/);
const TO_BRING = pattern(/^ to (?:carry|bring|ferry|move|do) (?:them|it|the lot|everyone|all of)\b/);
const IN_TOTAL = pattern(
  /(?:^|[.;:\u2013] )["']?(?:in total|in all|altogether|all told|between them),? (?:there were |they (?:used|needed|came in|filled) |it took )?(?:just |only )?$/,
);

/** "Thirty boats were needed to carry the lot", "they used 30 boats between them": all that came in the days told. */
export function areAllTheBoats({ sentence: { lower }, mention: { hedgeStart }, end }: Draft): boolean {
  const before = lower.slice(Math.max(0, hedgeStart - 70), hedgeStart);
  const behind = lower.slice(end, end + 60);
  return (
    CARRIED_ALL.test(behind, lower) ||
    ALL_CAME_IN.test(before, lower) ||
    (IT_TOOK.test(before, lower) && TO_BRING.test(behind, lower)) ||
    IN_TOTAL.test(before, lower) ||
    (THEY_USED.test(before, lower) && IN_ALL.test(behind, lower))
  );
}

const THEY = pattern(/(?:^|[.;:\u2013] )["']?(?:they|these|those|these people)\b[^.;:\d]*$/);

/** "648 on Friday and 503 on Saturday. They came in 17 boats": of the last day, or of all in the sentence before. */
export function isOfThemAll(
  { sentence: { lower, index }, mention, anchors }: Draft,
  earlier: readonly Placed[],
): boolean {
  const before = earlier.filter(
    ({ draft: other }) =>
      other.sentence.index === index - 1 && other.kind === 'count' && other.metric === 'small_boat_arrivals',
  );
  const days = new Set(before.map(({ draft: { candidates } }) => candidates[0]?.days?.to));
  return days.size > 1 && anchors.length === 0 && THEY.test(lower.slice(0, mention.hedgeStart), lower);
}
