/**
 * Sends what is due, each platform at its own pace. Work is found by asking the store: a ring only makes it ask at once, and
 * without one it asks when something comes due, or each minute.
 */
import PQueue from 'p-queue';
import type { PlatformName } from '../domain/channel.ts';
import type { Platform } from '../platforms/platform.ts';
import { type CarryParts, carryDelivery } from './carry-delivery.ts';

export interface Carrier {
  readonly name: PlatformName;
  readonly platform: Platform;
  /** Deliveries in hand at once. */
  readonly atOnce: number;
  /** From one message of a channel to its next. */
  readonly pause: Temporal.Duration;
}

export interface SenderParts extends Pick<CarryParts, 'store' | 'now' | 'log'> {
  readonly carriers: readonly Carrier[];
  /** For how long a delivery is in hand before others may look what became of it; longer than a platform takes to answer. */
  readonly lease?: Temporal.Duration;
  /** Milliseconds that `stop` waits for what is in hand; what takes longer is left to the lease. */
  readonly patience?: number;
}

export interface Sender {
  /** Something may be due. */
  ring(): void;
  /** Takes nothing more in hand, and settles when what is in hand is done. */
  stop(): Promise<void>;
}

const LEASE = Temporal.Duration.from({ minutes: 3 });
const PATIENCE = 20_000;
/** Milliseconds until the store is asked again: what others free gives no ring, and a broken store is not asked in a circle. */
const LONGEST_WAIT = 60_000;
const SHORTEST_WAIT = 200;
const AFTER_FAILURE = 5_000;

export function startSending(parts: SenderParts): Sender {
  const stopping = new AbortController();
  const lanes = parts.carriers.map((carrier) => openLane(carrier, parts, stopping.signal));
  return {
    ring: () => {
      for (const { ring } of lanes) ring();
    },
    async stop() {
      stopping.abort();
      for (const { ring } of lanes) ring();
      const patience = Promise.withResolvers<void>();
      const timer = setTimeout(patience.resolve, parts.patience ?? PATIENCE);
      await Promise.race([Promise.all(lanes.map(({ done }) => done)), patience.promise]);
      clearTimeout(timer);
    },
  };
}

function openLane(carrier: Carrier, parts: SenderParts, stopping: AbortSignal) {
  const bell = createBell();
  const queue = new PQueue({ concurrency: carrier.atOnce });
  const { store, log } = parts;

  /** How long to wait for more, in milliseconds. */
  async function takeSome(): Promise<number> {
    const free = carrier.atOnce - queue.pending - queue.size;
    if (free === 0) return LONGEST_WAIT;
    const claimed = await store.deliveries.claim({
      platform: carrier.name,
      now: parts.now(),
      lease: parts.lease ?? LEASE,
      limit: free,
      pause: carrier.pause,
    });
    for (const each of claimed) {
      void queue
        .add(() => carryDelivery(each, { ...parts, platform: carrier.platform }))
        .catch((error: unknown) => log.error({ err: error }, 'the store could not keep what became of a delivery'))
        .finally(bell.ring);
    }
    return claimed.length === free ? LONGEST_WAIT : untilNext();
  }

  async function untilNext(): Promise<number> {
    const next = await store.deliveries.nextAt([carrier.name]);
    const wait = next === undefined ? LONGEST_WAIT : next.since(parts.now()).total('milliseconds');
    return Math.min(Math.max(wait, SHORTEST_WAIT), LONGEST_WAIT);
  }

  async function run(): Promise<void> {
    while (!stopping.aborted) {
      let wait = AFTER_FAILURE;
      try {
        wait = await takeSome();
      } catch (error) {
        log.error({ err: error }, 'the store could not be asked for deliveries, and is asked again');
      }
      if (!stopping.aborted) await bell.heard(wait);
    }
    await queue.onIdle();
  }

  return { ring: bell.ring, done: run() };
}

/** A ring that comes while nobody listens is heard at the next listening. */
function createBell() {
  let rung = false;
  let hear = () => {};
  return {
    ring() {
      rung = true;
      hear();
    },
    async heard(milliseconds: number): Promise<void> {
      if (!rung) {
        const { promise, resolve } = Promise.withResolvers<void>();
        const timer = setTimeout(resolve, milliseconds);
        hear = resolve;
        await promise;
        clearTimeout(timer);
      }
      rung = false;
    },
  };
}
