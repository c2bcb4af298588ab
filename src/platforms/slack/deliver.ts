/** The sending half of the platform: send, edit and find, with every answer of Slack and the network as an outcome. */
import type { Briefing } from '../../domain/briefing.ts';
import type { Channel } from '../../domain/channel.ts';
import { Fault } from '../../domain/fault.ts';
import type { FindOutcome, Platform, Sending, SendOutcome } from '../platform.ts';
import type { Conversation, Conversations } from './conversations.ts';
import { editBriefing } from './edit-briefing.ts';
import { findDelivery } from './find-delivery.ts';
import { APPS_PAGE, codeOf, outcomeOf, reasonOf } from './post-outcome.ts';
import { createProgressBook, type Progress } from './progress.ts';
import { renderBriefing } from './render-briefing.ts';
import { sendBriefing } from './send-briefing.ts';
import type { SlackSetup } from './setup.ts';
import type { ChartFiles } from './upload-charts.ts';

export interface DeliverParts extends Pick<SlackSetup, 'now' | 'fileWaits'> {
  readonly conversations: Conversations;
  readonly charts: ChartFiles;
  /** True once the platform is to send nothing more. */
  readonly closed: () => boolean;
}

export function createDelivery(parts: DeliverParts): Pick<Platform, 'send' | 'edit' | 'find'> {
  const { conversations, charts, closed, now, fileWaits } = parts;
  const book = createProgressBook();

  /** The conversation, or what stands in the way of it. */
  async function reach(channel: Channel): Promise<Conversation | Exclude<SendOutcome, { kind: 'sent' }>> {
    if (channel.platform !== 'slack') {
      return { kind: 'refused', reason: `slack: the channel is on ${channel.platform}` };
    }
    if (closed()) return { kind: 'later', after: now().add({ seconds: 60 }) };
    try {
      const conversation = await conversations.open(channel);
      if (conversation !== undefined) return conversation;
      const reason = `slack: the bot is not installed in the workspace ${channel.space}; install it there (${APPS_PAGE})`;
      return { kind: 'refused', reason };
    } catch (error) {
      if (error instanceof Fault) return { kind: 'refused', reason: error.message, everywhere: true };
      const outcome = outcomeOf(error, now());
      // Nothing was sent yet, so nothing can be there.
      if (outcome.kind === 'sent' || outcome.kind === 'unknown')
        return { kind: 'later', after: now().add({ seconds: 60 }) };
      return outcome;
    }
  }

  /** What is there of a delivery goes into its progress; whether all of it is. */
  async function look(conversation: Conversation, progress: Progress, id: string, since: Temporal.Instant) {
    const looked = await findDelivery(conversation, id, since);
    if (looked.kind !== 'found') return looked;
    delete progress.doubtfulSince;
    for (const { part, ts } of looked.messages) {
      progress.parts.add(part);
      if (part === 1) progress.ts = ts;
    }
    const most = looked.messages[0]?.of ?? 1;
    return { kind: 'found', complete: progress.parts.size >= most } as const;
  }

  async function sendNow(channel: Channel, briefing: Briefing, sending: Sending, progress: Progress) {
    const conversation = await reach(channel);
    if ('kind' in conversation) return conversation;
    const { deliveryId, briefingId: key, under, until } = sending;
    if (progress.doubtfulSince !== undefined) {
      try {
        await look(conversation, progress, deliveryId, progress.doubtfulSince);
      } catch {
        // Whoever sends again has decided to, so it is sent.
      }
    }
    const files = await charts.of(conversation.space, briefing);
    const messages = renderBriefing(briefing, { key, files });
    return sendBriefing(conversation, messages, { deliveryId, under, until, progress, now, fileWaits });
  }

  return {
    async send(channel, briefing, sending) {
      const progress = book.of(sending.deliveryId);
      const before = progress.running ?? Promise.resolve();
      const outcome = before.then(() => sendNow(channel, briefing, sending, progress));
      const running = outcome.catch(() => undefined);
      progress.running = running;
      try {
        return await outcome;
      } catch {
        return { kind: 'unknown' };
      } finally {
        if (progress.running === running) delete progress.running;
      }
    },

    async edit(channel, messageId, briefing, key) {
      const conversation = await reach(channel);
      if ('kind' in conversation) return conversation;
      const files = await charts.of(conversation.space, briefing);
      try {
        await editBriefing(conversation, messageId, renderBriefing(briefing, { key, files }), fileWaits);
        return { kind: 'sent', messageId };
      } catch (error) {
        return outcomeOf(error, now());
      }
    },

    async find(channel, deliveryId, since): Promise<FindOutcome> {
      const cannot = (why: string): FindOutcome => ({ kind: 'cannot-tell', reason: `slack: ${why}` });
      const conversation = await reach(channel);
      if ('kind' in conversation) {
        return cannot(
          conversation.kind === 'refused' ? conversation.reason.replace(/^slack: /, '') : 'Slack did not answer',
        );
      }
      const progress = book.of(deliveryId);
      try {
        const looked = await look(conversation, progress, deliveryId, since);
        if (looked.kind === 'too-many') return cannot('the channel has gone on too far to be read through');
        const { ts } = progress;
        if (looked.kind === 'found' && looked.complete && ts !== undefined) return { kind: 'found', messageId: ts };
        return { kind: 'absent' };
      } catch (error) {
        if (codeOf(error) !== undefined) return cannot(reasonOf(error));
        const outcome = outcomeOf(error, now());
        return cannot(
          outcome.kind === 'later' ? `Slack answers no more until ${outcome.after}` : 'Slack did not answer',
        );
      }
    },
  };
}
