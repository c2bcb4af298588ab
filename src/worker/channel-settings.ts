/** What is set for channels, in the store. */
import type { Settings } from '../compose/answer-settings.ts';
import { changedSubscription, type Wish } from '../domain/changed-subscription.ts';
import type { Channel } from '../domain/channel.ts';
import type { Asker } from '../domain/command.ts';
import { nextDigest } from '../domain/next-digest.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Store } from '../store/store.ts';

export interface ChannelSettings {
  read(channel: Channel): Promise<Settings>;
  /** Of every channel of the asker's space that the asker may know of: a person's own are not told to others. */
  ofSpace(asker: Asker): Promise<readonly Settings[]>;
  change(asker: Asker, wish: Wish): Promise<Settings>;
  /** Deletes everything about the channel, or with `all` about every channel of its space; how much it was. */
  forget(channel: Channel, all: boolean): Promise<{ readonly subscriptions: number; readonly deliveries: number }>;
}

export interface ChannelSettingsParts {
  readonly store: Pick<Store, 'subscriptions' | 'deliveries'>;
  readonly now: () => Temporal.Instant;
  /** Of channels that have set none. */
  readonly timeZone: string;
}

export function channelSettings({ store, now, timeZone }: ChannelSettingsParts): ChannelSettings {
  const { subscriptions, deliveries } = store;
  const settingsOf = (subscription: Subscription | undefined): Settings => ({
    subscription,
    next: subscription && nextDigest(subscription, now()),
  });
  return {
    read: async (channel) => settingsOf(await subscriptions.find(channel)),

    async ofSpace({ channel: { platform, space }, person }) {
      const all = await subscriptions.list({ platform, space });
      return all.filter(({ channel, setBy }) => !channel.person || setBy === person).map(settingsOf);
    },

    async change(asker, wish) {
      const before = await subscriptions.find(asker.channel);
      const subscription = changedSubscription(before, wish, asker, { now: now(), zone: timeZone });
      const settings = settingsOf(subscription);
      await subscriptions.save(
        subscription,
        settings.next,
        hasSameDigest(before, subscription) ? 'digest as it was' : undefined,
      );
      return settings;
    },

    async forget(channel, all) {
      const { platform, space } = channel;
      if (all) {
        return {
          subscriptions: await subscriptions.removeSpace(platform, space),
          deliveries: await deliveries.removeSpace(platform, space),
        };
      }
      return {
        subscriptions: (await subscriptions.remove(channel)) ? 1 : 0,
        deliveries: await deliveries.removeChannel(channel),
      };
    },
  };
}

function hasSameDigest(before: Subscription | undefined, after: Subscription): boolean {
  const words = ({ zone, digest }: Subscription) => `${zone} ${digest?.weekday} ${digest?.time}`;
  return before !== undefined && words(before) === words(after);
}
