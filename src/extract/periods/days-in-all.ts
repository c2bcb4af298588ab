/** "325 on Saturday and 422 on Sunday, from 12 boats in all": days of a sentence taken together. */
import { NAMED_TOGETHER } from '../../domain/rules.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';

const IN_ALL = pattern(
  /^,? (?:in all|in total|altogether|all told|combined|between them|across (?:the (?:two|three|four|five|weekend|days)|both)|over the (?:two|three|four))\b/,
);

/** "325 on Saturday and 422 on Sunday, from 12 boats in all": a sum over the days named before it. */
export function daysTogether(draft: Draft): Candidate[] {
  const named = draft.anchors.filter((anchor) => anchor.kind === 'day');
  if (named.length < 2 || !IN_ALL.test(draft.sentence.lower.slice(draft.end, draft.end + 30), draft.sentence.lower))
    return [];
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
