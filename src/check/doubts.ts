/** What makes us doubt our own reading rather than the story, where all else would let us say that its figure differs. */
import type { Claim, Reading } from '../domain/claim.ts';
import { dayNumber, daysIn } from '../domain/period.ts';
import { TOLD_BEFORE } from '../domain/rules.ts';
import type { Situation } from './evidence.ts';
import { isOfTimeOfRecount, WEEK } from './recount.ts';
import { fits, officialOf, periodKey, type Trial, tryReading } from './trial.ts';

/** How many times as long one side of a change may be as the other, where the words name no whole month or year. */
const ALIKE = 1.3;
const WHOLE = /\b(?:whole|all of|full|entire|last month)\b/i;
const YEAR = 360;
const BOATS = /\b(?:boats?|dingh(?:y|ies)|vessels?|crafts?)\b/i;

const PEOPLE = /\b(?:arrivals|crossings|people|migrants)\b/i;

/** Whether the words were rather misread by us: another figure of the story speaks against the time, or the sides of a change do not match. */
export function isDoubtful(claim: Claim, held: Trial, situation: Situation): boolean {
  return (
    held.reading.basis === 'repaired' ||
    isUnderWay(held.reading, situation) ||
    (isDerived(claim, held.reading) && isOfDoubtedTime(held.reading, situation)) ||
    (claim.figure.kind !== 'count' &&
      (areUnlike(claim, held.reading) ||
        isOneTimeMore(claim, held) ||
        isFromAPoint(claim, held.reading) ||
        isSinceATime(claim, held.reading) ||
        isOfTheOtherMetric(claim, held, situation)))
  );
}

/** "More than 60 were picked up today": of a day that was not over, whose number came out on the next. */
function isUnderWay({ period }: Reading, { published }: Situation): boolean {
  return period !== undefined && dayNumber(period.to) >= dayNumber(published) && daysIn(period) <= WEEK;
}

/** How far a total told before 2023 may be from that of its day in today's record, and still be known for it. */
const ALMOST = 0.005;

/** "By the most recent estimate 14,777 have come this year": nearly the total of a week before, as it was counted then. */
export function isOfAnotherEnd({ figure }: Claim, held: Trial, other: Trial, { published }: Situation): boolean {
  const official = officialOf(other);
  if (figure.kind !== 'count' || official === undefined || !isOfTimeOfRecount(published)) return false;
  return (
    held.reading.open === true && other.reading.open === true && Math.abs(figure.value - official) <= ALMOST * official
  );
}

/** A change, a mean or a load, which is worked out from counts of its time. */
function isDerived({ figure }: Claim, { aggregate, metric }: Reading): boolean {
  return figure.kind !== 'count' || aggregate === 'average_per_day' || metric === 'people_per_boat';
}

/** "10,532 people crossed …. That averages out at 215 a day": where the total does not fit the time, its mean says nothing. */
function isOfDoubtedTime(reading: Reading, { evidence }: Situation): boolean {
  const key = periodKey(reading);
  return evidence.doubted.has(key) && !evidence.confirmed.has(key);
}

const TIMES_MORE = /\btimes (?:more|higher|larger|bigger|greater)\b/i;
/** How far a multiple in words may be from the record. */
const LOOSE = 0.15;

/** "Five times more than last year" is five times as many to some, and six times as many to others. */
function isOneTimeMore({ figure, sentence }: Claim, held: Trial): boolean {
  const official = officialOf(held);
  if (figure.kind !== 'ratio' || official === undefined || !TIMES_MORE.test(sentence)) return false;
  return Math.abs(official / (figure.value + 1) - 1) <= LOOSE;
}

/** A quarter held against a month: one of the two was misread. */
function areUnlike({ sentence }: Claim, { period, comparedWith }: Reading): boolean {
  if (period === undefined || comparedWith === undefined || WHOLE.test(sentence)) return false;
  if (daysIn(comparedWith) > YEAR) return false;
  const lengths = [daysIn(period), daysIn(comparedWith)];
  return Math.max(...lengths) > ALIKE * Math.min(...lengths);
}

const SINCE_THEN = /^[^.;]{0,12}\bsince then\b/i;
const BY_THE_TIME = /\bby the time\b/i;

const BASE_TOLD =
  /(?<!\b(?:more|less|fewer|rather) )\bthan\b|\b(?:compared|against|versus|previous|same (?:period|point|time|dates|days|months?|weeks?|stage|span))\b|\b(?:on|over) (?:the (?:same|year)|last year|a year|20\d\d)|\b(?:year|months?|weeks?) (?:earlier|ago|before)\b/i;

/** "Crossings have fallen by a third since he became prime minister": held against what, the words do not say. */
function isSinceATime({ sentence }: Claim, { rule }: Reading): boolean {
  return rule.startsWith('since ') && !BASE_TOLD.test(sentence);
}

/** "By the time he left it was 31,578, a fall of a third. Since then it has gone up by 45%": which time it is held against only the story knows. */
function isFromAPoint({ sentence }: Claim, { basis, rule }: Reading): boolean {
  const isOpen = basis !== 'stated' || rule.includes(TOLD_BEFORE);
  return SINCE_THEN.test(sentence) || (isOpen && BY_THE_TIME.test(sentence));
}

/** "Dinghy numbers double", "small boats down by a third": such words mean the people as often as the boats. */
function isOfTheOtherMetric(claim: Claim, { reading }: Trial, { states }: Situation): boolean {
  if (!BOATS.test(claim.sentence) || (reading.metric !== 'small_boats' && PEOPLE.test(claim.sentence))) return false;
  const metric = reading.metric === 'small_boats' ? 'small_boat_arrivals' : 'small_boats';
  return fits(tryReading(claim.figure, { ...reading, metric }, states));
}
