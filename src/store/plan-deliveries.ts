/** A briefing and its deliveries are written in one transaction: either all of it is kept, or nothing. */
import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { PlannedDelivery } from '../domain/delivery.ts';
import { keepBriefing } from './briefings.ts';
import { type ChannelKey, keyOf } from './channel-key.ts';
import { chunks, millisOf, storable } from './columns.ts';
import { correctBriefing } from './correct-briefing.ts';
import type { Database } from './database.ts';
import type { Plan } from './store.ts';
import type { DeliveryRow, Tables } from './tables.ts';
import { areCurrent, markTold } from './tell-folded.ts';

/** How many deliveries are new. */
export async function planDeliveries({ db, takeTurn }: Database, plan: Plan): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    // One planner at a time, so that the numbers of deliveries say in which order they were planned.
    await takeTurn(transaction, 'delivery');
    const tells = plan.tells ?? [];
    if (!(await areCurrent(transaction, tells))) return 0;
    if (plan.digestOf !== undefined && !(await moveOn(transaction, plan.digestOf))) return 0;
    await markTold(transaction, tells);
    const isNew = await keepBriefing(transaction, plan);
    // What was planned before has put right what it puts right, and something later may have done so since.
    const saidFrom =
      plan.corrects && isNew ? await correctBriefing(transaction, plan.corrects, plan.madeAt) : undefined;
    let added = 0;
    if (plan.corrects !== undefined && plan.corrects.edits.length > 0) {
      const { briefing, edits: deliveries } = plan.corrects;
      const edit = { ...plan, id: `edit ${plan.id}`, briefing, deliveries };
      await keepBriefing(transaction, edit);
      added += await addDeliveries(transaction, edit, saidFrom);
    }
    return added + (await addDeliveries(transaction, plan, saidFrom));
  });
}

async function moveOn(
  transaction: Transaction<Tables>,
  { channel, dueAt, next }: NonNullable<Plan['digestOf']>,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('subscription')
    .set({ next_digest_at: millisOf(next) })
    .where((is) => is.and({ ...keyOf(channel) }))
    .where('next_digest_at', '=', millisOf(dueAt))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** `saidFrom` is the edition of what the plan corrects that says it already. */
async function addDeliveries(
  transaction: Transaction<Tables>,
  plan: Pick<Plan, 'id' | 'madeAt' | 'deliveries' | 'corrects'>,
  saidFrom: number | undefined,
): Promise<number> {
  const { last } = await transaction
    .selectFrom('delivery')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  const first = (last ?? 0) + 1;
  const rows = plan.deliveries.map((delivery, i) => ({
    ...rowOf(plan, delivery, first + i),
    said_from: (delivery.under ?? delivery.replaces) === plan.corrects?.id ? (saidFrom ?? null) : null,
  }));
  let added = 0;
  for (const some of chunks(rows, 500)) {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('delivery')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    added += Number(numInsertedOrUpdatedRows);
  }
  return added;
}

function rowOf({ id, madeAt }: Pick<Plan, 'id' | 'madeAt'>, delivery: PlannedDelivery, number: number) {
  const { channel, dueAt, under, replaces, folded, wish } = delivery;
  const key = keyOf(channel);
  return {
    id: deliveryId(id, key),
    number,
    briefing_id: storable(id),
    ...key,
    state: folded ? 'folded' : 'due',
    due_at: millisOf(dueAt),
    next_at: millisOf(dueAt),
    attempts: 0,
    looks: 0,
    tried_at: null,
    under: under ?? null,
    replaces: replaces ?? null,
    message_id: null,
    reason: null,
    settled_at: folded ? millisOf(madeAt) : null,
    edition: null,
    topic: wish?.topic ?? null,
    people: wish?.people ?? null,
  } satisfies Omit<DeliveryRow, 'said_from'>;
}

const LONGEST_ID = 25;

/** The same for the same briefing and channel: 25 letters and digits, which is as many as Discord takes for a nonce. */
function deliveryId(briefingId: string, { platform, space, channel }: ChannelKey): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([briefingId, platform, space, channel]))
    .digest('hex');
  return BigInt(`0x${digest}`).toString(36).padStart(LONGEST_ID, '0').slice(0, LONGEST_ID);
}
