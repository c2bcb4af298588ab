/** What the numbers of a reading count, in the Home Office's words. */
import type { Reading } from '../domain/claim.ts';
import type { MetricName } from '../domain/metric.ts';
import { BOATS, type Noun, numberWords, PEOPLE } from '../text/wording.ts';

const NOUNS: Readonly<Partial<Record<MetricName, Noun>>> = {
  small_boat_arrivals: PEOPLE,
  small_boats: BOATS,
  uncontrolled_landings: { one: 'boat in an uncontrolled landing', many: 'boats in uncontrolled landings' },
  crossings_prevented: { one: 'person prevented from crossing', many: 'people prevented from crossing' },
  prevented_events: { one: 'attempt prevented', many: 'attempts prevented' },
  returns: { one: 'return', many: 'returns' },
  asylum_claims: { one: 'person claiming asylum', many: 'people claiming asylum' },
  asylum_backlog: { one: 'person awaiting an initial decision', many: 'people awaiting an initial decision' },
  asylum_hotels: { one: 'person in an asylum hotel', many: 'people in asylum hotels' },
};
const CASES: Noun = { one: 'case awaiting an initial decision', many: 'cases awaiting an initial decision' };
const APPLICANTS: Noun = { one: 'claim (main applicants)', many: 'claims (main applicants)' };

/** The noun for what a reading counts, in the singular for exactly one. */
export function unitOf({ metric, variant }: Reading, value: number): string {
  const noun = variant === 'cases' ? CASES : variant === 'main-applicants' ? APPLICANTS : (NOUNS[metric] ?? PEOPLE);
  return value === 1 ? noun.one : noun.many;
}

/** "6,642 people", "83.3 people per boat", "81.8 people a day", "1,305 people on the highest day". */
export function numberOf(value: number, reading: Reading): string {
  if (reading.metric === 'people_per_boat') return `${numberWords(value, 1)} people per boat`;
  if (reading.aggregate === 'average_per_day') return `${numberWords(value, 1)} ${unitOf(reading, value)} a day`;
  const counted = `${numberWords(value)} ${unitOf(reading, value)}`;
  return reading.aggregate === 'max_day' ? `${counted} on the highest day` : counted;
}
