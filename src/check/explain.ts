/** The sum in one to three plain sentences, fit for a newsroom channel. */
import type { Claim, Reading } from '../domain/claim.ts';
import { type Period, samePeriod } from '../domain/period.ts';
import { UNCHECKED_WORDS, type UncheckedReason } from '../domain/verdict.ts';
import { fullDay, inPeriod } from '../text/days-in-words.ts';
import { numberWords, signedPercent } from '../text/wording.ts';
import type { OfficialSum } from './official.ts';
import { CUT_DOWN, FINALISED, FIRST_RELEASED, PUBLICATION_DAY, REVISED_LATER, SAME_NUMBER_OF_DAYS } from './repairs.ts';
import type { Trial } from './trial.ts';
import { numberOf, unitOf } from './units.ts';

/** What the record has for the reading that was judged. */
export function explainAgreement(claim: Claim, trial: Trial): string {
  return sumWords(claim, trial.reading, trial.now ?? trial.atTime);
}

/** Both numbers of a figure that was true of the release known when the story appeared. */
export function explainRevision(claim: Claim, trial: Trial): string {
  const then = sumWords(claim, trial.reading, trial.atTime);
  if (trial.now === undefined) return then;
  const now =
    claim.figure.kind === 'count' ? numberOf(trial.now.sum.value, trial.reading) : signedPercent(trial.now.sum.value);
  return `As published at the time: ${withoutSource(then)} Since revised to ${now}.`;
}

/** The words' own reading first, then the habit of the press on which the figure is true. */
export function explainRepair(claim: Claim, repaired: Trial, first: Trial | undefined): string {
  const { reading } = repaired;
  const own = first === undefined ? '' : sumWords(claim, first.reading, first.now ?? first.atTime);
  const sum = (repaired.now ?? repaired.atTime)?.sum;
  const other = withoutSource(sumWords(claim, reading, repaired.now ?? repaired.atTime));
  switch (reading.rule) {
    case SAME_NUMBER_OF_DAYS:
      return `${own} Over the same number of days${reading.comparedWith === undefined ? '' : ` (to ${fullDay(reading.comparedWith.to)})`}: ${numberWords(sum?.base ?? 0)}, so ${changeOf(claim, sum)}.`;
    case PUBLICATION_DAY:
      return `${own} A day earlier, since stories often give the day of publication: ${other}`;
    case FINALISED:
      return `${own} The finalised quarterly statistics give ${numberOf(sum?.value ?? 0, reading)}.`;
    case FIRST_RELEASED:
      return `${sumWords(claim, reading, repaired.now)} First published as ${numberOf(repaired.atTime?.sum.value ?? 0, reading)}, and revised since.`;
    case REVISED_LATER:
      return `${sumWords(claim, reading, repaired.now ?? repaired.atTime)} Provisional figures are later revised by as much (within 1%).`;
    case CUT_DOWN:
      return `${sumWords(claim, reading, repaired.now ?? repaired.atTime)} Cut down to ${numberWords(claim.figure.value)} rather than rounded.`;
    default:
      return `${own} By ${reading.rule}: ${other}`;
  }
}

/** What the record has instead, and the licensed reading that comes closest. */
export function explainDifference(claim: Claim, held: Trial, closest: Trial | undefined): string {
  const told = sumWords(claim, held.reading, held.now ?? held.atTime);
  const isOther =
    closest?.reading.period !== undefined &&
    held.reading.period !== undefined &&
    !(samePeriod(closest.reading.period, held.reading.period) && closest.reading.metric === held.reading.metric);
  if (closest === undefined || !isOther) return told;
  return `${told} The closest other reading: ${withoutSource(sumWords(claim, closest.reading, closest.now ?? closest.atTime))}`;
}

/** What the record has for the noun that is printed, and what the number is of. */
export function explainSlip(claim: Claim, held: Trial, slip: Trial): string {
  const told = sumWords(claim, held.reading, held.now ?? held.atTime);
  const { value } = claim.figure;
  return `${told} ${numberWords(value)} is the number of ${unitOf(slip.reading, value)}.`;
}

/** What is said of a period that ends after the last day of the record. */
export function explainAhead({ period }: Reading): string {
  return period === undefined
    ? 'The record does not reach that day yet.'
    : `The record does not reach ${fullDay(period.to)} yet.`;
}

/** Why a figure is not judged; for a recount also what the record has now. `words` stand in for the reason's own. */
export function explainUnchecked(
  claim: Claim,
  reason: UncheckedReason,
  trial: Trial | undefined,
  words?: string,
): string {
  const why = words ?? UNCHECKED_WORDS[reason];
  const held = trial === undefined ? undefined : (trial.now ?? trial.atTime);
  if (reason !== 'recounted' || trial === undefined || held === undefined) return `Not judged: ${why}.`;
  return `Not judged: ${why}, and no release of that time is kept. The record now has ${withoutSource(sumWords(claim, trial.reading, held))}`;
}

function sumWords(claim: Claim, reading: Reading, held: { readonly sum: OfficialSum } | undefined): string {
  const { period, comparedWith } = reading;
  if (period === undefined || held === undefined) return '';
  const { value, current = 0, base = 0 } = held.sum;
  if (claim.figure.kind === 'count') return `${sourceOf(reading)}: ${numberOf(value, reading)} ${inPeriod(period)}.`;
  const said =
    reading.metric === 'people_per_boat'
      ? numberOf(current, reading)
      : `${numberWords(current)} ${unitOf(reading, current)}`;
  const against =
    comparedWith === undefined
      ? ''
      : `${baseWords(period, comparedWith)}: ${numberWords(base, reading.metric === 'people_per_boat' ? 1 : 0)}, so `;
  return `${sourceOf(reading)}: ${said} ${inPeriod(period)}. ${against}${changeOf(claim, held.sum)}.`;
}

function changeOf(claim: Claim, sum: OfficialSum | undefined): string {
  if (sum === undefined) return '';
  return claim.figure.kind === 'ratio' ? `${numberWords(sum.value, 2)} times as many` : signedPercent(sum.value);
}

/** "Same dates in 2024", or the other period by itself. */
function baseWords(period: Period, base: Period): string {
  const isSameDates =
    period.from.month === base.from.month &&
    period.from.day === base.from.day &&
    period.to.month === base.to.month &&
    period.to.day === base.to.day;
  const isWholeYear =
    period.from.month === 1 && period.from.day === 1 && period.to.month === 12 && period.to.day === 31;
  if (isSameDates && !isWholeYear && period.from.year === period.to.year) return `Same dates in ${base.to.year}`;
  return inPeriod(base).replace(/^./, (letter) => letter.toUpperCase());
}

function sourceOf({ metric }: Reading): string {
  const isOns = metric === 'net_migration' || metric === 'immigration' || metric === 'emigration';
  return isOns ? 'Office for National Statistics record' : 'Home Office record';
}

function withoutSource(text: string): string {
  return text.replace(/^[A-Z][\w ]+ record: /, '');
}
