/** "For 25 days nobody has crossed", "there have been no boats for a fortnight": so many days up to the writer's last. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { numberIn } from '../mentions/number-words.ts';
import { implied, licensed, OPEN } from './candidates.ts';

const FOR_DAYS = pattern(
  /\bfor (?:the (?:past|last) |more than |over |nearly |almost )?(?:(?<fortnight>a fortnight)|(?<count>\d{1,2}|[a-z]+(?:-[a-z]+)?) (?:straight |consecutive |successive |whole |full )?(?<unit>days|weeks))\b(?! (?:before|after|until|from|to|in(?! a row)) )/,
);
/** Of days that go on; "nobody crossed for six days" is of some that are over. */
const STILL = pattern(/\b(?:has|have|hasn't|haven't|there's)\b/);
const MOST_DAYS = 99;

/** A headline needs no such verb: "No small boats for 11 days on the trot"; of days that are over it says "crossed". */
const OVER = pattern(/\b(?:came|crossed|arrived|landed|reached|made|had|were|was|did|until|ended?|broken?|breaks)\b/);

export function noneForDays({ mention, sentence }: Draft, { today }: Calendar): Candidate[] {
  const { lower } = sentence;
  const match = mention.form === 'nobody' ? FOR_DAYS.exec(lower, lower) : undefined;
  const goesOn = STILL.test(lower, lower) || (sentence.place === 'headline' && !OVER.test(lower, lower));
  if (match?.groups === undefined || !goesOn) return [];
  const { fortnight, count = '', unit } = match.groups;
  const length = fortnight === undefined ? numberIn(count) * (unit === 'weeks' ? 7 : 1) : 14;
  if (!(length > 1 && length <= MOST_DAYS)) return [];
  const upTo = (last: number) =>
    licensed({ from: last - length + 1, to: last }, 'stated', 'so many days up to now', OPEN);
  return [upTo(today - 1), ...[today - 2, today].map((last) => implied(upTo(last)))];
}
