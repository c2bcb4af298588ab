/**
 * A platform whose answers a test chooses, for what no real one can be brought to answer on demand. It shows what arrived, and
 * knows deliveries by their ids as the real ones do.
 */
import type { Briefing } from '../../src/domain/briefing.ts';
import type { Channel } from '../../src/domain/channel.ts';
import type { FindOutcome, Platform, Sending, SendOutcome } from '../../src/platforms/platform.ts';

type Scripted = SendOutcome | { readonly kind: 'arrived-unknown' } | 'throw';

export interface Shown {
  readonly messageId: string;
  readonly channel: Channel;
  readonly briefing: Briefing;
  readonly sending: Sending;
}

export function scriptedPlatform() {
  const shown: Shown[] = [];
  const edits: { messageId: string; briefing: Briefing }[] = [];
  const next: { send: Scripted[]; edit: SendOutcome[]; find: FindOutcome[] } = { send: [], edit: [], find: [] };
  const arrive = (channel: Channel, briefing: Briefing, sending: Sending): SendOutcome => {
    const messageId = `m${shown.length + 1}`;
    shown.push({ messageId, channel, briefing, sending });
    return { kind: 'sent', messageId };
  };
  const platform: Platform = {
    async send(channel, briefing, sending) {
      const scripted = next.send.shift();
      if (scripted === 'throw') throw new Error('the platform broke');
      if (scripted?.kind === 'arrived-unknown') {
        arrive(channel, briefing, sending);
        return { kind: 'unknown' };
      }
      return scripted ?? arrive(channel, briefing, sending);
    },
    async edit(_channel, messageId, briefing) {
      const scripted = next.edit.shift();
      if (scripted !== undefined) return scripted;
      edits.push({ messageId, briefing });
      return { kind: 'sent', messageId };
    },
    async find(_channel, deliveryId) {
      const scripted = next.find.shift();
      if (scripted !== undefined) return scripted;
      const there = shown.find(({ sending }) => sending.deliveryId === deliveryId);
      return there === undefined ? { kind: 'absent' } : { kind: 'found', messageId: there.messageId };
    },
    async listen() {},
    connection: () => ({ kind: 'connected' }),
    async close() {},
  };
  return { platform, shown, edits, next };
}
