/**
 * A process that sends what is due, with the unmodified clients of Slack and Discord: `node test/soak/sender.ts '<SenderSetup as JSON>'`.
 * It goes on until it is killed, told by SIGTERM to stop, or left alone by what started it, which it tells its resident memory in bytes.
 */
import { pino } from 'pino';
import { carrierOf } from '../../src/main/carrier-of.ts';
import { createDiscord } from '../../src/platforms/discord/discord.ts';
import type { Desk } from '../../src/platforms/platform.ts';
import type { SlackSetup } from '../../src/platforms/slack/setup.ts';
import { createSlack } from '../../src/platforms/slack/slack.ts';
import type { StorePlace } from '../../src/store/open-database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { startSending } from '../../src/worker/send-deliveries.ts';

export interface SenderSetup {
  readonly place: StorePlace;
  readonly slack: Pick<SlackSetup, 'botToken' | 'apiUrl' | 'clientId' | 'tokenKey'>;
  readonly discord: { readonly token: string; readonly apiUrl: string };
  /** In haste: so many at once, without a pause in a channel, a lease of so many milliseconds; else as the bot itself. */
  readonly haste?: { readonly atOnce: number; readonly lease: number };
}

const MEMORY_EVERY = 10_000;

const setup = JSON.parse(process.argv[2] ?? '{}') as SenderSetup;
const now = Temporal.Now.instant;
const log = pino({ level: 'error', base: { pid: process.pid } }, pino.destination(2));
const store = await openStore(setup.place);
const picture = async () => undefined;
const slack = createSlack({ ...setup.slack, installations: store.installations, log, now });
const discord = createDiscord({ ...setup.discord, picture, log, now });
const nothing = async () => ({ id: 'none', briefing: { kind: 'answer', headline: 'none', blocks: [] } as const });
const desk: Desk = {
  commands: [],
  ask: nothing,
  press: nothing,
  suggest: async () => [],
  home: async () => (await nothing()).briefing,
  picture,
  removed: async () => {},
};
const { haste } = setup;
const carriers = [carrierOf('slack', slack), carrierOf('discord', discord)];
const sender = startSending({
  store,
  now,
  log,
  ...(haste !== undefined && { lease: Temporal.Duration.from({ milliseconds: haste.lease }) }),
  carriers: carriers.map((carrier) =>
    haste === undefined ? carrier : { ...carrier, atOnce: haste.atOnce, pause: Temporal.Duration.from({ seconds: 0 }) },
  ),
});
void discord.listen(desk).catch((error) => log.error({ err: error }, 'the gateway could not be reached'));

const told = setInterval(() => process.send?.(process.memoryUsage.rss()), MEMORY_EVERY);

async function stop(): Promise<void> {
  clearInterval(told);
  await sender.stop();
  await Promise.all([slack.close(), discord.close()]);
  await store.close();
  process.exit(0);
}
process.once('SIGTERM', stop);
process.once('disconnect', stop);
