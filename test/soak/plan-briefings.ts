/** Many briefings for many channels, each known by its headline. */
import { type Briefing, plain } from '../../src/domain/briefing.ts';
import type { Channel } from '../../src/domain/channel.ts';
import type { Store } from '../../src/store/store.ts';

/** A channel, and to how many briefings it is sent: to the first of them. */
export interface Place {
  readonly channel: Channel;
  readonly messages: number;
}

/** So many channels as the deliveries need, of which each takes so many. */
export async function makePlaces(
  deliveries: number,
  each: number,
  make: () => Promise<Channel>,
): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (let left = deliveries; left > 0; left -= each) {
    places.push({ channel: await make(), messages: Math.min(left, each) });
  }
  return places;
}

/** Each briefing goes to every channel that has room for it, now or spread over milliseconds; every second is an alert. */
export async function planBriefings(store: Store, places: readonly Place[], spread = 0): Promise<void> {
  const madeAt = Temporal.Now.instant();
  const planned = places.reduce((sum, { messages }) => sum + messages, 0);
  let before = 0;
  for (let number = 0; before < planned; number += 1) {
    const briefing: Briefing = {
      kind: number % 2 === 0 ? 'digest' : 'alert',
      headline: headlineOf(number),
      blocks: [{ kind: 'paragraph', text: plain('250 people arrived by small boat, in 3 boats.') }],
    };
    const deliveries = places
      .filter(({ messages }) => number < messages)
      .map(({ channel }, i) => {
        const milliseconds = number + Math.floor((spread * (before + i)) / planned);
        return { channel, dueAt: madeAt.add({ milliseconds }) };
      });
    before += deliveries.length;
    await store.deliveries.plan({ id: `briefing ${number}`, briefing, madeAt, deliveries });
  }
}

export function headlineOf(number: number): string {
  return `Briefing ${String(number).padStart(4, '0')} of many`;
}
