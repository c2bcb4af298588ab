/** The wishes of channels, one row each. */
import type { AlertTopic, Subscription } from '../domain/subscription.ts';
import { keyOf } from './channel-key.ts';
import { instantOf, millisOf, storable } from './columns.ts';
import type { Database } from './database.ts';
import type { SubscriptionStore } from './store.ts';

/** The part of the store that keeps the wishes of channels, on either database. */
export function subscriptionStore({ db }: Database): SubscriptionStore {
  return {
    async save(subscription, nextDigestAt, which) {
      const wish = {
        content: JSON.stringify({ ...subscription, alerts: [...subscription.alerts] }),
        changed_at: millisOf(subscription.changedAt),
      };
      const columns = { ...wish, next_digest_at: millisOf(nextDigestAt) };
      await db
        .insertInto('subscription')
        .values({ ...keyOf(subscription.channel), ...columns })
        .onConflict((conflict) =>
          conflict.columns(['platform', 'space', 'channel']).doUpdateSet(which === undefined ? columns : wish),
        )
        .execute();
    },

    async find(channel) {
      const row = await db
        .selectFrom('subscription')
        .select('content')
        .where((is) => is.and(keyOf(channel)))
        .executeTakeFirst();
      return row && subscriptionOf(row.content);
    },

    async list(of) {
      const all = db
        .selectFrom('subscription')
        .select('content')
        .orderBy('platform')
        .orderBy('space')
        .orderBy('channel');
      const rows = await (of ? all.where('platform', '=', of.platform).where('space', '=', of.space) : all).execute();
      return rows.map(({ content }) => subscriptionOf(content));
    },

    async due(now, limit) {
      const rows = await db
        .selectFrom('subscription')
        .select(['content', 'next_digest_at'])
        .where('next_digest_at', '<=', millisOf(now))
        .orderBy('next_digest_at')
        .orderBy('platform')
        .orderBy('space')
        .orderBy('channel')
        .limit(limit)
        .execute();
      return rows.map(dueOf);
    },

    async dueAfter(moment) {
      const rows = await db
        .selectFrom('subscription')
        .select(['content', 'next_digest_at'])
        .where('next_digest_at', '>', millisOf(moment))
        .orderBy('next_digest_at')
        .execute();
      return rows.map(dueOf);
    },

    async moveOn(channel, dueAt, next) {
      const { numUpdatedRows } = await db
        .updateTable('subscription')
        .set({ next_digest_at: millisOf(next) })
        .where((is) => is.and(keyOf(channel)))
        .where('next_digest_at', '=', millisOf(dueAt))
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async remove(channel) {
      const { numDeletedRows } = await db
        .deleteFrom('subscription')
        .where((is) => is.and(keyOf(channel)))
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },

    async removeSpace(platform, space) {
      const { numDeletedRows } = await db
        .deleteFrom('subscription')
        .where('platform', '=', platform)
        .where('space', '=', storable(space))
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}

function dueOf({ content, next_digest_at }: { readonly content: string; readonly next_digest_at: number | null }) {
  return { subscription: subscriptionOf(content), dueAt: instantOf(Number(next_digest_at)) };
}

/** As JSON keeps it: times and moments are text. */
interface Kept extends Pick<Subscription, 'channel' | 'zone' | 'threshold' | 'mostADay' | 'setBy'> {
  readonly digest?: { readonly weekday?: number; readonly time: string };
  readonly alerts: readonly AlertTopic[];
  readonly quiet?: { readonly from: string; readonly to: string };
  readonly changedAt: string;
}

/** A subscription from its JSON; times and moments become ours again. */
export function subscriptionOf(content: string): Subscription {
  const { digest, alerts, quiet, changedAt, ...rest } = JSON.parse(content) as Kept;
  const time = Temporal.PlainTime.from;
  return {
    ...rest,
    ...(digest && { digest: { ...digest, time: time(digest.time) } }),
    alerts: new Set(alerts),
    ...(quiet && { quiet: { from: time(quiet.from), to: time(quiet.to) } }),
    changedAt: Temporal.Instant.from(changedAt),
  };
}
