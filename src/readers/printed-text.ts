/** Text as a page prints it, made plain: no-break and zero-width spaces gone, runs of blanks as one. */

/** One line of plain text; an empty Notes cell, which GOV.UK fills with a no-break space, becomes ''. */
export function cleanText(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first `length` characters of a foreign text, fit to be quoted in a problem. */
export function quoted(text: string, length = 120): string {
  const plain = cleanText(text);
  return plain.length > length ? `"${plain.slice(0, length - 1)}…"` : `"${plain}"`;
}
