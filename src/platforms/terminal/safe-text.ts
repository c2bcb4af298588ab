/** News text made safe for a terminal: a headline must not move the cursor, colour the screen or turn the reading direction. */

/** Whole escape sequences: operating-system commands and their like with all they carry, control sequences, short escapes. */
const ESCAPES =
  /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|\u001b[ -/]*[0-~]?/g;

/** Control characters, marks that turn the reading direction, blanks without width, halves of a character. */
const CONTROLS =
  /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

/** One line without anything but what is read; line breaks and tabs become blanks. */
export function safeText(text: string): string {
  return text
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(ESCAPES, '')
    .replace(CONTROLS, '');
}

/** A web address that holds neither blanks nor controls; undefined for any other kind of address. */
export function safeAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
