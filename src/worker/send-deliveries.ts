/**
 * Sends what is due, each platform at its own pace. Work is found by asking the store: a ring only makes it ask at once, and
 * without one it asks when something comes due, or each minute.
 */
import PQueue from 'p-queue';
import type { Channel, PlatformName } from '../domain/channel.ts';
import type { ClaimedDelivery } from '../domain/delivery.ts';
import type { Platform, SendOutcome } from '../platforms/platform.ts';
import { type CarryParts, carryDelivery } from './carry-delivery.ts';
import { createSpacePace, type SpacePace } from './space-pace.ts';

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
  const { store, log, now } = parts;
  const pace = createSpacePace();
  const platform = heeding(carrier.platform, pace, now);

  /** How long to wait for more, in milliseconds. */
  async function takeSome(): Promise<number> {
    for (let free = freeHands(); free > 0 && !stopping.aborted; free = freeHands()) {
      const limit = pace.isOn() ? 1 : free;
      const claimed = await store.deliveries.claim({
        platform: carrier.name,
        now: now(),
        lease: parts.lease ?? LEASE,
        limit,
        pause: carrier.pause,
        passOver: pace.passOver(now()),
      });
      for (const each of claimed) carry(each);
      if (claimed.length < limit) return Math.min(await untilNext(), pace.freeIn(now()));
    }
    return LONGEST_WAIT;
  }

  function freeHands(): number {
    return carrier.atOnce - queue.pending - queue.size;
  }

  function carry(claimed: ClaimedDelivery): void {
    pace.taken(claimed.channel.space, now());
    void queue
      .add(() => carryDelivery(claimed, { ...parts, platform }))
      .catch((error: unknown) => log.error({ err: error }, 'the store could not keep what became of a delivery'))
      .finally(bell.ring);
  }

  async function untilNext(): Promise<number> {
    const next = await store.deliveries.nextAt([carrier.name]);
    const wait = next === undefined ? LONGEST_WAIT : next.since(now()).total('milliseconds');
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

/** The platform, with its answers heard by the pace. */
function heeding({ send, edit, find }: Platform, pace: SpacePace, now: () => Temporal.Instant): CarryParts['platform'] {
  const heed = ({ space }: Channel, outcome: SendOutcome) => {
    pace.heard(space, outcome, now());
    return outcome;
  };
  return {
    find,
    send: async (channel, ...given) => heed(channel, await send(channel, ...given)),
    edit: async (channel, ...given) => heed(channel, await edit(channel, ...given)),
  };
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
