/** A briefing that is put right: its content is replaced, and what of it waits for its channel goes out right or not at all. */
import type { Transaction } from 'kysely';
import type { Correction } from '../domain/delivery.ts';
import { contentOf } from './briefings.ts';
import { millisOf, storable } from './columns.ts';
import type { Tables } from './tables.ts';

/** The edition of the briefing from which on it says so; undefined where no such briefing is kept. */
export async function correctBriefing(
  transaction: Transaction<Tables>,
  { id, briefing, isVoid }: Correction,
  at: Temporal.Instant,
): Promise<number | undefined> {
  const row = await transaction
    .updateTable('briefing')
    .set((is) => ({ kind: briefing.kind, content: contentOf(briefing), edition: is('edition', '+', 1) }))
    .where('id', '=', storable(id))
    .returning('edition')
    .executeTakeFirst();
  if (row === undefined || !isVoid) return row?.edition;
  // What somebody has in hand just now may arrive, and is put right after it.
  await transaction
    .updateTable('delivery')
    .set({ state: 'lapsed', reason: 'withdrawn', settled_at: millisOf(at), edition: row.edition })
    .where('briefing_id', '=', storable(id))
    .where('state', 'in', ['due', 'folded'])
    .execute();
  return row.edition;
}
