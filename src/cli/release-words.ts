/** What a release brought, in words and for machines; `import` and `sync` tell it alike. */
import type { StoredReading } from '../worker/store-reading.ts';

type Brought = Omit<StoredReading, 'kind'>;
type Revision = Brought['revised'][number];

/** A line of counts, then one for each revised figure and each problem. */
export function releaseWords(name: string, { outcome, added, unchanged, revised, problems }: Brought): string {
  const counts = `${added} new, ${revised.length} revised, ${unchanged} unchanged`;
  const head = outcome === 'failed' ? 'nothing stored' : outcome === 'no-figures' ? 'no figures on this page' : counts;
  const lines = [
    `${name}: ${head}`,
    ...revised.map((each) => `  revised: ${revisionWords(each)}`),
    ...problems.map((problem) => `  ! ${problem}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same as data, for `--json`. */
export function releaseData({ outcome, added, unchanged, revised, problems }: Brought): object {
  return { outcome, new: added, revised: revised.map(revisionData), unchanged, problems };
}

function revisionWords({ observation, previous, previousVintage }: Revision): string {
  const { metric, period, value } = observation;
  const days = period.from.equals(period.to) ? `${period.to}` : `${period.from} to ${period.to}`;
  const day = previousVintage.publishedAt.toString().slice(0, 10);
  return `${metric} ${days}: ${value}, ${previous} in the ${previousVintage.route} of ${day}`;
}

function revisionData({ observation, previous, previousVintage }: Revision): unknown {
  const { metric, basis, variant, period, value } = observation;
  return {
    metric,
    basis,
    ...(variant === undefined ? {} : { variant }),
    from: period.from.toString(),
    to: period.to.toString(),
    value,
    previous,
    previousRoute: previousVintage.route,
    previousPublishedAt: previousVintage.publishedAt.toString(),
  };
}
