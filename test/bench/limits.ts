/** How near the sender comes to the time that the platforms' limits alone would need for ten thousand deliveries due at once. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PlatformName } from '../../src/domain/channel.ts';
import { SCOPE_NAMES } from '../../src/platforms/slack/scopes.ts';
import { createSeal } from '../../src/platforms/slack/seal.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { startTwin } from '../platforms/discord/twin.ts';
import { startWorkspace } from '../platforms/slack/workspace.ts';
import { countShown, type ReadTexts, readDiscord, readSlack, type Shown } from '../soak/count-shown.ts';
import { makePlaces, type Place, planBriefings } from '../soak/plan-briefings.ts';
import { startSenders } from '../soak/senders.ts';
import { floorOf } from './limit.ts';
import {
  DISCORD_LIMITS,
  discordLimited,
  type LimitingWay,
  openLimitingWay,
  SLACK_LIMITS,
  slackLimited,
} from './limiting-way.ts';
import { type Part, rounded, table } from './table.ts';

/** Deliveries of each platform, messages of each channel, and on Slack channels of each workspace. */
const HALF = 5_000;
const A_CHANNEL = 20;
const A_WORKSPACE = 50;
const WORKSPACES = ['T1', 'T2', 'T3', 'T4', 'T5'] as const;
/** Milliseconds that a call is on its way, as to a service in another country. */
const LATENCY = 100;
const MOST_MINUTES = 30;
/** Processes that send; the limits are of all of them together. */
const SENDERS = [1, 3] as const;

/** One platform of the bench. */
interface Side {
  readonly name: PlatformName;
  readonly way: LimitingWay;
  readonly places: readonly Place[];
  /** Seconds that the limits alone would need. */
  readonly floor: number;
  readonly shown: ReadTexts;
}

interface Measured extends Shown {
  readonly platform: PlatformName;
  readonly senders: number;
  readonly floor: number;
  /** Undefined where it was given up. */
  readonly seconds: number | undefined;
  readonly tooMany: number;
}

export async function limitsPart(): Promise<Part> {
  const measured: Measured[] = [];
  for (const senders of SENDERS) measured.push(...(await measure(senders)));
  return { data: measured, text: `${table([HEAD, ...measured.map(rowOf)])}\n${NOTE}` };
}

async function measure(many: number): Promise<readonly Measured[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'channel-brief-bench-'));
  const store = await openStore({ dataDir });
  const { slack, discord, botToken, close } = await openSides();
  try {
    await planBriefings(store, [...slack.places, ...discord.places]);
    const senders = startSenders(
      {
        place: { dataDir },
        slack: { clientId: 'bench', tokenKey: await install(store), apiUrl: `${slack.way.origin}/api` },
        discord: { token: botToken, apiUrl: `${discord.way.origin}/api` },
      },
      many,
    );
    const seconds = await secondsOf(store);
    await senders.stop();
    const measured: Measured[] = [];
    for (const { name, way, places, floor, shown } of [slack, discord]) {
      const counts = await countShown(places, shown);
      const { tooMany } = way.counts();
      measured.push({ platform: name, senders: many, floor, seconds: seconds.get(name), tooMany, ...counts });
    }
    return measured;
  } finally {
    await store.close();
    await close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function openSides() {
  const tokens = WORKSPACES.map((space) => ({ token: tokenOf(space), scopes: [...SCOPE_NAMES] }));
  const workspace = await startWorkspace({ tokens });
  const twin = await startTwin();
  const slackWay = await openLimitingWay(workspace.url, slackLimited, { latency: LATENCY });
  const discordWay = await openLimitingWay(new URL(twin.front.apiUrl).origin, discordLimited, { latency: LATENCY });
  let made = 0;
  const slack: Side = {
    name: 'slack',
    way: slackWay,
    places: await makePlaces(HALF, A_CHANNEL, async () => {
      const space = WORKSPACES[Math.floor(made / A_WORKSPACE)] as string;
      made += 1;
      return { ...(await workspace.newChannel()), space };
    }),
    floor: floorAt([SLACK_LIMITS.channel, A_CHANNEL], [SLACK_LIMITS.workspace, A_CHANNEL * A_WORKSPACE]),
    shown: readSlack(workspace),
  };
  const discord: Side = {
    name: 'discord',
    way: discordWay,
    places: await makePlaces(HALF, A_CHANNEL, () => twin.channel()),
    floor: floorAt([DISCORD_LIMITS.channel, A_CHANNEL], [DISCORD_LIMITS.bot, HALF]),
    shown: readDiscord(twin),
  };
  const close = async () => {
    await Promise.all([slackWay.close(), discordWay.close()]);
    await twin.stop();
    await workspace.close();
  };
  return { slack, discord, botToken: twin.discord.botToken, close };
}

function floorAt(...limits: readonly Parameters<typeof floorOf>[]): number {
  return Math.max(...limits.map((each) => floorOf(...each))) / 1_000;
}

function tokenOf(space: string): string {
  return `xoxb-bench-${space}`;
}

/** The bot is installed in each workspace as by OAuth; the key that opens its tokens. */
async function install({ installations }: Store): Promise<string> {
  const key = randomBytes(32).toString('hex');
  const seal = createSeal(key);
  for (const space of WORKSPACES) {
    const kept = { token: tokenOf(space), botUserId: 'U000000002', scopes: SCOPE_NAMES };
    await installations.save('slack', space, seal.close(JSON.stringify(kept), space), Temporal.Now.instant());
  }
  return key;
}

/** Seconds until nothing waits on a platform any more. */
async function secondsOf(store: Store): Promise<ReadonlyMap<PlatformName, number>> {
  const began = performance.now();
  const due = Temporal.Now.instant().add({ seconds: 1 });
  const took = new Map<PlatformName, number>();
  while (took.size < 2 && performance.now() - began < MOST_MINUTES * 60_000) {
    await wait(250);
    const { deliveries } = await store.waiting(due);
    for (const name of ['slack', 'discord'] as const) {
      if (!took.has(name) && !deliveries.some(({ platform }) => platform === name)) {
        took.set(name, (performance.now() - began) / 1_000);
      }
    }
  }
  return took;
}

const HEAD = ['', 'senders', 'deliveries', 'floor', 'took', 'over floor', '429s', 'lost', 'twice'];
const NOTE = `${A_CHANNEL} deliveries for each of ${(2 * HALF) / A_CHANNEL} channels, all due at once, on SQLite; a call is ${LATENCY} ms on its way.
Slack: a message a second a channel (3 at once), 300 a minute in each of ${WORKSPACES.length} workspaces (30 at once).
Discord: 5 in 5 seconds a channel, 50 requests a second in all.`;

function rowOf({ platform, senders, planned, floor, seconds, tooMany, lost, twice }: Measured): readonly string[] {
  const took = seconds === undefined ? 'given up' : `${rounded(seconds)} s`;
  const ratio = seconds === undefined ? '-' : `${(seconds / floor).toFixed(2)}x`;
  return [
    platform,
    `${senders}`,
    `${planned}`,
    `${rounded(floor)} s`,
    took,
    ratio,
    `${tooMany}`,
    `${lost}`,
    `${twice}`,
  ];
}
