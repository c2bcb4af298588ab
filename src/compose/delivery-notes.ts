/** What is said about deliveries themselves: that one may be a repeat, that a channel gets no more, what a digest makes up for. */
import { type Block, type Briefing, plain } from '../domain/briefing.ts';
import { channelWords } from '../domain/channel.ts';
import type { Subscription } from '../domain/subscription.ts';
import { numberWords } from '../text/wording.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The briefing with a line that the same may stand above it already. */
export function asRepeat(briefing: Briefing): Briefing {
  const note: Block = {
    kind: 'source',
    text: plain('This may be a repeat: it could not be found out whether the first one arrived.'),
  };
  return { ...briefing, blocks: [note, ...briefing.blocks] };
}

/** For the person who set a subscription that cannot be served any more: where, why, and what it was. */
export function stoppedNotice(subscription: Subscription, reason: string): Briefing {
  return {
    kind: 'answer',
    headline: 'A channel cannot be reached, so its subscription has ended',
    blocks: [
      { kind: 'paragraph', text: plain(`Channel: ${channelWords(subscription.channel)}. Reason: ${reason}`) },
      {
        kind: 'paragraph',
        text: plain(`It had ${wishWords(subscription)}. Once the channel can be reached, subscribe there again.`),
      },
    ],
  };
}

function wishWords({ digest, zone, alerts }: Subscription): string {
  const topics = `alerts on ${[...alerts].join(', ')}`;
  if (digest === undefined) return alerts.size === 0 ? 'neither digest nor alerts' : topics;
  const day = digest.weekday === undefined ? 'every day' : `every ${WEEKDAYS[digest.weekday - 1]}`;
  const wish = `a digest ${day} at ${digest.time.toString({ smallestUnit: 'minute' })} (${zone})`;
  return alerts.size === 0 ? wish : `${wish} and ${topics}`;
}

/** The digest with the headlines of alerts that the channel's limit kept back, and with what was put right in them since. */
export function withFolded(digest: Briefing, folded: readonly Briefing[]): Briefing {
  if (folded.length === 0) return digest;
  return {
    ...digest,
    blocks: [
      ...digest.blocks,
      { kind: 'section', title: `Alerts beyond this channel’s daily limit (${numberWords(folded.length)})` },
      ...folded.map((each): Block => ({ kind: 'paragraph', text: plain(headlineOf(each)) })),
    ],
  };
}

/** A note in strong letters above an alert puts it right. */
function headlineOf({ headline, blocks: [first] }: Briefing): string {
  const [note] = first?.kind === 'paragraph' ? first.text : [];
  return note?.strong ? `${headline}. ${note.text}` : headline;
}
