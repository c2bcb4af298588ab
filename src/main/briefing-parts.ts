/** What stories are read with and briefings are written from. */
import { officialSources } from '../../feeds/official/sources.ts';
import type { Config } from '../config.ts';
import type { Feed } from '../domain/feed.ts';
import type { Extractor } from '../extract/extract.ts';
import { smallBoatArrivals } from '../metrics/small-boat-arrivals.ts';
import type { Store } from '../store/store.ts';
import type { BriefingParts } from '../worker/write-briefing.ts';

const { publisher, url } = smallBoatArrivals.sources[0] ?? { publisher: 'Home Office', url: 'https://www.gov.uk' };
/** Who publishes the daily figures, and where, as answers name it. */
export const FIGURE_SOURCE = { publisher, url };

/** The extractor with every metric's words. */
export async function openExtractor(): Promise<Extractor> {
  const { createExtractor } = await import('../extract/extract.ts');
  const { metrics } = await import('../metrics/index.ts');
  return createExtractor(metrics);
}

/** Everything that a briefing is written from. */
export function briefingParts(config: Config, store: Store, feeds: readonly Feed[]): BriefingParts {
  return { store, feeds, official: officialSources(config.govukUrl), figureSource: FIGURE_SOURCE };
}
