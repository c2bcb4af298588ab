/** What people ask, brought to the desk: Discord hears within 3 seconds that an answer is coming, and then has it. */

import { setTimeout as after } from 'node:timers/promises';
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  MessageFlags,
  type REST,
} from 'discord.js';
import { type Briefing, plain } from '../../domain/briefing.ts';
import type { Desk, KeptBriefing } from '../platform.ts';
import { askerOf, mayShare } from './asker.ts';
import { type AnswerPlace, showAnswer } from './show-answer.ts';
import type { Turns } from './turns.ts';

export interface AnswerParts {
  readonly desk: Desk;
  /** For posts in a channel, which are not asked for twice. */
  readonly posts: REST;
  /** True once the bot is about to leave. */
  readonly leaving: () => boolean;
  readonly turns: Turns;
}

/** Milliseconds; Discord takes suggestions for 3 seconds. */
const SUGGEST_WITHIN = 2_300;
/** "Interaction has already been acknowledged": an earlier try of the same acknowledgement arrived. */
const ACKNOWLEDGED = 40_060;

/** Answers a command, a button or what is being typed; anything else is no question. Throws what Discord or the network answers. */
export async function answerQuestion(parts: AnswerParts, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return suggest(parts, interaction);
  if (interaction.isChatInputCommand()) return answerCommand(parts, interaction);
  if (interaction.isButton()) return answerButton(parts, interaction);
}

async function suggest({ desk, leaving, turns }: AnswerParts, interaction: AutocompleteInteraction): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const words = leaving() ? [] : desk.suggest(interaction.commandName, name, value);
  const known = await Promise.race([words, after(SUGGEST_WITHIN, [], { ref: false })]);
  const shown = [...new Set(known)].filter((each) => each.trim() !== '');
  await turns.acknowledge(() => interaction.respond(shown.map((each) => ({ name: each, value: each }))));
}

async function answerCommand(parts: AnswerParts, interaction: ChatInputCommandInteraction): Promise<void> {
  const isLate = parts.leaving();
  await acknowledge(parts, () => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
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
  await acknowledge(parts, () => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const answer = async () =>
    isLate ? RESTARTING : parts.turns.work(() => parts.desk.press(action, value, askerOf(interaction)));
  await show(placeOf(interaction), answer, parts.desk);
}

/** In the channel for all who read there; what cannot be shared is told to the person alone. */
async function share(parts: AnswerParts, interaction: ButtonInteraction, value: string): Promise<void> {
  const { desk, posts, turns } = parts;
  await acknowledge(parts, () => interaction.deferUpdate());
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

async function acknowledge({ turns }: AnswerParts, defer: () => Promise<unknown>): Promise<void> {
  try {
    await turns.acknowledge(defer);
  } catch (error) {
    if (!(error instanceof DiscordAPIError && error.code === ACKNOWLEDGED)) throw error;
  }
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
