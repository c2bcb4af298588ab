/** Bare numbers of boats beside one boat that is told of: "the dinghy was among the 12 that landed", "Ten followed it". */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Context } from '../context.ts';
import type { Mention } from '../mentions/mention.ts';
import { MOST_BOATS_IN_A_DAY } from './most-boats.ts';

const WAS_AMONG = pattern(
  /(?<!\b(?:from|on|in|aboard|off|of|by|onto|into) (?:the |an? |this |that |one )?(?:[a-z]+ )?)\b(?:boat|dinghy|vessel|craft|inflatable)\b[^.;\d]{0,90}\b(?:was|is|being) (?:among|(?:just |only )?one of) (?:the |some |about |just |only )*$/,
);
const THAT_CAME = pattern(
  /^ (?:(?:that|which) (?:have |had )?|to (?:have )?)(?:reach(?:ed)?|land(?:ed)?|arrived?|cross(?:ed)?|c[ao]me|ma[dk]e|got)\b|^ (?:crossing|landing|arriving|reaching)\b/,
);
const A_BOAT = pattern(/\b(?:boat|dinghy|vessel|craft|inflatable)\b/);
const FOLLOWED_IT = pattern(/^ (?:more |others |of them )?(?:(?:had|have) )?(?:followed|came (?:after|behind)) it\b/);

/** Whether a small number is of boats of which one was told of right before. */
export function isBoatsOfBoat(
  { value, hedgeStart, end, form }: Mention,
  { sentence: { lower, index }, story, recent, onTopic }: Context,
): boolean {
  if (!onTopic || form === 'nobody' || value > MOST_BOATS_IN_A_DAY) return false;
  const behind = lower.slice(end, end + 40);
  if (FOLLOWED_IT.test(behind, lower))
    return (
      story.nearBoats(index) ||
      A_BOAT.test(lower.slice(0, hedgeStart), lower) ||
      recent.some(({ metric, sentence }) => metric === 'small_boats' && sentence.index === index - 1)
    );
  return THAT_CAME.test(behind, lower) && WAS_AMONG.test(lower.slice(0, hedgeStart), lower);
}
