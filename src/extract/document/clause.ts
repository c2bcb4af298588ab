/** The words right before an offset of a sentence, up to a sign that parts them from other words. */

/** At most `length` characters before an offset, behind the last of the signs among them. */
export function clauseBefore(lower: string, offset: number, length: number, signs: string): string {
  const words = lower.slice(Math.max(0, offset - length), offset);
  let start = 0;
  for (const sign of signs) start = Math.max(start, words.lastIndexOf(sign) + 1);
  return words.slice(start);
}
