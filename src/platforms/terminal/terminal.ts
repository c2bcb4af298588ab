/** The terminal as a platform: what is sent is printed, once for each delivery. */
import type { Platform, SendOutcome } from '../platform.ts';
import { createPaint } from './paint.ts';
import { renderBriefing } from './render-briefing.ts';

export interface TerminalOptions {
  /** Prints a text; a promise is waited for. */
  write(text: string): void | Promise<void>;
  /** Of the window; undefined where there is none, as in a pipe. */
  readonly columns: number | undefined;
  /** True for a terminal that shows colour and links, where the reader has not asked for none. */
  readonly colour: boolean;
  /** Links behind words instead of addresses; as `colour` unless told. */
  readonly links?: boolean;
}

const WIDEST = 100;
const NARROWEST = 24;
const WITHOUT_WINDOW = 80;

export function createTerminal({ write, columns, colour, links = colour }: TerminalOptions): Platform {
  const page = {
    width: Math.max(NARROWEST, Math.min(columns || WITHOUT_WINDOW, WIDEST)),
    paint: createPaint({ colour, links }),
  };
  const printed = new Set<string>();
  let closed = false;
  return {
    async send(channel, briefing, { deliveryId, until }): Promise<SendOutcome> {
      if (channel.platform !== 'terminal') {
        return { kind: 'refused', reason: `terminal: the channel is on ${channel.platform}` };
      }
      if (closed) return { kind: 'refused', reason: 'terminal: closed' };
      if (printed.has(deliveryId)) return { kind: 'sent', messageId: deliveryId };
      const now = Temporal.Now.instant();
      if (until !== undefined && Temporal.Instant.compare(now, until) >= 0) return { kind: 'later', after: now };
      try {
        await write(`${printed.size === 0 ? '' : '\n'}${renderBriefing(briefing, page)}`);
      } catch (error) {
        return {
          kind: 'refused',
          reason: `terminal: cannot print (${error instanceof Error ? error.message : error})`,
        };
      }
      printed.add(deliveryId);
      return { kind: 'sent', messageId: deliveryId };
    },
    async edit() {
      return { kind: 'refused', reason: 'terminal: what is printed stays' };
    },
    async find(_channel, deliveryId) {
      return printed.has(deliveryId) ? { kind: 'found', messageId: deliveryId } : { kind: 'absent' };
    },
    async listen() {
      // Nobody asks here: the command line has the commands.
    },
    connection: () => ({ kind: 'connected' }),
    async close() {
      closed = true;
    },
  };
}
