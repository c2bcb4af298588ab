/** "1,195 boats were logged on 31 May": the number of people of that very day, printed with the noun of what brought them. */
import type { Claim, Reading } from '../domain/claim.ts';
import type { RecordStates } from './record.ts';
import { isEqual, officialOf, type Trial, tryReading } from './trial.ts';

const NOUNS = {
  small_boats: 'boats|dinghies|vessels|crafts?',
  small_boat_arrivals: 'people|migrants|persons|arrivals',
} as const;

/** Below this a count equals the other by chance. */
const FEW = 20;
/** How many times people outnumber boats, at the least, wherever both are known. */
const LOAD = 4;

/**
 * What the number really counts, where a noun right at it names the other of boats and people. Undefined for all
 * other figures: the words must state the time, and the number must equal the record of the other to the last digit.
 */
export function slipOfNoun(claim: Claim, held: Trial, states: RecordStates): Trial | undefined {
  const { figure, sentence } = claim;
  const { metric, basis, aggregate } = held.reading;
  if (metric !== 'small_boats' && metric !== 'small_boat_arrivals') return undefined;
  const official = officialOf(held);
  if (figure.kind !== 'count' || figure.value < FEW || official === undefined) return undefined;
  if (basis !== 'stated' || aggregate !== undefined || isAlike(figure.value, official)) return undefined;
  if (!isNamed(figure.value, NOUNS[metric], sentence)) return undefined;
  const other: Reading = {
    ...held.reading,
    metric: metric === 'small_boats' ? 'small_boat_arrivals' : 'small_boats',
  };
  const trial = tryReading(figure, other, states);
  return isEqual(trial) ? trial : undefined;
}

function isAlike(a: number, b: number): boolean {
  return Math.max(a, b) < LOAD * Math.min(a, b);
}

function isNamed(value: number, nouns: string, sentence: string): boolean {
  const printed = value.toLocaleString('en-GB');
  return new RegExp(`(?<![\\d,])(?:${printed}|${value}) (?:small )?(?:${nouns})\\b`, 'i').test(sentence);
}
