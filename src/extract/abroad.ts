/** Stretches of a story that tell of another country, whose counts are not ours. */
import type { Document } from './document/document.ts';
import { FLAG } from './document/flags.ts';
import { isElsewhere, isHere } from './metric/place.ts';

/**
 * Whether a sentence stands in a stretch of the story that tells of another country: from a sentence that names one
 * until one that names this country. `all` where the story names other countries more often than this one.
 */
export function compileAbroad(document: Document): (index: number) => boolean | 'all' {
  const others = sentencesOfOthers(document);
  if (others.size === 0) return () => false;
  let ours = 0;
  let now = false;
  const abroad: boolean[] = [];
  for (let index = 0; index < document.length; index += 1) {
    const isOther = others.has(index);
    const isOurs = !isOther && isOfThisCountry(document, index);
    if (isOurs) ours += 1;
    now = isOther || (now && !isOurs);
    abroad.push(now);
  }
  const isMostlyAbroad = others.size > ours && !isAside(others, ours, document.length);
  return (index) => (isMostlyAbroad && (abroad[index] || ours === 0) ? 'all' : (abroad[index] ?? false));
}

/** One sentence near the end of a story that names no country till then: "Italy registered 14,000 in the same half-year." */
function isAside(others: ReadonlySet<number>, ours: number, length: number): boolean {
  const [first = 0] = others;
  return others.size === 1 && ours === 0 && first >= 2 && first * 2 >= length;
}

/** Sentences that name another country and not this one; most that do not are told by their flags. */
function sentencesOfOthers(document: Document): ReadonlySet<number> {
  const others = new Set<number>();
  for (let index = 0; index < document.length; index += 1) {
    const flags = document.flagsAt(index);
    if ((flags & FLAG.elsewhere) === 0 || (flags & FLAG.country) !== 0) continue;
    if (isElsewhere(document.sentenceAt(index).lower, flags)) others.add(index);
  }
  return others;
}

/** Whether a sentence names this country and no other; most that do are told by their flags. */
function isOfThisCountry(document: Document, index: number): boolean {
  const flags = document.flagsAt(index);
  if ((flags & FLAG.here) !== 0 && (flags & FLAG.elsewhere) === 0) return true;
  return (flags & (FLAG.here | FLAG.herePhrase)) !== 0 && isHere(document.sentenceAt(index).lower, flags);
}
