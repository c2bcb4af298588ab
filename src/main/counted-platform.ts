/** A platform whose every attempt to send is counted and timed. */
import type { PlatformName } from '../domain/channel.ts';
import type { Platform, SendOutcome } from '../platforms/platform.ts';
import type { Monitor } from './monitor.ts';

/** Does what the platform does; the monitor is told how sending and editing came out. */
export function countedPlatform(name: PlatformName, platform: Platform, monitor: Pick<Monitor, 'delivery'>): Platform {
  async function counted(attempt: () => Promise<SendOutcome>): Promise<SendOutcome> {
    const began = performance.now();
    let kind: SendOutcome['kind'] | 'threw' = 'threw';
    try {
      const outcome = await attempt();
      kind = outcome.kind;
      return outcome;
    } finally {
      monitor.delivery(name, kind, performance.now() - began);
    }
  }
  return {
    send: (...given) => counted(() => platform.send(...given)),
    edit: (...given) => counted(() => platform.edit(...given)),
    find: (...given) => platform.find(...given),
    listen: (desk) => platform.listen(desk),
    connection: () => platform.connection(),
    close: () => platform.close(),
  };
}
