/** What people ask, brought to the desk: Discord hears within 3 seconds that an answer is coming, and then has it. */

import { setTimeout as after } from 'node:timers/promises';
import {
  type APIInteractionResponse,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import { type Briefing, plain } from '../../domain/briefing.ts';
import type { Desk, KeptBriefing } from '../platform.ts';
import { askerOf, mayShare } from './asker.ts';
import { type AnswerPlace, showAnswer } from './show-answer.ts';
import type { Turns } from './turns.ts';

export interface AnswerParts {
  readonly desk: Desk;
  /** Asks for nothing twice by itself: for posts in a channel, and to know who acknowledged a question. */
  readonly posts: REST;
  /** True once the bot is about to leave. */
  readonly leaving: () => boolean;
  readonly turns: Turns;
}

/** Milliseconds; Discord takes suggestions for 3 seconds. */
const SUGGEST_WITHIN = 2_300;
/** "Interaction has already been acknowledged". */
const ACKNOWLEDGED = 40_060;
const ALONE: APIInteractionResponse = {
  type: InteractionResponseType.DeferredChannelMessageWithSource,
  data: { flags: MessageFlags.Ephemeral },
};

/** Answers a command, a button or what is being typed; anything else is no question. Throws what Discord or the network answers. */
export async function answerQuestion(parts: AnswerParts, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return suggest(parts, interaction);
  if (interaction.isChatInputCommand()) return answerCommand(parts, interaction);
  if (interaction.isButton()) return answerButton(parts, interaction);
}

async function suggest(parts: AnswerParts, interaction: AutocompleteInteraction): Promise<void> {
  const { desk, leaving } = parts;
  const { name, value } = interaction.options.getFocused(true);
  const words = leaving() ? [] : desk.suggest(interaction.commandName, name, value);
  const known = await Promise.race([words, after(SUGGEST_WITHIN, [], { ref: false })]);
  const shown = [...new Set(known)].filter((each) => each.trim() !== '');
  const choices = shown.map((each) => ({ name: each, value: each }));
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  await acknowledge(parts, interaction, { type, data: { choices } });
}

async function answerCommand(parts: AnswerParts, interaction: ChatInputCommandInteraction): Promise<void> {
  const isLate = parts.leaving();
  if (!(await acknowledge(parts, interaction, ALONE))) return;
  const options = Object.fromEntries(
    interaction.options.data.flatMap(({ name, value }) => {
      const words = value === undefined ? '' : String(value).trim();
      return words === '' ? [] : [[name, words] as const];
    }),
  );
  const input = { options, asker: askerOf(interaction) };
  const answer = async () =>
    isLate ? RESTARTING : parts.turns.work(() => parts.desk.ask(interaction.commandName, input));
  await show(placeOf(interaction), answer, parts.desk);
}

/** `custom_id` is the action, a colon and the value. */
async function answerButton(parts: AnswerParts, interaction: ButtonInteraction): Promise<void> {
  const [, action = '', value = ''] = /^([^:]*):(.*)$/s.exec(interaction.customId) ?? [];
  const isLate = parts.leaving();
  if (action === 'share' && !isLate) return share(parts, interaction, value);
  if (!(await acknowledge(parts, interaction, ALONE))) return;
  const answer = async () =>
    isLate ? RESTARTING : parts.turns.work(() => parts.desk.press(action, value, askerOf(interaction)));
  await show(placeOf(interaction), answer, parts.desk);
}

/** In the channel for all who read there; what cannot be shared is told to the person alone. */
async function share(parts: AnswerParts, interaction: ButtonInteraction, value: string): Promise<void> {
  const { desk, posts, turns } = parts;
  if (!(await acknowledge(parts, interaction, { type: InteractionResponseType.DeferredMessageUpdate }))) return;
  const alone = { ...placeOf(interaction), awaited: false };
  if (!mayShare(interaction)) return showAnswer(alone, MAY_NOT_WRITE, desk.picture);
  try {
    const kept = await turns.work(() => desk.press('share', value, askerOf(interaction)));
    const isKept = kept.id === value;
    const place: AnswerPlace = isKept ? { ...alone, rest: posts, audience: 'channel' } : alone;
    await showAnswer(place, kept, desk.picture);
  } catch (error) {
    await showAnswer(alone, NOT_SHARED, desk.picture);
    throw error;
  }
}

function placeOf({ client, applicationId, token }: Exclude<Interaction, AutocompleteInteraction>): AnswerPlace {
  return { rest: client.rest, applicationId, token, awaited: true, audience: 'asker' };
}

/** An answer that fails, or that Discord does not take, is told to be missing, so that nobody waits for it. */
async function show(place: AnswerPlace, answer: () => Promise<KeptBriefing>, { picture }: Desk): Promise<void> {
  try {
    await showAnswer(place, await answer(), picture);
  } catch (error) {
    await showAnswer(place, NOT_SHOWN, picture);
    throw error;
  }
}

/** False where another process of the bot was first: Discord brings each question to all of them. */
async function acknowledge(
  { turns, posts }: AnswerParts,
  { id, token }: Interaction,
  body: APIInteractionResponse,
): Promise<boolean> {
  const tell = () => posts.post(Routes.interactionCallback(id, token), { body, auth: false });
  try {
    await turns.acknowledge(tell);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    if (error instanceof DiscordAPIError) throw error;
  }
  try {
    await turns.acknowledge(tell);
  } catch (error) {
    // The first try has arrived after all.
    if (!isTaken(error)) throw error;
  }
  return true;
}

function isTaken(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === ACKNOWLEDGED;
}

function told(headline: string, words: string): KeptBriefing {
  const briefing: Briefing = { kind: 'answer', headline, blocks: [{ kind: 'paragraph', text: plain(words) }] };
  return { id: 'told', briefing };
}

const RESTARTING = told('The bot is restarting', 'Please ask again in a minute.');
const MAY_NOT_WRITE = told(
  'This cannot be shared here',
  'You may not write in this channel. Ask in a channel where you may, and share it there.',
);
const NOT_SHOWN = told(
  'The answer could not be shown',
  'Something went wrong on its way. Please ask again in a minute.',
);
const NOT_SHARED = told(
  'This may not have been shared',
  'Discord did not say whether it arrived. Please look at the channel before you press the button again.',
);
