/**
 * Many deliveries over both platforms while everything goes wrong at once, and senders are killed at random: what arrived is counted
 * where people read it. `npm run soak -- --deliveries 20000 --database postgres`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Briefing, plain } from '../../src/domain/briefing.ts';
import type { Channel } from '../../src/domain/channel.ts';
import { SCOPE_NAMES } from '../../src/platforms/slack/scopes.ts';
import type { StorePlace } from '../../src/store/open-database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { startTwin, type Twin } from '../platforms/discord/twin.ts';
import { BOT_TOKEN, startWorkspace, type Workspace } from '../platforms/slack/workspace.ts';
import { drawing, type FaultyWay, openFaultyWay } from './faulty-way.ts';
import type { SenderSetup } from './sender.ts';

export interface SoakOptions {
  readonly place: StorePlace;
  readonly deliveries: number;
  readonly processes: number;
  /** `kill -9` of a random sender; undefined for none. */
  readonly kills: { readonly most: number; readonly every: number } | undefined;
  readonly seed: number;
  /** Milliseconds until it is given up. */
  readonly limit: number;
  readonly onProgress?: (words: string) => void;
}

export interface PlatformCount {
  readonly platform: string;
  readonly planned: number;
  readonly once: number;
  readonly lost: number;
  readonly twice: number;
  /** Of those, alerts that say of themselves that they may be a repeat. */
  readonly owned: number;
  /** Seconds from the first to the last of each that came twice, where the platform says so. */
  readonly gaps: readonly number[];
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
    const slack = await channelsFor(half, () => workspace.newChannel());
    const discord = await channelsFor(options.deliveries - half, () => twin.channel());
    await planAll(store, [...slack, ...discord]);
    const began = performance.now();
    const ended = await sendAll(store, { ...options, twin, ways });
    const shown = { slack: readSlack(workspace), discord: readDiscord(twin) };
    return {
      platforms: [
        await countOf('slack', slack, { shown: shown.slack, way: ways.slack }),
        await countOf('discord', discord, { shown: shown.discord, way: ways.discord }),
      ],
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

interface Place {
  readonly channel: Channel;
  readonly messages: number;
}

async function channelsFor(deliveries: number, make: () => Promise<Channel>): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (let left = deliveries; left > 0; left -= A_CHANNEL) {
    places.push({ channel: await make(), messages: Math.min(left, A_CHANNEL) });
  }
  return places;
}

/** Each briefing goes to every channel that has room for it; every second is an alert. */
async function planAll(store: Store, places: readonly Place[]): Promise<void> {
  const madeAt = Temporal.Now.instant();
  for (let number = 0; number < A_CHANNEL; number += 1) {
    const briefing: Briefing = {
      kind: number % 2 === 0 ? 'digest' : 'alert',
      headline: headlineOf(number),
      blocks: [{ kind: 'paragraph', text: plain('250 people arrived by small boat, in 3 boats.') }],
    };
    const deliveries = places
      .filter(({ messages }) => number < messages)
      .map(({ channel }) => ({ channel, dueAt: madeAt.add({ milliseconds: number }) }));
    await store.deliveries.plan({ id: `soak ${number}`, briefing, madeAt, deliveries });
  }
}

function headlineOf(number: number): string {
  return `Briefing ${String(number).padStart(4, '0')} of the soak`;
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

async function sendAll(store: Store, sending: Sending): Promise<Pick<SoakResult, 'kills' | 'gatewayDrops' | 'left'>> {
  const { place, processes, kills: killing, twin, ways, onProgress = () => {} } = sending;
  const setup: SenderSetup = {
    place,
    slack: { botToken: BOT_TOKEN, apiUrl: `${ways.slack.origin}/api` },
    discord: { token: twin.discord.botToken, apiUrl: `${ways.discord.origin}/api` },
    atOnce: AT_ONCE,
    lease: LEASE,
  };
  const draw = drawing(sending.seed + 2);
  const end = performance.now() + sending.limit;
  const senders = Array.from({ length: processes }, () => startSender(setup));
  let [kills, gatewayDrops, left] = [0, 0, 1];
  let nextKill = performance.now() + (killing?.every ?? 0) * (0.5 + draw());
  let nextDrop = performance.now() + GATEWAY_DROPS;
  while (left > 0 && performance.now() < end) {
    await wait(250);
    const { deliveries } = await store.waiting(Temporal.Now.instant().add({ hours: 1 }));
    left = deliveries.reduce((sum, { many }) => sum + many, 0);
    if (killing !== undefined && kills < killing.most && performance.now() > nextKill) {
      const victim = Math.floor(draw() * senders.length);
      senders[victim]?.kill('SIGKILL');
      senders[victim] = startSender(setup);
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
  await Promise.all(senders.map(stopSender));
  return { kills, gatewayDrops, left };
}

function startSender(setup: SenderSetup): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, 'sender.ts'), JSON.stringify(setup)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function stopSender(sender: ChildProcess): Promise<void> {
  if (sender.exitCode !== null || sender.signalCode !== null) return;
  const gone = once(sender, 'exit');
  sender.kill('SIGTERM');
  await Promise.race([gone, wait(30_000, undefined, { ref: false })]);
  sender.kill('SIGKILL');
}

type ReadTexts = (channel: Channel) => Promise<readonly string[]>;

function readSlack({ eyes }: Workspace): ReadTexts {
  return async ({ id }) => {
    const { messages = [] } = await eyes.conversations.history({ channel: id, limit: 999 });
    return messages.map((message) => JSON.stringify(message));
  };
}

function readDiscord({ messages }: Twin): ReadTexts {
  return async ({ id }) => (await messages(id)).map((message) => message.text);
}

async function countOf(
  platform: string,
  places: readonly Place[],
  { shown, way }: { readonly shown: ReadTexts; readonly way: FaultyWay },
): Promise<PlatformCount> {
  let [planned, seen, lost, twice, owned] = [0, 0, 0, 0, 0];
  const gaps: number[] = [];
  for (const { channel, messages } of places) {
    const texts = await shown(channel);
    for (let number = 0; number < messages; number += 1) {
      const own = texts.filter((text) => text.includes(headlineOf(number)));
      const times = own.length;
      planned += 1;
      if (times === 1) seen += 1;
      else if (times === 0) lost += 1;
      else {
        twice += 1;
        gaps.push(gapOf(own));
        if (own.filter((text) => text.includes('This may be a repeat')).length === times - 1) owned += 1;
      }
    }
  }
  return {
    platform,
    planned,
    once: seen,
    lost,
    twice,
    owned,
    gaps,
    calls: way.calls(),
    faults: Object.fromEntries(way.counts),
  };
}

function gapOf(messages: readonly string[]): number {
  const at = messages.map((text) => Number(/"ts":"([\d.]+)"/.exec(text)?.[1] ?? Number.NaN)).toSorted();
  return (at.at(-1) ?? Number.NaN) - (at[0] ?? Number.NaN);
}
