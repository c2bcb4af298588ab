/** Who may change what is set for a channel: on the command line nobody, since there is no channel to set. */
import type { Asker } from './command.ts';
import { Fault } from './fault.ts';

/** The asker, who may change the channel; a person may always change what is sent to them alone. Throws a Fault for anybody else. */
export async function settingsAsker(asker: Asker | undefined): Promise<Asker> {
  if (asker === undefined)
    throw new Fault('Settings belong to a channel. Set them in Slack or Discord.', { exitCode: 2 });
  if (asker.channel.person || (await asker.mayManage())) return asker;
  throw new Fault(
    'Only people who may manage this channel can change what is set for it.\nLook-ups such as /crossings, /check and /news are open to everyone.',
  );
}
