/** "The 2nd of the month", "on the 26th of that month": a day of the month that the words before tell of. */
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';
import { endsOfMonth } from './ends-of-month.ts';

/** Behind "since", "by" and "to" such a day ends or begins a longer time, which is told otherwise. */
export const dayOfToldMonth: AnchorRecogniser = {
  rule: 'a day of the month told before',
  needs: [TIME.ordinal, TIME.monthWord],
  words: [' of the month', ' of that month', ' of the same month'],
  pattern:
    /(?<!\b(?:since|until|till|by|to|from|between|before|after) )\b(?:on )?the \d{1,2}(?:st|nd|rd|th) of (?:the|that|the same) month\b(?!'s)/g,
  read: () => ({ kind: 'same-period', days: [] }),
};

/** Days of a month that the words before tell of, in the order in which they are tried. */
export const inMonthTold: readonly AnchorRecogniser[] = [endsOfMonth, dayOfToldMonth];
