/** When a channel's next digest is due, by the channel's own clock. */
import type { Subscription } from './subscription.ts';

/** A day may be skipped by a change of zone, and a week has seven. */
const MOST_DAYS_AHEAD = 9;

/**
 * The first moment strictly after `after` that the wish names; undefined where no digest is wished for. A time that a change of
 * the clocks skips is moved forward by what they skip, and one that comes twice is taken the first time (Temporal's `compatible`).
 */
export function nextDigest(
  { digest, zone }: Pick<Subscription, 'digest' | 'zone'>,
  after: Temporal.Instant,
): Temporal.Instant | undefined {
  if (digest === undefined) return undefined;
  // A time that was moved forward over midnight belongs to the day before.
  const first = after.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 });
  for (let ahead = 0; ahead <= MOST_DAYS_AHEAD; ahead += 1) {
    const day = first.add({ days: ahead });
    if (digest.weekday !== undefined && day.dayOfWeek !== digest.weekday) continue;
    const due = day.toZonedDateTime({ timeZone: zone, plainTime: digest.time }).toInstant();
    if (Temporal.Instant.compare(due, after) > 0) return due;
  }
  return undefined;
}
