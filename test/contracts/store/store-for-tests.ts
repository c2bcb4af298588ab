/** A store on an empty database for each group of tests, and the small records that its tests are written with. */
import { afterAll, beforeEach } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import type { Observation, Vintage } from '../../../src/domain/observation.ts';
import { periodOf } from '../../../src/domain/period.ts';
import type { Store } from '../../../src/store/store.ts';
import type { NewDatabase } from '../store.ts';

/**
 * Opens one store before the first test of a group that is not left out; each test uses ids, metrics or variants
 * of its own.
 */
export function openForGroup(newDatabase: NewDatabase): () => Store {
  let store: Store | undefined;
  beforeEach(async () => {
    store ??= await (await newDatabase())();
  });
  afterAll(() => store?.close());
  return () => {
    if (store === undefined) throw new Error('the store is not open');
    return store;
  };
}

/** `2026-08-18` is noon of that day; a full ISO moment is itself. */
export function moment(text: string): Temporal.Instant {
  return Temporal.Instant.from(text.includes('T') ? text : `${text}T12:00:00Z`);
}

export function article(id: string, changes: Partial<Article> = {}): Article {
  return {
    id,
    feed: 'gazette',
    outlet: 'The Gazette',
    url: `https://gazette.example/${id}`,
    headline: 'Crossings pass 15,000',
    summary: 'More than 15,000 people have crossed so far this year.',
    ...changes,
  };
}

export function release(publishedAt: string, changes: Partial<Vintage> = {}): Vintage {
  return {
    route: 'daily-page',
    publishedAt: moment(publishedAt),
    seenAt: moment(publishedAt).add({ hours: 1 }),
    url: 'https://www.gov.uk/page',
    ...changes,
  };
}

/** People who arrived on consecutive days. */
export function days(from: string, values: readonly number[], changes: Partial<Observation> = {}): Observation[] {
  const first = Temporal.PlainDate.from(from);
  return values.map((value, index) => {
    const day = first.add({ days: index });
    return { metric: 'small_boat_arrivals', basis: 'daily', period: { from: day, to: day }, value, ...changes };
  });
}

export function total(from: string, to: string, value: number, changes: Partial<Observation> = {}): Observation {
  return { metric: 'small_boat_arrivals', basis: 'annual', period: periodOf(from, to), value, ...changes };
}
