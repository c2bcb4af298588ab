/** News text made safe to show: a headline must not move a cursor, turn the reading direction or hide letters in itself. */

/** Whole escape sequences: operating-system commands and their like with all they carry, control sequences, short escapes. */
const ESCAPES =
  /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|\u001b[ -/]*[0-~]?/g;

/** Control characters, marks that turn the reading direction, letters and blanks without width, halves of a character. */
const CONTROLS =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** Letters without a shape: only the flags of England, Scotland and Wales are made with them. */
const TAGS = /(\u{1f3f4}[\u{e0061}-\u{e007a}]{5}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;

/** More marks upon one letter than any language stacks (the Stream-Safe Text Format of Unicode allows 30). */
const HEAPED_MARKS = /(\p{M}{30})\p{M}+/gu;

/** One line without anything but what is read; line breaks and tabs become blanks. */
export function safeText(text: string): string {
  return text
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(ESCAPES, '')
    .replace(CONTROLS, '')
    .replace(TAGS, '$1')
    .replace(HEAPED_MARKS, '$1');
}

/** A web address that holds neither blanks nor controls; undefined for any other kind of address. */
export function safeAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** Longest address that is linked in a channel; an article's is seldom above 300 characters. */
const LONGEST_ADDRESS = 1_500;

/**
 * As `safeAddress`, fit to stand inside the markup of Slack or Discord: what could end a link there is percent-encoded.
 * None for an address that names a user (`https://bbc.co.uk@evil.example` opens the latter), or that is too long.
 */
export function linkAddress(address: string): string | undefined {
  const href = safeAddress(address);
  if (href === undefined) return undefined;
  const { username, password } = new URL(href);
  if (username !== '' || password !== '') return undefined;
  const encoded = href.replace(
    /[^!#-'*-;=?-Z_a-z~]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return encoded.length > LONGEST_ADDRESS ? undefined : encoded;
}
