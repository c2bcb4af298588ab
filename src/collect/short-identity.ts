/** The identity of an article at a length that every database can index. */
import { createHash } from 'node:crypto';

/** PostgreSQL indexes rows of some 2,700 bytes at most, and an id stands in them beside other columns. */
const MOST_BYTES = 1_000;
const KEPT_CHARACTERS = 200;

/** The id itself, or where it is too long its beginning with a digest of the whole. */
export function shortIdentity(id: string): string {
  if (Buffer.byteLength(id) <= MOST_BYTES) return id;
  const digest = createHash('sha256').update(id).digest('base64url');
  return `${id.slice(0, KEPT_CHARACTERS).toWellFormed()} ${digest}`;
}
