/** Makes the commands known to Discord, only where they differ from those that it has. */
import type { ApplicationCommandManager, ChatInputApplicationCommandData } from 'discord.js';
import type { Command } from '../../domain/command.ts';
import { applicationCommand, type ChatInputCommand } from './application-commands.ts';

/** What was done; throws where Discord does not take them. */
export async function registerCommands(
  manager: ApplicationCommandManager,
  commands: readonly Command[],
): Promise<'registered' | 'unchanged'> {
  const wanted = commands.map(applicationCommand);
  // Whoever cannot be told what is there gets it all again, which changes nothing where nothing differs.
  const there = await manager.fetch().catch(() => undefined);
  const isSame =
    there !== undefined &&
    there.size === wanted.length &&
    wanted.every((each) => there.find(({ name }) => name === each.name)?.equals(asData(each), true));
  if (isSame) return 'unchanged';
  await manager.set(wanted);
  return 'registered';
}

function asData({ integration_types, ...rest }: ChatInputCommand): ChatInputApplicationCommandData {
  return { ...rest, integrationTypes: integration_types };
}
