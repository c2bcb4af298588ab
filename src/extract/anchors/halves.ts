/** "The first half of the week", of a month, of a year: halves of a time. */
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';
import { halfOfMonth, halfOfYear } from './part-of-year.ts';

const WEDNESDAY = 2;
const THURSDAY = 3;
const SUNDAY = 6;

/** "The first half of the week brought more than a thousand": Monday to Wednesday, or to Thursday as some count; of the newest week in which two days of that half are over. */
const halfOfWeek: AnchorRecogniser = {
  rule: 'half of a week',
  needs: [TIME.week, TIME.partOfYear],
  pattern: /\b(?:the )?(?<which>first|second|opening|latter) half of (?:the|this|that|(?<last>last)) week\b/g,
  read(match, when) {
    const { which, last } = match.groups ?? {};
    const isFirst = which === 'first' || which === 'opening';
    const begun = when.today - when.weekday + 1;
    const needed = begun + (isFirst ? WEDNESDAY : SUNDAY - 1);
    const monday = last !== undefined || needed > when.today ? begun - 7 : begun;
    const over = (day: number) => Math.min(day, when.today - 1);
    const days = isFirst
      ? [WEDNESDAY, THURSDAY].map((end) => ({ from: monday, to: over(monday + end) }))
      : [THURSDAY, WEDNESDAY + 2].map((first) => ({ from: monday + first, to: over(monday + SUNDAY) }));
    return { kind: 'span', days };
  },
};

/** Shorter times first, since the words of a year may be left out. */
export const halves: readonly AnchorRecogniser[] = [halfOfWeek, halfOfYear, halfOfMonth];
