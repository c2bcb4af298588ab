/** A time in office that is told by its length: "Truss lasted 49 days in Downing Street", "was prime minister for seven weeks". */
import { TIME } from '../document/flags.ts';
import { numberIn } from '../mentions/number-words.ts';
import type { AnchorRecogniser } from './anchor.ts';
import { timeInOffice } from './events.ts';

const OFFICE = '(?:office|power|charge|downing street|(?:no\\.? ?|number )(?:10|ten))';
const LENGTH = '(?:just |only |all of |barely |a mere )?(?<count>[a-z]+(?:-[a-z]+)?|\\d+) (?<unit>days|weeks|months)';
const LATER = '(?<later>[a-z]+(?:-[a-z]+)?|\\d+) (?<part>days|weeks|months)';
const ITS_PLACE = `(?:in ${OFFICE}|at ${OFFICE}|as (?:prime minister|pm))`;

const DAYS_IN: Readonly<Record<string, number>> = { days: 1, weeks: 7, months: 30.44 };
/** Days, and the part of the whole, that such a length may be off: some count from the vote of the party, or to the resignation. */
const ROOM = { days: 6, part: 0.1 };

/** "Johnson spent 37 months in office": the whole of it, where it was about as long. */
export const lengthInOffice: AnchorRecogniser = {
  rule: 'a time in office told by its length',
  needs: [TIME.event, TIME.premier | TIME.labour],
  words: ['days', 'weeks', 'months'],
  pattern: new RegExp(
    `\\b(?:starmer|sunak|truss|johnson) (?:had |has )?(?:(?:lasted|spent|served|survived|managed|had) ${LENGTH} ${ITS_PLACE}|(?:was (?:prime minister|pm|in ${OFFICE})|held office|governed|lasted in ${OFFICE}|served as (?:prime minister|pm)) for (?:just |only |all of |barely |a mere )?${LATER})\\b`,
    'g',
  ),
  read(match, when) {
    const { count, unit, later, part } = match.groups ?? {};
    const told = numberIn(count ?? later ?? '') * (DAYS_IN[unit ?? part ?? ''] ?? 0);
    const time = timeInOffice(match[0], when);
    const whole = time?.days[0];
    if (time === undefined || whole === undefined || told <= 0) return undefined;
    const length = whole.to - whole.from + 1;
    return Math.abs(length - told) <= ROOM.days + ROOM.part * length ? time : undefined;
  },
};
