/** A response's body, decompressed under a limit: what counts is what it becomes, not only what travels. */
import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** The whole body, or why it was not read to its end. */
export type BodyOutcome =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unknown-encoding'; readonly encoding: string };

/** Thrown inside the stream where more has travelled than was allowed. */
class TooMuch extends Error {}

/**
 * Reads a body to its end, at most `limit` bytes decompressed, and no more than that on the way either: a stream of
 * empty gzip members travels for ever and gives nothing. Throws what the connection or the decompressor throws.
 */
export async function readBody(body: Readable, encoding: string, limit: number): Promise<BodyOutcome> {
  const decoder = decoderFor(encoding);
  if (decoder === undefined) {
    discard(body);
    return { kind: 'unknown-encoding', encoding };
  }
  const travelled = upTo(body, limit);
  const source = decoder === 'none' ? travelled : pipeline(Readable.from(travelled), decoder, () => {});
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limit) return { kind: 'too-large' };
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof TooMuch) return { kind: 'too-large' };
    throw error;
  } finally {
    discard(body);
  }
  return { kind: 'read', bytes: Buffer.concat(chunks, size) };
}

async function* upTo(body: Readable, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) throw new TooMuch();
    yield chunk;
  }
}

function decoderFor(encoding: string): Transform | 'none' | undefined {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return 'none';
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
}

/** Closes a body that nobody will read; an unfinished one takes its connection with it. */
export function discard(body: Readable): void {
  body.on('error', () => {});
  body.destroy();
}
