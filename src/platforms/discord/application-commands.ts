/** Our commands as Discord's slash commands. */
import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import type { Command, CommandOption } from '../../domain/command.ts';
import { fitting } from '../../text/fitting.ts';

const MOST_DESCRIPTION = 100;
const MOST_CHOICES = 25;
const MOST_CHOICE = 100;

/** A slash command as Discord has it. */
export interface ChatInputCommand {
  readonly type: ApplicationCommandType.ChatInput;
  readonly name: string;
  readonly description: string;
  readonly options: APIApplicationCommandStringOption[];
  readonly contexts: InteractionContextType[];
  readonly integration_types: ApplicationIntegrationType[];
}

/** For servers and for direct messages with the bot; everybody may use them, since a command itself asks who may change what. */
export function applicationCommand({ name, description, options }: Command): ChatInputCommand {
  const required = options.filter((option) => option.required);
  const others = options.filter((option) => !option.required);
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: fitting(description, MOST_DESCRIPTION),
    options: [...required, ...others].map(optionOf),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
}

/** Choices that Discord cannot list are left to be typed, and the command says what it takes. */
function optionOf({
  name,
  description,
  required,
  choices,
  suggested,
}: CommandOption): APIApplicationCommandStringOption {
  const option = {
    type: ApplicationCommandOptionType.String as const,
    name,
    description: fitting(description, MOST_DESCRIPTION),
    ...(required ? { required } : {}),
  };
  const listed = choices !== undefined && choices.length <= MOST_CHOICES;
  if (listed && choices.every(({ length }) => length <= MOST_CHOICE)) {
    return { ...option, choices: choices.map((choice) => ({ name: choice, value: choice })) };
  }
  return suggested ? { ...option, autocomplete: true } : option;
}
