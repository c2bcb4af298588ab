/**
 * Taking deliveries in hand. The head of a channel is what is in flight there, else what is due first; only heads are
 * claimed, so the order of a channel is kept, and an index sees to it that no two of one channel are in flight.
 */
import { type ExpressionBuilder, sql } from 'kysely';
import type { Briefing } from '../domain/briefing.ts';
import type { ClaimedDelivery } from '../domain/delivery.ts';
import { channelOf } from './channel-key.ts';
import { instantOf, millisOf, present } from './columns.ts';
import type { Database } from './database.ts';
import type { Claim } from './store.ts';
import type { DeliveryRow, Tables } from './tables.ts';

/** States as text of the query, so that the partial indexes are used. */
const IS_OPEN = sql<boolean>`delivery.state in ('due', 'sending')`;

/** Stands as the reason of a delivery that was sent once more without knowing. */
export const REPEATED = 'repeated';

/** See `DeliveryStore.claim`: rows are taken in one transaction, and each comes with what has to be known to send it. */
export async function claimDeliveries(database: Database, claim: Claim): Promise<readonly ClaimedDelivery[]> {
  const before = await takeRows(database, claim);
  if (before.length === 0) return [];
  // Read after the editions were noted, so that none is noted that is newer than what is sent.
  const [briefings, originals] = await Promise.all([briefingsOf(database, before), originalsOf(database, before)]);
  return before.map((row) => ({
    id: row.id,
    channel: channelOf(row),
    briefingId: row.briefing_id,
    briefing: briefings.get(row.briefing_id) as Briefing,
    dueAt: instantOf(row.due_at),
    attempt: row.attempts + 1,
    leasedUntil: claim.now.add(claim.lease),
    triedAt: instantOf(row.tried_at ?? millisOf(claim.now)),
    mayHaveArrived: row.state === 'sending',
    looks: row.looks,
    ...(row.reason === REPEATED && { repeated: true }),
    ...toOriginal(row, originals),
    ...(row.topic !== null && { wish: present({ topic: row.topic, people: row.people }) }),
  }));
}

/**
 * The rows as they were before they were taken, those that were due first. Others of the channel are asked for row by row, as a
 * value: of "not exists" PostgreSQL makes a join with the whole table, which took it a minute for twenty thousand rows that it had
 * no statistics of yet.
 */
async function takeRows({ db, passOverTaken }: Database, claim: Claim): Promise<readonly DeliveryRow[]> {
  const now = millisOf(claim.now);
  const { passOver = [] } = claim;
  try {
    return await db.transaction().execute(async (transaction) => {
      const rows = await transaction
        .selectFrom('delivery')
        .selectAll()
        .where(IS_OPEN)
        .where('platform', '=', claim.platform)
        .where('due_at', '<=', now)
        .where('next_at', '<=', now)
        .$if(passOver.length > 0, (rows) => rows.where('space', 'not in', passOver))
        .where((is) => is(otherHead(is).limit(1), 'is', null))
        .where((is) => is(messageNear(is, now, claim.pause.total('milliseconds')).limit(1), 'is', null))
        .orderBy('due_at')
        .orderBy('number')
        .limit(claim.limit)
        .modifyEnd(passOverTaken)
        .execute();
      if (rows.length === 0) return rows;
      await transaction
        .updateTable('delivery')
        .set((is) => ({
          state: 'sending',
          next_at: now + claim.lease.total('milliseconds'),
          attempts: is('attempts', '+', 1),
          edition: is.selectFrom('briefing').select('briefing.edition').whereRef('briefing.id', '=', 'briefing_id'),
          tried_at: is.fn.coalesce('tried_at', sql.lit(now)),
        }))
        .where(
          'id',
          'in',
          rows.map(({ id }) => id),
        )
        .execute();
      return rows;
    });
  } catch (error) {
    // Two processes took two of one channel, which a plan that came in between made possible: the second has nothing.
    if (String(error).includes('delivery_in_flight') || String(error).includes('UNIQUE constraint')) return [];
    throw error;
  }
}

type AtDelivery = ExpressionBuilder<Tables, 'delivery'>;

/** All of the channel. */
function ofSameChannel(is: AtDelivery) {
  return is
    .selectFrom('delivery as other')
    .select('other.id')
    .whereRef('other.platform', '=', 'delivery.platform')
    .whereRef('other.space', '=', 'delivery.space')
    .whereRef('other.channel', '=', 'delivery.channel');
}

/** Another of the channel that is in flight or, unless this one is, due before it. */
function otherHead(is: AtDelivery) {
  return ofSameChannel(is)
    .where(sql<boolean>`other.state in ('due', 'sending')`)
    .whereRef('other.id', '<>', 'delivery.id')
    .where(
      sql<boolean>`(other.state = 'sending' or (delivery.state = 'due' and (other.due_at, other.number) < (delivery.due_at, delivery.number)))`,
    );
}

/** A message of the channel that came within the pause; one that is told of a later time was told by a clock that was ahead. */
function messageNear(is: AtDelivery, now: number, pause: number) {
  return ofSameChannel(is)
    .where('other.settled_at', '>', now - pause)
    .where('other.settled_at', '<=', now + pause)
    .where('other.state', '=', 'sent');
}

async function briefingsOf({ db }: Database, rows: readonly DeliveryRow[]): Promise<ReadonlyMap<string, Briefing>> {
  const found = await db
    .selectFrom('briefing')
    .select(['id', 'content'])
    .where('id', 'in', [...new Set(rows.map((row) => row.briefing_id))])
    .execute();
  return new Map(found.map(({ id, content }) => [id, JSON.parse(content) as Briefing]));
}

type Original = Pick<DeliveryRow, 'message_id' | 'state' | 'edition'>;

/** What the rows answer or edit, by briefing and channel. */
async function originalsOf({ db }: Database, rows: readonly DeliveryRow[]): Promise<ReadonlyMap<string, Original>> {
  const wanted = new Set(rows.flatMap(({ under, replaces }) => [under, replaces]).filter((id) => id !== null));
  if (wanted.size === 0) return new Map();
  const found = await db
    .selectFrom('delivery')
    .select(['briefing_id', 'platform', 'space', 'channel', 'message_id', 'state', 'edition'])
    .where('briefing_id', 'in', [...wanted])
    .execute();
  return new Map(found.map((row) => [placeOf(row.briefing_id, row), row]));
}

function toOriginal(
  row: DeliveryRow,
  originals: ReadonlyMap<string, Original>,
): Pick<ClaimedDelivery, 'under' | 'edit' | 'isSaid'> {
  const original = originals.get(placeOf(row.under ?? row.replaces ?? '', row));
  const messageId = original?.message_id ?? undefined;
  return {
    ...(row.under !== null && messageId !== undefined && { under: messageId }),
    ...(row.replaces !== null && { edit: messageId === undefined ? {} : { messageId } }),
    ...(isSaid(row, original) && { isSaid: true }),
  };
}

/** A correction of what waits still, and then will be right, or was right when its channel was given it. */
export function isSaid({ said_from }: Pick<DeliveryRow, 'said_from'>, original: Original | undefined): boolean {
  if (said_from === null || original === undefined) return false;
  return original.state === 'due' || original.state === 'folded' || (original.edition ?? 0) >= said_from;
}

function placeOf(
  briefingId: string,
  { platform, space, channel }: Pick<DeliveryRow, 'platform' | 'space' | 'channel'>,
) {
  return JSON.stringify([briefingId, platform, space, channel]);
}
