/**
 * Many deliveries over both platforms while everything goes wrong at once, and senders are killed at random: what arrived is counted
 * where people read it. `npm run soak -- --deliveries 20000 --database postgres`.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { SCOPE_NAMES } from '../../src/platforms/slack/scopes.ts';
import type { StorePlace } from '../../src/store/open-database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { startTwin, type Twin } from '../platforms/discord/twin.ts';
import { BOT_TOKEN, startWorkspace, type Workspace } from '../platforms/slack/workspace.ts';
import { countShown, readDiscord, readSlack, type Shown } from './count-shown.ts';
import { drawing, type FaultyWay, openFaultyWay } from './faulty-way.ts';
import type { MemoryRow } from './memory.ts';
import { makePlaces, planBriefings } from './plan-briefings.ts';
import type { SenderSetup } from './sender.ts';
import { startSenders } from './senders.ts';

export interface SoakOptions {
  readonly place: StorePlace;
  readonly deliveries: number;
  readonly processes: number;
  /** Milliseconds over which the deliveries come due, evenly; 0 for all at once. */
  readonly spread?: number;
  /** `kill -9` of a random sender; undefined for none. */
  readonly kills: { readonly most: number; readonly every: number } | undefined;
  readonly seed: number;
  /** Milliseconds until it is given up. */
  readonly limit: number;
  readonly onProgress?: (words: string) => void;
}

export interface PlatformCount extends Shown {
  readonly platform: string;
  readonly calls: number;
  readonly faults: Readonly<Record<string, number>>;
}

export interface SoakResult {
  readonly platforms: readonly PlatformCount[];
  readonly kills: number;
  readonly gatewayDrops: number;
  readonly seconds: number;
  /** Deliveries that were not done when time was up. */
  readonly left: number;
  /** Of the senders that lived at the end; of several the first was never killed. */
  readonly memory: readonly MemoryRow[];
}

/** Longer than the slowest call may take by as much as a post is given to come to its end. */
const LEASE = 60_000;
const AT_ONCE = 16;
/** A channel of this many messages is read in one look. */
const A_CHANNEL = 50;
/** The emulator turns a token away after 4,999 calls. */
const CALLS_A_TOKEN = 4_500;
const GATEWAY_DROPS = 15_000;

export async function soak(options: SoakOptions): Promise<SoakResult> {
  const half = Math.ceil(options.deliveries / 2);
  const tokens = Array.from({ length: Math.ceil((half * 6) / CALLS_A_TOKEN) + 1 }, (_, i) => `xoxb-soak-${i}`);
  const workspace = await startWorkspace({ tokens: tokens.map((token) => ({ token, scopes: [...SCOPE_NAMES] })) });
  const twin = await startTwin();
  twin.front.remembersNonces = true;
  const ways = await openWays({ workspace, twin, tokens, seed: options.seed });
  const store = await openStore(options.place);
  try {
    const slack = await makePlaces(half, A_CHANNEL, () => workspace.newChannel());
    const discord = await makePlaces(options.deliveries - half, A_CHANNEL, () => twin.channel());
    await planBriefings(store, [...slack, ...discord], options.spread);
    const began = performance.now();
    const ended = await sendAll(store, { ...options, twin, ways });
    const shown = {
      slack: await countShown(slack, readSlack(workspace)),
      discord: await countShown(discord, readDiscord(twin)),
    };
    return {
      platforms: [countOf('slack', shown.slack, ways.slack), countOf('discord', shown.discord, ways.discord)],
      ...ended,
      seconds: Math.round((performance.now() - began) / 1000),
    };
  } finally {
    await store.close();
    await ways.slack.close();
    await ways.discord.close();
    await twin.stop();
    await workspace.close();
  }
}

async function openWays({
  workspace,
  twin,
  tokens,
  seed,
}: {
  workspace: Workspace;
  twin: Twin;
  tokens: readonly string[];
  seed: number;
}) {
  const usual = ['status before', 'status after', 'cut before', 'cut after', 'slow answer'] as const;
  const storms = { every: 20_000, last: 1_500 };
  let calls = 0;
  const slack = await openFaultyWay({
    target: workspace.url,
    seed,
    share: 0.2,
    storms,
    faults: [...usual, 'refusal before', 'refusal after'],
    refusal: { ok: false, error: 'internal_error' },
    headersOf: (headers) => {
      calls += 1;
      const token = tokens[Math.min(Math.floor(calls / CALLS_A_TOKEN), tokens.length - 1)];
      return { ...headers, authorization: `Bearer ${token}` };
    },
  });
  const discord = await openFaultyWay({
    target: new URL(twin.front.apiUrl).origin,
    seed: seed + 1,
    share: 0.2,
    storms,
    faults: usual,
    refusal: {},
  });
  return { slack, discord };
}

interface Sending extends SoakOptions {
  readonly twin: Twin;
  readonly ways: { readonly slack: FaultyWay; readonly discord: FaultyWay };
}

type Ended = Pick<SoakResult, 'kills' | 'gatewayDrops' | 'left' | 'memory'>;

async function sendAll(store: Store, sending: Sending): Promise<Ended> {
  const { place, processes, spread = 0, kills: killing, twin, ways, onProgress = () => {} } = sending;
  const setup: SenderSetup = {
    place,
    slack: { botToken: BOT_TOKEN, apiUrl: `${ways.slack.origin}/api` },
    discord: { token: twin.discord.botToken, apiUrl: `${ways.discord.origin}/api` },
    haste: { atOnce: AT_ONCE, lease: LEASE },
  };
  const draw = drawing(sending.seed + 2);
  const end = performance.now() + sending.limit;
  const last = Temporal.Now.instant().add({ milliseconds: Math.ceil(spread) + A_CHANNEL });
  const senders = startSenders(setup, processes);
  let [kills, gatewayDrops, left] = [0, 0, 1];
  let nextKill = performance.now() + (killing?.every ?? 0) * (0.5 + draw());
  let nextDrop = performance.now() + GATEWAY_DROPS;
  while (left > 0 && performance.now() < end) {
    await wait(250);
    const { deliveries } = await store.waiting(last);
    left = deliveries.reduce((sum, { many }) => sum + many, 0);
    if (killing !== undefined && kills < killing.most && performance.now() > nextKill) {
      senders.killOne(draw());
      kills += 1;
      nextKill = performance.now() + killing.every * (0.5 + draw());
    }
    if (performance.now() > nextDrop) {
      twin.dropGateway();
      gatewayDrops += 1;
      nextDrop += GATEWAY_DROPS;
    }
    onProgress(`${left} left, ${kills} kills`);
  }
  const memory = senders.memory();
  await senders.stop();
  return { kills, gatewayDrops, left, memory };
}

function countOf(platform: string, shown: Shown, way: FaultyWay): PlatformCount {
  return { platform, ...shown, calls: way.calls(), faults: Object.fromEntries(way.counts) };
}
