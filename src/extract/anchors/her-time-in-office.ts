/** "During her time at No 10", "in her 49 days as prime minister": of the one woman who led a government since the record begins. */
import { dayNumberOf } from '../../domain/period.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';
import { eventAnchors, timeInOffice } from './events.ts';

const herTimeInOffice: AnchorRecogniser = {
  rule: 'her time in office',
  needs: [TIME.inOffice],
  words: ['her '],
  pattern:
    /\b(?:(?:during|in|over|throughout|across|for) )?her (?:(?:whole|entire|brief|short) )?(?:(?:time|spell|stint|(?:[a-z-]+|\d+) (?:days|weeks)) (?:at|in|as) (?:office|power|downing street|(?:no\.?|number) ?(?:10|ten)|prime minister|pm)\b|premiership\b)/g,
  read: (_match, when) => (when.today < TRUSS_TOOK_OFFICE ? undefined : timeInOffice('truss', when)),
};

const TRUSS_TOOK_OFFICE = dayNumberOf(2022, 9, 6);

/** Times told by public events, those of her who is not named last. */
export const timesOfEvents: readonly AnchorRecogniser[] = [...eventAnchors, herTimeInOffice];
