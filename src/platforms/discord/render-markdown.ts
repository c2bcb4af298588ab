/** Lines of a briefing in Discord's markdown. Whatever stands in their words is shown as it stands. */
import type { TextLine } from '../../text/lines.ts';
import type { Run } from '../../text/run.ts';

/** What opens emphasis, code, spoilers, links, mentions and emoji, but not a colon before a blank; escaped it is a letter. */
const MARKS = /[\\`*_~|<>[\]()@#]|:(?! )/g;
/** What makes a heading, list or small print of a line that begins with it. */
const OPENINGS = /^(?:[-+](?=\s|$|#)|\d+(?=[.)]))/;

/** Text that is read as it stands, wherever it stands in a line. */
function escapeMarkdown(text: string): string {
  const escaped = text.replace(MARKS, '\\$&');
  return escaped.replace(OPENINGS, (opening) => (/\d/.test(opening) ? `${opening}\\` : `\\${opening}`));
}

/** A name that Discord would not show as a link: brackets end it early, and an address in it makes it suspect. */
const BREAKS_LINK = /[[\]\\]|:\/\//;

/** One run; a link's name that could break the link stands before it as text. */
export function runMarkdown({ text, strong, url }: Run): string {
  const [, before, words, after] = /^( *)(.*?)( *)$/s.exec(text) as unknown as [string, string, string, string];
  if (words === '') return text;
  const shown = escapeMarkdown(words);
  const linked = url === undefined ? shown : linkMarkdown(words, shown, url);
  return `${before}${strong ? `**${linked}**` : linked}${after}`;
}

function linkMarkdown(words: string, shown: string, url: string): string {
  return BREAKS_LINK.test(words) ? `${shown} \\([link](<${url}>)\\)` : `[${shown}](<${url}>)`;
}

const PREFIXES: Readonly<Partial<Record<TextLine['kind'], string>>> = {
  section: '### ',
  small: '-# ',
  outlets: '-# ',
  item: '- ',
  answer: '  ',
};

/** A whole line. `large`: a title is a heading; else it is bold. A heading is bold by itself. */
export function lineMarkdown({ kind, runs }: TextLine, large: boolean): string {
  const heading = kind === 'section' || (kind === 'title' && large);
  const words = runs
    .map(({ strong, ...rest }) => runMarkdown(strong && !heading ? { ...rest, strong } : rest))
    .join('');
  return `${kind === 'title' && large ? '## ' : (PREFIXES[kind] ?? '')}${words}`;
}
