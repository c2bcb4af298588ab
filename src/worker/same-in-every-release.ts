/** Whether the releases that are kept agree on a period, so that an answer can say that its number was never another. */
import { daysIn, type Period } from '../domain/period.ts';
import type { ObservationStore } from '../store/store.ts';

/** Every release of a longer period would be thousands of rows for half a sentence. */
const MOST_DAYS = 400;

/** True where at least two releases speak of the period and none gives another number for any of its days. */
export async function sameInEveryRelease(
  { history }: Pick<ObservationStore, 'history'>,
  period: Period,
): Promise<boolean> {
  if (daysIn(period) > MOST_DAYS) return false;
  const numbers = new Map<string, number>();
  let repeated = false;
  for (const { observation } of await history('small_boat_arrivals', 'daily', period.from, period.to)) {
    const day = observation.period.from.toString();
    const known = numbers.get(day);
    if (known !== undefined && known !== observation.value) return false;
    repeated ||= known !== undefined;
    numbers.set(day, observation.value);
  }
  return repeated;
}
