/**
 * The one address of a page among the many that lead to it: without the marks that outlets add to count where
 * their readers come from, and without the place within the page.
 */

/** Parameters that only count readers: campaign marks of analytics, newsletters and the outlets themselves. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|ns_\w+|ito|ico|icid|cmp|cmpid|ocid|xtor|fbclid|gclid|dclid|msclkid|twclid|igshid|mc_[ce]id|_ga|ftag|ftcamp|smid|smtyp|srnd|ref_?src|traffic_source|wt\.mc_\w+)$/i;

/** Parameters that are tracking only with such a value: `?source=rss`, `?ref=feed`. */
const TRACKING_VALUE = /^(?:source|ref|from|via)=(?:rss|feed|atom|newsletter|twitter|facebook)$/i;

/**
 * The canonical form of a web address, resolved against `base` where it is relative. Undefined where it is no
 * address of the web.
 */
export function canonicalAddress(address: string, base?: string): string | undefined {
  const url = URL.parse(address.trim(), base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  if (url.search !== '') {
    const kept = url.search
      .slice(1)
      .split('&')
      .filter((pair) => pair !== '' && !isTracking(pair));
    url.search = kept.join('&');
  }
  return url.href;
}

function isTracking(pair: string): boolean {
  const name = pair.split('=', 1)[0] ?? '';
  return TRACKING.test(name) || TRACKING_VALUE.test(pair);
}
