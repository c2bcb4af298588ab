/** An answer shown to all of the channel in which it was asked for: as the bot, with the sharer's name as plain words, which calls nobody. */
import type { Briefing } from '../../domain/briefing.ts';
import type { Channel } from '../../domain/channel.ts';
import type { KeptBriefing, Platform } from '../platform.ts';
import { insist, type Respond } from './answer.ts';
import { nameFor } from './names.ts';
import { renderBriefing } from './render-briefing.ts';

export interface Sharing {
  readonly channel: Channel;
  /** The short name of the person who shares. */
  readonly sharer: string | undefined;
  readonly respond: Respond;
  readonly send: Platform['send'];
}

/** Slack takes five answers to one press. */
const MOST_MESSAGES = 4;

/** Pressed again, it stays shared once. Where the bot is not in the channel Slack posts the answer for it. */
export async function shareInChannel({ id, briefing }: KeptBriefing, sharing: Sharing): Promise<void> {
  const { channel, sharer, respond, send } = sharing;
  const shown = sharer === undefined ? briefing : signed(briefing, sharer);
  const deliveryId = nameFor(`share ${id} ${channel.id}`);
  const outcome = await send(channel, shown, { deliveryId, briefingId: id });
  if (outcome.kind === 'sent') return;
  if (outcome.kind === 'refused' || outcome.kind === 'malformed') {
    for (const { body } of renderBriefing(shown, { key: id }).slice(0, MOST_MESSAGES)) {
      const blocks = body.blocks.filter(({ block_id }) => block_id !== 'in-thread');
      await insist(respond, { ...body, blocks, response_type: 'in_channel', replace_original: false });
    }
    return;
  }
  const words =
    outcome.kind === 'later'
      ? 'Slack takes no more messages for this channel just now. Press again in a minute.'
      : 'Slack did not say whether the answer is shared. Where it is not in the channel, press again in a minute.';
  const [told] = renderBriefing({ kind: 'answer', headline: words, blocks: [] });
  if (told !== undefined) await insist(respond, { ...told.body, response_type: 'ephemeral', replace_original: false });
}

function signed(briefing: Briefing, sharer: string): Briefing {
  return { ...briefing, blocks: [...briefing.blocks, { kind: 'source', text: [{ text: `Shared by ${sharer}.` }] }] };
}
