/** Days and months short enough to stand below a chart. */

/** January first. */
export const SHORT_MONTHS: readonly string[] = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "17 Aug". */
export function shortDay({ day, month }: Temporal.PlainDate): string {
  return `${day} ${SHORT_MONTHS[month - 1]}`;
}
