/**
 * Dates as the web writes them: RFC 822 with its many dialects ("Tue, 18 Aug 2026 13:05 BST"), and ISO 8601.
 * Zone names are those that news sites in English use; a date without a zone is taken as UTC.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Offsets of zone names, RFC 822 and those of Europe. */
const ZONES: Readonly<Record<string, string>> = {
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  z: '+00:00',
  wet: '+00:00',
  bst: '+01:00',
  west: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const RFC_822 =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2}),?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?$/i;

const ISO_8601 = /^(\d{4}-\d{2}-\d{2})(?:[T\s](\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)?\s*(z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;

/** The moment that a text names, to the second, or undefined where it is no date. A day alone is its midnight. */
export function readWebDate(text: string): Temporal.Instant | undefined {
  const trimmed = text.trim().slice(0, 100);
  return instantOf(isoOf(trimmed) ?? rfc822Of(trimmed));
}

function isoOf(text: string): string | undefined {
  const match = ISO_8601.exec(text);
  if (match === null) return undefined;
  const [, date, minutes = '00:00', seconds = ':00', zone = 'Z'] = match;
  return `${date}T${minutes}${seconds}${zone}`;
}

function rfc822Of(text: string): string | undefined {
  const match = RFC_822.exec(text.replace(/\s*\([^)]{0,40}\)$/, ''));
  if (match === null) return undefined;
  const [, day = '', monthName = '', year = '', hour = '', minute = '', second = '00', zone = 'z'] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  const offset = /^[+-]/.test(zone) ? zone : ZONES[zone.toLowerCase()];
  if (month === 0 || offset === undefined) return undefined;
  const pad = (part: string | number) => String(part).padStart(2, '0');
  const fullYear = year.length === 2 ? `20${year}` : year;
  return `${fullYear}-${pad(month)}-${pad(day)}T${pad(hour)}:${minute}:${second}${offset}`;
}

function instantOf(iso: string | undefined): Temporal.Instant | undefined {
  if (iso === undefined) return undefined;
  try {
    return Temporal.Instant.from(iso);
  } catch {
    return undefined;
  }
}
