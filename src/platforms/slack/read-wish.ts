/** The text after a slash command as a question for the desk, or as help where that is what is asked for or what is needed. */
import { type Block, type Briefing, plain } from '../../domain/briefing.ts';
import type { Command } from '../../domain/command.ts';
import { readCommandWords } from '../../text/command-words.ts';

/** What a person wrote behind a command: a question for the desk, or a wish for help, which is answered here. */
export type Wish =
  | { readonly kind: 'ask'; readonly command: string; readonly options: Readonly<Record<string, string>> }
  | { readonly kind: 'help'; readonly briefing: Briefing };

/** The one command that has all others as its first word. */
export const ONE_COMMAND = 'brief';

/** `name` and `text` as Slack gives them: `/crossings`, `last month`. A command that is not known is asked for, and the desk says so. */
export function readWish(name: string, text: string, commands: readonly Command[]): Wish {
  const words = unescaped(text).trim();
  const called = name.replace(/^\//, '').toLowerCase();
  if (called !== ONE_COMMAND) return readFor(called, words, commands);
  const [first = '', ...rest] = words.split(/\s+/);
  const asked = first.replace(/^\//, '').toLowerCase();
  if (asked !== '' && asked !== 'help') return readFor(asked, words.slice(first.length).trim(), commands);
  const about = commands.find((command) => command.name === rest[0]?.toLowerCase());
  return { kind: 'help', briefing: about === undefined ? helpOnAll(commands) : helpOn(about) };
}

function readFor(name: string, words: string, commands: readonly Command[]): Wish {
  const command = commands.find((each) => each.name === name);
  if (command === undefined) return { kind: 'ask', command: name, options: {} };
  if (/^help$/i.test(words)) return { kind: 'help', briefing: helpOn(command) };
  const { options, rest } = readCommandWords(words, command.options);
  if (rest !== '') return { kind: 'help', briefing: helpOn(command, `“${rest}” was not understood`) };
  const missing = command.options.find((option) => option.required && options[option.name] === undefined);
  if (missing !== undefined) {
    return { kind: 'help', briefing: helpOn(command, `/${name} needs more: ${lowerFirst(missing.description)}`) };
  }
  return { kind: 'ask', command: name, options };
}

/** Slack writes three characters of what people type as entities. */
function unescaped(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function lowerFirst(words: string): string {
  return words.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

function helpOnAll(commands: readonly Command[]): Briefing {
  return {
    kind: 'answer',
    headline: 'What can be asked',
    blocks: [
      ...commands.map(({ name, description }) => strongThen(`/${name}`, `: ${description}`)),
      paragraph(
        `/${ONE_COMMAND} help followed by a name tells more. Answers are shown to you alone until you share them.`,
      ),
    ],
  };
}

function helpOn(command: Command, headline = `/${command.name}`): Briefing {
  const { name, description, options, examples } = command;
  return {
    kind: 'answer',
    headline,
    blocks: [
      paragraph(description),
      ...options.map((option, i) =>
        strongThen(
          i === 0 && isFirst(command) ? 'first' : option.name,
          `: ${option.description}${choicesOf(option.choices)}`,
        ),
      ),
      ...(examples.length === 0
        ? []
        : [paragraph(`For example: ${examples.map((each) => `/${name} ${each}`).join('; ')}`)]),
    ],
  };
}

/** True where the first option has the words before any name. */
function isFirst({ options }: Command): boolean {
  return options[0] !== undefined && options[0].choices === undefined && options[0].shape === undefined;
}

function choicesOf(choices: readonly string[] | undefined): string {
  return choices === undefined ? '' : ` (${choices.join(', ')})`;
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: plain(text) };
}

function strongThen(strong: string, text: string): Block {
  return { kind: 'paragraph', text: [{ text: strong, strong: true }, { text }] };
}
