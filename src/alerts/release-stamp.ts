/** A release named in the key of an alert. */
import type { ReleaseName } from '../domain/alert.ts';

/** Names a release among those that change one day: year, month, day, hour and minute of its publication. */
export function stampOf({ publishedAt }: Pick<ReleaseName, 'publishedAt'>): string {
  return publishedAt.toString({ smallestUnit: 'minute' }).replace(/\D/g, '').slice(2);
}
