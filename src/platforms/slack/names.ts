/** Names for deliveries that begin with a question: the same question gives the same name. */
import { createHash } from 'node:crypto';

/** 24 letters and digits. */
export function nameFor(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 24);
}
