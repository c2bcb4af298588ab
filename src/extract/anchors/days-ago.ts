/** "Three days ago 202 people crossed", "a week ago today": days counted back from publication. */
import { TIME } from '../document/flags.ts';
import { numberIn } from '../mentions/number-words.ts';
import type { AnchorRecogniser } from './anchor.ts';
import { yearsAgo } from './years.ts';

const WEEK = 7;

/** The day so many days before publication, or before the day on which the story was written. */
const daysAgo: AnchorRecogniser = {
  rule: 'so many days ago',
  needs: [TIME.span],
  words: ['days ago', 'week ago today'],
  pattern:
    /\b(?:(?:just |only |barely )?(?<count>two|three|four|five|six|[2-6]) days ago|(?:exactly )?(?:a|one) week ago today)\b(?!'s)/g,
  read(match, when) {
    const { count } = match.groups ?? {};
    const back = count === undefined ? WEEK : numberIn(count);
    const days = back === WEEK ? [WEEK] : [back, back + 1];
    return { kind: 'day', days: days.map((age) => ({ from: when.today - age, to: when.today - age })) };
  },
};

/** Times told by how long ago they were: "six years ago", "three days ago". */
export const timesAgo: readonly AnchorRecogniser[] = [yearsAgo, daysAgo];
