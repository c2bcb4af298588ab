/** The words right before or behind an offset of a sentence, up to a sign that parts them from other words. */

/** At most `length` characters before an offset, behind the last of the signs among them. */
export function clauseBefore(lower: string, offset: number, length: number, signs: string): string {
  const first = Math.max(0, offset - length);
  let start = offset;
  while (start > first && !signs.includes(lower.charAt(start - 1))) start -= 1;
  return lower.slice(start, offset);
}

/** At most `length` characters behind an offset, before the first of the signs among them. */
export function clauseBehind(lower: string, offset: number, length: number, signs: string): string {
  const last = Math.min(lower.length, offset + length);
  let end = offset;
  while (end < last && !signs.includes(lower.charAt(end))) end += 1;
  return lower.slice(offset, end);
}
