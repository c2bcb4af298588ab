/** Words that a line break or a new message must not part: a figure and its unit, a mark and its words. */

/** A number without a mark after it, and words that follow one without being its unit. */
const NUMBER = /^[(“"]*[+−£$€-]?\d[\d,.]*%?$/;
const JOINING = /^(?:a|against|and|as|at|but|by|for|from|in|is|of|on|or|since|so|than|that|the|this|to|was|were)$/;

/** True where `word` belongs to the word before: "3 boats", "Monday 17", "August 2026", "✗ differs", "record 250". */
export function staysWith(before: string, word: string): boolean {
  if (/^[✓≈✗…–·]$/.test(before)) return true;
  if (before === 'record') return /^[+−]?\d/.test(word);
  if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(before)) return /^\d/.test(word);
  if (/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(before)) {
    return /^(?:19|20)\d\d\b|^\d\d:\d\d/.test(word);
  }
  return NUMBER.test(before) && /^\p{L}/u.test(word) && !JOINING.test(word);
}
