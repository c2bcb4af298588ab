/** A story put through the real extractor, and what it gave in one line a figure, so that tests read as sentences. */
import type { Claim, Reading } from '../../src/domain/claim.ts';
import type { Period } from '../../src/domain/period.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { metrics } from '../../src/metrics/index.ts';

export const extract = createExtractor(metrics);

/** A Tuesday in summer, for sentences whose day does not matter. */
export const A_TUESDAY = '2026-08-18';

/** The claims of a story, without those that stand only where the record bears one of them out. */
export function claimsOf(text: string, published = A_TUESDAY, headline = ''): Claim[] {
  const claims = extract({ headline, text, published: Temporal.PlainDate.from(published) });
  return claims.filter(({ unnamed }) => unnamed === undefined);
}

/** Every figure of a story by its best reading: "more_than 15000 people 2026-01-01..2026-08-17". */
export function figuresOf(text: string, published = A_TUESDAY, headline = ''): string[] {
  return claimsOf(text, published, headline).map(lineOf);
}

export function lineOf(claim: Claim): string {
  const reading = claim.readings[0];
  const marks = [
    reading.aggregate,
    claim.level,
    claim.prediction === true ? 'forecast' : undefined,
    claim.uncheckable === undefined ? undefined : 'unsure',
    claim.scope === 'other' ? 'elsewhere' : undefined,
  ];
  return [numberOf(claim), METRICS[reading.metric] ?? reading.metric, timeOf(reading), ...marks]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

const METRICS: Readonly<Partial<Record<Reading['metric'], string>>> = {
  small_boat_arrivals: 'people',
  small_boats: 'boats',
  people_per_boat: 'per boat',
};

function numberOf({ figure }: Claim): string {
  const { kind, value, valueTo, hedge, direction } = figure;
  const sign = direction === undefined ? '' : direction === 'up' ? '+' : '-';
  const unit = kind === 'percent_change' || kind === 'share' ? '%' : '';
  const number = `${sign}${value}${valueTo === undefined ? '' : `–${valueTo}`}${unit}`;
  return `${hedge === 'exact' ? '' : `${hedge} `}${kind === 'ratio' ? `×${number}` : number}`;
}

function timeOf({ period, comparedWith }: Reading): string {
  if (period === undefined) return 'at no time';
  return comparedWith === undefined ? daysOf(period) : `${daysOf(period)} against ${daysOf(comparedWith)}`;
}

export function daysOf({ from, to }: Period): string {
  return from.equals(to) ? `${from}` : `${from}..${to}`;
}

/** The counted periods of all readings of a story's only figure, best first. */
export function readingsOf(text: string, published = A_TUESDAY): string[] {
  const claims = claimsOf(text, published);
  if (claims.length !== 1) throw new Error(`one figure expected: ${claims.map(lineOf).join('; ')}`);
  return (claims[0]?.readings ?? []).map(timeOf);
}
