/** Folded deliveries, on their way into the digest that tells them. */
import type { Transaction } from 'kysely';
import { chunks } from './columns.ts';
import type { Plan } from './store.ts';
import type { Tables } from './tables.ts';

type Told = NonNullable<Plan['tells']>;

/** Whether all of them wait still, and read as they did. */
export async function areCurrent(transaction: Transaction<Tables>, told: Told): Promise<boolean> {
  const editions = new Map(told.map(({ id, edition }) => [id, edition]));
  let current = 0;
  for (const some of chunks(told, 500)) {
    const rows = await transaction
      .selectFrom('delivery')
      .innerJoin('briefing', 'briefing.id', 'delivery.briefing_id')
      .select(['delivery.id', 'briefing.edition'])
      .where(
        'delivery.id',
        'in',
        some.map(({ id }) => id),
      )
      .where('delivery.state', '=', 'folded')
      .execute();
    current += rows.filter(({ id, edition }) => editions.get(id) === edition).length;
  }
  return current === told.length;
}

/** Each as of the edition that the digest tells, so that a later one is told again. */
export async function markTold(transaction: Transaction<Tables>, told: Told): Promise<void> {
  for (const { id, edition } of told) {
    await transaction.updateTable('delivery').set({ state: 'told', edition }).where('id', '=', id).execute();
  }
}
