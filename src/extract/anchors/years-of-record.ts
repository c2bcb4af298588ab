/** "Over the last six and a half years": as many years as the record goes back, which is all of it. */
import { sameDatesEarlier } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import { numberIn } from '../mentions/number-words.ts';
import type { AnchorRecogniser } from './anchor.ts';
import { RECORDS_BEGAN } from './since.ts';

/** Days from the first of the record at which nearly nobody came, so that more or fewer of them make no difference. */
const HARDLY_ANYONE = 200;
const HALF_A_YEAR = 183;

/** So many years up to now that began when the record did; others are not counted to the day. */
export const yearsOfRecord: AnchorRecogniser = {
  rule: 'the years of the record',
  needs: [TIME.span],
  words: [' years', '-year'],
  pattern:
    /\b(?:over|in|during|across|for) (?:the )?(?:(?:last|past|previous|almost|nearly|about|around|just over|roughly) )*(?<count>six|seven|eight|nine|ten|\d{1,2})(?<half>(?: and a half|-and-a-half|\.5))? years\b(?! (?:of|before|after|since|from|to|ago|earlier|until|up|ending|in|as)\b)/g,
  read(match, { today }) {
    const { count, half } = match.groups ?? {};
    const years = numberIn(count ?? '');
    if (years < 1) return undefined;
    const back = sameDatesEarlier({ from: today, to: today }, years).from - (half === undefined ? 0 : HALF_A_YEAR);
    if (Math.abs(back - RECORDS_BEGAN) > HARDLY_ANYONE) return undefined;
    return { kind: 'open', days: [{ from: RECORDS_BEGAN, to: today - 1 }] };
  },
};
