/**
 * Which internet addresses may be visited. Feeds and pages name their own links, so without this a link could
 * lead into the house of whoever runs the bot: the router, a database, a cloud's metadata service.
 */
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Says of an address in text form (`127.0.0.1`, `[::1]`) whether it may be visited. */
export type AddressGuard = (address: string) => boolean;

/** All that is routed on the public internet of IPv6 (IANA global unicast, 2000::/3). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** The well-known prefix behind which an IPv6-only network shows the IPv4 internet (RFC 6052). */
const TRANSLATED_IPV4 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Only public addresses pass, and those in `allowed`, a list of CIDR ranges such as `10.0.0.0/8`.
 * Throws where a range cannot be read.
 */
export function addressGuard(allowed: readonly string[]): AddressGuard {
  const ranges = allowed.map(readRange);
  return (text) => {
    const address = parseAddress(text);
    if (address === undefined) return false;
    return ranges.some((range) => matches(address, range)) || isPublic(address);
  };
}

/** The address that a URL's host name or a socket gives, or undefined where it is a name. IPv4 inside IPv6 is unwrapped. */
export function parseAddress(text: string): Address | undefined {
  const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  if (!ipaddr.isValid(bare)) return undefined;
  const address = ipaddr.process(bare);
  if (address instanceof ipaddr.IPv6 && address.match(TRANSLATED_IPV4)) {
    return new ipaddr.IPv4(address.toByteArray().slice(12));
  }
  return address;
}

function isPublic(address: Address): boolean {
  if (address instanceof ipaddr.IPv6 && !address.match(GLOBAL_UNICAST)) return false;
  return address.range() === 'unicast';
}

function matches(address: Address, range: [Address, number]): boolean {
  return address.kind() === range[0].kind() && address.match(range);
}

function readRange(text: string): [Address, number] {
  try {
    return ipaddr.parseCIDR(text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`);
  } catch (cause) {
    throw new Error(`collect: "${text}" is not a range of addresses such as 10.0.0.0/8`, { cause });
  }
}
