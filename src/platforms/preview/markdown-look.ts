/** Discord's markdown as HTML, as far as briefings use it: headings, lists, small print, bold, named links, escapes. */
import { type Html, html, link } from './html.ts';

/** The text of one component; each line is a block of its own. */
export function markdownLook(markdown: string): Html {
  const blocks: Html[] = [];
  let items: Html[] = [];
  const close = () => {
    if (items.length > 0) blocks.push(html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`);
    items = [];
  };
  for (const line of markdown.split('\n')) {
    const item = /^- (.*)$/.exec(line)?.[1];
    if (item !== undefined) {
      items.push(inline(item));
      continue;
    }
    const last = items.at(-1);
    if (last !== undefined && line.startsWith('  ')) {
      items[items.length - 1] = html`${last}<br>${inline(line.trimStart())}`;
      continue;
    }
    close();
    blocks.push(lineOf(line));
  }
  close();
  return html`${blocks}`;
}

function lineOf(line: string): Html {
  const [, opening, words = ''] = /^(#{2,3}|-#) (.*)$/.exec(line) ?? [];
  if (opening === '##') return html`<h2>${inline(words)}</h2>`;
  if (opening === '###') return html`<h3>${inline(words)}</h3>`;
  return opening === '-#' ? html`<p class="small">${inline(words)}</p>` : html`<p>${inline(line)}</p>`;
}

const MARKS = /\\([^0-9A-Za-z\s])|\*\*((?:\\.|[^\\])+?)\*\*(?!\*)|\[((?:\\.|[^\\\]])*)\]\(<([^>]*)>\)/g;

function inline(markdown: string): Html {
  const parts: Html[] = [];
  let at = 0;
  for (const match of markdown.matchAll(MARKS)) {
    const [whole, letter, bold, words, url] = match;
    parts.push(html`${markdown.slice(at, match.index)}`);
    at = match.index + whole.length;
    if (letter !== undefined) parts.push(html`${letter}`);
    else if (bold !== undefined) parts.push(html`<b>${inline(bold)}</b>`);
    else parts.push(link(url ?? '', inline(words ?? '')));
  }
  return html`${[...parts, html`${markdown.slice(at)}`]}`;
}
