/** Where a redirect leads, and whether it may be followed. */
import type { Failed, Refused } from './page-outcome.ts';

/**
 * The address that a redirect from `from` names. A step from https down to http is refused even on the same host:
 * whoever sits on the line could then write the news. A target that is no web address is refused too.
 */
export function redirectTarget(from: URL, location: string | undefined): URL | Refused | Failed {
  if (location === undefined) {
    return { kind: 'failed', reason: 'redirects', words: 'sends us on without an address' };
  }
  const target = URL.parse(location, from);
  if (target === null) {
    return { kind: 'failed', reason: 'redirects', words: 'sends us on to something that is no address' };
  }
  if (from.protocol === 'https:' && target.protocol === 'http:') {
    return { kind: 'refused', reason: 'scheme', words: `sends us from https down to http (${target.host})` };
  }
  return target;
}

/** The reason why an address cannot be visited whatever stands behind it, or undefined. */
export function refusedAddress(url: URL): Refused | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { kind: 'refused', reason: 'scheme', words: `has an address that is not of the web (${url.protocol})` };
  }
  if (url.username !== '' || url.password !== '') {
    return { kind: 'refused', reason: 'address', words: 'has an address with a user name or password in it' };
  }
  return undefined;
}
