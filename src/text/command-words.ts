/** The words after a slash command as its options: "1 Jan to 30 Mar 2025 compare last year", "daily 07:30 Europe/London". */
import type { CommandOption } from '../domain/command.ts';

/** A day alone may be the period that is asked for, so an option that is a day must be named. */
const SHAPES: Readonly<Partial<Record<NonNullable<CommandOption['shape']>, RegExp>>> = {
  time: /^\d{1,2}[:.]\d{2}$/,
  weekday: /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?$/i,
  zone: /^(?:[a-z_]+(?:\/[a-z_+-]+[0-9]*){1,2}|UTC|GMT)$/i,
  number: /^\d+(?:,\d{3})*$/,
};

/**
 * Values by option name. A word is first held against the options with choices or a shape, in their order; an option without
 * either begins at its name and goes on to the next name, and the first such option has what stands before any name.
 * Dashes and case of names do not matter (`--as-of`, `asof`). No word is lost: what fits nothing belongs to the open option
 * or, where the command has none, is given back as `rest`.
 */
export function readCommandWords(
  words: string,
  options: readonly CommandOption[],
): { readonly options: Readonly<Record<string, string>>; readonly rest: string } {
  const found = new Map<string, string[]>();
  const rest: string[] = [];
  const first = options.find(isOpen);
  let open = first;
  for (const word of words.split(/\s+/).filter((each) => each !== '')) {
    const named = options.find(({ name }) => nameOf(name) === nameOf(word));
    if (named !== undefined && !found.has(named.name) && named !== first) {
      open = named;
      continue;
    }
    if (open !== undefined && !isOpen(open)) {
      found.set(open.name, [word]);
      open = first;
      continue;
    }
    const told =
      open === first ? options.find((option) => !found.has(option.name) && isToldBy(word, option)) : undefined;
    if (told !== undefined) found.set(told.name, [word]);
    else if (open === undefined) rest.push(word);
    else found.set(open.name, [...(found.get(open.name) ?? []), word]);
  }
  return {
    options: Object.fromEntries([...found].map(([name, value]) => [name, value.join(' ')])),
    rest: rest.join(' '),
  };
}

/** An option that takes any words. */
function isOpen({ choices, shape }: CommandOption): boolean {
  return choices === undefined && shape === undefined;
}

function isToldBy(word: string, { choices, shape }: CommandOption): boolean {
  if (choices !== undefined) return choices.includes(word.toLowerCase());
  return shape !== undefined && SHAPES[shape]?.test(word) === true;
}

function nameOf(word: string): string {
  return word.toLowerCase().replaceAll(/[-–—:=]/g, '');
}
