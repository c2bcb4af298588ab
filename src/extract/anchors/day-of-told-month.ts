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

/** "The first 12 days brought 912 people", behind words that tell of a month: as many days of it. */
export const firstDaysOfToldMonth: AnchorRecogniser = {
  rule: 'the first days of the month told before',
  needs: [TIME.span, TIME.first],
  words: ['first ', 'opening '],
  pattern:
    /(?<=^["']?(?:(?:and|but|in|over|during|across) )?)(?:the|its) (?:first|opening) (?:\d{1,2}|[a-z]{3,8}) days (?=(?:alone )?(?:brought|saw|produced|yielded|have brought|have seen|had brought|had seen)\b)/g,
  read: () => ({ kind: 'same-period', days: [] }),
};

/** Days of a month that the words before tell of, in the order in which they are tried. */
export const inMonthTold: readonly AnchorRecogniser[] = [endsOfMonth, dayOfToldMonth, firstDaysOfToldMonth];
