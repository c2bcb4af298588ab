/** The answer to "how many people crossed" as a record for machines; days are ISO dates. */
import type { Period } from '../domain/period.ts';
import type { Compared, CrossingsFacts, CrossingsInput } from './crossings-facts.ts';

/** What `--json` prints. `people` is null where the period has no total; a number never belongs to another period. */
export interface CrossingsData {
  readonly metric: 'small_boat_arrivals';
  readonly period: { readonly from: string; readonly to: string };
  readonly people: number | null;
  readonly boats: number | null;
  readonly peoplePerBoat: number | null;
  readonly status: 'provisional' | 'final';
  readonly finalised?: number;
  /** Days that were asked for and have no number. */
  readonly missing?: readonly { readonly from: string; readonly to: string }[];
  readonly asOf: string;
  readonly comparison?: ComparisonData & { readonly sameNumberOfDays?: ComparisonData };
  readonly source: { readonly publisher: string; readonly url: string };
}

export interface ComparisonData {
  readonly period: { readonly from: string; readonly to: string };
  readonly people: number | null;
  readonly boats: number | null;
  /** Percent by which the period of the answer is above this one, with one place. */
  readonly change: number | null;
}

export function crossingsData(input: CrossingsInput, facts: CrossingsFacts): CrossingsData {
  const { people, boats, comparison, sameNumberOfDays, missing } = facts;
  return {
    metric: 'small_boat_arrivals',
    period: isoPeriod(facts.period ?? input.period),
    people: people ?? null,
    boats: boats ?? null,
    peoplePerBoat: people !== undefined && boats ? oneDecimal(people / boats) : null,
    status: facts.status,
    ...(facts.finalised === undefined ? {} : { finalised: facts.finalised }),
    ...(missing.length === 0 ? {} : { missing: missing.map(isoPeriod) }),
    asOf: input.asOf.toString(),
    ...(comparison === undefined
      ? {}
      : {
          comparison: {
            ...comparisonData(comparison),
            ...(sameNumberOfDays === undefined ? {} : { sameNumberOfDays: comparisonData(sameNumberOfDays) }),
          },
        }),
    source: input.source,
  };
}

function comparisonData({ period, people, boats, percent }: Compared): ComparisonData {
  return {
    period: isoPeriod(period),
    people: people ?? null,
    boats: boats ?? null,
    change: percent === undefined ? null : oneDecimal(percent),
  };
}

function isoPeriod({ from, to }: Period): { from: string; to: string } {
  return { from: from.toString(), to: to.toString() };
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
