/**
 * Bytes to text, whatever the bytes claim to be. Feeds and pages are often not in the encoding that their header
 * or their first line names; bytes that are valid UTF-8 are taken as UTF-8 before any claim is believed.
 */

/** How far into a document its own claim of an encoding is looked for. */
const CLAIM_WITHIN = 2048;

/** The text of a feed or page; `contentType` is the header with its charset, where there was one. Never throws. */
export function decodeText(bytes: Uint8Array, contentType?: string): string {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decodeAs(marked, bytes) ?? '';
  const claims = [charsetOf(contentType), ownClaim(bytes)];
  const shifting = claims.find((claim) => claim !== undefined && /^(?:iso-2022|hz-)/i.test(claim));
  return (
    (shifting === undefined ? undefined : decodeAs(shifting, bytes)) ??
    decodeAs('utf-8', bytes, true) ??
    firstDecoded(claims, bytes) ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}

/** UTF-8 and UTF-16 by their mark, and UTF-16 without one by its zero bytes around the first bracket. */
function byteOrderMark([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0 && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d !== 0)) return 'utf-16be';
  return undefined;
}

function charsetOf(contentType: string | undefined): string | undefined {
  return /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1];
}

/** The encoding named in an XML declaration or an HTML meta element. */
function ownClaim(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, CLAIM_WITHIN));
  const xml = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(start);
  return xml?.[1] ?? /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(start)?.[1];
}

/** The first claim that fits. UTF-16 is passed over: bytes that were it would have shown it. */
function firstDecoded(claims: readonly (string | undefined)[], bytes: Uint8Array): string | undefined {
  for (const claim of claims) {
    if (claim === undefined || /^utf-?(?:8|16)/i.test(claim)) continue;
    const text = decodeAs(claim, bytes);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Undefined where the label is not an encoding, or where `strictly` and the bytes do not fit it. */
function decodeAs(label: string, bytes: Uint8Array, strictly = false): string | undefined {
  try {
    return new TextDecoder(label, { fatal: strictly }).decode(bytes);
  } catch {
    return undefined;
  }
}
