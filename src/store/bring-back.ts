/** Rows with times that a clock was ahead by, which would hold their channels up until those times come. */
import type { ExpressionBuilder } from 'kysely';
import { millisOf } from './columns.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Nothing is in hand, or looked for, for longer. */
const LONGEST_IN_HAND = HOUR;
/** Nothing waits for longer: a week for a day with room, and then for the end of quiet hours. */
const LONGEST_WAIT = 9 * DAY;

/** How many deliveries were due later than they can be, and how many digests were made later than now. */
export async function bringBack({ db, takeTurn }: Database, now: Temporal.Instant): Promise<number> {
  const at = millisOf(now);
  const early = await db
    .selectFrom('briefing')
    .select('id')
    .where('kind', '=', 'digest')
    .where('made_at', '>', at + DAY)
    .execute();
  for (const { id } of early) {
    await db.transaction().execute(async (transaction) => {
      await takeTurn(transaction, 'delivery');
      await transaction.deleteFrom('delivery').where('briefing_id', '=', id).execute();
      await transaction.deleteFrom('briefing').where('id', '=', id).execute();
    });
  }
  const dueBy = (moment: number) => (is: ExpressionBuilder<Tables, 'delivery'>) =>
    is.case().when('due_at', '>', moment).then(at).else(is.ref('due_at')).end();
  const inHand = await db
    .updateTable('delivery')
    .set({ next_at: at, due_at: dueBy(at) })
    .where('state', '=', 'sending')
    .where('next_at', '>', at + LONGEST_IN_HAND)
    .executeTakeFirstOrThrow();
  const waiting = await db
    .updateTable('delivery')
    .set({ next_at: at, due_at: dueBy(at + LONGEST_WAIT) })
    .where('state', '=', 'due')
    .where('next_at', '>', at + LONGEST_WAIT)
    .executeTakeFirstOrThrow();
  return Number(inHand.numUpdatedRows + waiting.numUpdatedRows) + early.length;
}
