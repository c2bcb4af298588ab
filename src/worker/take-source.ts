/** Which process visits a source that is due: the first that says so. */
import type { SourceState } from '../domain/source-state.ts';
import type { Store } from '../store/store.ts';

/** A visit that takes longer, or whose process was killed, may be made by another. */
const LONGEST_VISIT = { minutes: 5 } as const;

/** False where another process has the source in hand, or had it since its state was read. */
export async function takeSource(
  state: Pick<SourceState, 'name' | 'lastTriedAt'>,
  { store, now }: { readonly store: Pick<Store, 'feeds'>; readonly now: () => Temporal.Instant },
): Promise<boolean> {
  return store.feeds.take(state, now(), now().add(LONGEST_VISIT));
}
