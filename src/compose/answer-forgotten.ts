/** The answer to a wish to be forgotten: what was deleted, and what is left elsewhere. */
import type { Briefing } from '../domain/briefing.ts';
import { count } from '../text/wording.ts';

export interface Forgotten {
  /** Channels whose settings were deleted. */
  readonly subscriptions: number;
  /** Records of what was sent, or was to be sent. */
  readonly deliveries: number;
}

export function answerForgotten({ subscriptions, deliveries }: Forgotten, all: boolean): Briefing {
  const place = all ? 'this space' : 'this channel';
  const nothing = subscriptions + deliveries === 0;
  const deleted = `Deleted: ${count(subscriptions, SETTINGS)} and ${count(deliveries, DELIVERIES)}.`;
  return {
    kind: 'answer',
    headline: nothing ? `Nothing was stored about ${place}` : `All that was stored about ${place} is deleted`,
    blocks: [
      ...(nothing
        ? []
        : [{ kind: 'paragraph' as const, text: [{ text: `${deleted} No briefing and no alert comes any more.` }] }]),
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Messages that stand in channels are kept by the platform; delete them there. Answers are kept without names for ' +
              '30 days. Removing the bot also deletes its key to the space.',
          },
        ],
      },
    ],
  };
}

const SETTINGS = { one: 'channel’s settings', many: 'channels’ settings' };
const DELIVERIES = { one: 'record of a message', many: 'records of messages' };
