/** Official days are days in the United Kingdom. */

/** The day in London at a moment. */
export function londonDay(moment: Temporal.Instant): Temporal.PlainDate {
  return moment.toZonedDateTimeISO('Europe/London').toPlainDate();
}

/** The moment at which a day begins in London, for a release of which only the day is known. */
export function startOfLondonDay(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime('Europe/London').toInstant();
}

/** The last moment of a day in London. */
export function endOfLondonDay(day: Temporal.PlainDate): Temporal.Instant {
  return day.add({ days: 1 }).toZonedDateTime('Europe/London').toInstant().subtract({ milliseconds: 1 });
}
