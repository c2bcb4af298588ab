/**
 * One attempt at one delivery, and what becomes of it. A message that may have arrived is looked for before it is sent again,
 * so that a kill or a lost answer makes no repeat.
 */
import type { Logger } from 'pino';
import { asRepeat, stoppedNotice } from '../compose/delivery-notes.ts';
import type { Briefing } from '../domain/briefing.ts';
import { channelWords } from '../domain/channel.ts';
import type { ClaimedDelivery, Settlement } from '../domain/delivery.ts';
import { afterQuiet } from '../domain/quiet-hours.ts';
import { wants } from '../domain/subscription.ts';
import type { Platform, SendOutcome } from '../platforms/platform.ts';
import type { Store } from '../store/store.ts';

/** What one attempt needs from outside. */
export interface CarryParts {
  readonly store: Pick<Store, 'deliveries' | 'subscriptions'>;
  readonly platform: Pick<Platform, 'send' | 'edit' | 'find'>;
  readonly now: () => Temporal.Instant;
  readonly log: Pick<Logger, 'warn' | 'error'>;
}

/** After this long a digest or an alert is no news any more. */
const TOO_OLD = { hours: 24 } as const;
/** Looks for a message before it is decided without knowing; with their pauses they take a quarter of an hour. */
const MOST_LOOKS = 10;
const LONGEST_PAUSE = 15 * 60;

/** Never throws for what a platform does; throws where the store cannot keep what became of it, and then the lease decides. */
export async function carryDelivery(claimed: ClaimedDelivery, parts: CarryParts): Promise<void> {
  let settlement: Settlement;
  try {
    settlement = await attempt(claimed, parts);
  } catch (error) {
    parts.log.error({ err: error }, `${nameOf(claimed)}: broke off and is looked for`);
    settlement = lookLater(claimed, claimed.looks, parts);
  }
  await parts.store.deliveries.settle(claimed, settlement, parts.now());
}

/** A post that is under way then has still time to come to its end before the lease does. */
const WAY = { seconds: 45 } as const;

function postUntil({ leasedUntil }: ClaimedDelivery): Temporal.Instant {
  return leasedUntil.subtract(WAY);
}

async function attempt(claimed: ClaimedDelivery, parts: CarryParts): Promise<Settlement> {
  if (claimed.edit !== undefined) return edit(claimed, claimed.edit.messageId, parts);
  const found = claimed.mayHaveArrived ? await look(claimed, parts) : undefined;
  if (found !== undefined) return found;
  if (claimed.isSaid) return SAID;
  const unwanted = await heldBack(claimed, parts);
  if (unwanted !== undefined) return unwanted;
  if (isTooOld(claimed, parts)) {
    const reason = `not sent in ${TOO_OLD.hours} hours`;
    parts.log.warn(`${nameOf(claimed)}: given up (${reason})`);
    return { kind: 'lapsed', reason };
  }
  // What was to be sent once more and was put off is a repeat still.
  const isRepeat = claimed.repeated && !claimed.mayHaveArrived;
  return send(claimed, isRepeat ? asRepeat(claimed.briefing) : claimed.briefing, parts);
}

const SAID: Settlement = { kind: 'lapsed', reason: 'what it corrects went out right' };
const UNWANTED: Settlement = { kind: 'lapsed', reason: 'the channel does not want it any more' };

/** What the channel wishes now decides, not what it wished when the alert came up; undefined where it is to be sent. */
async function heldBack(
  { channel, wish, under }: ClaimedDelivery,
  { store, now }: CarryParts,
): Promise<Settlement | undefined> {
  if (wish === undefined) return undefined;
  const subscription = await store.subscriptions.find(channel);
  if (subscription === undefined || !wants(subscription, wish)) return UNWANTED;
  if (subscription.mostADay === 0 && under === undefined) return { kind: 'folded' };
  const until = afterQuiet(subscription, now());
  return Temporal.Instant.compare(until, now()) > 0 ? { kind: 'put-off', until } : undefined;
}

/** Undefined where the message is not there and is to be sent. */
async function look(claimed: ClaimedDelivery, parts: CarryParts): Promise<Settlement | undefined> {
  const found = await parts.platform.find(claimed.channel, claimed.id, claimed.triedAt);
  if (found.kind === 'found') return { kind: 'sent', messageId: found.messageId };
  if (found.kind === 'absent') return undefined;
  const looks = claimed.looks + 1;
  if (looks < MOST_LOOKS) return lookLater(claimed, looks, parts);
  if (claimed.repeated || claimed.briefing.kind !== 'alert') {
    parts.log.warn(`${nameOf(claimed)}: may have arrived and is not repeated (${found.reason})`);
    return { kind: 'unknown', reason: found.reason };
  }
  return send({ ...claimed, repeated: true }, asRepeat(claimed.briefing), parts);
}

async function send(claimed: ClaimedDelivery, briefing: Briefing, parts: CarryParts): Promise<Settlement> {
  const outcome = await parts.platform.send(claimed.channel, briefing, {
    deliveryId: claimed.id,
    briefingId: claimed.briefingId,
    until: postUntil(claimed),
    ...(claimed.under !== undefined && { under: claimed.under }),
  });
  if (outcome.kind === 'sent') return outcome;
  if (outcome.kind === 'unknown') return lookLater(claimed, 0, parts);
  if (outcome.kind === 'malformed' || (outcome.kind === 'refused' && !outcome.everywhere)) {
    // The message that it answers may be gone, for which neither the channel nor this message is to blame.
    const { under, ...alone } = claimed;
    if (under !== undefined) return send(alone, briefing, parts);
    return outcome.kind === 'malformed' ? fail(claimed, outcome, parts) : stop(claimed, outcome.reason, parts);
  }
  return again(claimed, outcome, parts);
}

/** An edit may be made twice without harm, and what cannot be edited any more is left as it is. */
async function edit(claimed: ClaimedDelivery, messageId: string | undefined, parts: CarryParts): Promise<Settlement> {
  if (claimed.isSaid) return SAID;
  if (messageId === undefined) return { kind: 'lapsed', reason: 'the channel has no message to edit' };
  if (isTooOld(claimed, parts)) return { kind: 'lapsed', reason: `not edited in ${TOO_OLD.hours} hours` };
  const outcome = await parts.platform.edit(claimed.channel, messageId, claimed.briefing, claimed.briefingId);
  if (outcome.kind === 'sent') return outcome;
  if (outcome.kind === 'malformed') return fail(claimed, outcome, parts);
  if (outcome.kind === 'refused' && !outcome.everywhere) return { kind: 'lapsed', reason: outcome.reason };
  if (outcome.kind === 'unknown') return { kind: 'later', after: pauseAfter(claimed, parts) };
  return again(claimed, outcome, parts);
}

function lookLater(claimed: ClaimedDelivery, looks: number, parts: CarryParts): Settlement {
  const after = pauseAfter({ attempt: looks + 1 }, parts);
  return { kind: 'look', after, looks, ...(claimed.repeated && { repeated: true }) };
}

function again(
  claimed: ClaimedDelivery,
  outcome: Exclude<SendOutcome, { kind: 'sent' | 'unknown' | 'malformed' }>,
  parts: CarryParts,
): Settlement {
  const pause = pauseAfter(claimed, parts);
  const repeated = claimed.repeated && ({ repeated: true } as const);
  if (outcome.kind === 'refused') {
    parts.log.error(`${claimed.channel.platform}: takes nothing from this bot (${outcome.reason})`);
    return { kind: 'later', after: pause, ...repeated };
  }
  // A rate limit is over when the platform says so; whatever else it is may last, and is asked less and less often.
  const isOver = outcome.limit !== undefined || Temporal.Instant.compare(outcome.after, pause) > 0;
  return { kind: 'later', after: isOver ? outcome.after : pause, ...repeated };
}

/** What the platform does not take as it is made comes to its end, so that it holds up nothing else of its channel. */
function fail(claimed: ClaimedDelivery, { reason }: { readonly reason: string }, parts: CarryParts): Settlement {
  parts.log.error(`${nameOf(claimed)}: is not taken as it is made (${reason})`);
  return { kind: 'refused', reason };
}

/** The order makes each step repeatable: the notice is planned once, whoever is killed in between. */
async function stop(claimed: ClaimedDelivery, reason: string, parts: CarryParts): Promise<Settlement> {
  const { channel } = claimed;
  const { deliveries, subscriptions } = parts.store;
  const subscription = await subscriptions.find(channel);
  if (subscription?.setBy !== undefined && !channel.person) {
    const { platform, space } = channel;
    await deliveries.plan({
      id: `stopped ${channelWords(channel)} ${subscription.changedAt}`,
      briefing: stoppedNotice(subscription, reason),
      madeAt: parts.now(),
      deliveries: [{ channel: { platform, space, id: subscription.setBy, person: true }, dueAt: parts.now() }],
    });
  }
  await deliveries.stopChannel(channel, reason, parts.now());
  parts.log.warn(`${channelWords(channel)}: gets no more, since it was refused (${reason})`);
  return { kind: 'refused', reason };
}

/** One second after the first attempt, twice as long after each further one. */
function pauseAfter({ attempt }: Pick<ClaimedDelivery, 'attempt'>, { now }: CarryParts): Temporal.Instant {
  return now().add({ seconds: Math.min(2 ** (attempt - 1), LONGEST_PAUSE) });
}

function isTooOld({ dueAt }: ClaimedDelivery, { now }: CarryParts): boolean {
  return Temporal.Instant.compare(dueAt.add(TOO_OLD), now()) < 0;
}

function nameOf({ briefingId, channel }: ClaimedDelivery): string {
  return `delivery of “${briefingId}” to ${channelWords(channel)}`;
}
