/** People per boat right behind the people and the boats that make them: "317 people came in five boats, about 63 in each". */
import type { Claim, Reading } from '../domain/claim.ts';
import type { Verdict } from '../domain/verdict.ts';
import { periodKey } from './trial.ts';

/** Characters between the boats and what each of them held. */
const RIGHT_BEHIND = 24;
/** or where the words between say that the one follows from the other. */
const FARTHEST = 60;
const WHICH_MEANS =
  /\b(?:boats|dinghies|vessels|craft), (?:which|that|meaning|giving|making|working out|equating)\b[^.;:\d]{0,32}\b(?:average|mean) of\b/i;

/** The one reading of such a claim, which its words state; undefined for all others. */
export function ofLoadBeside(claim: Claim, beside: readonly Verdict[]): Reading[] | undefined {
  if (claim.figure.kind !== 'count' || claim.readings[0].metric !== 'people_per_boat') return undefined;
  const before = beside.filter(
    ({ claim: { figure }, kind }) =>
      figure.kind === 'count' && figure.end <= claim.figure.start && kind.startsWith('agree'),
  );
  const boats = before.findLast(({ reading }) => reading.metric === 'small_boats');
  const farthest = WHICH_MEANS.test(claim.sentence) ? FARTHEST : RIGHT_BEHIND;
  if (boats === undefined || claim.figure.start - boats.claim.figure.end > farthest) return undefined;
  const people = before.find(
    ({ reading }) => reading.metric === 'small_boat_arrivals' && periodKey(reading) === periodKey(boats.reading),
  );
  if (people === undefined) return undefined;
  const { period, open } = people.reading;
  return [{ ...claim.readings[0], period, open, basis: 'stated', rule: 'of the people and boats beside it' }];
}
