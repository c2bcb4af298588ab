/** What the worker asks of a platform: carry a briefing to a channel and say how that went. */
import type { Briefing } from '../domain/briefing.ts';

/** Where people read. */
export interface Channel {
  readonly platform: 'terminal' | 'slack' | 'discord';
  readonly space: string;
  readonly id: string;
}

export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'later'; readonly after: Temporal.Instant }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown' };

export interface Platform {
  send(channel: Channel, briefing: Briefing, deliveryId: string): Promise<SendOutcome>;
  close(): Promise<void>;
}
