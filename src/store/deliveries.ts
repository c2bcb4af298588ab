/** Deliveries, a row each, from their plan to what became of them. */
import type { Briefing } from '../domain/briefing.ts';
import type { Channel } from '../domain/channel.ts';
import type { Settlement } from '../domain/delivery.ts';
import { bringBack } from './bring-back.ts';
import { channelOf, keyOf } from './channel-key.ts';
import { claimDeliveries, isSaid, REPEATED } from './claim-deliveries.ts';
import { instantOf, millisOf, present, storable } from './columns.ts';
import type { Database } from './database.ts';
import { planDeliveries } from './plan-deliveries.ts';
import type { DeliveryStore } from './store.ts';
import { subscriptionOf } from './subscriptions.ts';

/** States of what stands in its channel as a message, or will. */
const AS_MESSAGE = ['due', 'sending', 'sent', 'unknown'] as const;

export function deliveryStore(database: Database): DeliveryStore {
  const { db } = database;
  return {
    plan: (plan) => planDeliveries(database, plan),
    claim: (claim) => claimDeliveries(database, claim),

    async settle({ id, attempt }, settlement, at) {
      const { numUpdatedRows } = await db
        .updateTable('delivery')
        .set(columnsOf(settlement, millisOf(at)))
        .where('id', '=', id)
        .where('attempts', '=', attempt)
        .where('state', '=', 'sending')
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    stopChannel: (channel, reason, at) =>
      db.transaction().execute(async (transaction) => {
        const key = keyOf(channel);
        await transaction
          .updateTable('delivery')
          .set({ state: 'refused', reason: storable(reason), settled_at: millisOf(at) })
          .where((is) => is.and({ ...key }))
          .where('state', 'in', ['due', 'folded'])
          .execute();
        const row = await transaction
          .deleteFrom('subscription')
          .where((is) => is.and({ ...key }))
          .returning('content')
          .executeTakeFirst();
        return row && subscriptionOf(row.content);
      }),

    async nextAt(platforms) {
      const { next } = await db
        .selectFrom('delivery')
        .select(({ fn }) => fn.min('next_at').as('next'))
        .where('state', 'in', ['due', 'sending'])
        .where('platform', 'in', [...platforms])
        .executeTakeFirstOrThrow();
      return next === null ? undefined : instantOf(next);
    },

    async channelsOf(briefingId, which) {
      const rows = await db
        .selectFrom('delivery')
        .select(['platform', 'space', 'channel'])
        .where('briefing_id', '=', storable(briefingId))
        .where('state', 'in', which === undefined ? AS_MESSAGE : [...AS_MESSAGE, 'folded', 'told'])
        .orderBy('number')
        .execute();
      return rows.map(channelOf);
    },

    async countAlerts(channel, from, until) {
      const { many } = await db
        .selectFrom('delivery')
        .innerJoin('briefing', 'briefing.id', 'delivery.briefing_id')
        .select(({ fn }) => fn.countAll<number>().as('many'))
        .where((is) => is.and({ ...keyOf(channel) }))
        .where('due_at', '>=', millisOf(from))
        .where('due_at', '<', millisOf(until))
        .where('state', 'not in', ['folded', 'told', 'lapsed', 'refused'])
        .where('replaces', 'is', null)
        .where('briefing.kind', '=', 'alert')
        .executeTakeFirstOrThrow();
      return Number(many);
    },

    async folded(channel, since) {
      const rows = await db
        .selectFrom('delivery')
        .innerJoin('briefing', 'briefing.id', 'delivery.briefing_id')
        .leftJoin('delivery as original', (join) =>
          join
            .onRef('original.briefing_id', '=', 'delivery.under')
            .onRef('original.platform', '=', 'delivery.platform')
            .onRef('original.space', '=', 'delivery.space')
            .onRef('original.channel', '=', 'delivery.channel'),
        )
        .select(['delivery.id', 'delivery.topic', 'delivery.people', 'delivery.said_from'])
        .select(['briefing.content', 'briefing.edition'])
        .select(['original.state', 'original.edition as given', 'original.message_id'])
        .where((is) => is.and(inChannel(channel)))
        .where('delivery.state', '=', 'folded')
        .where('delivery.settled_at', '>=', millisOf(since))
        .orderBy('delivery.number')
        .execute();
      return rows.flatMap(({ id, content, edition, topic, people, said_from, state, given, message_id }) => {
        if (state !== null && isSaid({ said_from }, { state, edition: given, message_id })) return [];
        const wish = topic === null ? undefined : present({ topic, people });
        return { id, briefing: JSON.parse(content) as Briefing, edition, ...(wish && { wish }) };
      });
    },

    bringBack: (now) => bringBack(database, now),

    async removeChannel(channel) {
      const { numDeletedRows } = await db
        .deleteFrom('delivery')
        .where((is) => is.and({ ...keyOf(channel) }))
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },

    async removeSpace(platform, space) {
      const { numDeletedRows } = await db
        .deleteFrom('delivery')
        .where('platform', '=', platform)
        .where('space', '=', storable(space))
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}

/** For a query in which deliveries stand beside others. */
function inChannel(channel: Channel) {
  const { platform, space, channel: id } = keyOf(channel);
  return { 'delivery.platform': platform, 'delivery.space': space, 'delivery.channel': id };
}

function columnsOf(settlement: Settlement, at: number) {
  switch (settlement.kind) {
    case 'sent':
      return { state: 'sent', message_id: settlement.messageId, settled_at: at } as const;
    case 'later':
      return {
        state: 'due',
        next_at: millisOf(settlement.after),
        ...(settlement.repeated && { reason: REPEATED }),
      } as const;
    case 'put-off': {
      const until = millisOf(settlement.until);
      return { state: 'due', due_at: until, next_at: until } as const;
    }
    case 'folded':
      return { state: 'folded', settled_at: at } as const;
    case 'look':
      return {
        next_at: millisOf(settlement.after),
        looks: settlement.looks,
        ...(settlement.repeated && { reason: REPEATED }),
      } as const;
    default:
      return { state: settlement.kind, reason: storable(settlement.reason), settled_at: at } as const;
  }
}
