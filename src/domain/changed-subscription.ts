/** A channel's subscription after a wish: what is not wished for stays as it was. */
import type { Asker } from './command.ts';
import { type DigestWish, MOST_ALERTS_A_DAY, type Subscription } from './subscription.ts';

export interface Wish {
  readonly zone?: string;
  /** `off` takes the digest away. */
  readonly digest?: DigestWish | 'off';
  readonly alerts?: Subscription['alerts'];
  /** 0 takes the threshold away. */
  readonly threshold?: number;
  /** `off` takes the quiet hours away. */
  readonly quiet?: NonNullable<Subscription['quiet']> | 'off';
  readonly mostADay?: number;
}

/** `zone` is that of a channel that has set none. */
export function changedSubscription(
  before: Subscription | undefined,
  wish: Wish,
  { channel, person }: Pick<Asker, 'channel' | 'person'>,
  { now, zone }: { readonly now: Temporal.Instant; readonly zone: string },
): Subscription {
  const digest = wish.digest ?? before?.digest ?? 'off';
  const quiet = wish.quiet ?? before?.quiet ?? 'off';
  const threshold = wish.threshold ?? before?.threshold ?? 0;
  return {
    channel,
    zone: wish.zone ?? before?.zone ?? zone,
    ...(digest === 'off' ? {} : { digest }),
    alerts: wish.alerts ?? before?.alerts ?? new Set(),
    ...(threshold === 0 ? {} : { threshold }),
    ...(quiet === 'off' ? {} : { quiet }),
    mostADay: wish.mostADay ?? before?.mostADay ?? MOST_ALERTS_A_DAY,
    setBy: person,
    changedAt: now,
  };
}
