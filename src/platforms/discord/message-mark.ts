/**
 * By what a message of ours is known again. Discord keeps a nonce for a few minutes only and leaves it out of a channel's
 * history, but it keeps the number that a component was sent with for as long as the message is there. So the container
 * carries a number made of the delivery's id, and its first component says which message of how many this is.
 */
import { createHash } from 'node:crypto';
import type { APIMessageTopLevelComponent } from 'discord.js';
import { z } from 'zod';

export interface MessageMark {
  /** The same on every message of a delivery: 31 bits made of its id. */
  readonly delivery: number;
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** Numbers that Discord gives to components without one count up from 1, so ours stay far above them. */
const PARTS = 1_000;

/** Of a delivery's id. Two deliveries share a number once in two thousand million. */
export function deliveryNumber(deliveryId: string): number {
  const hash = createHash('sha256').update(deliveryId).digest().readUInt32BE(0);
  return Math.max((hash & 0x7fff_ffff) >>> 0, PARTS * PARTS);
}

/** The same components with the mark on them. */
export function withMark(
  components: readonly APIMessageTopLevelComponent[],
  { delivery, part, of }: MessageMark,
): APIMessageTopLevelComponent[] {
  return components.map((component) => {
    if (component.type !== 17) return component;
    const [first, ...rest] = component.components;
    if (first === undefined) return component;
    return { ...component, id: delivery, components: [{ ...first, id: part * PARTS + of }, ...rest] };
  });
}

const marked = z.object({
  type: z.literal(17),
  id: z.number(),
  components: z.tuple([z.object({ id: z.number() })], z.unknown()),
});

/** The mark of a message of Discord's history; undefined where there is none. */
export function markOf(components: unknown): MessageMark | undefined {
  const first = Array.isArray(components) ? marked.safeParse(components[0]) : undefined;
  if (first?.data === undefined) return undefined;
  const { id: delivery, components: inside } = first.data;
  const { id } = inside[0];
  const mark = { delivery, part: Math.floor(id / PARTS), of: id % PARTS };
  return mark.part >= 1 && mark.part <= mark.of ? mark : undefined;
}

/** At most 25 characters, as Discord takes; of the first message it is the delivery's id itself. */
export function nonceOf(deliveryId: string, part: number): string {
  if (part === 1 && deliveryId.length <= 25) return deliveryId;
  return createHash('sha256').update(`${deliveryId} ${part}`).digest('base64url').slice(0, 25);
}
