/** "325 on Saturday and 422 on Sunday, from 12 boats in all": days of a sentence taken together. */
import { NAMED_TOGETHER } from '../../domain/rules.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';

const IN_ALL = pattern(
  /^,? (?:in all|in total|altogether|all told|combined|between them|across (?:the (?:two|three|four|five|weekend|days)|both)|over the (?:two|three|four))\b/,
);

/** "317 on Thursday and 228 yesterday: all told, 959 people". */
const SUMMED = pattern(
  /(?:[:;,\u2013] ?|\. )(?:in all|in total|altogether|all told|together|combined|in sum),? (?:just |only |about )?$/,
);
/** "The two days sharing 21 boats". */
const DAYS_SHARING = pattern(
  /\b(?:(?:the|those|these) (?:two|three|four) days|both days|the pair|the (?:two|three))(?: between them| together)? (?:sharing|shared|needing|needed|taking|using|used|filling|accounting for) (?:just |only |a total of )?$/,
);
/** "All told, 959 people in 18 boats". */
const IN_BOATS = pattern(/ (?:in|aboard|on) $/);

/** "325 on Saturday and 422 on Sunday, from 12 boats in all": a sum over the days named before it. */
export function daysTogether(draft: Draft): Candidate[] {
  const { sentence, mention, end, metric } = draft;
  const named = draft.anchors.filter((anchor) => anchor.kind === 'day' && anchor.end <= mention.hedgeStart);
  const before = sentence.lower.slice(0, mention.hedgeStart);
  const isSummed =
    SUMMED.test(before) ||
    DAYS_SHARING.test(before) ||
    (metric === 'small_boats' &&
      IN_BOATS.test(before) &&
      SUMMED.test(before.replace(/[\d,]+ [a-z]+ (?:in|aboard|on) $/, '')));
  if (named.length < 2 || !(isSummed || IN_ALL.test(sentence.lower.slice(end, end + 30), sentence.lower))) return [];
  const days = named.flatMap((anchor) => anchor.days.slice(0, 1));
  if (days.length < 2) return [];
  return [
    licensed(
      { from: Math.min(...days.map((day) => day.from)), to: Math.max(...days.map((day) => day.to)) },
      'stated',
      NAMED_TOGETHER,
    ),
  ];
}
