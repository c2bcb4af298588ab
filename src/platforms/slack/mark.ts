/** The mark that a posted message carries for the bot alone: which delivery it belongs to, and which of its messages it is. */
import { z } from 'zod';

/** Name of the marks; Slack shows them to nobody. */
const EVENT = 'channel_brief_delivery';

const MARKED = z.object({
  ts: z.string(),
  metadata: z.object({
    event_type: z.literal(EVENT),
    event_payload: z.object({ delivery: z.string(), part: z.number(), of: z.number() }),
  }),
});

/** A message of a delivery: `ts` is its name in its conversation; parts count from 1. */
export interface Marked {
  readonly ts: string;
  readonly delivery: string;
  readonly part: number;
  readonly of: number;
}

/** The `metadata` of a post. */
export function markOf(delivery: string, part: number, of: number) {
  return { event_type: EVENT, event_payload: { delivery, part, of } };
}

/** Undefined for a message that no delivery made. */
export function readMark(message: unknown): Marked | undefined {
  const { data } = MARKED.safeParse(message);
  return data && { ts: data.ts, ...data.metadata.event_payload };
}
