/** Installations as Slack's libraries hand them over, sealed in the house's rows. An organization is one space. */
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { z } from 'zod';
import { Fault } from '../../domain/fault.ts';
import type { Seal } from './seal.ts';
import type { InstallationRows } from './setup.ts';

/** What is needed of an installation later; the rest of what Slack sends is not kept. */
const KEPT = z.object({
  token: z.string(),
  botId: z.string().optional(),
  botUserId: z.string(),
  scopes: z.array(z.string()),
});

/** What is sealed for a workspace: the bot's token there, who it is, and what it may do. */
export type KeptInstallation = z.infer<typeof KEPT>;

/** `find` throws a Fault where the key is not the one that a token was sealed with. */
export function keptInstallations(
  rows: InstallationRows,
  seal: Seal,
  now: () => Temporal.Instant,
): { find(space: string): Promise<KeptInstallation | undefined>; forBolt: InstallationStore } {
  return {
    async find(space) {
      const secret = await rows.find('slack', space);
      if (secret === undefined) return undefined;
      try {
        return KEPT.parse(JSON.parse(seal.open(secret, space)));
      } catch (cause) {
        const words = `TOKEN_KEY does not open the token of the workspace ${space}; set the key it was sealed with, or install the app there again`;
        throw new Fault(`slack: ${words}`, { cause });
      }
    },
    forBolt: {
      async storeInstallation(installation) {
        const { bot } = installation;
        const space = spaceOfInstallation(installation);
        if (bot === undefined || space === undefined) throw new Error('slack: an installation without a bot');
        const kept: KeptInstallation = {
          token: bot.token,
          botId: bot.id,
          botUserId: bot.userId,
          scopes: [...bot.scopes],
        };
        await rows.save('slack', space, seal.close(JSON.stringify(kept), space), now());
      },
      // The bot looks for its tokens itself; OAuth alone uses this store.
      async fetchInstallation() {
        throw new Error('slack: installations are not read this way');
      },
      async deleteInstallation(query) {
        const space = spaceOfQuery(query);
        if (space !== undefined) await rows.remove('slack', space);
      },
    },
  };
}

function spaceOfInstallation(installation: Installation): string | undefined {
  return installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id;
}

function spaceOfQuery({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string | undefined {
  return isEnterpriseInstall ? enterpriseId : teamId;
}
