/** Who takes deliveries in hand finds the one that was due first without going through all that are due. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('delivery_due')
    .on('delivery')
    .columns(['platform', 'due_at', 'number'])
    .where(sql<boolean>`state in ('due', 'sending')`)
    .execute();
}
