/**
 * Plain text from the markup that feeds and pages carry. It reads tags one after the other without building a tree,
 * so that markup nested a million deep costs no more than any other of its length.
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

const PARAGRAPHS: ReadonlySet<string> = new Set(
  'address article aside blockquote div dl dt dd figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
/** Elements whose content is not for reading. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'object']);

/** Text with paragraphs kept apart by an empty line; entities decoded, controls and invisible marks gone. */
export function plainText(markup: string): string {
  return tidied(spokenText(markup));
}

/** The same on one line, for headlines. */
export function plainLine(markup: string): string {
  return tidied(spokenText(markup)).replace(/\s+/g, ' ');
}

function spokenText(markup: string): string {
  if (!/[<&]/.test(markup)) return markup;
  const parts: string[] = [];
  let silencedBy: string | undefined;
  const say = (text: string) => {
    if (silencedBy === undefined) parts.push(text);
  };
  const nameAt = (start: number, end: number) => markup.slice(start, end).toLowerCase();
  const callbacks: TokenizerCallbacks = {
    ...NO_CALLBACKS,
    ontext: (start, end) => say(markup.slice(start, end)),
    ontextentity: (codepoint) => say(String.fromCodePoint(codepoint)),
    onopentagname(start, end) {
      const name = nameAt(start, end);
      say(breakFor(name));
      if (silencedBy === undefined && SILENT.has(name)) silencedBy = name;
    },
    onclosetag(start, end) {
      const name = nameAt(start, end);
      if (name === silencedBy) silencedBy = undefined;
      say(breakFor(name));
    },
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(markup);
  tokenizer.end();
  return parts.join('');
}

function breakFor(name: string): string {
  if (PARAGRAPHS.has(name)) return '\n\n';
  if (name === 'br') return '\n';
  return CELLS.has(name) ? ' ' : '';
}

/**
 * White space as prose has it; without controls, soft hyphens, and marks that turn or hide text. Blanks go one by one,
 * since an expression that takes a run of millions at once may run out of stack.
 */
function tidied(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[^\S\n](?=[^\S\n])/g, '')
    .replace(/[^\S\n]/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n(?=\n\n)/g, '')
    .trim()
    .toWellFormed();
}

const ignore = () => {};
/** Callbacks that hear nothing, for readers that want only some. */
export const NO_CALLBACKS: TokenizerCallbacks = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};
