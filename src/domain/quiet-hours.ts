/** Hours in which a channel wants no alerts, by its own clock. */
import type { Subscription } from './subscription.ts';

/** `at`, or where it falls into the quiet hours, their end. Hours that begin when they end are none. */
export function afterQuiet(
  { quiet, zone }: Pick<Subscription, 'quiet' | 'zone'>,
  at: Temporal.Instant,
): Temporal.Instant {
  if (quiet === undefined) return at;
  const today = at.toZonedDateTimeISO(zone).toPlainDate();
  // Hours that span midnight began the day before; a change of the clocks may move their end, but never before their beginning.
  for (const day of [today.subtract({ days: 1 }), today]) {
    const spansMidnight = Temporal.PlainTime.compare(quiet.to, quiet.from) <= 0;
    const from = day.toZonedDateTime({ timeZone: zone, plainTime: quiet.from }).toInstant();
    const to = (spansMidnight ? day.add({ days: 1 }) : day)
      .toZonedDateTime({ timeZone: zone, plainTime: quiet.to })
      .toInstant();
    if (quiet.from.equals(quiet.to)) continue;
    if (Temporal.Instant.compare(from, at) <= 0 && Temporal.Instant.compare(at, to) < 0) return to;
  }
  return at;
}
