/**
 * One of many processes that plan deliveries and send them at the same time: `node test/store/claimer.ts '<place as JSON>' <number>`.
 * Prints what it had in hand, from when until when, as JSON; it ends when nothing is left.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '../../src/store/open-store.ts';
import { moment } from '../contracts/store/store-for-tests.ts';

const [place = '{}', number = '0'] = process.argv.slice(2);
const { deliveries, close } = await openStore(JSON.parse(place));
const clock = () => performance.timeOrigin + performance.now();
const now = moment('2026-08-18');
const attempts: unknown[] = [];

async function sendSome(): Promise<number> {
  const claimed = await deliveries.claim({
    platform: 'slack',
    now,
    lease: Temporal.Duration.from({ minutes: 2 }),
    limit: 3,
    pause: Temporal.Duration.from({ seconds: 0 }),
  });
  const began = clock();
  await wait(Math.random() * 5);
  for (const each of claimed) {
    attempts.push({ channel: each.channel.id, briefing: each.briefingId, began, ended: clock() });
    await deliveries.settle(each, { kind: 'sent', messageId: each.id }, now);
  }
  return claimed.length;
}

for (let round = 0; round < 20; round += 1) {
  await deliveries.plan({
    id: `${number} ${round}`,
    briefing: { kind: 'alert', headline: `${number} ${round}`, blocks: [] },
    madeAt: now,
    deliveries: Array.from({ length: 6 }, (_, i) => ({
      channel: { platform: 'slack', space: 'T1', id: `C${i}` },
      dueAt: now,
    })),
  });
  await sendSome();
}
while ((await sendSome()) > 0 || (await deliveries.nextAt(['slack'])) !== undefined) await wait(2);
await close();
console.log(JSON.stringify(attempts));
